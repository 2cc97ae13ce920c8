#include "models/compute/RemainderProblem.h"

#include <algorithm>

namespace prizedesk {

namespace {

constexpr qint64 kMilli = 1000;

/// Limits are about the whole of a period: a team that has used compute counts for its category,
/// and what an institution's teams have used counts against its maximum.
void keepLimits(AllocationProblem& whole, const LedgerBalances& balances)
{
    for (ComputeRequest& request : whole.requests) {
        const Yen used = balances.team(request.team).used();
        if (used <= Yen(0))
            continue;
        const auto most = whole.institutionMaxima.find(request.institution);
        if (most != whole.institutionMaxima.end())
            *most = std::max(Yen(0), *most - used);
        const auto least = whole.categoryMinima.find(request.category);
        if (least == whole.categoryMinima.end())
            continue;
        *least = std::max(0, *least - 1);
        // It counts already; more hours for it must not count a second time.
        request.category.clear();
    }
}

} // namespace

AllocationProblem remainderOf(AllocationProblem whole, const LedgerBook& book)
{
    const LedgerBalances& balances = book.balances();
    whole.envelope = balances.free;
    for (const auto& [team, columns] : balances.teams)
        whole.envelope += columns.committed;
    std::map<QString, qint64> usedOfOffer;  // thousandths of an hour of its own GPU
    std::map<QString, qint64> usedByTeam;   // thousandths of an hour of the reference GPU
    for (const LedgerLine* charge : book.usageCharges()) {
        usedOfOffer[charge->offer] += charge->hoursMilli;
        for (const Offer& offer : whole.offers) {
            if (offer.code == charge->offer)
                usedByTeam[charge->team] += offer.inReferenceMilli(charge->hoursMilli);
        }
    }
    for (Offer& offer : whole.offers) {
        const qint64 used = (usedOfOffer[offer.code] + kMilli - 1) / kMilli;
        offer.capacityHours = std::max<qint64>(0, offer.capacityHours - used);
    }
    for (ComputeRequest& request : whole.requests) {
        const qint64 used = usedByTeam[request.team];
        request.minimumMilli = std::max<qint64>(0, request.minimumMilli - used);
        request.maximumMilli -= used;
    }
    keepLimits(whole, balances);
    std::erase_if(whole.requests,
                  [](const ComputeRequest& request) { return request.maximumMilli < kMilli; });
    return whole;
}

} // namespace prizedesk
