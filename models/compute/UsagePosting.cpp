#include "models/compute/UsagePosting.h"

#include "models/compute/LedgerStore.h"
#include "models/compute/UsageStore.h"
#include "models/storage/WriteTransaction.h"

namespace prizedesk {

namespace {

LedgerLine chargeFor(const UsageCharges::Charge& charge, PlanId plan)
{
    const UsageRow& row = *charge.row;
    LedgerLine line;
    line.kind = LedgerLine::Kind::Charge;
    line.day = row.day;
    line.plan = plan;
    line.tranche = charge.tranche;
    line.team = row.team;
    line.offer = row.offer;
    line.usage = row.id;
    line.hoursMilli = row.hoursMilli;
    line.inFlight = row.yen;
    line.committed = Yen(0) - row.yen;
    return line;
}

} // namespace

void postUsage(const WriteTransaction& tx)
{
    const LedgerStore ledger(tx.database());
    const LedgerBook book(ledger.lines());
    const std::vector<UsageRow> rows = UsageStore(tx.database()).current();
    const std::vector<Tranche> tranches = ledger.tranches();
    const UsageCharges wanted = UsageCharges::of(rows, tranches, book);
    std::map<TrancheId, PlanId> plans;
    for (const Tranche& tranche : tranches)
        plans.emplace(tranche.id, tranche.plan);
    std::map<UsageId, const LedgerLine*> posted;
    for (const LedgerLine* line : book.usageCharges())
        posted.emplace(line->usage, line);
    std::vector<LedgerLine> fresh;
    for (const UsageCharges::Charge& charge : wanted.charges) {
        const auto found = posted.find(charge.row->id);
        if (found != posted.end() && found->second->tranche == charge.tranche &&
            found->second->inFlight == charge.row->yen) {
            posted.erase(found);
            continue;
        }
        fresh.push_back(chargeFor(charge, plans.at(charge.tranche)));
    }
    // What was charged and is not wanted any more goes first, so that no allotment is overdrawn.
    for (const auto& [usage, line] : posted) {
        LedgerLine reversal = book.reversalOf(*line);
        ledger.append(tx, reversal);
    }
    for (LedgerLine& line : fresh)
        ledger.append(tx, line);
}

} // namespace prizedesk
