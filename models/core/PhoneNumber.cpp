#include "models/core/PhoneNumber.h"

#include "models/core/Width.h"

namespace prizedesk {

namespace {

// The digits, or nothing where another character than a separator stands between them. What
// follows 内線 or "ext" is an extension and does not count.
bool collectDigits(QStringView text, QString& digits)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c >= u'0' && c <= u'9') {
            digits += c;
            continue;
        }
        const QStringView rest = text.mid(i + (c == u'(' ? 1 : 0));
        if (rest.startsWith(QStringView(u"内線")) ||
            rest.startsWith(QStringView(u"ext"), Qt::CaseInsensitive))
            return true;
        if (c != u'-' && c != u' ' && c != u'(' && c != u')' && c != u'.' && c != u'/')
            return false;
    }
    return true;
}

bool isNational(QStringView digits)
{
    if (digits.size() < 10 || digits.front() != u'0' || digits.at(1) == u'0')
        return false;
    const QChar third = digits.at(2);
    const bool longPrefix = third == u'0' && digits.at(1) >= u'5';
    return digits.size() == (longPrefix ? 11 : 10);
}

// `+81-3-…`, `+81 (0)3-…` → `03-…`.
QString nationalForm(const QString& text)
{
    qsizetype i = 3;
    while (i < text.size() && (text.at(i) == u'-' || text.at(i) == u' '))
        ++i;
    QString rest = text.mid(i);
    if (rest.startsWith(QStringLiteral("(0)")))
        rest.remove(0, 3);
    while (rest.startsWith(u'-') || rest.startsWith(u' '))
        rest.remove(0, 1);
    return rest.startsWith(u'0') ? rest : u'0' + rest;
}

} // namespace

PhoneNumber parsePhoneNumber(const QString& text)
{
    PhoneNumber result;
    result.text = simplifySpaces(foldHyphens(toHalfWidthAscii(text)));
    if (result.text.startsWith(QStringLiteral("+81")))
        result.text = nationalForm(result.text);
    const bool isForeign = result.text.startsWith(u'+');
    const QStringView body = QStringView(result.text).mid(isForeign ? 1 : 0);
    if (!collectDigits(body, result.digits) || result.digits.isEmpty())
        return result;
    if (isForeign) {
        if (result.digits.size() >= 7 && result.digits.size() <= 15)
            result.state = PhoneNumber::State::Valid;
    } else if (isNational(result.digits)) {
        result.state = PhoneNumber::State::Valid;
    } else if (result.digits.front() != u'0' && isNational(u'0' + result.digits)) {
        result.state = PhoneNumber::State::MissingLeadingZero;
        result.proposal = result.text.startsWith(u'(') ? result.digits : result.text;
        result.proposal.prepend(u'0');
    }
    return result;
}

} // namespace prizedesk
