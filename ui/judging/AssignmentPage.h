#pragma once

#include "models/judging/AssignmentMatrixModel.h"
#include "ui/shared/RunTask.h"
#include "ui/shell/PageRegistry.h"

class QComboBox;
class QSpinBox;

namespace prizedesk {

class AssignmentView;
class EmptyState;
class ImportFlow;
class PageHead;
class TextLabel;

/// Who judges what in a stage: the matrix, and proposals that are shown before they are made so.
class AssignmentPage : public Page
{
    Q_OBJECT

public:
    explicit AssignmentPage(OfficeContext& context, QWidget* parent = nullptr);
    ~AssignmentPage() override;

    void activate(const QVariant& argument) override;
    [[nodiscard]] Actions actions() const override;
    [[nodiscard]] std::vector<QWidget*> panes() const override;

    [[nodiscard]] AssignmentMatrixModel& model() const { return *m_model; }
    [[nodiscard]] AssignmentView& view() const { return *m_view; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    void build();
    void fillStages();
    void setStage(const QString& code);
    void propose(bool repair);
    void showProposal(AssignmentPlan plan);
    void startImport();
    void applyProposal();
    void discardProposal();
    void toggle(const QModelIndex& cell);
    void move(const QModelIndex& from, const QModelIndex& to);
    void toggleLock();
    void showState();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString proposalText() const;

    PageHead* m_head;
    QComboBox* m_stages;
    QSpinBox* m_perEntry;
    TextLabel* m_state;
    TextLabel* m_legend;
    TextLabel* m_reasons;
    AssignmentMatrixModel* m_model;
    AssignmentView* m_view;
    EmptyState* m_empty;
    ImportFlow* m_flow;
    RunTask<AssignmentPlan>* m_planning;
    QAction* m_import;
    QAction* m_propose;
    QAction* m_repair;
    QAction* m_apply;
    QAction* m_discard;
    QAction* m_lock;
    QString m_stage;
    std::vector<AssignmentPlan::Unmet> m_unmet;
};

/// The assignment as a tab of the judging area.
[[nodiscard]] PageInfo assignmentPageInfo();

} // namespace prizedesk
