#include "models/compute/UsageCharges.h"

#include <algorithm>

namespace prizedesk {

namespace {

/// Takes the room of rows whose charge is paid, and gives those charges: money that has left must
/// not be asked back because an earlier day comes in late.
std::map<UsageId, TrancheId> keepPaid(const std::vector<UsageRow>& rows, const LedgerBook& book,
                                      std::map<TrancheId, Yen>& pools)
{
    std::map<UsageId, const LedgerLine*> paid;
    for (const LedgerLine* charge : book.usageCharges()) {
        if (book.isSettled(*charge))
            paid.emplace(charge->usage, charge);
    }
    std::map<UsageId, TrancheId> kept;
    for (const UsageRow& row : rows) {
        const auto charge = paid.find(row.id);
        if (charge == paid.end() || charge->second->inFlight != row.yen)
            continue;
        Yen& pool = pools[charge->second->tranche];
        if (row.yen > pool)
            continue;
        pool = pool - row.yen;
        kept.emplace(row.id, charge->second->tranche);
    }
    return kept;
}

} // namespace

UsageCharges UsageCharges::of(const std::vector<UsageRow>& rows,
                              const std::vector<Tranche>& tranches, const LedgerBook& book)
{
    std::map<TrancheId, Yen> pools = book.pools();
    const std::map<UsageId, TrancheId> paid = keepPaid(rows, book, pools);
    std::vector<const UsageRow*> ordered;
    for (const UsageRow& row : rows)
        ordered.push_back(&row);
    std::sort(ordered.begin(), ordered.end(), [](const UsageRow* a, const UsageRow* b) {
        return std::tie(a->day, a->team, a->offer, a->record) <
               std::tie(b->day, b->team, b->offer, b->record);
    });
    std::map<QString, std::vector<const Tranche*>> byTeam;
    for (const Tranche& tranche : tranches)
        byTeam[tranche.team].push_back(&tranche);
    for (auto& [team, its] : byTeam)
        std::sort(its.begin(), its.end(), [](const Tranche* a, const Tranche* b) {
            return std::tie(a->expiresOn, a->id) < std::tie(b->expiresOn, b->id);
        });
    UsageCharges result;
    for (const UsageRow* row : ordered) {
        if (const auto kept = paid.find(row->id); kept != paid.end()) {
            result.charges.push_back({row, kept->second});
            continue;
        }
        const auto its = byTeam.find(row->team);
        bool isCovered = false;
        bool isCharged = row->yen == Yen(0);
        Yen left;
        if (its != byTeam.end() && !isCharged) {
            for (const Tranche* tranche : its->second) {
                if (!tranche->covers(row->day))
                    continue;
                Yen& pool = pools[tranche->id];
                isCovered = isCovered || pool > Yen(0);
                left += pool;
                if (row->yen > pool)
                    continue;
                pool = pool - row->yen;
                result.charges.push_back({row, tranche->id});
                isCharged = true;
                break;
            }
        }
        if (!isCharged)
            result.refused.push_back(
                {row, isCovered ? Refused::Why::Above : Refused::Why::NoAllotment, left});
    }
    return result;
}

} // namespace prizedesk
