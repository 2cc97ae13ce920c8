#include "models/core/Yen.h"

#include "models/core/KanjiNumber.h"
#include "models/core/Numbers.h"
#include "models/core/Width.h"

#include <QVarLengthArray>

#include <limits>

namespace prizedesk {

namespace {

constexpr qint64 kTenThousand = 10'000;
constexpr qint64 kHundredMillion = 100'000'000;

// `6.3` of `6.3億`: mantissa × 10^(exponent - decimals) yen.
struct Term
{
    qint64 mantissa = 0;
    int decimals = 0;
    int exponent = 0;
};

int smallUnit(QChar c)
{
    return c == u'千' ? 3 : c == u'百' ? 2 : c == u'十' ? 1 : 0;
}

int largeUnit(QChar c)
{
    return c == u'兆' ? 12 : c == u'億' ? 8 : c == u'万' || c == u'萬' ? 4 : 0;
}

// Whole yen only, and inside the range; else false.
bool addTerm(qint64& total, const Term& term)
{
    qint64 value = term.mantissa;
    if (value != 0 && term.exponent < term.decimals)
        return false;
    for (int i = term.decimals; i < term.exponent && value != 0; ++i) {
        if (value > std::numeric_limits<qint64>::max() / 10)
            return false;
        value *= 10;
    }
    if (value > std::numeric_limits<qint64>::max() - total)
        return false;
    total += value;
    return true;
}

int kanjiDigit(QChar c)
{
    if (smallUnit(c) > 0 || !isKanjiNumeral(c))
        return -1;
    return parseKanjiNumber(QStringView(&c, 1)).value_or(-1);
}

// The number without sign, currency sign and 円. Units must fall: 億 before 万, 千 before 百.
std::optional<qint64> parseAmount(QStringView text)
{
    qint64 total = 0;
    QVarLengthArray<Term, 8> section; // What the next 億 or 万 multiplies.
    std::optional<Term> pending;
    int lastLarge = 100;
    int lastSmall = 100;
    if (text.isEmpty())
        return std::nullopt;
    while (!text.isEmpty()) {
        const QChar c = text.front();
        if (const int large = largeUnit(c); large > 0) {
            if (pending)
                section.append(*pending);
            if (section.isEmpty() || large >= lastLarge)
                return std::nullopt;
            for (Term& term : section) {
                term.exponent += large;
                if (!addTerm(total, term))
                    return std::nullopt;
            }
            section.clear();
            pending.reset();
            lastLarge = large;
            lastSmall = 100;
        } else if (const int small = smallUnit(c); small > 0) {
            Term term = pending.value_or(Term{1, 0, 0});
            if (small >= lastSmall)
                return std::nullopt;
            term.exponent = small;
            section.append(term);
            pending.reset();
            lastSmall = small;
        } else {
            if (pending)
                return std::nullopt;
            if (const int digit = kanjiDigit(c); digit >= 0) {
                pending = Term{digit, 0, 0};
            } else {
                const auto scan = scanDecimal(text);
                if (!scan)
                    return std::nullopt;
                pending = Term{scan->mantissa, scan->decimals, 0};
                text = text.mid(scan->length);
                continue;
            }
        }
        text = text.mid(1);
    }
    if (pending)
        section.append(*pending);
    for (const Term& term : section) {
        if (!addTerm(total, term))
            return std::nullopt;
    }
    return total;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Half-width, and without spaces except between two digits, where one would join two numbers.
QString compact(const QString& text)
{
    const QString half = simplifySpaces(toHalfWidthAscii(text));
    QString result;
    result.reserve(half.size());
    for (qsizetype i = 0; i < half.size(); ++i) {
        const bool isSpace = isSpaceLike(half.at(i));
        const bool joins = isSpace && isDigit(half.at(i - 1)) && isDigit(half.at(i + 1));
        if (!isSpace || joins)
            result += half.at(i);
    }
    return result;
}

bool takePrefix(QStringView& text, QStringView prefix)
{
    if (!text.startsWith(prefix))
        return false;
    text = text.mid(prefix.size());
    return true;
}

bool takeSign(QStringView& text)
{
    if (text.isEmpty() ||
        !(isHyphenLike(text.front()) || text.front() == u'△' || text.front() == u'▲'))
        return false;
    text = text.mid(1);
    return true;
}

// Without the sign; the smallest qint64 has no positive counterpart.
quint64 magnitude(Yen amount)
{
    const auto value = static_cast<quint64>(amount.amount());
    return amount.amount() < 0 ? ~value + 1 : value;
}

QString grouped(quint64 value)
{
    return groupedDigits(static_cast<qint64>(value));
}

} // namespace

YenShare splitEqually(Yen amount, int parts)
{
    Q_ASSERT(parts >= 1);
    const qint64 each = amount.amount() / parts;
    return {Yen(each), Yen(amount.amount() - each * parts)};
}

std::optional<Yen> parseYen(const QString& text)
{
    const QString whole = compact(text);
    QStringView rest(whole);
    takePrefix(rest, u"金");
    bool isNegative = takeSign(rest);
    if (takePrefix(rest, u"¥") || takePrefix(rest, u"\\") || takePrefix(rest, u"JPY"))
        isNegative = isNegative || takeSign(rest);
    if (rest.endsWith(QStringView(u"円也")))
        rest.chop(2);
    else if (rest.endsWith(u'円'))
        rest.chop(1);
    else if (rest.endsWith(QStringView(u"JPY")))
        rest.chop(3);
    const auto amount = parseAmount(rest);
    if (!amount)
        return std::nullopt;
    return Yen(isNegative ? -*amount : *amount);
}

QString yenDigits(Yen amount)
{
    return (amount.amount() < 0 ? QStringLiteral("-¥") : QStringLiteral("¥")) +
           grouped(magnitude(amount));
}

QString yenInWords(Yen amount)
{
    const quint64 value = magnitude(amount);
    const quint64 hundredMillions = value / kHundredMillion;
    const quint64 tenThousands = value / kTenThousand % kTenThousand;
    const quint64 rest = value % kTenThousand;
    QString text;
    if (amount.amount() < 0)
        text += u'-';
    if (hundredMillions > 0)
        text += grouped(hundredMillions) + u'億';
    if (tenThousands > 0)
        text += grouped(tenThousands) + u'万';
    if (rest > 0 || value == 0)
        text += grouped(rest);
    return text + u'円';
}

} // namespace prizedesk
