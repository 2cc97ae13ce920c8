#include "models/core/DateParser.h"

#include "models/core/TextCursor.h"
#include "models/core/TimeParser.h"
#include "models/core/Width.h"

namespace prizedesk {

namespace {

constexpr int kLongestText = 64;
constexpr int kSecondsOfDay = 86'400;

// The text in half-width characters, with every sign for an era written out.
QString folded(const QString& text)
{
    QString result;
    result.reserve(text.size() + 2);
    for (const QChar c : toHalfWidthAscii(text)) {
        switch (c.unicode()) {
        case 0x32FF:
            result += QStringLiteral("令和");
            break;
        case 0x337B:
            result += QStringLiteral("平成");
            break;
        case 0x337C:
            result += QStringLiteral("昭和");
            break;
        case 0x337D:
            result += QStringLiteral("大正");
            break;
        case 0x337E:
            result += QStringLiteral("明治");
            break;
        default:
            if (isSpaceLike(c))
                result += u' ';
            else if (isHyphenLike(c) || c == u'\u30FC' || c == u'\uFF70')
                result += u'-';
            else if (!isInvisible(c))
                result += c.toUpper();
        }
    }
    return result.trimmed();
}

const Era* takeEra(TextCursor& cursor, const EraTable& eras)
{
    for (const Era& era : eras) {
        if (cursor.take(QStringView(era.name)))
            return &era;
    }
    for (const Era& era : eras) {
        if (cursor.take(era.name.front()) || cursor.take(era.letter)) {
            cursor.take(u'.');
            return &era;
        }
    }
    return nullptr;
}

bool isOutOfEra(QDate date, const Era& era, const EraTable& eras)
{
    if (date < era.firstDay)
        return true;
    for (const Era& other : eras) {
        if (other.firstDay > era.firstDay && date >= other.firstDay)
            return true;
    }
    return false;
}

// `年11月21日`, `/11/21`, `.11.21`, `-11-21` after the year.
std::optional<QDate> takeMonthAndDay(TextCursor& cursor, int year)
{
    cursor.skipSpaces();
    const QChar separator = cursor.peek();
    if (separator != u'年' && separator != u'/' && separator != u'-' && separator != u'.')
        return std::nullopt;
    cursor.skip(1);
    cursor.skipSpaces();
    const auto month = cursor.number(2);
    cursor.skipSpaces();
    const bool inWords = separator == u'年';
    if (!month || !cursor.take(inWords ? QChar(u'月') : separator))
        return std::nullopt;
    cursor.skipSpaces();
    const auto day = cursor.number(2);
    if (!day)
        return std::nullopt;
    if (inWords) {
        cursor.skipSpaces();
        cursor.take(u'日');
    }
    const QDate date(year, *month, *day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// `(土)`, `(土・祝)`, `(SAT)`, `土曜日`.
bool takeWeekday(TextCursor& cursor)
{
    constexpr QStringView kanji = u"日月火水木金土曜祝休振替・";
    if (cursor.take(u'(')) {
        const qsizetype close = cursor.rest().indexOf(u')');
        if (close < 1 || close > 9)
            return false;
        for (const QChar c : cursor.rest().left(close)) {
            if (!kanji.contains(c) && !(c >= u'A' && c <= u'Z'))
                return false;
        }
        cursor.skip(close + 1);
        return true;
    }
    if (cursor.rest().size() >= 2 && cursor.rest().at(1) == u'曜') {
        cursor.skip(2);
        cursor.take(u'日');
    }
    return true;
}

// `46347` or `46347.5`: days since 1899-12-30 and the fraction of a day (ECMA-376, 1900 system).
// Only five digits: 1927 to 2173.
std::optional<ParsedDate> parseSerial(TextCursor cursor)
{
    const int day = cursor.number(5).value_or(0);
    ParsedDate result{QDate(1899, 12, 30).addDays(day), std::nullopt, false};
    if (day < 10'000)
        return std::nullopt;
    if (cursor.atEnd())
        return result;
    const bool hasFraction = cursor.take(u'.');
    const qsizetype digits = cursor.digitRun();
    if (!hasFraction || digits == 0 || digits != cursor.rest().size())
        return std::nullopt;
    qint64 numerator = 0;
    qint64 denominator = 1;
    for (const QChar c : cursor.rest().left(12)) {
        numerator = numerator * 10 + c.digitValue();
        denominator *= 10;
    }
    if (numerator == 0)
        return result;
    const qint64 seconds = (numerator * kSecondsOfDay + denominator / 2) / denominator;
    result.date = result.date.addDays(seconds / kSecondsOfDay);
    result.time = QTime(0, 0).addSecs(static_cast<int>(seconds % kSecondsOfDay));
    return result;
}

// `20261121`, `202611210920`, `20261121092011`.
std::optional<ParsedDate> parseCompact(QStringView digits)
{
    const auto part = [digits](qsizetype at, qsizetype size) {
        return digits.mid(at, size).toInt();
    };
    ParsedDate result{QDate(part(0, 4), part(4, 2), part(6, 2)), std::nullopt, false};
    if (!result.date.isValid())
        return std::nullopt;
    if (digits.size() > 8) {
        const QTime time(part(8, 2), part(10, 2), digits.size() == 14 ? part(12, 2) : 0);
        if (!time.isValid())
            return std::nullopt;
        result.time = time;
    }
    return result;
}

} // namespace

std::optional<ParsedDate> parseDate(const QString& text, const EraTable& eras)
{
    if (text.isEmpty() || text.size() > kLongestText)
        return std::nullopt;
    const QString half = folded(text);
    TextCursor cursor{QStringView(half)};
    ParsedDate result;
    const qsizetype digits = cursor.digitRun();
    if (digits == 5)
        return parseSerial(cursor);
    if (digits == 12 || digits == 14)
        return cursor.rest().size() == digits ? parseCompact(cursor.rest()) : std::nullopt;
    if (digits == 8) {
        const auto compact = parseCompact(cursor.rest().left(digits));
        if (!compact)
            return std::nullopt;
        result = *compact;
        cursor.skip(digits);
    } else {
        const Era* era = digits == 0 ? takeEra(cursor, eras) : nullptr;
        if (era == nullptr && digits != 4 && digits != 0)
            return std::nullopt;
        cursor.skipSpaces();
        int year = 0;
        if (era != nullptr && cursor.take(u'元'))
            year = 1;
        else
            year = cursor.number(era == nullptr ? 4 : 2).value_or(0);
        if (year < 1 || (era == nullptr && year < 1000))
            return std::nullopt;
        const auto date =
            takeMonthAndDay(cursor, era == nullptr ? year : era->firstDay.year() + year - 1);
        if (!date || (era != nullptr && *date < firstGregorianDay()))
            return std::nullopt;
        result.date = *date;
        result.outOfEra = era != nullptr && isOutOfEra(*date, *era, eras);
    }
    cursor.skipSpaces();
    if (!takeWeekday(cursor))
        return std::nullopt;
    cursor.skipSpaces();
    if (cursor.take(u'T') || cursor.take(u','))
        cursor.skipSpaces();
    if (cursor.atEnd())
        return result;
    const auto time = takeTime(cursor);
    if (!time)
        return std::nullopt;
    result.date = result.date.addDays(time->days);
    result.time = time->time;
    return result;
}

QString isoDateTime(const ParsedDate& value)
{
    if (!value.date.isValid())
        return {};
    const QString date = value.date.toString(Qt::ISODate);
    return value.time ? date + u'T' + value.time->toString(QStringLiteral("HH:mm:ss")) : date;
}

} // namespace prizedesk
