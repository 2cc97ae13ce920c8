#include "models/seating/SeatMoves.h"

#include "models/seating/SeatStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SeatingOperations)
};

void requireText(bool holds, const QString& text)
{
    requireRule(holds, Error::Code::RuleRefused, {text});
}

} // namespace

SeatMoves::SeatMoves(const SeatingState& state, const std::vector<SeatMove>& moves)
{
    for (const Seat& seat : state.seats)
        m_seats.insert(seat.id, &seat);
    for (const Guest& guest : state.guests)
        m_guests.insert(guest.id, &guest);
    for (const SeatUse& use : state.uses) {
        m_useOf.insert(use.seat, use);
        m_placeOf.insert({use.guest.value(), use.part}, use);
    }
    for (const SeatMove& move : moves)
        plan(move);
    exchange();
}

void SeatMoves::write(const WriteTransaction& tx, const SeatStore& store) const
{
    for (const SeatId seat : m_from)
        store.clear(tx, seat);
    for (const SeatUse& use : m_displaced)
        store.clear(tx, use.seat);
    for (const SeatUse& use : m_puts)
        store.put(tx, use);
}

void SeatMoves::plan(const SeatMove& move)
{
    const Seat* target = m_seats.value(move.seat);
    const Guest* who = m_guests.value(move.guest);
    requireRule(target && who, Error::Code::NotFound, {Words::tr("seat")});
    requireText(move.part >= 0 && move.part <= who->companions,
                Words::tr("%1 has no such companion.").arg(who->ref));
    requireText(who->isComing(), Words::tr("%1 does not come.").arg(who->ref));
    const QPair<qint64, int> person{move.guest.value(), move.part};
    requireText(!m_moving.contains(person), Words::tr("%1 cannot have two seats.").arg(who->ref));
    m_moving.insert(person);
    const auto from = m_placeOf.constFind(person);
    if (from != m_placeOf.constEnd()) {
        if (from->seat == move.seat)
            return;
        requireText(!from->isLocked,
                    Words::tr("The seat of %1 is locked. Unlock it first.").arg(who->ref));
        m_from += from->seat;
    }
    requireMay(*target, move.guest, move.part);
    requireText(!m_targets.contains(move.seat),
                Words::tr("Two people cannot have %1.").arg(target->label()));
    m_targets.insert(move.seat);
    m_puts.push_back({move.seat, move.guest, move.part, false});
}

void SeatMoves::requireMay(const Seat& seat, GuestId guest, int part) const
{
    requireText(!seat.isBlocked, Words::tr("%1 is taken out.").arg(seat.label()));
    const Guest* person = m_guests.value(guest);
    requireText(!seat.isWheelchair ||
                    (part == 0 && person && person->hasNeed(GuestNeed::kWheelchair)),
                Words::tr("%1 is a place for a wheelchair, kept for guests who need it.")
                    .arg(seat.label()));
}

void SeatMoves::exchange()
{
    const QSet<SeatId> leaving(m_from.begin(), m_from.end());
    QList<SeatId> open;
    for (const SeatId seat : m_from) {
        if (!m_targets.contains(seat))
            open += seat;
    }
    const size_t moved = m_puts.size();
    for (size_t i = 0; i < moved; ++i) {
        const SeatId seat = m_puts[i].seat;
        const auto there = m_useOf.constFind(seat);
        if (there == m_useOf.constEnd() || leaving.contains(seat))
            continue;
        requireText(!there->isLocked, Words::tr("%1 is locked. Unlock it first.")
                                          .arg(m_seats.value(seat)->label()));
        m_displaced.push_back(*there);
        if (open.isEmpty())
            continue;
        const SeatId back = open.takeFirst();
        requireMay(*m_seats.value(back), there->guest, there->part);
        m_puts.push_back({back, there->guest, there->part, false});
    }
}

} // namespace prizedesk
