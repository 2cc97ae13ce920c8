#include "ui/seating/SeatMapView.h"

#include "models/core/Romaji.h"
#include "models/core/SearchKey.h"
#include "ui/seating/SeatItem.h"
#include "ui/seating/SeatRoomDrawing.h"

#include <QGraphicsScene>
#include <QEvent>
#include <QRubberBand>

#include <algorithm>
#include <cmath>

namespace prizedesk {

SeatMapView::SeatMapView(const Theme& theme, QWidget* parent)
    : QGraphicsView(parent)
    , m_theme(theme)
    , m_frame(new QRubberBand(QRubberBand::Rectangle, viewport()))
{
    setObjectName(QStringLiteral("seatMap"));
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    connect(&theme, &Theme::changed, this, &SeatMapView::rebuild);
    rebuild();
}

SeatMapView::~SeatMapView() = default;

void SeatMapView::setState(const SeatingState& state, const QSet<qint64>& arrived)
{
    const bool isSameRoom = m_state.seats == state.seats && m_state.rooms == state.rooms;
    m_state = state;
    m_arrived = arrived;
    m_guests.clear();
    for (const Guest& guest : m_state.guests)
        m_guests.insert(guest.id.value(), &guest);
    m_uses.clear();
    for (const SeatUse& use : m_state.uses)
        m_uses.insert(use.seat.value(), &use);
    m_formation = std::make_unique<SeatFormation>(m_state);
    // Somebody else may have moved those who are on their way.
    if (isCarrying() && !isSameRoom)
        letGo();
    if (isSameRoom)
        search(m_search);
    else
        rebuild();
    Q_EMIT
    currentSeatChanged();
}

void SeatMapView::showRoom(const SeatRoom& room, const std::vector<Seat>& seats)
{
    m_isPlain = true;
    SeatingState state;
    state.rooms = {room};
    state.rooms.front().id = SeatRoomId(1);
    state.seats = seats;
    for (size_t i = 0; i < state.seats.size(); ++i) {
        state.seats[i].id = SeatId(qint64(i) + 1);
        state.seats[i].room = SeatRoomId(1);
    }
    setState(state, {});
    fitRooms();
}

const SeatUse* SeatMapView::useOf(SeatId seat) const
{
    return m_uses.value(seat.value());
}

const SeatUse* SeatMapView::currentUse() const
{
    return useOf(m_current);
}

void SeatMapView::rebuild()
{
    scene()->clear();
    m_items.clear();
    setBackgroundBrush(m_theme.color(Token::Surface));
    double top = 0;
    for (const SeatRoom& room : m_state.rooms) {
        for (const Seat& seat : m_state.seats) {
            if (seat.room != room.id)
                continue;
            auto* item = new SeatItem(m_theme, seat.id);
            item->setPos(seatPlace(seat, top));
            item->setZValue(1);
            scene()->addItem(item);
            m_items.insert(seat.id.value(), item);
        }
        top = drawRoom(*scene(), m_theme, room, m_state.seats, m_state.rooms.size() > 1, top);
    }
    scene()->setSceneRect(scene()->itemsBoundingRect().adjusted(-24, -16, 24, 16));
    if (!m_items.contains(m_current.value()))
        m_current = m_state.seats.empty() ? SeatId() : m_state.seats.front().id;
    m_anchor = m_current;
    m_selected.removeIf([this](SeatId seat) { return !m_items.contains(seat.value()); });
    if (m_selected.isEmpty() && m_current.isValid())
        m_selected = {m_current};
    search(m_search);
    if (m_isFitted)
        fitRooms();
}

SeatLook SeatMapView::lookOf(const Seat& seat) const
{
    SeatLook look;
    look.isWheelchair = seat.isWheelchair;
    look.isBlocked = seat.isBlocked;
    look.isPlain = m_isPlain;
    look.isCurrent = seat.id == m_current && !m_isPlain;
    look.isSelected = m_selected.contains(seat.id) && m_selected.size() > 1;
    look.isTarget = m_targets.contains(seat.id) ||
                    std::find(m_carried.begin(), m_carried.end(), seat.id) != m_carried.end();
    const SeatUse* use = useOf(seat.id);
    const Guest* guest = use ? m_guests.value(use->guest.value()) : nullptr;
    if (guest) {
        look.category = guest->category;
        look.isCompanion = use->part > 0;
        look.isLocked = use->isLocked;
        look.isAwaited = !m_arrived.isEmpty() && !m_arrived.contains(guest->id.value());
        look.sign = look.isCompanion    ? tr("+", "sign of a companion's seat")
                    : seat.isWheelchair ? QString(QChar(0x267F))
                    : guest->category == GuestCategory::General
                        ? QString()
                        : guestCategorySign(guest->category);
    } else if (seat.isWheelchair && !seat.isBlocked) {
        look.sign = QString(QChar(0x267F));
    }
    look.isFound = m_found.contains(seat.id.value());
    look.isDimmed = !m_search.isEmpty() && !look.isFound;
    return look;
}

QString SeatMapView::tipOf(const Seat& seat) const
{
    const SeatUse* use = useOf(seat.id);
    const Guest* guest = use ? m_guests.value(use->guest.value()) : nullptr;
    if (seat.isBlocked)
        return tr("%1: taken out").arg(seat.label());
    if (!guest)
        return seat.isWheelchair ? tr("%1: free, place for a wheelchair").arg(seat.label())
                                 : tr("%1: free").arg(seat.label());
    const QString name =
        use->part > 0 ? tr("companion of %1").arg(guest->name) : guest->name;
    return tr("%1: %2, %3").arg(seat.label(), name, guestCategoryWords(guest->category));
}

void SeatMapView::updateLooks()
{
    for (const Seat& seat : m_state.seats) {
        SeatItem* item = m_items.value(seat.id.value());
        if (!item)
            continue;
        item->setLook(lookOf(seat));
        item->setToolTip(tipOf(seat));
    }
    const Seat* seat = m_state.seat(m_current);
    setAccessibleDescription(seat ? tipOf(*seat) : QString());
}

void SeatMapView::setCurrentSeat(SeatId seat)
{
    if (!m_items.contains(seat.value()) || (seat == m_current && m_selected.size() <= 1))
        return;
    m_anchor = seat;
    m_selected = {seat};
    goTo(seat);
}

void SeatMapView::goTo(SeatId seat)
{
    m_current = seat;
    updateLooks();
    ensureVisible(m_items.value(seat.value()), 40, 40);
    Q_EMIT
    currentSeatChanged();
}

std::vector<SeatId> SeatMapView::selectedSeats() const
{
    std::vector<SeatId> seats;
    for (const Seat& seat : m_state.seats) {
        if (m_selected.contains(seat.id))
            seats.push_back(seat.id);
    }
    return seats;
}

void SeatMapView::setSelectedSeats(const std::vector<SeatId>& seats)
{
    select(QSet<SeatId>(seats.begin(), seats.end()));
}

void SeatMapView::select(QSet<SeatId> seats)
{
    seats.removeIf([this](SeatId seat) { return !m_items.contains(seat.value()); });
    if (seats.isEmpty())
        return;
    m_selected = std::move(seats);
    if (!m_selected.contains(m_current))
        m_current = selectedSeats().front();
    updateLooks();
    Q_EMIT
    currentSeatChanged();
}

void SeatMapView::selectTo(SeatId seat)
{
    const SeatItem* from = m_items.value(m_anchor.value());
    const SeatItem* to = m_items.value(seat.value());
    if (!from || !to)
        return;
    const QRectF frame = QRectF(from->pos(), to->pos()).normalized().adjusted(-1, -1, 1, 1);
    m_selected = {seat};
    for (const SeatItem* item : std::as_const(m_items)) {
        if (frame.contains(item->pos()))
            m_selected.insert(item->seat());
    }
    goTo(seat);
}

int SeatMapView::search(const QString& text)
{
    const bool isNew = text != m_search;
    m_search = text;
    m_found.clear();
    if (!text.trimmed().isEmpty()) {
        const SearchQuery query(text);
        const bool isLatin = isRomaji(text);
        const SearchQuery romaji(isLatin ? romajiKey(text) : QString());
        for (const Seat& seat : m_state.seats) {
            const SeatUse* use = useOf(seat.id);
            const Guest* guest = use ? m_guests.value(use->guest.value()) : nullptr;
            const QString separator = QStringLiteral("\n");
            const bool answers =
                query.matches(searchKey(seat.label())) ||
                (guest && use->part == 0 &&
                 (query.matches(searchKey(guest->name) + separator + searchKey(guest->kana) +
                                separator + searchKey(guest->affiliation) + separator +
                                searchKey(guest->ref)) ||
                  (isLatin && romaji.matches(romajiKey(guest->kana)))));
            if (answers)
                m_found.insert(seat.id.value());
        }
    }
    updateLooks();
    if (isNew && !m_found.isEmpty() && !m_found.contains(m_current.value()))
        showNextFound();
    return int(m_found.size());
}

void SeatMapView::showNextFound()
{
    bool isPast = false;
    SeatId first;
    for (const Seat& seat : m_state.seats) {
        if (m_found.contains(seat.id.value())) {
            if (isPast) {
                setCurrentSeat(seat.id);
                return;
            }
            if (!first.isValid())
                first = seat.id;
        }
        isPast = isPast || seat.id == m_current;
    }
    if (first.isValid())
        setCurrentSeat(first);
}

void SeatMapView::setZoom(int percent)
{
    m_isFitted = false;
    m_zoom = std::clamp(percent, kLeastZoom, kMostZoom);
    resetTransform();
    scale(m_zoom / 100.0, m_zoom / 100.0);
    Q_EMIT
    zoomChanged(m_zoom);
}

void SeatMapView::fitRooms()
{
    const QRectF all = sceneRect();
    if (all.isEmpty() || viewport()->width() < 50)
        return;
    const double fit =
        std::min(viewport()->width() / all.width(), viewport()->height() / all.height());
    setZoom(std::min(int(std::floor(fit * 100)), 150));
    m_isFitted = true;
}

void SeatMapView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isFitted)
        fitRooms();
}

SeatId SeatMapView::next(int dx, int dy) const
{
    const SeatItem* from = m_items.value(m_current.value());
    if (!from)
        return {};
    // The nearest seat in that direction; a seat straight ahead before one to the side.
    const SeatItem* best = nullptr;
    double bestDistance = 0;
    for (const SeatItem* item : std::as_const(m_items)) {
        const QPointF way = item->pos() - from->pos();
        const double ahead = way.x() * dx + way.y() * dy;
        const double aside = std::abs(way.x() * dy) + std::abs(way.y() * dx);
        if (ahead < 1)
            continue;
        const double distance = ahead + 3 * aside;
        if (!best || distance < bestDistance) {
            best = item;
            bestDistance = distance;
        }
    }
    return best ? best->seat() : SeatId();
}

void SeatMapView::step(int dx, int dy, bool extends)
{
    const SeatId seat = next(dx, dy);
    if (!seat.isValid())
        return;
    if (isCarrying()) {
        goTo(seat);
        setTarget(seat);
    } else if (extends) {
        selectTo(seat);
    } else {
        setCurrentSeat(seat);
    }
}

void SeatMapView::pickUp()
{
    m_carried.clear();
    for (const SeatId seat : selectedSeats()) {
        const SeatUse* use = useOf(seat);
        if (use && !use->isLocked)
            m_carried.push_back(seat);
    }
    if (m_carried.empty())
        return;
    const bool isCurrent =
        std::find(m_carried.begin(), m_carried.end(), m_current) != m_carried.end();
    m_grabbed = isCurrent ? m_current : m_carried.front();
    updateLooks();
    Q_EMIT
    carryingChanged();
}

void SeatMapView::letGo()
{
    if (!isCarrying() && !m_target.isValid())
        return;
    m_carried.clear();
    m_grabbed = {};
    m_target = {};
    m_targets.clear();
    m_isDragging = false;
    updateLooks();
    Q_EMIT
    carryingChanged();
}

void SeatMapView::drop(SeatId seat)
{
    const std::vector<SeatId> carried = m_carried;
    const SeatId grabbed = m_grabbed;
    letGo();
    if (!seat.isValid() || seat == grabbed || !m_formation)
        return;
    const std::vector<SeatMove> moves = m_formation->moved(carried, grabbed, seat);
    if (moves.empty()) {
        Q_EMIT
        noPlaceThere();
        return;
    }
    m_anchor = seat;
    m_selected.clear();
    for (const SeatMove& move : moves)
        m_selected.insert(move.seat);
    goTo(seat);
    Q_EMIT
    movesWanted(moves);
}

void SeatMapView::setTarget(SeatId seat)
{
    if (seat == m_target)
        return;
    m_target = seat;
    m_targets.clear();
    if (seat.isValid() && m_formation) {
        for (const SeatMove& move : m_formation->moved(m_carried, m_grabbed, seat))
            m_targets.insert(move.seat);
    }
    updateLooks();
}

void SeatMapView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace prizedesk
