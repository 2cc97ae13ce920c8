#include "models/core/TimeParser.h"

namespace prizedesk {

namespace {

constexpr int kJapanOffsetMinutes = 9 * 60;
constexpr int kSecondsOfDay = 86'400;

enum class Half { None, Morning, Afternoon };

Half takeHalf(TextCursor& cursor)
{
    if (cursor.take(QStringView(u"午前")) || cursor.take(QStringView(u"AM")))
        return Half::Morning;
    if (cursor.take(QStringView(u"午後")) || cursor.take(QStringView(u"PM")))
        return Half::Afternoon;
    return Half::None;
}

// Minutes east of Greenwich; Japan's where none is given. Nothing where the text is no zone.
std::optional<int> takeZone(TextCursor& cursor)
{
    if (cursor.atEnd() || cursor.take(QStringView(u"JST")))
        return kJapanOffsetMinutes;
    if (cursor.take(u'Z'))
        return 0;
    const bool named = cursor.take(QStringView(u"GMT")) || cursor.take(QStringView(u"UTC"));
    if (named && cursor.atEnd())
        return 0;
    const int sign = cursor.take(u'+') ? 1 : cursor.take(u'-') ? -1 : 0;
    const qsizetype digits = cursor.digitRun();
    if (sign == 0 || digits == 0 || digits == 3 || digits > 4)
        return std::nullopt;
    int hours = cursor.number(4).value_or(0);
    int minutes = 0;
    if (digits == 4) {
        minutes = hours % 100;
        hours /= 100;
    } else if (cursor.take(u':')) {
        const auto value = cursor.number(2);
        if (!value)
            return std::nullopt;
        minutes = *value;
    }
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    return sign * (hours * 60 + minutes);
}

struct ClockTime
{
    int hour = 0;
    int minute = 0;
    int second = 0;
};

bool takeClock(TextCursor& cursor, ClockTime& clock)
{
    const auto hour = cursor.number(2);
    if (!hour)
        return false;
    clock.hour = *hour;
    if (cursor.take(u'時')) {
        if (cursor.take(u'半')) {
            clock.minute = 30;
            return true;
        }
        if (cursor.atNumber()) {
            clock.minute = cursor.number(2).value_or(-1);
            if (!cursor.take(u'分'))
                return false;
        }
        if (cursor.atNumber()) {
            clock.second = cursor.number(2).value_or(-1);
            return cursor.take(u'秒');
        }
        return true;
    }
    if (!cursor.take(u':') || cursor.digitRun() == 0)
        return false;
    clock.minute = cursor.number(2).value_or(-1);
    if (cursor.take(u':')) {
        if (cursor.digitRun() == 0)
            return false;
        clock.second = cursor.number(2).value_or(-1);
        if (cursor.take(u'.') || cursor.take(u','))
            cursor.skip(cursor.digitRun());
    }
    return true;
}

} // namespace

std::optional<ParsedTime> takeTime(TextCursor& cursor)
{
    Half half = takeHalf(cursor);
    cursor.skipSpaces();
    ClockTime clock;
    if (!takeClock(cursor, clock))
        return std::nullopt;
    cursor.skipSpaces();
    if (half == Half::None)
        half = takeHalf(cursor);
    cursor.skipSpaces();
    const auto zone = takeZone(cursor);
    if (!zone || !cursor.atEnd())
        return std::nullopt;
    if (half != Half::None) {
        if (clock.hour > 12)
            return std::nullopt;
        clock.hour = clock.hour % 12 + (half == Half::Afternoon ? 12 : 0);
    }
    // 24:00 closes a day; it is the first moment of the next one.
    const bool isMidnight = clock.hour == 24 && clock.minute == 0 && clock.second == 0;
    if (!isMidnight && !QTime::isValid(clock.hour, clock.minute, clock.second))
        return std::nullopt;
    int seconds =
        (clock.hour * 60 + clock.minute + kJapanOffsetMinutes - *zone) * 60 + clock.second;
    int days = 0;
    for (; seconds >= kSecondsOfDay; seconds -= kSecondsOfDay)
        ++days;
    for (; seconds < 0; seconds += kSecondsOfDay)
        --days;
    return ParsedTime{QTime(0, 0).addSecs(seconds), days};
}

} // namespace prizedesk
