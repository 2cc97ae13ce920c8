#pragma once

#include "models/programme/Programme.h"
#include "ui/shared/ThemedWidget.h"

#include <vector>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace prizedesk {

class CommentCard;
class ConflictNotice;
class CriterionTable;
class DeclarationForm;
class GateField;
class JudgeEntryHead;
class JudgeSession;
class PrimaryButton;
class TextLabel;

/// Right side of the judge's window: declaration, requirements, marks, comment and running total of
/// one entry. Shows what the packet holds after each change, so that a refused mark is not shown.
class ScoreForm : public ThemedWidget
{
    Q_OBJECT

public:
    ScoreForm(JudgeSession& session, const Theme& theme, QWidget* parent = nullptr);

    void showEntry(const QString& ref);
    [[nodiscard]] const QString& entry() const { return m_entry; }
    /// Puts the cursor on this criterion, or with an empty code where the work goes on: the
    /// declaration, an open requirement, the first open criterion.
    void focusCriterion(const QString& code);
    void focusWork() { focusCriterion({}); }
    /// Puts the cursor into the comment of this criterion.
    void focusComment(const QString& code);
    /// Opens the declaration of this entry, also where one is made already.
    void askDeclaration();
    void clearCurrentMark();
    void setJapanese(bool japanese);
    [[nodiscard]] CommentCard& comment() const { return *m_comment; }
    [[nodiscard]] CriterionTable& table() const { return *m_table; }

Q_SIGNALS:
    void nextWanted();
    void compareWanted();
    void declareAllWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    void buildScoring();
    void buildFoot();
    void addGate(const Criterion& criterion);
    void connectRows();
    void refresh();
    void refreshCriterion();
    void refreshFoot();
    void stepFrom(const QString& code, int direction);
    void stepGate(size_t from, int direction);
    void setMark(const Criterion& criterion, int mark);

    JudgeSession& m_session;
    QString m_entry;
    bool m_japanese = true;
    bool m_asksAgain = false;
    QString m_askedFor; ///< entry whose declaration is being asked
    JudgeEntryHead* m_head;
    QStackedWidget* m_stack;
    DeclarationForm* m_declaration;
    ConflictNotice* m_conflict;
    QWidget* m_scoring;
    QWidget* m_gateRow = nullptr;
    TextLabel* m_gateTitle = nullptr;
    std::vector<std::pair<Criterion, GateField*>> m_gates;
    QWidget* m_columns = nullptr;
    CriterionTable* m_table = nullptr;
    QScrollArea* m_scroll = nullptr;
    CommentCard* m_comment = nullptr;
    QWidget* m_foot;
    TextLabel* m_sumTitle;
    TextLabel* m_sum;
    TextLabel* m_of;
    TextLabel* m_left;
    QPushButton* m_compare;
    PrimaryButton* m_next;
};

} // namespace prizedesk
