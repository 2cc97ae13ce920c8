#pragma once

#include "models/seating/SeatingOperations.h"
#include "models/seating/SeatingPapers.h"
#include "ui/ceremony/CeremonyPage.h"
#include "ui/shell/PageRegistry.h"
#include "ui/shell/PictureScenes.h"

namespace prizedesk {

class IconButton;
class SearchField;
class SeatLegend;
class SeatMapView;
class TextLabel;
class UnseatedModel;
class TableView;
class TonePill;

/// Who sits where: rooms, a first plan by rule, and the map on which people change it.
class SeatingPage : public CeremonyPage, public PictureScenes
{
    Q_OBJECT

public:
    explicit SeatingPage(OfficeContext& context, QWidget* parent = nullptr);
    ~SeatingPage() override;

    void activate(const QVariant& argument) override;
    [[nodiscard]] QWidget* searchTarget() const override;
    [[nodiscard]] std::vector<QWidget*> panes() const override;
    [[nodiscard]] SeatMapView& map() const { return *m_map; }
    [[nodiscard]] QStringList scenes() const override;
    QWidget* showScene(const QString& name) override;
    void leaveScene() override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    QWidget* makeTools();
    QWidget* makeStrip();
    QWidget* makeUnseated();
    void showCurrent();
    void showFound(int count);
    void plan();
    void addRoom();
    void changeRoom();
    void removeRoom();
    [[nodiscard]] const SeatRoom* currentRoom() const;
    void toggleBlocked();
    void toggleWheelchair();
    void print(SeatingPaper paper);
    void toggleLock();
    void lockAll(bool isLocked);
    void freeSeat();
    void move(const std::vector<SeatMove>& moves);
    void seatHere();
    void showNoPlace();
    /// Of those that are chosen.
    [[nodiscard]] std::vector<SeatId> usedSeats() const;
    [[nodiscard]] QString personText(const SeatUse& use) const;

    SeatMapView* m_map;
    SeatLegend* m_legend;
    SearchField* m_search;
    TextLabel* m_found;
    TextLabel* m_zoom;
    IconButton* m_zoomOut;
    IconButton* m_zoomIn;
    TextLabel* m_seatName;
    TextLabel* m_personName;
    TextLabel* m_personFacts;
    TonePill* m_signs;
    TextLabel* m_unseatedTitle;
    UnseatedModel* m_unseated;
    TableView* m_unseatedTable;
    TextLabel* m_why;
    QWidget* m_body;
    QAction* m_pick;
    QAction* m_lock;
    QAction* m_free;
    QAction* m_seatHere;
    QAction* m_room;
    QAction* m_print;
    QAction* m_cards;
    QAction* m_names;
    QAction* m_seats;
    QAction* m_lockAll;
    QAction* m_unlockAll;
    QAction* m_changeRoom;
    QAction* m_removeRoom;
    QAction* m_block;
    QAction* m_wheelchair;
    QAction* m_plan;
};

/// Seats as a tab of the ceremony.
[[nodiscard]] PageInfo seatingPageInfo();

} // namespace prizedesk
