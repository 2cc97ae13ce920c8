#include "models/demo/DemoCeremony.h"

#include "models/guests/GuestImport.h"
#include "models/guests/GuestOperations.h"
#include "models/guests/GuestStore.h"
#include "models/guests/Invitation.h"
#include "models/seating/SeatingOperations.h"
#include "models/workspace/Workspace.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

Result<void> sayWhere(Workspace& workspace)
{
    CeremonyEvent event = loadCeremonyEvent(workspace.database());
    event.venue = u"みなと会館 大ホール"_s;
    event.address = u"東京都港区架空町1-2-3"_s;
    event.access = u"架空線みなと駅 3番出口から徒歩4分"_s;
    event.replyTo = u"ceremony@example.jp"_s;
    event.capacity = 320;
    return GuestOperations(workspace).setEvent(event);
}

/// Guests of honour and judges keep the seats that the office chose for them.
std::vector<SeatId> seatsOfHonour(const SeatingState& state)
{
    std::vector<SeatId> seats;
    for (const SeatUse& use : state.uses) {
        const Guest* guest = state.guest(use.guest);
        if (guest && (guest->category == GuestCategory::Vip ||
                      guest->category == GuestCategory::Judge))
            seats.push_back(use.seat);
    }
    return seats;
}

} // namespace

Result<void> demoGuests(Workspace& workspace)
{
    QFile file(u":/demo/guests.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileMissing, {file.fileName()});
    const auto where = sayWhere(workspace);
    if (!where)
        return where;
    const auto table =
        ImportTable::fromBytes(u"guests.csv"_s, file.readAll(), {}, GuestImport::fields());
    if (!table)
        return failure(table.error());
    const auto imported = GuestImport(workspace).guests(*table);
    if (!imported)
        return failure(imported.error());
    QStringList refs;
    for (const GuestImport::Record& record : imported->records)
        refs += record.guest.ref;
    const auto invited =
        InvitationOperations(workspace).noteSent(InvitationKind::Invitation, refs);
    if (!invited)
        return invited;
    SeatingOperations seating(workspace);
    auto state = seating.state();
    if (!state)
        return failure(state.error());
    const SeatingPlan plan = seating.propose(*state);
    const auto planned = seating.apply(*state, plan);
    if (!planned)
        return planned;
    state = seating.state();
    if (!state)
        return failure(state.error());
    return seating.setLocked(seatsOfHonour(*state), true);
}

} // namespace prizedesk
