#pragma once

#include <QWidget>

class QVBoxLayout;

namespace prizedesk {

class Card;
class ImportChangesCard;
class ImportFindingModel;
class ImportSession;
class ImportSourceStrip;
class MappingCard;
class OfficeContext;
class StatTile;
class TableView;
class TextLabel;
class TonePill;

/// The second step: columns at the left; at the right what would be new, changed, the same and put
/// aside, what was found, and the values that change.
class ImportReview : public QWidget
{
    Q_OBJECT

public:
    ImportReview(OfficeContext& context, ImportSession& session, QWidget* parent = nullptr);

    void showTable();
    void showPlan();
    void setWords();

    [[nodiscard]] MappingCard& mapping() const { return *m_mapping; }
    [[nodiscard]] ImportSourceStrip& source() const { return *m_source; }
    [[nodiscard]] TableView& findings() const { return *m_findingTable; }
    [[nodiscard]] ImportFindingModel& findingModel() const { return *m_findingModel; }

private:
    void showFinding();
    /// The card beneath takes room only while it has something to show.
    void share(bool hasValues);

    OfficeContext& m_context;
    ImportSession& m_session;
    ImportSourceStrip* m_source;
    MappingCard* m_mapping;
    StatTile* m_new;
    StatTile* m_changed;
    StatTile* m_same;
    StatTile* m_aside;
    TextLabel* m_totalLabel;
    TextLabel* m_total;
    TextLabel* m_totalUnit;
    Card* m_findingCard;
    TonePill* m_errors;
    TonePill* m_warnings;
    TableView* m_findingTable;
    ImportFindingModel* m_findingModel;
    ImportChangesCard* m_changes;
    QVBoxLayout* m_right;
    bool m_filling = false;
};

} // namespace prizedesk
