#include "models/settings/DateWords.h"

#include "models/core/Era.h"

#include <QDateTime>
#include <QLocale>

namespace prizedesk {

namespace {

const QLocale& japanese()
{
    static const QLocale locale(QLocale::Japanese, QLocale::Japan);
    return locale;
}

const QLocale& english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

} // namespace

QDateTime DateWords::local(qint64 ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, m_timeZone);
}

QString DateWords::longDate(qint64 ms) const
{
    return longDate(local(ms).date());
}

QString DateWords::longDate(const QDate& date) const
{
    if (!m_japanese)
        return english().toString(date, QStringLiteral("ddd d MMM yyyy"));
    const QString weekday =
        QStringLiteral("（%1）").arg(japanese().toString(date, QStringLiteral("ddd")));
    if (m_wareki) {
        if (const auto era = toWareki(date))
            return *era + weekday;
    }
    return date.toString(QStringLiteral("yyyy年M月d日")) + weekday;
}

QString DateWords::longDateTime(qint64 ms) const
{
    return longDate(ms) + QLatin1Char(' ') + time(ms);
}

QString DateWords::listDate(qint64 ms, int thisYear) const
{
    const QDate date = local(ms).date();
    const bool withYear = thisYear != 0 && date.year() != thisYear;
    if (!m_japanese) {
        return english().toString(date, withYear ? QStringLiteral("d MMM yyyy")
                                                 : QStringLiteral("d MMM"));
    }
    if (withYear && m_wareki) {
        if (const auto era = toWareki(date, WarekiStyle::Short))
            return *era;
    }
    return date.toString(withYear ? QStringLiteral("yyyy/M/d") : QStringLiteral("M/d"));
}

QString DateWords::listDateTime(qint64 ms) const
{
    return listDate(ms) + QLatin1Char(' ') + time(ms);
}

QString DateWords::time(qint64 ms) const
{
    return local(ms).time().toString(QStringLiteral("H:mm"));
}

} // namespace prizedesk
