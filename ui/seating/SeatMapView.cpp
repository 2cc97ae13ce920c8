#include "ui/seating/SeatMapView.h"

#include "models/core/SearchKey.h"
#include "ui/seating/SeatItem.h"

#include <QApplication>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace prizedesk {

namespace {

/// Scene units for a centimetre: a seat of half a metre is a good target for the pointer.
constexpr double kScale = 0.53;
/// Rows stand closer than in the room, so that a hall fits the window.
constexpr double kScaleDown = 0.38;
constexpr double kStageTop = 60;    // centimetres from the stage's front
constexpr double kStageDepth = 110; // centimetres
constexpr double kRoomGap = 60;     // scene units between rooms
constexpr int kZoomStep = 25;

QPointF placeOf(const Seat& seat, double top)
{
    return {seat.x * kScale, top + seat.y * kScaleDown};
}

void addText(QGraphicsScene& scene, const QString& text, const QFont& font, const QColor& color,
             QPointF middle)
{
    auto* item = scene.addSimpleText(text, font);
    item->setBrush(color);
    item->setPos(middle - item->boundingRect().center());
}

} // namespace

SeatMapView::SeatMapView(const Theme& theme, QWidget* parent)
    : QGraphicsView(parent)
    , m_theme(theme)
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
    if (isSameRoom)
        search(m_search);
    else
        rebuild();
    Q_EMIT
    currentSeatChanged();
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
    for (const SeatRoom& room : m_state.rooms)
        addRoom(room, top);
    scene()->setSceneRect(scene()->itemsBoundingRect().adjusted(-24, -16, 24, 16));
    if (!m_items.contains(m_current.value()))
        m_current = m_state.seats.empty() ? SeatId() : m_state.seats.front().id;
    search(m_search);
    if (m_isFitted)
        fitRooms();
}

void SeatMapView::addRoom(const SeatRoom& room, double& top)
{
    double left = 0;
    double right = 0;
    double bottom = 0;
    QHash<QString, double> rows;
    QHash<int, double> columns; // numbers over the first row
    double firstRow = std::numeric_limits<double>::max();
    for (const Seat& seat : m_state.seats) {
        if (seat.room != room.id)
            continue;
        const QPointF place = placeOf(seat, top);
        auto* item = new SeatItem(m_theme, seat.id);
        item->setPos(place);
        item->setToolTip(tipOf(seat));
        scene()->addItem(item);
        m_items.insert(seat.id.value(), item);
        left = std::min(left, place.x());
        right = std::max(right, place.x());
        bottom = std::max(bottom, place.y());
        if (seat.atTable)
            continue;
        rows.insert(seat.row, place.y());
        firstRow = std::min(firstRow, place.y());
        columns.insert(seat.number, place.x());
    }
    const QRectF stage(left + 40, top + kStageTop * kScaleDown,
                       std::max(120.0, right - left - 80), kStageDepth * kScaleDown);
    scene()->addRect(stage, QPen(m_theme.color(Token::Border)),
                     QBrush(m_theme.color(Token::Sunken)));
    addText(*scene(), m_state.rooms.size() > 1 ? tr("Stage: %1").arg(room.name) : tr("Stage"),
            m_theme.font(Type::Section), m_theme.color(Token::Text), stage.center());
    const QColor quiet = m_theme.color(Token::Text2);
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        addText(*scene(), row.key(), m_theme.font(Type::Small), quiet, {left - 26, *row});
        addText(*scene(), row.key(), m_theme.font(Type::Small), quiet, {right + 26, *row});
    }
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const bool atAisle = !columns.contains(column.key() - 1) ||
                             !columns.contains(column.key() + 1) ||
                             std::abs(columns[column.key() + 1] - *column) > 40 ||
                             std::abs(*column - columns[column.key() - 1]) > 40;
        if (atAisle)
            addText(*scene(), QString::number(column.key()), m_theme.font(Type::Axis), quiet,
                    {*column, firstRow - SeatItem::kSize});
    }
    const QString entrance = tr("Entrance");
    const double gate = bottom + SeatItem::kSize * 1.6;
    const QPen line(m_theme.color(Token::Control), 3);
    if (room.entrance == RoomEntrance::Back) {
        scene()->addLine(left, gate, right, gate, line);
        addText(*scene(), entrance, m_theme.font(Type::Small), quiet, {0, gate + 14});
    } else {
        const double x = room.entrance == RoomEntrance::Left ? left - 46 : right + 46;
        scene()->addLine(x, stage.bottom(), x, bottom, line);
        addText(*scene(), entrance, m_theme.font(Type::Small), quiet, {x, bottom + 18});
    }
    top = gate + kRoomGap;
}

SeatLook SeatMapView::lookOf(const Seat& seat) const
{
    SeatLook look;
    look.isWheelchair = seat.isWheelchair;
    look.isCurrent = seat.id == m_current;
    look.isTarget = seat.id == m_target || seat.id == m_carried;
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
    } else if (seat.isWheelchair) {
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
    if (seat == m_current || !m_items.contains(seat.value()))
        return;
    m_current = seat;
    updateLooks();
    ensureVisible(m_items.value(seat.value()), 40, 40);
    Q_EMIT
    currentSeatChanged();
}

int SeatMapView::search(const QString& text)
{
    const bool isNew = text != m_search;
    m_search = text;
    m_found.clear();
    if (!text.trimmed().isEmpty()) {
        const SearchQuery query(text);
        for (const Seat& seat : m_state.seats) {
            const SeatUse* use = useOf(seat.id);
            const Guest* guest = use ? m_guests.value(use->guest.value()) : nullptr;
            const QString separator = QStringLiteral("\n");
            const bool answers =
                query.matches(searchKey(seat.label())) ||
                (guest && use->part == 0 &&
                 query.matches(searchKey(guest->name) + separator + searchKey(guest->kana) +
                               separator + searchKey(guest->affiliation) + separator +
                               searchKey(guest->ref)));
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

void SeatMapView::step(int dx, int dy)
{
    const SeatItem* from = m_items.value(m_current.value());
    if (!from)
        return;
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
    if (best)
        setCurrentSeat(best->seat());
}

void SeatMapView::pickUp()
{
    const SeatUse* use = currentUse();
    if (!use || use->isLocked)
        return;
    m_carried = m_current;
    updateLooks();
    Q_EMIT
    carryingChanged();
}

void SeatMapView::letGo()
{
    if (!m_carried.isValid() && !m_target.isValid())
        return;
    m_carried = {};
    m_target = {};
    m_isDragging = false;
    updateLooks();
    Q_EMIT
    carryingChanged();
}

void SeatMapView::drop(SeatId seat)
{
    const SeatUse* use = useOf(m_carried);
    const SeatId from = m_carried;
    const GuestId guest = use ? use->guest : GuestId();
    const int part = use ? use->part : 0;
    letGo();
    if (!guest.isValid() || !seat.isValid() || seat == from)
        return;
    setCurrentSeat(seat);
    Q_EMIT
    moveWanted(guest, part, seat);
}

void SeatMapView::setTarget(SeatId seat)
{
    if (seat == m_target)
        return;
    m_target = seat;
    updateLooks();
}

void SeatMapView::keyPressEvent(QKeyEvent* event)
{
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1, 0);
        return;
    case Qt::Key_Right:
        step(1, 0);
        return;
    case Qt::Key_Up:
        step(0, -1);
        return;
    case Qt::Key_Down:
        step(0, 1);
        return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isCarrying())
            drop(m_current);
        else
            pickUp();
        return;
    case Qt::Key_Escape:
        if (isCarrying()) {
            letGo();
            return;
        }
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (isControl || event->modifiers() == Qt::KeypadModifier) {
            setZoom(m_zoom + kZoomStep);
            return;
        }
        break;
    case Qt::Key_Minus:
        if (isControl || event->modifiers() == Qt::KeypadModifier) {
            setZoom(m_zoom - kZoomStep);
            return;
        }
        break;
    case Qt::Key_0:
        if (isControl) {
            fitRooms();
            return;
        }
        break;
    default:
        break;
    }
    QGraphicsView::keyPressEvent(event);
}

SeatItem* SeatMapView::itemAt(const QPoint& position) const
{
    const auto under = items(position);
    for (QGraphicsItem* item : under) {
        if (auto* seat = dynamic_cast<SeatItem*>(item))
            return seat;
    }
    return nullptr;
}

void SeatMapView::mousePressEvent(QMouseEvent* event)
{
    SeatItem* item = event->button() == Qt::LeftButton ? itemAt(event->pos()) : nullptr;
    if (!item) {
        QGraphicsView::mousePressEvent(event);
        return;
    }
    m_pressedAt = event->pos();
    if (isCarrying()) {
        drop(item->seat());
        return;
    }
    setCurrentSeat(item->seat());
}

void SeatMapView::mouseMoveEvent(QMouseEvent* event)
{
    const bool isFar = (event->pos() - m_pressedAt).manhattanLength() >=
                       QApplication::startDragDistance();
    if ((event->buttons() & Qt::LeftButton) && !m_isDragging && isFar && itemAt(m_pressedAt)) {
        pickUp();
        m_isDragging = isCarrying();
    }
    if (m_isDragging) {
        const SeatItem* under = itemAt(event->pos());
        setTarget(under ? under->seat() : SeatId());
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    QGraphicsView::mouseMoveEvent(event);
}

void SeatMapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_isDragging) {
        viewport()->unsetCursor();
        const SeatItem* under = itemAt(event->pos());
        m_isDragging = false;
        drop(under ? under->seat() : SeatId());
        return;
    }
    QGraphicsView::mouseReleaseEvent(event);
}

void SeatMapView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? kZoomStep : -kZoomStep));
        event->accept();
        return;
    }
    QGraphicsView::wheelEvent(event);
}

void SeatMapView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace prizedesk
