#include "ui/judging/JudgesPage.h"

#include "models/judging/JudgeImport.h"
#include "models/judging/JudgeOperations.h"
#include "models/judging/JudgeStore.h"
#include "models/judging/JudgesTableModel.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/judging/JudgeDialog.h"
#include "ui/overview/PageGround.h"
#include "ui/scoring/ImportFlow.h"
#include "ui/shared/DetailPane.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/FilterProxy.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/KeyValueGrid.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/TableFilter.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

JudgesPage::JudgesPage(OfficeContext& context, QWidget* parent)
    : Page(context, parent)
    , m_head(new PageHead(theme(), this))
    , m_bar(new FilterBar(theme(), this))
    , m_expertise(new QComboBox(m_bar))
    , m_table(new TableView(theme(), this))
    , m_model(new JudgesTableModel(this))
    , m_pane(new DetailPane(theme(), this))
    , m_facts(new KeyValueGrid(theme(), m_pane))
    , m_splitter(new QSplitter(this))
    , m_flow(new ImportFlow(context, *this))
    , m_import(new QAction(icon(QStringLiteral("import"), theme()), QString(), this))
    , m_add(new QAction(icon(QStringLiteral("plus"), theme()), QString(), this))
    , m_edit(new QAction(icon(QStringLiteral("edit"), theme()), QString(), this))
    , m_remove(new QAction(icon(QStringLiteral("trash"), theme()), QString(), this))
{
    setObjectName(QStringLiteral("judgesPage"));
    m_table->setObjectName(QStringLiteral("judgesTable"));
    m_add->setObjectName(QStringLiteral("addJudge"));
    m_edit->setObjectName(QStringLiteral("editJudge"));
    m_remove->setObjectName(QStringLiteral("removeJudge"));
    m_table->setSourceModel(m_model);
    m_filter = new TableFilter(theme(), *m_bar, *m_table,
                               {JudgesTableModel::StateColumn, JudgesTableModel::ThemesColumn,
                                JudgesTableModel::CommitteeColumn},
                               this);
    build();
    m_table->rememberLayout(context.settings().store(), QStringLiteral("tables/judges"));

    connect(m_import, &QAction::triggered, this, &JudgesPage::startImport);
    connect(m_add, &QAction::triggered, this, &JudgesPage::askAdd);
    connect(m_edit, &QAction::triggered, this, &JudgesPage::askEdit);
    connect(m_remove, &QAction::triggered, this, &JudgesPage::remove);
    connect(m_expertise, &QComboBox::activated, this, &JudgesPage::filterByExpertise);
    connect(m_table, &TableView::currentIdChanged, this, &JudgesPage::showJudge);
    connect(m_table, &TableView::opened, this, &JudgesPage::askEdit);
    connect(m_table, &TableView::emptyActionTriggered, m_import, &QAction::trigger);
    connect(m_pane, &DetailPane::previousWanted, this, [this] { m_table->step(-1); });
    connect(m_pane, &DetailPane::nextWanted, this, [this] { m_table->step(1); });
    connect(m_pane, &DetailPane::closeWanted, m_pane, &QWidget::hide);
    connect(&context, &OfficeContext::changed, this, &JudgesPage::refreshSoon);
    JudgesPage::retranslate();
}

JudgesPage::~JudgesPage()
{
    // The view lets go of the model before it goes.
    delete m_splitter;
}

void JudgesPage::build()
{
    keepPageGround(*this, theme());
    m_head->addAction(m_remove);
    m_head->addAction(m_edit);
    m_head->addAction(m_import);
    m_head->addPrimary(m_add)->setIconName(QStringLiteral("plus"));
    m_bar->addTool(m_expertise);
    m_expertise->setFixedHeight(theme().metric(Metric::Control));
    m_pane->addSection({}, m_facts);
    auto* left = new QWidget(m_splitter);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_bar);
    leftLayout->addWidget(m_table, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_splitter, 1);
}

void JudgesPage::activate(const QVariant& argument)
{
    refreshIfDue();
    const QString ref = argument.typeId() == QMetaType::QString
                            ? argument.toString()
                            : argument.toMap().value(QLatin1String(Target::kRef)).toString();
    for (const Judge& judge : m_model->judges()) {
        if (judge.ref != ref)
            continue;
        m_filter->clear();
        m_table->showId(judge.id.value());
        m_pane->show();
    }
}

Page::Actions JudgesPage::actions() const
{
    return {.importData = m_import,
            .exportData = nullptr,
            .print = nullptr,
            .more = {m_add, m_edit, m_remove}};
}

QWidget* JudgesPage::searchTarget() const
{
    return &m_bar->searchField();
}

std::vector<QWidget*> JudgesPage::panes() const
{
    return {m_table, m_pane};
}

void JudgesPage::refresh()
{
    context().attempt([this] {
        const JudgeStore store(context().workspace().database(), context().workspace().vault());
        m_model->setJudges(store.list(), store.loads());
    });
    fillExpertise();
    showJudge(m_table->currentId());
}

void JudgesPage::fillExpertise()
{
    const QString before = m_expertise->currentData().toString();
    QStringList fields;
    for (const Judge& judge : m_model->judges())
        fields += judge.expertise;
    fields.removeDuplicates();
    fields.sort();
    m_expertise->clear();
    m_expertise->addItem(tr("Any expertise"), QString());
    for (const QString& field : fields)
        m_expertise->addItem(field, field);
    m_expertise->setCurrentIndex(std::max(m_expertise->findData(before), 0));
    filterByExpertise();
}

void JudgesPage::filterByExpertise()
{
    const QString wanted = m_expertise->currentData().toString();
    FilterProxy::Predicate predicate;
    if (!wanted.isEmpty()) {
        predicate = [this, wanted](int row) {
            return m_model->judges()[size_t(row)].expertise.contains(wanted);
        };
    }
    m_table->filterProxy().setPredicate(QStringLiteral("expertise"), std::move(predicate));
}

const Judge* JudgesPage::current() const
{
    return m_model->judge(m_table->currentId());
}

void JudgesPage::showJudge(qint64 id)
{
    const Judge* judge = m_model->judge(id);
    const bool mayWrite = !context().isReadOnly();
    m_add->setEnabled(mayWrite);
    m_import->setEnabled(mayWrite);
    m_edit->setEnabled(mayWrite && judge);
    m_remove->setEnabled(mayWrite && judge);
    m_pane->showNothing(!judge);
    if (!judge)
        return;
    m_pane->setReference(judge->ref);
    m_pane->setState(Tone::Neutral, judgeStateWords(judge->state));
    m_pane->setTitle(judge->erased ? tr("Erased") : judge->name);
    m_pane->setWho(judge->affiliation);
    std::vector<KeyValueGrid::Row> rows;
    const auto add = [&](const QString& label, const QString& value) {
        KeyValueGrid::Row row;
        row.label = label;
        row.isHint = value.isEmpty();
        row.value = value.isEmpty() ? tr("(empty)") : value;
        rows.push_back(std::move(row));
    };
    const QString list = tr(", ");
    add(tr("Kana"), judge->kana);
    add(tr("E-mail"), judge->email);
    add(tr("Expertise"), judge->expertise.join(list));
    add(tr("Asks for"), judge->prefers.join(list));
    add(tr("Themes"), judge->themes.isEmpty() ? tr("All") : judge->themes.join(list));
    add(tr("Committee"),
        judge->isChair ? tr("%1 (chair)").arg(judge->committee) : judge->committee);
    add(tr("Term from"), judge->termFrom);
    add(tr("Term to"), judge->termTo);
    add(tr("Pledge of confidentiality"), judge->pledgedOn);
    add(tr("Entries at most"),
        judge->maxEntries ? QString::number(*judge->maxEntries) : tr("No limit"));
    add(tr("Assigned"), QString::number(m_model->loadOf(judge->id)));
    add(tr("Corporate number"), judge->corporateNumber);
    add(tr("Past roles and remarks"), judge->note);
    m_facts->setRows(std::move(rows));
}

void JudgesPage::askAdd()
{
    auto* dialog = new JudgeDialog(theme(), {}, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        context().runUndoable(tr("The judge was added."), [&] {
            return JudgeOperations(context().workspace()).add(dialog->judge());
        });
    });
    dialog->open();
}

void JudgesPage::askEdit()
{
    const Judge* judge = current();
    if (!judge || context().isReadOnly())
        return;
    auto* dialog = new JudgeDialog(theme(), *judge, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ref = judge->ref] {
        context().runUndoable(tr("%1 was changed.").arg(ref), [&] {
            return JudgeOperations(context().workspace()).edit(dialog->judge());
        });
    });
    dialog->open();
}

void JudgesPage::remove()
{
    const Judge* judge = current();
    if (!judge)
        return;
    const QString ref = judge->ref;
    context().runUndoable(tr("%1 was removed from the register.").arg(ref),
                          [&] { return JudgeOperations(context().workspace()).remove(ref); });
}

void JudgesPage::startImport()
{
    m_flow->start({.title = tr("Import judges"),
                   .fields = JudgeImport::judgeFields(),
                   .run =
                       [this](const ImportTable& table, bool dryRun) {
                           return JudgeImport(context().workspace()).judges(table, dryRun);
                       },
                   .done = [](int rows) { return tr("%n judges were imported.", nullptr, rows); }});
}

void JudgesPage::retranslate()
{
    m_import->setText(tr("Import judges…"));
    m_add->setText(tr("Add a judge…"));
    m_edit->setText(tr("Change…"));
    m_remove->setText(tr("Remove"));
    m_expertise->setAccessibleName(tr("Expertise"));
    m_table->setAccessibleName(tr("Judges"));
    m_table->setEmptyState(tr("Members of the judging committees and candidates stand here."),
                           tr("Import judges…"));
    m_pane->setNothing(tr("Choose a judge to see the register's entry."));
    m_bar->setUnit([](int count) { return tr("%n judges", nullptr, count); });
    refreshSoon();
}

PageInfo judgesPageInfo()
{
    return {.id = QStringLiteral("judges"),
            .group = PageInfo::Group::Judging,
            .iconName = QStringLiteral("person"),
            .title = [] { return QCoreApplication::translate("JudgesPage", "Judges"); },
            .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                return std::make_unique<JudgesPage>(context);
            },
            .waiting = {},
            .search = {}};
}

} // namespace prizedesk
