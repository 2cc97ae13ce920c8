#include "ui/scoring/ProjectorDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace prizedesk {

ProjectorDialog::ProjectorDialog(const Theme& theme, ProjectorPlan plan, QWidget* parent)
    : PromptDialog(theme, tr("Decision meeting"),
                   tr("One entry at a time in large type. Judges appear by number alone."),
                   tr("Project"), parent)
    , m_plan(std::move(plan))
    , m_entries(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_conflicts(new QComboBox(this))
    , m_title(new QCheckBox(tr("The title is shown"), this))
    , m_organisation(new QCheckBox(tr("The organisation is shown"), this))
    , m_figures(new QCheckBox(tr("Rank and points are shown"), this))
    , m_marks(new QCheckBox(tr("The judges' scores are shown"), this))
    , m_screen(new QComboBox(this))
{
    using Entries = ProjectorChoice::Entries;
    using Conflicts = ProjectorChoice::Conflicts;
    if (m_plan.groupCount() > 0)
        m_entries->addItem(tr("%n entries at the award line", nullptr, m_plan.groupCount()),
                           int(Entries::Group));
    m_entries->addItem(tr("All %n ranked entries", nullptr, m_plan.allCount()), int(Entries::All));
    m_conflicts->addItem(tr("Covered until the member is out"), int(Conflicts::Cover));
    m_conflicts->addItem(tr("Shown, with the member named"), int(Conflicts::Mark));
    m_title->setChecked(true);
    m_figures->setChecked(true);
    m_marks->setChecked(true);
    m_screen->addItem(tr("A window on this screen"), -1);
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (int i = 0; i < screens.size(); ++i) {
        if (screens.at(i) != screens.first() || screens.size() == 1)
            m_screen->addItem(tr("Full screen: %1").arg(screens.at(i)->name()), i);
    }
    m_screen->setCurrentIndex(screens.size() > 1 ? 1 : 0);
    m_entries->setObjectName(QStringLiteral("projectorEntries"));
    m_order->setObjectName(QStringLiteral("projectorOrder"));
    connect(m_entries, &QComboBox::currentIndexChanged, this, &ProjectorDialog::fillOrders);
    fillOrders();
    addField(tr("Entries"), m_entries);
    addField(tr("Order"), m_order);
    addField(tr("Conflicts of interest"), m_conflicts);
    for (QCheckBox* box : {m_title, m_organisation, m_figures, m_marks})
        addField(box);
    addField(tr("Screen"), m_screen);
    setAcceptable(m_plan.allCount() > 0);
}

void ProjectorDialog::fillOrders()
{
    using Order = ProjectorChoice::Order;
    const int before = m_order->currentIndex();
    m_order->clear();
    ProjectorChoice asked;
    asked.entries = ProjectorChoice::Entries(m_entries->currentData().toInt());
    asked.order = Order::FewChanges;
    m_order->addItem(tr("Few go in and out (%n times)", nullptr, m_plan.changes(asked)),
                     int(Order::FewChanges));
    asked.order = Order::Rank;
    m_order->addItem(tr("By rank (in and out %n times)", nullptr, m_plan.changes(asked)),
                     int(Order::Rank));
    m_order->setCurrentIndex(std::max(0, before));
}

ProjectorChoice ProjectorDialog::choice() const
{
    ProjectorChoice choice;
    choice.entries = ProjectorChoice::Entries(m_entries->currentData().toInt());
    choice.order = ProjectorChoice::Order(m_order->currentData().toInt());
    choice.conflicts = ProjectorChoice::Conflicts(m_conflicts->currentData().toInt());
    choice.showsTitle = m_title->isChecked();
    choice.showsOrganisation = m_organisation->isChecked();
    choice.showsFigures = m_figures->isChecked();
    choice.showsMarks = m_marks->isChecked();
    return choice;
}

int ProjectorDialog::screen() const
{
    return m_screen->currentData().toInt();
}

} // namespace prizedesk
