#pragma once

#include "models/compute/PlanOperations.h"
#include "models/compute/PlanSensitivity.h"
#include "ui/shared/RunTask.h"

class QAction;

namespace prizedesk {

class OfficeContext;
struct ComputeData;

/// The verbs of scenarios: make one (also of what is left), approve by two people, take an approval
/// back, throw a draft away, see how far one hangs on what is uncertain.
class PlanVerbs : public QObject
{
    Q_OBJECT

public:
    PlanVerbs(OfficeContext& context, QWidget& page);

    /// `chosen`: name of the plan that the verbs are about; empty = none.
    void show(const ComputeData& data, const QString& chosen);
    void retranslate();

    [[nodiscard]] QAction* make() const { return m_make; }
    [[nodiscard]] QAction* approve() const { return m_approve; }
    [[nodiscard]] QAction* revoke() const { return m_revoke; }
    [[nodiscard]] QAction* remove() const { return m_remove; }
    [[nodiscard]] QAction* sensitivity() const { return m_sensitivity; }
    /// Computing; cancelling keeps the best plan so far.
    [[nodiscard]] bool isPlanning() const { return m_planning->isRunning(); }

private:
    struct Made
    {
        PlanDraft draft;
        AllocationPlan plan;
    };
    void askMake();
    void plan(const PlanOrder& order);
    void keep(const Made& made);
    void askApprove();
    void askRevoke();
    void showSensitivity();
    void showSensitivityOf(const PlanSensitivity& found);
    [[nodiscard]] QString whyNotApprove(const ComputeData& data) const;
    [[nodiscard]] const StoredPlan* chosen() const;

    OfficeContext& m_context;
    QWidget& m_page;
    const ComputeData* m_data = nullptr;
    QString m_chosen;
    RunTask<Made>* m_planning;
    RunTask<PlanSensitivity>* m_testing;
    QAction* m_make;
    QAction* m_approve;
    QAction* m_revoke;
    QAction* m_remove;
    QAction* m_sensitivity;
};

} // namespace prizedesk
