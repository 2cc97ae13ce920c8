#include "models/compute/UsageCharges.h"
#include "models/compute/UsageImport.h"
#include "models/compute/UsageMerge.h"
#include "models/compute/UsageTable.h"

#include <cstdint>
#include <cstdlib>
#include <map>
#include <set>
#include <tuple>

using namespace prizedesk;

namespace {

std::vector<OfferRecord> offers()
{
    std::vector<OfferRecord> made;
    for (const auto& [code, priceE4, pointsMilli] :
         {std::tuple{"O1", qint64(11'000'000), qint64(0)},
          std::tuple{"O2", qint64(687'500), qint64(1'500)},
          std::tuple{"O3", qint64(100), qint64(1)}}) {
        OfferRecord offer;
        offer.code = QLatin1String(code);
        offer.priceE4 = priceE4;
        offer.pointsMilli = pointsMilli;
        made.push_back(offer);
    }
    return made;
}

Tranche tranche(qint64 id, const QString& team)
{
    return {TrancheId(id), PlanId(1), team, 1, QDate(2026, 11, 1), QDate(2027, 1, 31)};
}

/// What a team was promised: a tranche's one line.
LedgerLine reserve(qint64 id, const QString& team, Yen yen)
{
    LedgerLine line;
    line.id = LedgerLineId(id);
    line.kind = LedgerLine::Kind::Reserve;
    line.tranche = TrancheId(id);
    line.team = team;
    line.committed = yen;
    line.free = Yen(0) - yen;
    return line;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Every row is charged or refused, and no promise is overdrawn.
void checkCharges(const std::vector<UsageRow>& rows)
{
    const QString first = QStringLiteral("TM01");
    const QString second = QStringLiteral("TM02");
    const LedgerBook book({reserve(1, first, Yen(5'000'000)), reserve(2, second, Yen(300'000))});
    const std::map<TrancheId, Yen> pools = book.pools();
    const UsageCharges charges =
        UsageCharges::of(rows, {tranche(1, first), tranche(2, second)}, book);
    std::map<TrancheId, Yen> sums;
    for (const UsageCharges::Charge& charge : charges.charges)
        sums[charge.tranche] += charge.row->yen;
    for (const auto& [id, sum] : sums)
        require(sum <= pools.at(id));
    size_t free = 0;
    for (const UsageRow& row : rows)
        free += row.yen == Yen(0) ? 1 : 0;
    require(charges.charges.size() + charges.refused.size() + free == rows.size());
}

} // namespace

/// Any bytes are a report of use or are refused; what was read is in range, has each day, team and
/// offer once, and the same report again changes nothing.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto table =
        ImportTable::fromBytes(QStringLiteral("usage.csv"), bytes, {}, UsageImport::fields());
    if (!table)
        return 0;
    static const std::vector<OfferRecord> known = offers();
    const UsageTable read =
        readUsage(*table, known, {QStringLiteral("TM01"), QStringLiteral("TM02")});
    std::vector<UsageRow> rows;
    std::set<std::tuple<QString, QDate, QString, QString>> keys;
    qint64 id = 0;
    for (UsageRow row : read.rows) {
        require(row.yen >= Yen(0) && row.hoursMilli >= 0 && row.quantityMilli >= 0);
        require(row.day.isValid() && keys.insert(row.key()).second);
        row.id = UsageId(++id);
        row.file = ImportId(1);
        rows.push_back(row);
    }
    const UsageMerge first = UsageMerge::of({}, rows);
    int leftOut = 0;
    for (const UsageMerge::Note& note : first.notes)
        leftOut += note.isError ? 1 : 0;
    require(first.imported + leftOut == int(rows.size()) && first.superseded.empty());
    require(first.inForce.size() == size_t(first.imported));
    // The very same file again.
    const UsageMerge again = UsageMerge::of(first.inForce, rows, {ImportId(1)});
    require(again.added.empty() && again.superseded.empty() && again.imported == 0);
    require(again.inForce == first.inForce);
    checkCharges(first.inForce);
    return 0;
}
