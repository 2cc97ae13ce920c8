#include "models/workspace/Workspace.h"
#include "ui/ceremony/CeremonyExport.h"
#include "ui/committee/PaperExporter.h"
#include "ui/seating/RoomDialog.h"
#include "ui/seating/SeatMapView.h"
#include "ui/seating/SeatingPage.h"
#include "ui/seating/UnseatedModel.h"
#include "ui/shared/TableView.h"

#include <algorithm>

// What the page of seats does: each verb is one step that can be undone.

namespace prizedesk {

void SeatingPage::plan()
{
    SeatingOperations operations(context().workspace());
    auto state = operations.state();
    if (!state) {
        context().showError(state.error());
        return;
    }
    const SeatingPlan plan = operations.propose(*state);
    const auto missing = plan.unseated.size();
    const auto guests = std::count_if(plan.uses.begin(), plan.uses.end(),
                                      [](const SeatUse& use) { return use.part == 0; });
    const bool isDone = context().runUndoable(
        tr("%n guests have seats.", nullptr, int(guests)),
        [&] { return operations.apply(*state, plan); });
    if (isDone && missing > 0)
        context().showBanner(Tone::Warning,
                             tr("%n guests found no seat.", nullptr, int(missing)),
                             QStringLiteral("seats"));
    else if (isDone && !plan.apart.empty())
        context().showBanner(
            Tone::Information,
            tr("%n guests do not sit beside those they come with.", nullptr,
               int(plan.apart.size())),
            QStringLiteral("seats"));
}

void SeatingPage::addRoom()
{
    const std::vector<SeatRoom>& rooms = m_map->state().rooms;
    RoomDraft draft;
    draft.name = rooms.empty() ? tr("Main hall") : QString();
    draft.rows = RoomDraft::equalRows(12, {6, 12, 6}, 4);
    draft.wheelchairPlaces = 4;
    auto* dialog = new RoomDialog(theme(), draft, true, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const RoomDraft& drawn = dialog->draft();
        context().runUndoable(
            tr("%1 was drawn: %n seats.", nullptr, drawn.seatCount()).arg(drawn.name),
            [&] { return SeatingOperations(context().workspace()).makeRoom(drawn); });
        m_map->fitRooms();
    });
    dialog->open();
}

const SeatRoom* SeatingPage::currentRoom() const
{
    const SeatingState& state = m_map->state();
    const Seat* seat = state.seat(m_map->currentSeat());
    for (const SeatRoom& room : state.rooms) {
        if (seat && room.id == seat->room)
            return &room;
    }
    return nullptr;
}

void SeatingPage::changeRoom()
{
    const SeatRoom* room = currentRoom();
    if (!room)
        return;
    auto* dialog =
        new RoomDialog(theme(), RoomDraft::of(*room, m_map->state().seats), false, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = room->id] {
        const RoomDraft& drawn = dialog->draft();
        context().runUndoable(
            tr("%1 was drawn anew: %n seats.", nullptr, drawn.seatCount()).arg(drawn.name),
            [&] { return SeatingOperations(context().workspace()).changeRoom(id, drawn); });
        m_map->fitRooms();
    });
    dialog->open();
}

void SeatingPage::removeRoom()
{
    const SeatRoom* room = currentRoom();
    if (!room)
        return;
    const SeatRoomId id = room->id;
    context().runUndoable(tr("The room was removed."), [&] {
        return SeatingOperations(context().workspace()).removeRoom(id);
    });
}

void SeatingPage::toggleBlocked()
{
    const std::vector<SeatId> seats = m_map->selectedSeats();
    const Seat* current = m_map->state().seat(m_map->currentSeat());
    if (!current)
        return;
    const bool isBlocked = !current->isBlocked;
    context().runUndoable(isBlocked ? tr("%n seats were taken out.", nullptr, int(seats.size()))
                                    : tr("%n seats were put back.", nullptr, int(seats.size())),
                          [&] {
                              return SeatingOperations(context().workspace())
                                  .setBlocked(seats, isBlocked);
                          });
}

void SeatingPage::toggleWheelchair()
{
    const std::vector<SeatId> seats = m_map->selectedSeats();
    const Seat* current = m_map->state().seat(m_map->currentSeat());
    if (!current)
        return;
    const bool isWheelchair = !current->isWheelchair;
    context().runUndoable(
        isWheelchair ? tr("%n places are kept for wheelchairs.", nullptr, int(seats.size()))
                     : tr("%n places are for everybody again.", nullptr, int(seats.size())),
        [&] {
            return SeatingOperations(context().workspace()).setWheelchair(seats, isWheelchair);
        });
}

void SeatingPage::print(SeatingPaper paper)
{
    exporter().askPdf(
        seatingPaperWords(paper), seatingPaperWords(paper),
        [this, paper]() -> Result<QString> {
            const auto state = SeatingOperations(context().workspace()).state();
            if (!state)
                return failure(state.error());
            return seatingHtml(context().workspace(), *state, paper,
                               PaperExporter::style(context(), PaperProfile::Internal));
        },
        [paper](const QString& path, const QString& digest) {
            return seatingPaperNote(paper, path, digest);
        });
}

std::vector<SeatId> SeatingPage::usedSeats() const
{
    std::vector<SeatId> seats = m_map->selectedSeats();
    std::erase_if(seats, [this](SeatId seat) { return !m_map->useOf(seat); });
    return seats;
}

void SeatingPage::toggleLock()
{
    const std::vector<SeatId> seats = usedSeats();
    if (seats.empty())
        return;
    // All that are chosen become alike: locked, unless all of them are.
    const bool isLocked = std::any_of(seats.begin(), seats.end(), [this](SeatId seat) {
        return !m_map->useOf(seat)->isLocked;
    });
    const int count = int(seats.size());
    context().runUndoable(isLocked ? tr("%n seats are locked.", nullptr, count)
                                   : tr("%n seats are unlocked.", nullptr, count),
                          [&] {
                              return SeatingOperations(context().workspace())
                                  .setLocked(seats, isLocked);
                          });
}

void SeatingPage::lockAll(bool isLocked)
{
    std::vector<SeatId> seats;
    for (const SeatUse& use : m_map->state().uses)
        seats.push_back(use.seat);
    context().runUndoable(isLocked ? tr("All seats are locked.") : tr("All seats are unlocked."),
                          [&] {
                              return SeatingOperations(context().workspace())
                                  .setLocked(seats, isLocked);
                          });
}

void SeatingPage::freeSeat()
{
    const std::vector<SeatId> seats = usedSeats();
    if (seats.empty())
        return;
    context().runUndoable(tr("%n seats are free.", nullptr, int(seats.size())), [&] {
        return SeatingOperations(context().workspace()).free(seats);
    });
}

void SeatingPage::move(const std::vector<SeatMove>& moves)
{
    const SeatingState& state = m_map->state();
    const Seat* target = moves.empty() ? nullptr : state.seat(moves.front().seat);
    if (!target || context().isReadOnly())
        return;
    const QString text =
        moves.size() > 1 ? tr("%n people moved.", nullptr, int(moves.size()))
        : m_map->useOf(target->id) ? tr("Seats exchanged with %1.").arg(target->label())
                                   : tr("Moved to %1.").arg(target->label());
    context().runUndoable(text, [&] {
        return SeatingOperations(context().workspace()).moveTogether(moves);
    });
}

void SeatingPage::seatHere()
{
    std::vector<SeatUse> people;
    for (const qint64 id : m_unseatedTable->selectedIds()) {
        if (const auto person = m_unseated->person(id))
            people.push_back({{}, person->guest, person->part, false});
    }
    const SeatId seat = m_map->currentSeat();
    if (people.empty() || !seat.isValid())
        return;
    if (people.size() == 1) {
        move({{people.front().guest, people.front().part, seat}});
        return;
    }
    const std::vector<SeatMove> moves = SeatFormation(m_map->state()).inLine(people, seat);
    if (moves.empty())
        showNoPlace();
    else
        move(moves);
}

void SeatingPage::showNoPlace()
{
    context().showBanner(Tone::Warning,
                         tr("There are not enough seats from there on. Nobody was moved."),
                         QStringLiteral("seats"));
}

} // namespace prizedesk
