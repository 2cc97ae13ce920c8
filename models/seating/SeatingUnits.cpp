#include "models/seating/SeatingUnits.h"

#include <QHash>

#include <algorithm>

namespace prizedesk {

namespace {

/// Puts joiners on both sides of the leader, so that a guardian is always next to the guest.
void arrange(SeatingUnit& unit, const std::vector<SeatedPerson>& leader,
             const std::vector<SeatedPerson>& joiners, const std::vector<SeatedPerson>& others)
{
    size_t next = 0;
    if (joiners.size() > 1)
        unit.people.push_back(joiners[1]);
    unit.people.insert(unit.people.end(), leader.begin(), leader.end());
    for (; next < joiners.size(); ++next) {
        if (next != 1)
            unit.people.push_back(joiners[next]);
    }
    unit.people.insert(unit.people.end(), others.begin(), others.end());
}

} // namespace

size_t SeatingTeam::size() const
{
    size_t count = 0;
    for (const SeatingUnit& unit : units)
        count += unit.people.size();
    return count;
}

std::vector<SeatingTeam> seatingTeams(const std::vector<Guest>& guests,
                                      const QSet<QPair<qint64, int>>& seated)
{
    QHash<qint64, size_t> placeOf;
    for (size_t i = 0; i < guests.size(); ++i)
        placeOf.insert(guests[i].id.value(), i);
    const auto leaderOf = [&](size_t i) {
        const Guest& guest = guests[i];
        const auto host = placeOf.constFind(guest.host.value());
        const bool joins = guest.host.isValid() && host != placeOf.constEnd() &&
                           guest.category != GuestCategory::Attendant && guests[*host].isComing();
        return joins ? *host : i;
    };
    std::vector<std::vector<size_t>> joinersOf(guests.size());
    for (size_t i = 0; i < guests.size(); ++i) {
        const size_t leader = leaderOf(i);
        // Who joins somebody who joins a third person leads a unit of their own.
        if (guests[i].isComing() && leader != i && leaderOf(leader) == leader)
            joinersOf[leader].push_back(i);
    }
    const auto isFree = [&](size_t i, int part) {
        return !seated.contains({guests[i].id.value(), part});
    };
    std::vector<SeatingTeam> teams;
    QHash<QString, size_t> teamOfParty;
    for (size_t i = 0; i < guests.size(); ++i) {
        const Guest& guest = guests[i];
        const size_t leader = leaderOf(i);
        if (!guest.isComing() || (leader != i && leaderOf(leader) == leader))
            continue;
        std::vector<SeatedPerson> self;
        std::vector<SeatedPerson> joiners;
        std::vector<SeatedPerson> companions;
        if (isFree(i, 0))
            self.push_back({i, 0});
        for (const size_t joiner : joinersOf[i]) {
            if (isFree(joiner, 0))
                joiners.push_back({joiner, 0});
        }
        const auto addCompanions = [&](size_t of) {
            for (int part = 1; part <= guests[of].companions; ++part) {
                if (isFree(of, part))
                    companions.push_back({of, part});
            }
        };
        addCompanions(i);
        for (const size_t joiner : joinersOf[i])
            addCompanions(joiner);
        SeatingUnit unit;
        unit.leader = i;
        unit.members = {i};
        unit.members.insert(unit.members.end(), joinersOf[i].begin(), joinersOf[i].end());
        arrange(unit, self, joiners, companions);
        if (unit.people.empty())
            continue;
        unit.needsWheelchair =
            std::any_of(unit.people.begin(), unit.people.end(), [&](const SeatedPerson& person) {
                return person.part == 0 && guests[person.guest].hasNeed(GuestNeed::kWheelchair);
            });
        const QString party =
            guest.party.isEmpty()
                ? QString()
                : QString::number(int(guest.category)) + QLatin1Char('\n') + guest.party;
        const auto team = teamOfParty.constFind(party);
        if (!party.isEmpty() && team != teamOfParty.constEnd()) {
            teams[*team].units.push_back(std::move(unit));
            continue;
        }
        if (!party.isEmpty())
            teamOfParty.insert(party, teams.size());
        SeatingTeam made;
        made.category = guest.category;
        made.units.push_back(std::move(unit));
        teams.push_back(std::move(made));
    }
    return teams;
}

} // namespace prizedesk
