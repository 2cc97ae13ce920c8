#pragma once

#include <QString>
#include <QTimeZone>

class QDate;
class QDateTime;

namespace prizedesk {

/// Dates as the office reads them: 2026年11月20日（金）, 令和8年11月20日（金） or 20 Nov 2026; in
/// lists 11/20 (20 Nov); times 9:05. Times are UTC milliseconds, shown in the edition's time zone.
class DateWords
{
public:
    DateWords(bool japanese, bool wareki, QTimeZone timeZone)
        : m_japanese(japanese)
        , m_wareki(wareki)
        , m_timeZone(std::move(timeZone))
    {
    }

    /// With the day of the week.
    [[nodiscard]] QString longDate(qint64 ms) const;
    [[nodiscard]] QString longDate(const QDate& date) const;
    /// With the day of the week and the time.
    [[nodiscard]] QString longDateTime(qint64 ms) const;
    /// For lists; with the year where it is another than `thisYear` (0 = always without).
    [[nodiscard]] QString listDate(qint64 ms, int thisYear = 0) const;
    [[nodiscard]] QString listDateTime(qint64 ms) const;
    [[nodiscard]] QString time(qint64 ms) const;
    [[nodiscard]] QDateTime local(qint64 ms) const;

private:
    bool m_japanese;
    bool m_wareki;
    QTimeZone m_timeZone;
};

} // namespace prizedesk
