#include "models/core/EmailAddress.h"

#include "models/core/Width.h"

#include <algorithm>

namespace prizedesk {

namespace {

constexpr qsizetype kLongestLocalPart = 64; // RFC 5321 4.5.3.1.1
constexpr qsizetype kLongestAddress = 254;  // RFC 5321 with erratum 1690
constexpr qsizetype kLongestLabel = 63;

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiAlphanumeric(QChar c)
{
    return isAsciiLetter(c) || (c >= u'0' && c <= u'9');
}

bool isLocalPart(QStringView text)
{
    constexpr QStringView signs = u".!#$%&'*+/=?^_`{|}~-";
    if (text.isEmpty() || text.size() > kLongestLocalPart || text.front() == u'.' ||
        text.back() == u'.' || text.contains(QStringView(u"..")))
        return false;
    return std::all_of(text.begin(), text.end(),
                       [signs](QChar c) { return isAsciiAlphanumeric(c) || signs.contains(c); });
}

bool isLabel(QStringView text)
{
    if (text.isEmpty() || text.size() > kLongestLabel || text.front() == u'-' ||
        text.back() == u'-')
        return false;
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isAsciiAlphanumeric(c) || c == u'-'; });
}

bool isDomain(QStringView text)
{
    qsizetype begin = 0;
    qsizetype dots = 0;
    QStringView label;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text.at(i) != u'.')
            continue;
        label = text.mid(begin, i - begin);
        if (!isLabel(label))
            return false;
        begin = i + 1;
        dots += i < text.size() ? 1 : 0;
    }
    if (dots == 0 || label.size() < 2)
        return false;
    return label.startsWith(QStringView(u"xn--")) ||
           std::all_of(label.begin(), label.end(), isAsciiLetter);
}

} // namespace

QString normaliseEmail(const QString& text)
{
    QString address = trimSpaces(toHalfWidthAscii(text));
    if (address.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive))
        address.remove(0, 7);
    if (address.startsWith(u'<') && address.endsWith(u'>'))
        address = address.mid(1, address.size() - 2);
    if (!address.contains(u'@')) {
        address.replace(u'★', u'@');
        address.replace(u'☆', u'@');
        address.replace(QStringLiteral("[at]"), QStringLiteral("@"), Qt::CaseInsensitive);
        address.replace(QStringLiteral("(at)"), QStringLiteral("@"), Qt::CaseInsensitive);
        address.replace(QStringLiteral("<at>"), QStringLiteral("@"), Qt::CaseInsensitive);
    }
    const qsizetype at = address.lastIndexOf(u'@');
    if (at >= 0)
        address = trimSpaces(address.left(at)) + u'@' + trimSpaces(address.mid(at + 1)).toLower();
    return address;
}

bool isEmail(const QString& address)
{
    const qsizetype at = address.indexOf(u'@');
    return at > 0 && address.size() <= kLongestAddress &&
           isLocalPart(QStringView(address).left(at)) && isDomain(QStringView(address).mid(at + 1));
}

QString emailKey(const QString& text)
{
    return normaliseEmail(text).toLower();
}

QString emailDomain(const QString& address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? QString() : address.mid(at + 1).toLower();
}

} // namespace prizedesk
