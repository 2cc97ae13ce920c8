#include "models/compute/LedgerBalances.h"

#include <algorithm>

namespace prizedesk {

namespace {

template<typename Map, typename Key>
LedgerBalances::Columns columnsOf(const Map& map, const Key& key)
{
    const auto found = map.find(key);
    return found == map.end() ? LedgerBalances::Columns{} : found->second;
}

template<typename Map> bool promisesHold(const Map& map)
{
    return std::all_of(map.begin(), map.end(),
                       [](const auto& entry) { return entry.second.committed >= Yen(0); });
}

/// Nothing is paid back or owed that was never used.
template<typename Map> bool useHolds(const Map& map)
{
    return std::all_of(map.begin(), map.end(), [](const auto& entry) {
        return entry.second.settled >= Yen(0) && entry.second.inFlight >= Yen(0);
    });
}

} // namespace

void LedgerBalances::Columns::add(const LedgerLine& line)
{
    settled += line.settled;
    inFlight += line.inFlight;
    committed += line.committed;
}

LedgerBalances::Columns LedgerBalances::team(const QString& ref) const
{
    return columnsOf(teams, ref);
}

LedgerBalances::Columns LedgerBalances::tranche(TrancheId id) const
{
    return columnsOf(tranches, id);
}

LedgerBalances::Columns LedgerBalances::cost(OtherCostId id) const
{
    return columnsOf(costs, id);
}

bool LedgerBalances::isSound() const
{
    return settled + inFlight + committed + free == envelope && settled >= Yen(0) &&
           inFlight >= Yen(0) && committed >= Yen(0) && free >= Yen(0) && promisesHold(tranches) &&
           promisesHold(costs) && useHolds(costs) && useHolds(byOffer);
}

void LedgerBalances::add(const LedgerLine& line)
{
    envelope += line.deposited;
    settled += line.settled;
    inFlight += line.inFlight;
    committed += line.committed;
    free += line.free;
    if (line.tranche.isValid())
        tranches[line.tranche].add(line);
    if (line.cost.isValid()) {
        costs[line.cost].add(line);
    } else if (!line.team.isEmpty()) {
        teams[line.team].add(line);
        if (!line.offer.isEmpty())
            byOffer[{line.team, line.offer}].add(line);
    }
}

LedgerBalances LedgerBalances::of(const std::vector<LedgerLine>& lines)
{
    LedgerBalances balances;
    for (const LedgerLine& line : lines)
        balances.add(line);
    return balances;
}

} // namespace prizedesk
