#include "models/seating/SeatingPlanner.h"

#include "models/core/CodeWords.h"
#include "models/seating/SeatBlocks.h"
#include "models/seating/SeatingUnits.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <deque>
#include <optional>
#include <tuple>

namespace prizedesk {

namespace {

constexpr std::array kReasons{
    CodeWords{"no_seat", QT_TRANSLATE_NOOP("Seat", "No seat is left")},
    CodeWords{"no_wheelchair_place",
              QT_TRANSLATE_NOOP("Seat", "No place for a wheelchair is left")},
    CodeWords{"not_planned", QT_TRANSLATE_NOOP("Seat", "Not planned yet")},
    CodeWords{"no_reply", QT_TRANSLATE_NOOP("Seat", "No reply yet")},
};

/// Two seats are neighbours up to this many centimetres.
constexpr int kBeside = 80;
/// A row away counts as much as so many centimetres to the side: people look for each other in
/// their own row.
constexpr int kRowWeight = 3;

class Planner
{
public:
    explicit Planner(const SeatingInput& input)
        : m_input(input)
        , m_blocks(seatBlocks(input.rooms, input.seats))
        , m_blockOf(input.seats.size())
        , m_placeOf(input.seats.size())
        , m_taken(input.seats.size(), false)
    {
        for (size_t b = 0; b < m_blocks.size(); ++b) {
            for (size_t i = 0; i < m_blocks[b].seats.size(); ++i) {
                m_blockOf[m_blocks[b].seats[i]] = b;
                m_placeOf[m_blocks[b].seats[i]] = i;
            }
        }
        for (size_t i = 0; i < input.seats.size(); ++i)
            m_seatById.insert(input.seats[i].id.value(), i);
        for (size_t i = 0; i < input.guests.size(); ++i)
            m_guestById.insert(input.guests[i].id.value(), i);
    }

    SeatingPlan run()
    {
        keepLocked();
        std::vector<SeatingTeam> teams = seatingTeams(m_input.guests, m_seated);
        seatBesideLocked(teams);
        seatWheelchairs(teams);
        seatTeams(std::move(teams));
        return std::move(m_plan);
    }

private:
    [[nodiscard]] const Guest& guestOf(const SeatedPerson& person) const
    {
        return m_input.guests[person.guest];
    }
    [[nodiscard]] bool needsWheelchair(const SeatedPerson& person) const
    {
        return person.part == 0 && guestOf(person).hasNeed(GuestNeed::kWheelchair);
    }
    [[nodiscard]] bool isFree(size_t seat, bool wheelchair) const
    {
        return !m_taken[seat] && !m_input.seats[seat].isBlocked &&
               m_input.seats[seat].isWheelchair == wheelchair;
    }

    void keepLocked()
    {
        for (const SeatUse& use : m_input.locked) {
            const auto seat = m_seatById.constFind(use.seat.value());
            const auto guest = m_guestById.constFind(use.guest.value());
            if (seat == m_seatById.constEnd() || guest == m_guestById.constEnd())
                continue;
            const Guest& holder = m_input.guests[*guest];
            if (m_input.seats[*seat].isBlocked || m_taken[*seat])
                continue;
            // Who does not come frees the seat, also a locked one.
            if (!holder.isComing() || use.part > holder.companions)
                continue;
            m_taken[*seat] = true;
            m_seated.insert({use.guest.value(), use.part});
            m_seatOf.insert({use.guest.value(), use.part}, *seat);
            m_plan.uses.push_back({use.seat, use.guest, use.part, true});
        }
    }

    void seat(const SeatedPerson& person, size_t place)
    {
        m_taken[place] = true;
        m_seatOf.insert({guestOf(person).id.value(), person.part}, place);
        m_plan.uses.push_back({m_input.seats[place].id, guestOf(person).id, person.part, false});
    }

    void miss(const SeatedPerson& person)
    {
        const GuestId guest = guestOf(person).id;
        if (m_missed.contains(guest.value()))
            return;
        m_missed.insert(guest.value());
        m_plan.unseated.push_back({guest, needsWheelchair(person)
                                              ? SeatingReason::NoWheelchairPlace
                                              : SeatingReason::NoSeat,
                                   person.part});
    }

    [[nodiscard]] bool areBeside(size_t left, size_t right) const
    {
        const Seat& a = m_input.seats[left];
        const Seat& b = m_input.seats[right];
        if (a.room != b.room || a.row != b.row)
            return false;
        return a.atTable || std::abs(a.x - b.x) <= kBeside;
    }

    /// The free seat of the right kind that is nearest to `anchor`; the last one where there is no
    /// anchor.
    [[nodiscard]] std::optional<size_t> nearest(std::optional<size_t> anchor, bool wheelchair) const
    {
        std::optional<size_t> best;
        std::tuple<bool, int, int> bestKey;
        for (size_t b = 0; b < m_blocks.size(); ++b) {
            for (const size_t i : m_blocks[b].seats) {
                if (!isFree(i, wheelchair))
                    continue;
                std::tuple<bool, int, int> key{false, -int(b), 0};
                if (anchor) {
                    const Seat& from = m_input.seats[*anchor];
                    const Seat& to = m_input.seats[i];
                    key = {from.room != to.room,
                           std::abs(from.x - to.x) + kRowWeight * std::abs(from.y - to.y), int(b)};
                }
                if (!best || key < bestKey) {
                    best = i;
                    bestKey = key;
                }
            }
        }
        return best;
    }

    /// One by one, each as near to the one before as there is a seat.
    void seatApart(const std::vector<SeatedPerson>& people, std::optional<size_t> anchor)
    {
        for (const SeatedPerson& person : people) {
            const auto place = nearest(anchor, needsWheelchair(person));
            if (!place) {
                miss(person);
                continue;
            }
            if (anchor && !areBeside(*anchor, *place))
                tellApart(guestOf(person).id);
            seat(person, *place);
            anchor = place;
        }
    }

    void tellApart(GuestId guest)
    {
        if (m_toldApart.contains(guest.value()))
            return;
        m_toldApart.insert(guest.value());
        m_plan.apart.push_back(guest);
    }

    /// Where somebody of a unit sits already: the leader, else one who comes along.
    [[nodiscard]] std::optional<size_t> lockedOf(const SeatingUnit& unit) const
    {
        for (const size_t guest : unit.members) {
            const qint64 id = m_input.guests[guest].id.value();
            for (int part = 0; part <= m_input.guests[guest].companions; ++part) {
                const auto seat = m_seatOf.constFind({id, part});
                if (seat != m_seatOf.constEnd())
                    return *seat;
            }
        }
        return std::nullopt;
    }

    void seatBesideLocked(std::vector<SeatingTeam>& teams)
    {
        for (SeatingTeam& team : teams) {
            std::erase_if(team.units, [&](const SeatingUnit& unit) {
                const auto anchor = lockedOf(unit);
                if (!anchor)
                    return false;
                seatApart(unit.people, anchor);
                return true;
            });
        }
        dropEmpty(teams);
    }

    static void dropEmpty(std::vector<SeatingTeam>& teams)
    {
        std::erase_if(teams, [](const SeatingTeam& team) { return team.units.empty(); });
    }

    /// In which row the person would sit whose turn comes after so many others.
    [[nodiscard]] int lineOf(size_t before) const
    {
        size_t room = 0;
        for (const SeatBlock& block : m_blocks) {
            room += size_t(std::count_if(
                block.seats.begin(), block.seats.end(),
                [&](size_t seat) { return !m_input.seats[seat].isBlocked; }));
            if (room > before)
                return block.line;
        }
        return m_blocks.empty() ? 0 : m_blocks.back().line;
    }

    void seatWheelchairs(std::vector<SeatingTeam>& teams)
    {
        size_t before = m_plan.uses.size();
        for (SeatingTeam& team : teams) {
            const size_t size = team.size();
            std::erase_if(team.units, [&](const SeatingUnit& unit) {
                if (!unit.needsWheelchair)
                    return false;
                seatWheelchairUnit(unit, lineOf(before));
                return true;
            });
            before += size;
        }
        dropEmpty(teams);
    }

    struct WheelchairFit
    {
        size_t place = 0;
        int step = 1;      ///< direction in which the people of the unit sit
        bool sorted = false; ///< the person in the wheelchair first
    };

    /// Free seats beside a place in one direction, up to `most`.
    [[nodiscard]] size_t freeBeside(size_t place, int step, size_t most) const
    {
        const SeatBlock& block = m_blocks[m_blockOf[place]];
        size_t count = 0;
        for (auto i = qsizetype(m_placeOf[place]) + step;
             count < most && i >= 0 && i < qsizetype(block.seats.size()) &&
             isFree(block.seats[size_t(i)], false);
             i += step)
            ++count;
        return count;
    }

    void seatWheelchairUnit(const SeatingUnit& unit, int line)
    {
        std::vector<SeatedPerson> people;
        std::vector<SeatedPerson> further; // in wheelchairs of their own
        size_t anchor = 0;
        for (const SeatedPerson& person : unit.people) {
            if (needsWheelchair(person) && anchor < people.size() && needsWheelchair(people[anchor]))
                further.push_back(person);
            else {
                if (needsWheelchair(person))
                    anchor = people.size();
                people.push_back(person);
            }
        }
        std::optional<WheelchairFit> best;
        std::tuple<int, bool, size_t> bestKey;
        for (size_t place = 0; place < m_input.seats.size(); ++place) {
            if (!isFree(place, true))
                continue;
            const int distance = std::abs(m_blocks[m_blockOf[place]].line - line);
            for (const int step : {1, -1}) {
                const size_t after = freeBeside(place, step, people.size());
                const size_t ahead = freeBeside(place, -step, people.size());
                const bool fits = after >= people.size() - 1 - anchor && ahead >= anchor;
                const bool fitsSorted = after >= people.size() - 1;
                const std::tuple<int, bool, size_t> key{distance, !fits, m_blockOf[place]};
                if ((fits || fitsSorted) && (!best || key < bestKey)) {
                    best = WheelchairFit{place, step, !fits};
                    bestKey = key;
                }
            }
        }
        if (!best) {
            std::rotate(people.begin(), people.begin() + qsizetype(anchor),
                        people.begin() + qsizetype(anchor) + 1);
            people.insert(people.end(), further.begin(), further.end());
            seatApart(people, std::nullopt);
            return;
        }
        if (best->sorted) {
            std::rotate(people.begin(), people.begin() + qsizetype(anchor),
                        people.begin() + qsizetype(anchor) + 1);
            anchor = 0;
        }
        const SeatBlock& block = m_blocks[m_blockOf[best->place]];
        const auto middle = qsizetype(m_placeOf[best->place]);
        for (size_t i = 0; i < people.size(); ++i) {
            const qsizetype at = middle + best->step * (qsizetype(i) - qsizetype(anchor));
            seat(people[i], block.seats[size_t(at)]);
        }
        seatApart(further, best->place);
    }

    [[nodiscard]] std::vector<FreeRun> freeRuns() const
    {
        std::vector<FreeRun> runs;
        for (size_t b = 0; b < m_blocks.size(); ++b) {
            size_t length = 0;
            const auto& seats = m_blocks[b].seats;
            for (size_t i = 0; i <= seats.size(); ++i) {
                if (i < seats.size() && isFree(seats[i], false)) {
                    ++length;
                } else if (length > 0) {
                    runs.push_back({b, i - length, length});
                    length = 0;
                }
            }
        }
        return runs;
    }

    void seatTeams(std::vector<SeatingTeam> teams)
    {
        const std::vector<FreeRun> runs = freeRuns();
        size_t longest = 0;
        for (const FreeRun& run : runs)
            longest = std::max(longest, run.length);
        std::deque<SeatingTeam> waiting;
        for (SeatingTeam& team : teams) {
            if (team.size() <= longest) {
                waiting.push_back(std::move(team));
                continue;
            }
            // Too large for any row: its units follow each other.
            for (SeatingUnit& unit : team.units) {
                SeatingTeam part;
                part.category = team.category;
                part.units.push_back(std::move(unit));
                waiting.push_back(std::move(part));
            }
        }
        for (const FreeRun& run : runs) {
            if (waiting.empty())
                break;
            fill(run, waiting);
        }
        for (const SeatingTeam& team : waiting) {
            for (const SeatingUnit& unit : team.units)
                seatInGaps(unit);
        }
    }

    /// Those whose turn it is, and smaller ones of their category where the next is too large. Other
    /// categories begin only where nobody of this one is left.
    void fill(const FreeRun& run, std::deque<SeatingTeam>& waiting)
    {
        std::vector<SeatingTeam> chosen;
        size_t left = run.length;
        while (left > 0 && !waiting.empty()) {
            const GuestCategory category = waiting.front().category;
            auto next = waiting.begin();
            while (next != waiting.end() && next->category == category && left > 0) {
                const size_t size = next->size();
                if (size <= left) {
                    left -= size;
                    chosen.push_back(std::move(*next));
                    next = waiting.erase(next);
                } else {
                    ++next;
                }
            }
            if (!waiting.empty() && waiting.front().category == category)
                break;
        }
        lay(run, chosen);
    }

    void lay(const FreeRun& run, const std::vector<SeatingTeam>& chosen)
    {
        if (chosen.empty())
            return;
        const SeatBlock& block = m_blocks[run.block];
        std::deque<SeatedPerson> row;
        const bool fromMiddle = block.isMiddle && chosen.front().category == GuestCategory::Vip;
        bool toRight = true;
        const auto append = [&](const std::vector<SeatedPerson>& people) {
            const bool isFirst = row.empty();
            if (!fromMiddle || toRight)
                row.insert(row.end(), people.begin(), people.end());
            else
                row.insert(row.begin(), people.begin(), people.end());
            if (!isFirst)
                toRight = !toRight;
        };
        for (const SeatingTeam& team : chosen) {
            if (team.units.size() == 1 || !fromMiddle) {
                for (const SeatingUnit& unit : team.units)
                    append(unit.people);
                continue;
            }
            std::vector<SeatedPerson> together;
            for (const SeatingUnit& unit : team.units)
                together.insert(together.end(), unit.people.begin(), unit.people.end());
            append(together);
        }
        const size_t offset = fromMiddle ? (run.length - row.size()) / 2 : 0;
        const bool fromFirst = fromMiddle || block.isMiddle || block.innerIsFirst;
        for (size_t i = 0; i < row.size(); ++i) {
            const size_t at = offset + i;
            const size_t place = fromFirst ? run.first + at : run.first + run.length - 1 - at;
            seat(row[i], block.seats[place]);
        }
    }

    /// What no row had room for when its turn came: a gap at the back, else one by one.
    void seatInGaps(const SeatingUnit& unit)
    {
        const std::vector<FreeRun> runs = freeRuns();
        for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
            if (run->length < unit.people.size())
                continue;
            for (size_t i = 0; i < unit.people.size(); ++i)
                seat(unit.people[i], m_blocks[run->block].seats[run->first + i]);
            return;
        }
        seatApart(unit.people, std::nullopt);
    }

    const SeatingInput& m_input;
    std::vector<SeatBlock> m_blocks;
    std::vector<size_t> m_blockOf; ///< by seat
    std::vector<size_t> m_placeOf; ///< in the block, by seat
    std::vector<bool> m_taken;
    QHash<qint64, size_t> m_seatById;
    QHash<qint64, size_t> m_guestById;
    QSet<QPair<qint64, int>> m_seated;           ///< guest and part of locked seats
    QHash<QPair<qint64, int>, size_t> m_seatOf; ///< guest and part
    QSet<qint64> m_missed;
    QSet<qint64> m_toldApart;
    SeatingPlan m_plan;
};

} // namespace

QString seatingReasonCode(SeatingReason reason)
{
    return QLatin1String(kReasons[size_t(reason)].code);
}

QString seatingReasonWords(SeatingReason reason)
{
    return QCoreApplication::translate("Seat", kReasons[size_t(reason)].text);
}

SeatingPlan planSeats(const SeatingInput& input)
{
    return Planner(input).run();
}

} // namespace prizedesk
