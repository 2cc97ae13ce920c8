#include "ui/seating/SeatItem.h"
#include "ui/seating/SeatMapView.h"

#include <QApplication>
#include <QKeyEvent>
#include <QRubberBand>
#include <QWheelEvent>

// Keys and mouse of the map.

namespace prizedesk {

namespace {

constexpr int kZoomStep = 25;

} // namespace

void SeatMapView::keyPressEvent(QKeyEvent* event)
{
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    const bool isShift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1, 0, isShift);
        return;
    case Qt::Key_Right:
        step(1, 0, isShift);
        return;
    case Qt::Key_Up:
        step(0, -1, isShift);
        return;
    case Qt::Key_Down:
        step(0, 1, isShift);
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
        if (m_selected.size() > 1) {
            setCurrentSeat(m_current);
            return;
        }
        break;
    case Qt::Key_A:
        if (isControl) {
            m_selected.clear();
            for (const Seat& seat : m_state.seats)
                m_selected.insert(seat.id);
            select(m_selected);
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
    if (event->button() != Qt::LeftButton) {
        QGraphicsView::mousePressEvent(event);
        return;
    }
    m_pressedAt = event->pos();
    const SeatItem* item = itemAt(event->pos());
    const bool adds = event->modifiers() & Qt::ControlModifier;
    if (!item) {
        m_selectedBefore = adds ? m_selected : QSet<SeatId>();
        return;
    }
    const SeatId seat = item->seat();
    if (isCarrying()) {
        drop(seat);
    } else if (event->modifiers() & Qt::ShiftModifier) {
        selectTo(seat);
    } else if (adds) {
        QSet<SeatId> chosen = m_selected;
        if (!chosen.remove(seat)) {
            chosen.insert(seat);
            m_current = seat;
        }
        m_anchor = seat;
        select(chosen);
    } else if (m_selected.contains(seat) && m_selected.size() > 1) {
        // One of several: all of them may be dragged now.
        goTo(seat);
    } else {
        setCurrentSeat(seat);
    }
}

void SeatMapView::mouseMoveEvent(QMouseEvent* event)
{
    const bool isFar = (event->pos() - m_pressedAt).manhattanLength() >=
                       QApplication::startDragDistance();
    const bool isPressed = event->buttons() & Qt::LeftButton;
    if (isPressed && !m_isDragging && isFar) {
        if (itemAt(m_pressedAt) && m_selected.contains(itemAt(m_pressedAt)->seat())) {
            pickUp();
            m_isDragging = isCarrying();
        } else if (!itemAt(m_pressedAt)) {
            setFrame(QRect(m_pressedAt, event->pos()).normalized(),
                     event->modifiers() & Qt::ControlModifier);
            return;
        }
    }
    if (m_isDragging) {
        const SeatItem* under = itemAt(event->pos());
        setTarget(under ? under->seat() : SeatId());
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    QGraphicsView::mouseMoveEvent(event);
}

void SeatMapView::setFrame(const QRect& frame, bool adds)
{
    m_frame->setGeometry(frame);
    m_frame->show();
    const QRectF area = mapToScene(frame).boundingRect();
    QSet<SeatId> chosen = adds ? m_selectedBefore : QSet<SeatId>();
    for (const SeatItem* item : std::as_const(m_items)) {
        if (area.contains(item->pos()))
            chosen.insert(item->seat());
    }
    if (!chosen.isEmpty() && chosen != m_selected)
        select(chosen);
}

void SeatMapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_frame->isVisible()) {
        m_frame->hide();
        m_anchor = m_current;
        return;
    }
    if (m_isDragging) {
        viewport()->unsetCursor();
        const SeatItem* under = itemAt(event->pos());
        m_isDragging = false;
        drop(under ? under->seat() : SeatId());
        return;
    }
    const SeatItem* item = itemAt(event->pos());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && item &&
        m_selected.size() > 1 && item->seat() == m_current)
        setCurrentSeat(m_current); // a click on one of several chooses it alone
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

} // namespace prizedesk
