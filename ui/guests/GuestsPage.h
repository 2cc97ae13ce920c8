#pragma once

#include "models/guests/GuestCounts.h"
#include "ui/ceremony/CeremonyPage.h"
#include "ui/shell/PageRegistry.h"

#include <QHash>
#include <QSet>

#include <array>
#include <map>

class QSplitter;

namespace prizedesk {

class BulkBar;
class DetailPane;
class FilterBar;
class GuestLetters;
class GuestsTableModel;
class ImportFlow;
class KeyValueGrid;
class StatTile;
class TableFilter;
class TableView;

/// Guests of the ceremony: who is invited, who comes with whom, what they need.
class GuestsPage : public CeremonyPage
{
    Q_OBJECT

public:
    explicit GuestsPage(OfficeContext& context, QWidget* parent = nullptr);
    ~GuestsPage() override;

    void activate(const QVariant& argument) override;
    [[nodiscard]] Actions actions() const override;
    [[nodiscard]] QWidget* searchTarget() const override;
    [[nodiscard]] std::vector<QWidget*> panes() const override;
    [[nodiscard]] TableView& table() const { return *m_table; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    enum Tile { RoomTile, OpenTile, DeclinedTile, WaitingTile, StreamTile, WheelchairTile, TileCount };

    void buildBody();
    void showCounts();
    void filterByTile(Tile tile);
    void showGuest(qint64 id);
    [[nodiscard]] const Guest* current() const;
    /// The checked guests, else the current one.
    [[nodiscard]] QStringList chosen() const;
    void editGuest(const Guest& guest);
    void removeChosen();
    void setReply(GuestReply reply);
    void admitNext();
    void editEvent();
    void startImport(bool replies);

    FilterBar* m_bar;
    TableView* m_table;
    GuestsTableModel* m_model;
    TableFilter* m_filter;
    BulkBar* m_bulk;
    DetailPane* m_pane;
    KeyValueGrid* m_facts;
    QSplitter* m_splitter;
    QWidget* m_body;
    ImportFlow* m_flow;
    GuestLetters* m_writer;
    std::array<StatTile*, TileCount> m_tiles{};
    GuestCounts m_counts;
    QHash<qint64, QString> m_seats; ///< by guest
    QSet<qint64> m_withoutCompanion;
    QAction* m_edit;
    QAction* m_event;
    QAction* m_letters;
    QAction* m_import;
    QAction* m_importReplies;
    QAction* m_admit;
    QAction* m_remove;
    QAction* m_add;
    std::map<GuestReply, QAction*> m_replies;
};

/// The list of guests as a tab of the ceremony.
[[nodiscard]] PageInfo guestsPageInfo();

} // namespace prizedesk
