#pragma once

#include "models/awards/DiscussionTableModel.h"
#include "models/scoring/DiscussionOrder.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace prizedesk {

class Card;
class OfficeContext;
class ProjectorWindow;
class TableView;
class TextLabel;

/// What the office writes while the committee talks: per entry a verdict, the prize in mind and the
/// reason. Stays open beside the wall and follows the entry shown there. What was typed is kept
/// when another entry is chosen.
class DiscussionDialog : public QDialog
{
    Q_OBJECT

public:
    DiscussionDialog(OfficeContext& context, const QString& stage, QWidget* parent);

    [[nodiscard]] QString stage() const { return m_stage; }
    [[nodiscard]] TableView& table() const { return *m_table; }
    /// Shows the entry that is on the wall, from now on.
    void follow(ProjectorWindow& window);
    void showEntry(const QString& ref);
    /// Keeps what is typed; false where it was refused.
    bool save();

protected:
    void closeEvent(QCloseEvent* event) override;
    void reject() override;

private:
    void build();
    void buildForm(Card* card);
    void refresh();
    void showRow();
    void updateVerbs();
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] DiscussionNote::Verdict verdict() const;
    [[nodiscard]] QString prize() const;

    OfficeContext& m_context;
    QString m_stage;
    DiscussionTableModel* m_model;
    TextLabel* m_count;
    TableView* m_table;
    Card* m_form;
    TextLabel* m_room;
    QButtonGroup* m_verdicts;
    QComboBox* m_prize;
    QPlainTextEdit* m_note;
    TextLabel* m_hint;
    QPushButton* m_save;
    QPushButton* m_next;
    std::optional<DiscussionTableModel::Row> m_shown;
    bool m_isFilling = false;
};

} // namespace prizedesk
