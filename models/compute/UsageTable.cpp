#include "models/compute/UsageTable.h"

#include "models/compute/ComputeTables.h"
#include "models/core/Yen.h"
#include "models/judging/RefText.h"

#include <algorithm>
#include <map>

namespace prizedesk {

namespace {

constexpr qint64 kMilli = 1000;
constexpr qint64 kE4 = 10'000;
const Yen kMostYen(900'000'000'000); // its hours are computed within 64 bits

/// The quantity, the hours and the yen of a row; false where the cell is no such number.
bool measure(UsageRow& row, const QString& cell, const OfferRecord& offer, qint64 yenE4)
{
    if (row.unit == UsageRow::Unit::Yen) {
        const auto yen = parseYen(cell);
        if (!yen || *yen < Yen(0) || *yen > kMostYen)
            return false;
        row.yen = *yen;
        row.quantityMilli = yen->amount() * kMilli;
        row.hoursMilli = hoursForYen(*yen, yenE4);
        return true;
    }
    const auto quantity = readMilli(cell);
    if (!quantity)
        return false;
    row.quantityMilli = *quantity;
    row.hoursMilli = *quantity;
    if (row.unit == UsageRow::Unit::Points) {
        if (offer.pointsMilli == 0)
            return false;
        row.hoursMilli =
            (*quantity * kMilli + offer.pointsMilli / 2) / offer.pointsMilli;
    }
    row.yen = costOfHours(row.hoursMilli, yenE4);
    return true;
}

} // namespace

UsageTable readUsage(const ImportTable& table, const std::vector<OfferRecord>& offers,
                     const QSet<QString>& teams)
{
    UsageTable result;
    std::map<std::tuple<QString, QDate, QString, QString>, size_t> seen;
    for (const SourceRow& source : table.source().rows) {
        const QStringList cells = source.cells();
        const auto cell = [&](const char* field) {
            return table.text(cells, QLatin1String(field));
        };
        UsageRow row;
        row.row = source.number;
        row.team = normaliseReference(cell("team"));
        row.offer = normaliseReference(cell("offer"));
        row.record = cell("record");
        const auto tell = [&](const char* code, const char* field, bool error = true) {
            result.findings.push_back(rowFinding(source.number, QLatin1String(code),
                                                 QLatin1String(field), cell(field), row.team,
                                                 error));
        };
        const auto day = readDay(cell("date"));
        const auto reported = readDay(cell("reported_on"));
        const auto offer = std::find_if(offers.begin(), offers.end(), [&](const auto& each) {
            return each.code == row.offer;
        });
        if (!day || !day->isValid()) {
            tell("date.invalid", "date");
            continue;
        }
        if (!reported) {
            tell("date.invalid", "reported_on");
            continue;
        }
        if (!teams.contains(row.team)) {
            tell("reference.unknown", "team");
            continue;
        }
        if (offer == offers.end()) {
            tell("reference.unknown", "offer");
            continue;
        }
        row.day = *day;
        row.reportedOn = *reported;
        const char* column = "gpu_hours";
        if (cell(column).isEmpty() && !cell("points").isEmpty()) {
            column = "points";
            row.unit = UsageRow::Unit::Points;
        } else if (cell(column).isEmpty() && !cell("yen").isEmpty()) {
            column = "yen";
            row.unit = UsageRow::Unit::Yen;
        }
        if (!measure(row, cell(column), *offer, offer->yenE4().value_or(kE4))) {
            tell("number.invalid", column);
            continue;
        }
        if (!seen.emplace(row.key(), result.rows.size()).second) {
            tell("duplicate.suspect", "date");
            continue;
        }
        result.rows.push_back(row);
    }
    return result;
}

} // namespace prizedesk
