#include "ui/judging/ConflictsPage.h"

#include "models/judging/ConflictOperations.h"
#include "models/judging/JudgeImport.h"
#include "models/judging/JudgeStore.h"
#include "models/programme/Programme.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/judging/DeclareDialog.h"
#include "ui/overview/OverviewWords.h"
#include "ui/overview/PageGround.h"
#include "ui/scoring/ImportFlow.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/ScopeSwitch.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/TableFilter.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QCoreApplication>
#include <QVBoxLayout>

namespace prizedesk {

ConflictsPage::ConflictsPage(OfficeContext& context, QWidget* parent)
    : Page(context, parent)
    , m_head(new PageHead(theme(), this))
    , m_bar(new FilterBar(theme(), this))
    , m_table(new TableView(theme(), this))
    , m_model(new ConflictsTableModel(this))
    , m_flow(new ImportFlow(context, *this))
    , m_import(new QAction(icon(QStringLiteral("import"), theme()), QString(), this))
    , m_declare(new QAction(icon(QStringLiteral("plus"), theme()), QString(), this))
    , m_confirm(new QAction(icon(QStringLiteral("check"), theme()), QString(), this))
    , m_dismiss(new QAction(icon(QStringLiteral("close"), theme()), QString(), this))
    , m_withdraw(new QAction(icon(QStringLiteral("undo"), theme()), QString(), this))
{
    m_table->setSourceModel(m_model);
    m_filter = new TableFilter(theme(), *m_bar, *m_table,
                               {ConflictsTableModel::StateColumn, ConflictsTableModel::JudgeColumn,
                                ConflictsTableModel::KindColumn},
                               this);
    build();
    m_table->rememberLayout(context.settings().store(), QStringLiteral("tables/conflicts"));
    connect(m_import, &QAction::triggered, this, &ConflictsPage::startImport);
    connect(m_declare, &QAction::triggered, this, [this] {
        const ConflictRow* row = current();
        askDeclare(row ? row->judgeRef : QString(), row ? row->entryRef : QString(),
                   row ? row->category : 0, row ? row->note : QString());
    });
    connect(m_confirm, &QAction::triggered, this, &ConflictsPage::confirmSuspect);
    connect(m_dismiss, &QAction::triggered, this, &ConflictsPage::askDismiss);
    connect(m_withdraw, &QAction::triggered, this, &ConflictsPage::withdraw);
    connect(m_table, &TableView::currentIdChanged, this, &ConflictsPage::showCurrent);
    connect(m_table, &TableView::opened, m_declare, &QAction::trigger);
    connect(m_table, &TableView::emptyActionTriggered, m_import, &QAction::trigger);
    connect(&m_head->scopeSwitch(), &ScopeSwitch::currentChanged, this, [this](const QString& key) {
        m_theme = key;
        refresh();
    });
    connect(&context, &OfficeContext::changed, this, &ConflictsPage::refreshSoon);
    connect(&context, &OfficeContext::programmeChanged, this, &ConflictsPage::retranslate);
    if (!context.programme().themes.empty())
        m_theme = context.programme().themes.front().code;
    ConflictsPage::retranslate();
}

ConflictsPage::~ConflictsPage()
{
    // The view lets go of the model before it goes.
    delete m_table;
}

void ConflictsPage::build()
{
    keepPageGround(*this, theme());
    setObjectName(QStringLiteral("conflictsPage"));
    m_table->setObjectName(QStringLiteral("conflictsTable"));
    m_declare->setObjectName(QStringLiteral("declare"));
    m_confirm->setObjectName(QStringLiteral("confirmSuspicion"));
    m_dismiss->setObjectName(QStringLiteral("dismissSuspicion"));
    m_withdraw->setObjectName(QStringLiteral("withdrawDeclaration"));
    m_head->addAction(m_withdraw);
    m_head->addAction(m_import);
    m_head->addAction(m_dismiss);
    m_head->addAction(m_confirm);
    m_head->addPrimary(m_declare)->setIconName(QStringLiteral("plus"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
}

void ConflictsPage::activate(const QVariant& argument)
{
    const QString code = argument.toMap().value(QLatin1String(Target::kTheme)).toString();
    if (context().programme().theme(code)) {
        m_theme = code;
        m_head->scopeSwitch().setCurrent(code);
        refreshSoon();
    }
    refreshIfDue();
}

Page::Actions ConflictsPage::actions() const
{
    return {.importData = m_import,
            .exportData = nullptr,
            .print = nullptr,
            .more = {m_declare, m_confirm, m_dismiss, m_withdraw}};
}

QWidget* ConflictsPage::searchTarget() const
{
    return &m_bar->searchField();
}

const ConflictRow* ConflictsPage::current() const
{
    return m_model->row(m_table->currentId());
}

void ConflictsPage::refresh()
{
    auto rows = ConflictRow::load(context().workspace(), m_theme);
    if (!rows) {
        context().showError(rows.error());
        return;
    }
    m_model->setRows(std::move(*rows));
    using State = ConflictRow::State;
    m_head->setSubtitle(tr("%1 to decide, %2 not declared, %3 interests")
                            .arg(QString::number(m_model->count(State::Suspected)),
                                 QString::number(m_model->count(State::Undeclared)),
                                 QString::number(m_model->count(State::Declared))));
    showCurrent();
}

void ConflictsPage::showCurrent()
{
    const ConflictRow* row = current();
    const bool mayWrite = !context().isReadOnly();
    const bool isSuspected = row && row->state == ConflictRow::State::Suspected;
    const bool isDeclared = row && (row->state == ConflictRow::State::Declared ||
                                    row->state == ConflictRow::State::None);
    m_import->setEnabled(mayWrite);
    m_declare->setEnabled(mayWrite);
    m_confirm->setEnabled(mayWrite && isSuspected);
    m_dismiss->setEnabled(mayWrite && isSuspected);
    m_withdraw->setEnabled(mayWrite && isDeclared);
}

void ConflictsPage::declare(const QString& judge, const QString& entry, int category,
                            const QString& note)
{
    QStringList stages;
    const QString done = category == 0
                             ? tr("%1 has no interest in %2.").arg(judge, entry)
                             : tr("The interest of %1 in %2 was recorded.").arg(judge, entry);
    context().runUndoable(done, [&]() -> Result<QStringList> {
        auto taken =
            ConflictOperations(context().workspace()).declare(judge, entry, category, note);
        if (taken)
            stages = *taken;
        return taken;
    });
    if (stages.isEmpty())
        return;
    context().showBanner(Tone::Warning,
                         tr("%1 no longer has %2 in %3. Give the entry another judge: Repair in "
                            "the tab of the assignment.")
                             .arg(judge, entry, stages.join(tr(", "))),
                         QStringLiteral("assignmentRemoved"));
}

void ConflictsPage::askDeclare(const QString& judge, const QString& entry, int category,
                               const QString& note)
{
    QStringList judges;
    context().attempt([&] {
        const JudgeStore store(context().workspace().database(), context().workspace().vault());
        for (const Judge& each : store.list())
            judges.append(each.ref + QLatin1Char(' ') + each.name);
    });
    auto* dialog = new DeclareDialog(theme(), judges, judge, entry, category, note, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        declare(dialog->judge(), dialog->entry(), dialog->category(), dialog->note());
    });
    dialog->open();
}

void ConflictsPage::confirmSuspect()
{
    const ConflictRow* row = current();
    if (row && row->state == ConflictRow::State::Suspected && row->basis)
        declare(row->judgeRef, row->entryRef, row->category, suspicionWords(*row->basis));
}

void ConflictsPage::askDismiss()
{
    const ConflictRow* row = current();
    if (!row || row->state != ConflictRow::State::Suspected)
        return;
    context().prompts().askReason(
        this,
        {.title = tr("No interest of %1 in %2").arg(row->judgeRef, row->entryRef),
         .text = tr("The suspicion is not shown again. The judge still declares for the entry."),
         .verb = tr("Dismiss"),
         .suggestions = {tr("Another organisation of the same name"),
                         tr("Another department, no joint work")},
         .isRequired = true},
        [this, judge = row->judgeRef, entry = row->entryRef](const std::optional<QString>& reason) {
            if (!reason)
                return;
            context().runUndoable(
                tr("The suspicion of %1 and %2 was dismissed.").arg(judge, entry), [&] {
                    return ConflictOperations(context().workspace()).dismiss(judge, entry, *reason);
                });
        });
}

void ConflictsPage::withdraw()
{
    const ConflictRow* row = current();
    if (!row)
        return;
    const QString judge = row->judgeRef;
    const QString entry = row->entryRef;
    context().runUndoable(
        tr("The declaration of %1 for %2 was taken back.").arg(judge, entry),
        [&] { return ConflictOperations(context().workspace()).withdraw(judge, entry); });
}

void ConflictsPage::startImport()
{
    m_flow->start(
        {.title = tr("Import conflicts of interest"),
         .fields = JudgeImport::conflictFields(),
         .run =
             [this](const ImportTable& table, bool dryRun) {
                 return JudgeImport(context().workspace()).conflicts(table, dryRun);
             },
         .done = [](int rows) { return tr("%n declarations were imported.", nullptr, rows); }});
}

void ConflictsPage::retranslate()
{
    m_import->setText(tr("Import…"));
    m_declare->setText(tr("Record a declaration…"));
    m_confirm->setText(tr("Confirm the interest"));
    m_dismiss->setText(tr("Dismiss…"));
    m_withdraw->setText(tr("Take the declaration back"));
    m_table->setAccessibleName(tr("Conflicts of interest"));
    m_table->setEmptyState(
        tr("Declarations of judges and suspected interests of this theme stand here."),
        tr("Import…"));
    m_bar->setUnit([](int count) { return tr("%n pairs", nullptr, count); });
    std::vector<ScopeSwitch::Segment> segments;
    for (const auto& each : context().programme().themes)
        segments.push_back({each.code, OverviewWords::theme(each.code), -1});
    m_head->scopeSwitch().setSegments(std::move(segments));
    m_head->scopeSwitch().setCurrent(m_theme);
    refreshSoon();
}

PageInfo conflictsPageInfo()
{
    return {.id = QStringLiteral("conflicts"),
            .group = PageInfo::Group::Judging,
            .iconName = QStringLiteral("balance"),
            .title = [] { return QCoreApplication::translate("ConflictsPage", "Conflicts"); },
            .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                return std::make_unique<ConflictsPage>(context);
            },
            .waiting = {},
            .search = {}};
}

} // namespace prizedesk
