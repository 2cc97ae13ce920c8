#include "models/seating/SeatFormation.h"

#include <cmath>

namespace prizedesk {

namespace {

constexpr int kSquare = 60; // centimetres
constexpr int kNear = 30;   // a seat that far away is the one that is meant

QPair<int, int> squareOf(int x, int y)
{
    return {int(std::floor(double(x) / kSquare)), int(std::floor(double(y) / kSquare))};
}

} // namespace

SeatFormation::SeatFormation(const SeatingState& state)
    : m_state(state)
{
    for (size_t i = 0; i < state.seats.size(); ++i) {
        m_placeOf.insert(state.seats[i].id, i);
        m_grid.insert(squareOf(state.seats[i].x, state.seats[i].y), i);
    }
    for (const SeatUse& use : state.uses)
        m_useOf.insert(use.seat, use);
    for (const Guest& guest : state.guests)
        m_guests.insert(guest.id, &guest);
}

const Seat* SeatFormation::near(SeatRoomId room, int x, int y) const
{
    const QPair<int, int> middle = squareOf(x, y);
    for (int dx = -1; dx <= 1; ++dx) {
        for (int dy = -1; dy <= 1; ++dy) {
            for (const size_t place : m_grid.values({middle.first + dx, middle.second + dy})) {
                const Seat& seat = m_state.seats[place];
                if (seat.room == room && std::abs(seat.x - x) <= kNear &&
                    std::abs(seat.y - y) <= kNear)
                    return &seat;
            }
        }
    }
    return nullptr;
}

std::vector<SeatMove> SeatFormation::moved(const std::vector<SeatId>& seats, SeatId grabbed,
                                           SeatId target) const
{
    const auto from = m_placeOf.constFind(grabbed);
    const auto to = m_placeOf.constFind(target);
    if (from == m_placeOf.constEnd() || to == m_placeOf.constEnd())
        return {};
    const QSet<SeatId> chosen(seats.begin(), seats.end());
    std::vector<SeatUse> people; // in the order of rows
    for (const Seat& seat : m_state.seats) {
        const auto use = m_useOf.constFind(seat.id);
        if (chosen.contains(seat.id) && use != m_useOf.constEnd() && !use->isLocked)
            people.push_back(*use);
    }
    if (people.size() == 1)
        return {{people.front().guest, people.front().part, target}};
    std::vector<SeatMove> moves = asTheySit(people, m_state.seats[*from], m_state.seats[*to]);
    return moves.empty() ? inLine(people, target) : moves;
}

std::vector<SeatMove> SeatFormation::asTheySit(const std::vector<SeatUse>& people,
                                               const Seat& grabbed, const Seat& target) const
{
    QSet<SeatId> leaving;
    for (const SeatUse& use : people)
        leaving.insert(use.seat);
    QSet<SeatId> used;
    std::vector<SeatMove> moves;
    for (const SeatUse& use : people) {
        const Seat& seat = m_state.seats[m_placeOf.value(use.seat)];
        const Seat* place =
            near(target.room, target.x + seat.x - grabbed.x, target.y + seat.y - grabbed.y);
        const Guest* guest = m_guests.value(use.guest);
        if (!place || !guest || place->isBlocked || used.contains(place->id) ||
            (place->isWheelchair &&
             !(use.part == 0 && guest->hasNeed(GuestNeed::kWheelchair))))
            return {};
        const auto there = m_useOf.constFind(place->id);
        if (there != m_useOf.constEnd() && there->isLocked && !leaving.contains(place->id))
            return {};
        used.insert(place->id);
        moves.push_back({use.guest, use.part, place->id});
    }
    return moves;
}

std::vector<SeatMove> SeatFormation::inLine(const std::vector<SeatUse>& people,
                                            SeatId target) const
{
    const auto first = m_placeOf.constFind(target);
    if (first == m_placeOf.constEnd())
        return {};
    const SeatRoomId room = m_state.seats[*first].room;
    std::vector<SeatMove> moves;
    for (size_t i = *first; i < m_state.seats.size() && moves.size() < people.size(); ++i) {
        const Seat& seat = m_state.seats[i];
        if (seat.room != room)
            break;
        const auto there = m_useOf.constFind(seat.id);
        const bool isLocked = there != m_useOf.constEnd() && there->isLocked;
        if (seat.isBlocked || seat.isWheelchair || isLocked)
            continue;
        const SeatUse& use = people[moves.size()];
        moves.push_back({use.guest, use.part, seat.id});
    }
    return moves.size() == people.size() ? moves : std::vector<SeatMove>();
}

} // namespace prizedesk
