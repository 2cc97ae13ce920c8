#pragma once

#include "models/scoring/TieOperations.h"
#include "models/scoring/StageStore.h"

#include <QDialog>

class QPushButton;
class QStandardItemModel;

namespace prizedesk {

class OfficeContext;
class TableView;
class TextLabel;

/// The ties of a stage and what separates them: rules, the committee's word, a lot. Every step is
/// one action of the journal and can be undone.
class TiesDialog : public QDialog
{
    Q_OBJECT

public:
    TiesDialog(OfficeContext& context, const QString& stage, QWidget* parent);

    [[nodiscard]] TableView& ties() const { return *m_ties; }
    [[nodiscard]] TableView& lots() const { return *m_lots; }
    [[nodiscard]] QString sentence() const;
    void askRules();
    void askOrder();
    void askLot();
    void askDraw();
    void showDraw();

private:
    void build();
    void refresh();
    void fillTies();
    void fillLots();
    void updateVerbs();
    [[nodiscard]] QStringList titles(const QStringList& refs) const;
    /// The open tie of the chosen row; else the first one. Null: none is open.
    [[nodiscard]] const OpenTie* openTie() const;
    [[nodiscard]] const TieLot* lot() const;

    OfficeContext& m_context;
    QString m_stage;
    BrokenTies m_broken;
    std::vector<QStringList> m_rules;
    std::vector<TieLot> m_drawn;
    std::vector<StageMember> m_members;
    TextLabel* m_sentence;
    TextLabel* m_rulesText;
    TableView* m_ties;
    TextLabel* m_lotsHead;
    TableView* m_lots;
    QPushButton* m_editRules;
    QPushButton* m_order;
    QPushButton* m_lot;
    QPushButton* m_draw;
    QPushButton* m_show;
    QStandardItemModel* m_tieRows = nullptr;
    QStandardItemModel* m_lotRows = nullptr;
};

} // namespace prizedesk
