#include "models/tables/NumberFormat.h"

#include <QByteArray>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace prizedesk {

namespace {

constexpr int kSecondsPerDay = 86'400;
constexpr qint64 kLastDay = 2'958'465; // 9999-12-31
constexpr int k1904Offset = 1'462;

// What the tokens of a format say, gathered from left to right.
struct Tokens
{
    bool date = false;
    bool time = false;
    bool elapsed = false;
    bool pendingMonth = false; // An m that the next token makes a month or a minute.
    bool afterHour = false;

    void month()
    {
        if (afterHour)
            time = true;
        else
            pendingMonth = true;
        afterHour = false;
    }
    void settleMonth()
    {
        date = date || pendingMonth;
        pendingMonth = false;
    }
    void day()
    {
        settleMonth();
        date = true;
        afterHour = false;
    }
    void hour()
    {
        settleMonth();
        time = true;
        afterHour = true;
    }
    void second()
    {
        pendingMonth = false;
        time = true;
        afterHour = false;
    }
};

bool isElapsed(QStringView bracket)
{
    if (bracket.isEmpty())
        return false;
    const QChar first = bracket.front().toLower();
    return (first == u'h' || first == u'm' || first == u's') &&
           std::all_of(bracket.begin(), bracket.end(),
                       [first](QChar ch) { return ch.toLower() == first; });
}

// A whole bracket such as [Red], [$-411] or [h]; the position behind it.
qsizetype takeBracket(QStringView code, qsizetype at, Tokens& tokens)
{
    const qsizetype end = code.indexOf(u']', at);
    if (end < 0)
        return code.size();
    const QStringView inside = code.mid(at + 1, end - at - 1);
    if (isElapsed(inside)) {
        tokens.elapsed = true;
        tokens.time = true;
        tokens.afterHour = inside.front().toLower() == u'h';
    }
    return end + 1;
}

// One letter or a run of the same; the position behind it.
qsizetype takeLetters(QStringView code, qsizetype at, Tokens& tokens)
{
    const QStringView rest = code.mid(at);
    for (const QStringView general : {QStringView(u"General"), QStringView(u"G/標準")}) {
        if (rest.startsWith(general, Qt::CaseInsensitive))
            return at + general.size();
    }
    for (const QLatin1String marker : {QLatin1String("AM/PM"), QLatin1String("A/P")}) {
        if (rest.startsWith(marker, Qt::CaseInsensitive)) {
            tokens.time = true;
            return at + marker.size();
        }
    }
    const QChar letter = code.at(at).toLower();
    qsizetype end = at;
    while (end < code.size() && code.at(end).toLower() == letter)
        ++end;
    const QChar next = end < code.size() ? code.at(end) : QChar();
    switch (letter.unicode()) {
    case u'y':
    case u'd':
    case u'g':
    case u'b':
        tokens.day();
        break;
    case u'e':
        // 0.00E+00 is an exponent; e alone is the year of an era.
        if (next == u'+' || next == u'-')
            return end + 1;
        tokens.day();
        break;
    case u'a':
        if (end - at >= 3)
            tokens.day();
        break;
    case u'm':
        if (end - at >= 3)
            tokens.day();
        else
            tokens.month();
        break;
    case u'h':
        tokens.hour();
        break;
    case u's':
        tokens.second();
        break;
    default:
        break;
    }
    return end;
}

void appendDigits(QString& text, qint64 value, int atLeast)
{
    QString digits = QString::number(value);
    while (digits.size() < atLeast)
        digits.prepend(u'0');
    text += digits;
}

QString isoDate(qint64 day)
{
    if (day == 60)
        return QStringLiteral("1900-02-29");
    const QDate base = day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate date = base.addDays(day);
    QString text;
    text.reserve(20);
    appendDigits(text, date.year(), 4);
    text += u'-';
    appendDigits(text, date.month(), 2);
    text += u'-';
    appendDigits(text, date.day(), 2);
    return text;
}

QString clockText(qint64 seconds)
{
    QString text;
    appendDigits(text, seconds / 3600, 2);
    text += u':';
    appendDigits(text, seconds / 60 % 60, 2);
    text += u':';
    appendDigits(text, seconds % 60, 2);
    return text;
}

// A whole number that is its own canonical text.
bool isPlainInteger(std::string_view text)
{
    const std::string_view digits = text.substr(!text.empty() && text.front() == '-' ? 1 : 0);
    if (digits.empty() || digits.size() > 15 || (digits.front() == '0' && text.size() > 1))
        return false;
    return std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n";
    const size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

} // namespace

FormatKind classifyFormat(QStringView code)
{
    Tokens tokens;
    for (qsizetype at = 0; at < code.size();) {
        const QChar ch = code.at(at);
        if (ch == u';') // The first section is the one for positive numbers.
            break;
        if (ch == u'"') {
            const qsizetype end = code.indexOf(u'"', at + 1);
            at = end < 0 ? code.size() : end + 1;
        } else if (ch == u'\\' || ch == u'_' || ch == u'*') {
            at += 2;
        } else if (ch == u'[') {
            at = takeBracket(code, at, tokens);
        } else if (ch.unicode() < 0x80 && ch.isLetter()) {
            at = takeLetters(code, at, tokens);
        } else {
            ++at;
        }
    }
    tokens.settleMonth();
    if (tokens.date)
        return tokens.time ? FormatKind::DateTime : FormatKind::Date;
    if (tokens.elapsed)
        return FormatKind::Elapsed;
    return tokens.time ? FormatKind::Time : FormatKind::Plain;
}

FormatKind builtInFormat(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 34 || id == 35 || id == 36 ||
        (id >= 50 && id <= 58))
        return FormatKind::Date;
    if ((id >= 18 && id <= 21) || id == 32 || id == 33 || id == 45 || id == 47)
        return FormatKind::Time;
    if (id == 22)
        return FormatKind::DateTime;
    return id == 46 ? FormatKind::Elapsed : FormatKind::Plain;
}

std::optional<Cell> dateCell(double serial, FormatKind kind, bool date1904)
{
    if (!std::isfinite(serial) || serial < 0 || serial > double(kLastDay + 1))
        return std::nullopt;
    const auto allSeconds = qint64(std::llround(serial * kSecondsPerDay));
    if (kind == FormatKind::Elapsed)
        return Cell{CellKind::Time, clockText(allSeconds), 0};
    if (kind == FormatKind::Time && serial < 1)
        return Cell{CellKind::Time, clockText(qMin<qint64>(allSeconds, kSecondsPerDay - 1)), 0};
    const qint64 days = allSeconds / kSecondsPerDay + (date1904 ? k1904Offset : 0);
    const qint64 seconds = allSeconds % kSecondsPerDay;
    if (days > kLastDay)
        return std::nullopt;
    if (days == 0) {
        // There is no day 0; what a date format shows there is a time without a day.
        if (seconds == 0)
            return std::nullopt;
        return Cell{CellKind::Time, clockText(seconds), 0};
    }
    // A time of day is kept even where the format hides it: deadlines have hours.
    if (kind == FormatKind::Date && seconds == 0)
        return Cell{CellKind::Date, isoDate(days), 0};
    return Cell{CellKind::DateTime, isoDate(days) + QLatin1Char('T') + clockText(seconds), 0};
}

std::optional<Cell> isoDateCell(std::string_view raw, FormatKind kind)
{
    const std::string_view view = trimmed(raw);
    const QString text = QString::fromLatin1(view.data(), qsizetype(view.size()));
    const qsizetype mark = text.indexOf(QLatin1Char('T'));
    const bool hasDate = mark >= 0 || text.contains(QLatin1Char('-'));
    const QString datePart = hasDate ? text.left(mark < 0 ? text.size() : mark) : QString();
    QString timePart = mark >= 0 ? text.mid(mark + 1) : hasDate ? QString() : text;
    if (hasDate && !QDate::fromString(datePart, Qt::ISODate).isValid())
        return std::nullopt;
    if (timePart.endsWith(QLatin1Char('Z')))
        timePart.chop(1);
    if (timePart.isEmpty())
        return hasDate ? std::optional(Cell{CellKind::Date, datePart, 0}) : std::nullopt;
    const QTime time = QTime::fromString(timePart, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    const QString clock = time.toString(QStringLiteral("HH:mm:ss"));
    if (!hasDate)
        return Cell{CellKind::Time, clock, 0};
    if (kind == FormatKind::Date && time == QTime(0, 0))
        return Cell{CellKind::Date, datePart, 0};
    return Cell{CellKind::DateTime, datePart + QLatin1Char('T') + clock, 0};
}

QString numberText(double value)
{
    if (value == 0)
        return QStringLiteral("0");
    const double size = std::fabs(value);
    const char form = size >= 1e-7 && size < 1e21 ? 'f' : 'g';
    return QString::number(value, form, QLocale::FloatingPointShortest);
}

Cell numberCell(std::string_view raw)
{
    const std::string_view text = trimmed(raw);
    const QByteArrayView bytes(text.data(), qsizetype(text.size()));
    bool ok = false;
    const double value = bytes.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return Cell::fromText(QString::fromUtf8(raw.data(), qsizetype(raw.size())));
    if (isPlainInteger(text))
        return Cell{CellKind::Number, QString::fromLatin1(bytes), value};
    return Cell{CellKind::Number, numberText(value), value};
}

} // namespace prizedesk
