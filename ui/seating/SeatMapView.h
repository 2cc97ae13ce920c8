#pragma once

#include "models/seating/SeatingOperations.h"
#include "ui/seating/SeatLook.h"

#include <QGraphicsView>
#include <QHash>
#include <QSet>

#include <vector>

namespace prizedesk {

class SeatItem;

/// The rooms with their seats from above, the stage at the top. Arrow keys move between seats;
/// Space picks somebody up, Space or Enter on another seat puts them down, Esc lets go; the mouse
/// drags. Ctrl with + − 0 or the wheel changes the size between 50 and 300 %.
class SeatMapView : public QGraphicsView
{
    Q_OBJECT

public:
    static constexpr int kLeastZoom = 50;
    static constexpr int kMostZoom = 300;

    explicit SeatMapView(const Theme& theme, QWidget* parent = nullptr);
    ~SeatMapView() override;

    /// `arrived`: guests who are here; while nobody is, nobody is shown as awaited.
    void setState(const SeatingState& state, const QSet<qint64>& arrived);
    [[nodiscard]] const SeatingState& state() const { return m_state; }

    [[nodiscard]] SeatId currentSeat() const { return m_current; }
    void setCurrentSeat(SeatId seat);
    /// Who sits in the current seat.
    [[nodiscard]] const SeatUse* currentUse() const;
    [[nodiscard]] const SeatUse* useOf(SeatId seat) const;

    /// Marks the seats of guests who answer to the text; gives how many and goes to the first.
    int search(const QString& text);
    /// The next seat that answers.
    void showNextFound();

    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int percent);
    /// So that all rooms are seen.
    void fitRooms();

    /// Somebody is to be put into a seat that is chosen next: the guest of the current seat.
    void pickUp();
    [[nodiscard]] bool isCarrying() const { return m_carried.isValid(); }
    void letGo();

Q_SIGNALS:
    void currentSeatChanged();
    void zoomChanged(int percent);
    void carryingChanged();
    void moveWanted(prizedesk::GuestId guest, int part, prizedesk::SeatId seat);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void addRoom(const SeatRoom& room, double& top);
    void updateLooks();
    [[nodiscard]] SeatLook lookOf(const Seat& seat) const;
    [[nodiscard]] QString tipOf(const Seat& seat) const;
    [[nodiscard]] SeatItem* itemAt(const QPoint& position) const;
    void step(int dx, int dy);
    void drop(SeatId seat);
    void setTarget(SeatId seat);

    const Theme& m_theme;
    SeatingState m_state;
    QSet<qint64> m_arrived;
    QHash<qint64, const Guest*> m_guests; ///< of `m_state`
    QHash<qint64, const SeatUse*> m_uses; ///< by seat
    QHash<qint64, SeatItem*> m_items;     ///< by seat
    QSet<qint64> m_found;                 ///< seats
    QString m_search;
    SeatId m_current;
    SeatId m_carried; ///< seat whose guest is on the way
    SeatId m_target;
    QPoint m_pressedAt;
    bool m_isDragging = false;
    bool m_isFitted = true;
    int m_zoom = 100;
};

} // namespace prizedesk
