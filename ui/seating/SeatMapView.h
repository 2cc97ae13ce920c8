#pragma once

#include "models/seating/SeatFormation.h"
#include "ui/seating/SeatLook.h"

#include <QGraphicsView>
#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

class QRubberBand;

namespace prizedesk {

class SeatItem;

/// The rooms with their seats from above, the stage at the top. Arrow keys move between seats, with
/// Shift they choose several; Space picks those up who sit in what is chosen, Space or Enter on
/// another seat puts them down, Esc lets go. The mouse drags people, and a frame around seats on
/// the floor; Ctrl and Shift choose several. Ctrl with + − 0 or the wheel changes the size between
/// 50 and 300 %.
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
    /// A room without anybody, to see how it will be.
    void showRoom(const SeatRoom& room, const std::vector<Seat>& seats);

    [[nodiscard]] SeatId currentSeat() const { return m_current; }
    /// The only one chosen then.
    void setCurrentSeat(SeatId seat);
    /// Who sits in the current seat.
    [[nodiscard]] const SeatUse* currentUse() const;
    [[nodiscard]] const SeatUse* useOf(SeatId seat) const;
    /// In the order of rows; the current one at least.
    [[nodiscard]] std::vector<SeatId> selectedSeats() const;
    void setSelectedSeats(const std::vector<SeatId>& seats);

    /// Marks the seats of guests who answer to the text; gives how many and goes to the first.
    int search(const QString& text);
    /// The next seat that answers.
    void showNextFound();

    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int percent);
    /// So that all rooms are seen.
    void fitRooms();

    /// Those in the chosen seats are to be put down where the current seat is then. Locked ones
    /// stay.
    void pickUp();
    [[nodiscard]] bool isCarrying() const { return !m_carried.empty(); }
    [[nodiscard]] int carriedCount() const { return int(m_carried.size()); }
    void letGo();

Q_SIGNALS:
    void currentSeatChanged();
    void zoomChanged(int percent);
    void carryingChanged();
    void movesWanted(const std::vector<prizedesk::SeatMove>& moves);
    /// There is no room for so many where they were put down.
    void noPlaceThere();

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
    void updateLooks();
    [[nodiscard]] SeatLook lookOf(const Seat& seat) const;
    [[nodiscard]] QString tipOf(const Seat& seat) const;
    [[nodiscard]] SeatItem* itemAt(const QPoint& position) const;
    [[nodiscard]] SeatId next(int dx, int dy) const;
    void step(int dx, int dy, bool extends);
    void goTo(SeatId seat);
    void select(QSet<SeatId> seats);
    void selectTo(SeatId seat);
    void drop(SeatId seat);
    void setTarget(SeatId seat);
    void setFrame(const QRect& frame, bool adds);

    const Theme& m_theme;
    SeatingState m_state;
    std::unique_ptr<SeatFormation> m_formation; ///< of `m_state`
    QSet<qint64> m_arrived;
    QHash<qint64, const Guest*> m_guests; ///< of `m_state`
    QHash<qint64, const SeatUse*> m_uses; ///< by seat
    QHash<qint64, SeatItem*> m_items;     ///< by seat
    QSet<qint64> m_found;                 ///< seats
    QString m_search;
    SeatId m_current;
    SeatId m_anchor; ///< where choosing several began
    QSet<SeatId> m_selected;
    std::vector<SeatId> m_carried; ///< seats whose guests are on the way
    SeatId m_grabbed;              ///< of them, the one under the pointer
    SeatId m_target;
    QSet<SeatId> m_targets; ///< where all of them would sit
    QPoint m_pressedAt;
    QRubberBand* m_frame;
    QSet<SeatId> m_selectedBefore; ///< the frame
    bool m_isDragging = false;
    bool m_isFitted = true;
    bool m_isPlain = false; ///< shows a room without anybody
    int m_zoom = 100;
};

} // namespace prizedesk
