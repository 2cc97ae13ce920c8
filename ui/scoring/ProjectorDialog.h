#pragma once

#include "ui/scoring/ProjectorPlan.h"
#include "ui/shared/PromptDialog.h"

class QCheckBox;
class QComboBox;

namespace prizedesk {

/// What goes on the wall, in which order, and how conflicts of interest are kept.
class ProjectorDialog : public PromptDialog
{
    Q_OBJECT

public:
    ProjectorDialog(const Theme& theme, ProjectorPlan plan, QWidget* parent);

    [[nodiscard]] const ProjectorPlan& plan() const { return m_plan; }
    [[nodiscard]] ProjectorChoice choice() const;
    /// The screen to show it on; -1 = a window on this one.
    [[nodiscard]] int screen() const;

private:
    void fillOrders();

    ProjectorPlan m_plan;
    QComboBox* m_entries;
    QComboBox* m_order;
    QComboBox* m_conflicts;
    QCheckBox* m_title;
    QCheckBox* m_organisation;
    QCheckBox* m_figures;
    QCheckBox* m_marks;
    QComboBox* m_screen;
};

} // namespace prizedesk
