#include "models/seating/RoomDraft.h"
#include "models/seating/SeatingPlanner.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace prizedesk;

// Seconds of one plan of seats: seating_bench GUESTS

namespace {

SeatingInput made(int guests)
{
    std::mt19937 random(2026);
    SeatingInput input;
    int persons = 0;
    int wheelchairs = 0;
    for (int i = 0; i < guests; ++i) {
        Guest guest;
        guest.id = GuestId(i + 1);
        guest.ref = QStringLiteral("G%1").arg(i + 1, 5, 10, QLatin1Char('0'));
        guest.category = GuestCategory(random() % kGuestCategories.size());
        guest.reply = GuestReply::Attending;
        guest.companions = random() % 4 == 0 ? 1 + int(random() % 3) : 0;
        if (random() % 25 == 0)
            guest.needs = {QLatin1String(GuestNeed::kWheelchair)};
        if (random() % 5 == 0)
            guest.party = QStringLiteral("P%1").arg(random() % unsigned(1 + guests / 12));
        if (guest.category == GuestCategory::Guardian && i > 0)
            guest.host = GuestId(1 + int(random() % unsigned(i)));
        persons += guest.persons();
        wheelchairs += guest.needs.isEmpty() ? 0 : 1;
        input.guests.push_back(guest);
    }
    std::sort(input.guests.begin(), input.guests.end(), comesBefore);
    const RoomDraft draft = RoomDraft::usual(QStringLiteral("Hall"), persons, wheelchairs);
    input.rooms = {draft.room()};
    input.rooms.front().id = SeatRoomId(1);
    input.seats = draft.seats();
    for (size_t i = 0; i < input.seats.size(); ++i) {
        input.seats[i].id = SeatId(qint64(i) + 1);
        input.seats[i].room = SeatRoomId(1);
        input.seats[i].isBlocked = random() % 40 == 0;
    }
    return input;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    const SeatingInput input = made(std::atoi(argv[1]));
    const auto start = std::chrono::steady_clock::now();
    const SeatingPlan plan = planSeats(input);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    std::printf("%.4f s, %zu guests, %zu seats, %zu people seated, %zu unseated, %zu apart\n",
                seconds.count(), input.guests.size(), input.seats.size(), plan.uses.size(),
                plan.unseated.size(), plan.apart.size());
    return 0;
}
