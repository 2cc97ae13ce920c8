#include "ui/judging/MentorsPage.h"

#include "models/entrants/MentorOperations.h"
#include "models/entrants/MentorStore.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/judging/MentorDialog.h"
#include "ui/overview/PageGround.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/TableFilter.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QCoreApplication>
#include <QVBoxLayout>

namespace prizedesk {

MentorsPage::MentorsPage(OfficeContext& context, QWidget* parent)
    : Page(context, parent)
    , m_head(new PageHead(theme(), this))
    , m_bar(new FilterBar(theme(), this))
    , m_table(new TableView(theme(), this))
    , m_model(new MentorsTableModel(this))
    , m_add(new QAction(icon(QStringLiteral("plus"), theme()), QString(), this))
    , m_edit(new QAction(icon(QStringLiteral("edit"), theme()), QString(), this))
    , m_remove(new QAction(icon(QStringLiteral("trash"), theme()), QString(), this))
{
    m_table->setSourceModel(m_model);
    m_filter = new TableFilter(theme(), *m_bar, *m_table,
                               {MentorsTableModel::AffiliationColumn}, this);
    build();
    m_table->rememberLayout(context.settings().store(), QStringLiteral("tables/mentors"));
    connect(m_add, &QAction::triggered, this, [this] { ask({}); });
    connect(m_edit, &QAction::triggered, this, &MentorsPage::askEdit);
    connect(m_remove, &QAction::triggered, this, &MentorsPage::remove);
    connect(m_table, &TableView::currentIdChanged, this, &MentorsPage::showCurrent);
    connect(m_table, &TableView::opened, this, &MentorsPage::askEdit);
    connect(m_table, &TableView::emptyActionTriggered, m_add, &QAction::trigger);
    connect(&context, &OfficeContext::changed, this, &MentorsPage::refreshSoon);
    MentorsPage::retranslate();
}

MentorsPage::~MentorsPage()
{
    // The view lets go of the model before it goes.
    delete m_table;
}

void MentorsPage::build()
{
    keepPageGround(*this, theme());
    setObjectName(QStringLiteral("mentorsPage"));
    m_table->setObjectName(QStringLiteral("mentorsTable"));
    m_add->setObjectName(QStringLiteral("addMentor"));
    m_edit->setObjectName(QStringLiteral("editMentor"));
    m_remove->setObjectName(QStringLiteral("removeMentor"));
    m_head->addAction(m_remove);
    m_head->addAction(m_edit);
    m_head->addPrimary(m_add)->setIconName(QStringLiteral("plus"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
}

void MentorsPage::activate(const QVariant&)
{
    refreshIfDue();
}

Page::Actions MentorsPage::actions() const
{
    return {.importData = nullptr,
            .exportData = nullptr,
            .print = nullptr,
            .more = {m_add, m_edit, m_remove}};
}

QWidget* MentorsPage::searchTarget() const
{
    return &m_bar->searchField();
}

const Mentor* MentorsPage::current() const
{
    return m_model->mentor(m_table->currentId());
}

void MentorsPage::refresh()
{
    context().attempt([this] {
        const MentorStore store(context().workspace().database(), context().workspace().vault());
        m_teams = store.teamRefs();
        m_model->setMentors(store.list());
    });
    showCurrent();
}

void MentorsPage::showCurrent()
{
    const bool mayWrite = !context().isReadOnly();
    m_add->setEnabled(mayWrite);
    m_edit->setEnabled(mayWrite && current());
    m_remove->setEnabled(mayWrite && current());
}

void MentorsPage::ask(const Mentor& mentor)
{
    if (context().isReadOnly())
        return;
    auto* dialog = new MentorDialog(theme(), mentor, m_teams, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Mentor wanted = dialog->mentor();
        MentorOperations operations(context().workspace());
        if (wanted.id.isValid())
            context().runUndoable(tr("%1 was changed.").arg(wanted.ref),
                                  [&] { return operations.edit(wanted); });
        else
            context().runUndoable(tr("The mentor was added."),
                                  [&] { return operations.add(wanted); });
    });
    dialog->open();
}

void MentorsPage::askEdit()
{
    if (const Mentor* mentor = current())
        ask(*mentor);
}

void MentorsPage::remove()
{
    const Mentor* mentor = current();
    if (!mentor)
        return;
    context().runUndoable(
        tr("%1 was removed from the register.").arg(mentor->ref),
        [&, id = mentor->id] { return MentorOperations(context().workspace()).remove(id); });
}

void MentorsPage::retranslate()
{
    m_add->setText(tr("Add a mentor…"));
    m_edit->setText(tr("Change…"));
    m_remove->setText(tr("Remove"));
    m_table->setAccessibleName(tr("Mentors"));
    m_table->setEmptyState(
        tr("Mentors of student teams stand here. A judge who mentors a team, or works where its "
           "mentor works, is suspected of an interest in its entries."),
        tr("Add a mentor…"));
    m_bar->setUnit([](int count) { return tr("%n mentors", nullptr, count); });
    refreshSoon();
}

PageInfo mentorsPageInfo()
{
    return {.id = QStringLiteral("mentors"),
            .group = PageInfo::Group::Judging,
            .iconName = QStringLiteral("person"),
            .title = [] { return QCoreApplication::translate("MentorsPage", "Mentors"); },
            .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                return std::make_unique<MentorsPage>(context);
            },
            .waiting = {},
            .search = {}};
}

} // namespace prizedesk
