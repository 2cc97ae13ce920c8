#include "models/compute/UsageCharges.h"

#include <algorithm>

namespace prizedesk {

UsageCharges UsageCharges::of(const std::vector<UsageRow>& rows,
                              const std::vector<Tranche>& tranches,
                              std::map<TrancheId, Yen> pools)
{
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
