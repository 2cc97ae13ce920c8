#include "models/core/Numbers.h"

#include "models/core/Width.h"

#include <limits>

namespace prizedesk {

namespace {

constexpr int kMostDigits = 18; // Fits a qint64 whatever the digits are.
constexpr qsizetype kLongestUnit = 8;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Words such as 時間, 名, GPU·h, %; anything with a digit or a sign is no unit.
bool isUnit(QStringView text)
{
    if (text.size() > kLongestUnit)
        return false;
    for (const QChar c : text) {
        if (!c.isLetter() && c != u'%' && c != u'/' && c != u'·' && c != u'・' && c != u' ')
            return false;
        // 億, 万 and the like would change the number.
        if (QStringView(u"兆億万千百十").contains(c))
            return false;
    }
    return true;
}

} // namespace

std::optional<DecimalScan> scanDecimal(QStringView text)
{
    DecimalScan scan;
    qint64 value = 0;
    int digits = 0;
    int sinceComma = -1; // Digits after the last comma; -1 before the first one.
    qsizetype i = 0;
    for (; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isDigit(c)) {
            if (++digits > kMostDigits)
                return std::nullopt;
            value = value * 10 + c.digitValue();
            sinceComma += sinceComma >= 0 ? 1 : 0;
        } else if (c == u',') {
            const bool groupEnds = sinceComma < 0 ? digits >= 1 && digits <= 3 : sinceComma == 3;
            if (!groupEnds)
                return std::nullopt;
            sinceComma = 0;
        } else {
            break;
        }
    }
    if (digits == 0 || (sinceComma >= 0 && sinceComma != 3))
        return std::nullopt;
    scan.mantissa = value;
    scan.length = i;
    if (i >= text.size() || text.at(i) != u'.')
        return scan;
    qsizetype end = i + 1;
    while (end < text.size() && isDigit(text.at(end)))
        ++end;
    if (end == i + 1)
        return std::nullopt;
    scan.length = end;
    while (end > i + 1 && text.at(end - 1) == u'0')
        --end;
    for (qsizetype at = i + 1; at < end; ++at) {
        if (++digits > kMostDigits)
            return std::nullopt;
        scan.mantissa = scan.mantissa * 10 + text.at(at).digitValue();
        ++scan.decimals;
    }
    return scan;
}

std::optional<qint64> parseFixed(const QString& text, int decimals)
{
    const QString half = trimSpaces(toHalfWidthAscii(text));
    QStringView rest(half);
    bool isNegative = false;
    if (!rest.isEmpty() && (isHyphenLike(rest.front()) || rest.front() == u'+')) {
        isNegative = rest.front() != u'+';
        rest = rest.mid(1);
    }
    const auto scan = scanDecimal(rest);
    if (!scan || scan->decimals > decimals || !isUnit(rest.mid(scan->length)))
        return std::nullopt;
    qint64 value = scan->mantissa;
    for (int i = scan->decimals; i < decimals; ++i) {
        if (value > std::numeric_limits<qint64>::max() / 10)
            return std::nullopt;
        value *= 10;
    }
    return isNegative ? -value : value;
}

std::optional<qint64> parseInteger(const QString& text)
{
    return parseFixed(text, 0);
}

QString groupedDigits(qint64 number)
{
    QString text = QString::number(number);
    const qsizetype first = number < 0 ? 1 : 0;
    for (qsizetype i = text.size() - 3; i > first; i -= 3)
        text.insert(i, u',');
    return text;
}

} // namespace prizedesk
