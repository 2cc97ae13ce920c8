#include "tests/overview/OverviewFixture.h"

#include "models/programme/ProgrammeTemplate.h"

#include <catch2/catch.hpp>

namespace prizedesk::test {

Programme edition()
{
    const auto loaded = ProgrammeTemplate::load(QStringLiteral("geniac-prize-2026"));
    REQUIRE(loaded);
    return *loaded;
}

qint64 at(int year, int month, int day, int hour)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), QTimeZone("Asia/Tokyo"))
        .toMSecsSinceEpoch();
}

OverviewEntry& addEntry(OverviewData& data, const QString& theme, const QString& status,
                        std::optional<qint64> receivedAtMs, int prefecture)
{
    OverviewEntry entry;
    entry.id = EntryId(qint64(data.entries.size()) + 1);
    entry.ref = QStringLiteral("%1-%2").arg(theme).arg(entry.id.value(), 4, 10, QLatin1Char('0'));
    entry.theme = theme;
    entry.status = status;
    entry.receivedAtMs = receivedAtMs;
    entry.prefecture = prefecture;
    data.entries.push_back(entry);
    return data.entries.back();
}

void addFinding(OverviewData& data, int entry, const QString& code, bool isError, int other)
{
    data.findings.push_back({EntryId(entry), code, isError, EntryId(other)});
}

} // namespace prizedesk::test
