#include "ui/judging/AssignmentPage.h"

#include "models/judging/AssignmentImport.h"
#include "models/judging/AssignmentOperations.h"
#include "models/judging/AssignmentPlanner.h"
#include "models/judging/AssignmentWords.h"
#include "models/programme/Programme.h"
#include "models/workspace/Workspace.h"
#include "ui/judging/AssignmentView.h"
#include "ui/overview/OverviewWords.h"
#include "ui/overview/PageGround.h"
#include "ui/scoring/ImportFlow.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/TextLabel.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int kReasonsShown = 6;
constexpr int kMostJudges = 50;

} // namespace

AssignmentPage::AssignmentPage(OfficeContext& context, QWidget* parent)
    : Page(context, parent)
    , m_head(new PageHead(theme(), this))
    , m_stages(new QComboBox(m_head))
    , m_perEntry(new QSpinBox(m_head))
    , m_state(new TextLabel(theme(), Type::Body, Token::Text, this))
    , m_legend(new TextLabel(theme(), Type::Small, Token::Text2, this))
    , m_reasons(new TextLabel(theme(), Type::Body, Token::Text, this))
    , m_model(new AssignmentMatrixModel(this))
    , m_view(new AssignmentView(theme(), *m_model, this))
    , m_empty(new EmptyState(theme(), this))
    , m_flow(new ImportFlow(context, *this))
    , m_planning(new RunTask<AssignmentPlan>(*this))
    , m_import(new QAction(icon(QStringLiteral("import"), theme()), QString(), this))
    , m_propose(new QAction(icon(QStringLiteral("lightbulb"), theme()), QString(), this))
    , m_repair(new QAction(icon(QStringLiteral("refresh"), theme()), QString(), this))
    , m_apply(new QAction(icon(QStringLiteral("check"), theme()), QString(), this))
    , m_discard(new QAction(icon(QStringLiteral("close"), theme()), QString(), this))
    , m_lock(new QAction(icon(QStringLiteral("lock"), theme()), QString(), this))
{
    build();
    connect(m_stages, &QComboBox::activated, this,
            [this] { setStage(m_stages->currentData().toString()); });
    connect(m_import, &QAction::triggered, this, &AssignmentPage::startImport);
    connect(m_propose, &QAction::triggered, this, [this] { propose(false); });
    connect(m_repair, &QAction::triggered, this, [this] { propose(true); });
    connect(m_apply, &QAction::triggered, this, &AssignmentPage::applyProposal);
    connect(m_discard, &QAction::triggered, this, &AssignmentPage::discardProposal);
    connect(m_lock, &QAction::triggered, this, &AssignmentPage::toggleLock);
    connect(m_view, &AssignmentView::toggleWanted, this, &AssignmentPage::toggle);
    connect(m_view, &AssignmentView::moveWanted, this, &AssignmentPage::move);
    connect(m_view, &AssignmentView::lockWanted, this, &AssignmentPage::toggleLock);
    connect(m_empty, &EmptyState::verbTriggered, this,
            [this] { this->context().navigate(QStringLiteral("ranking")); });
    connect(&context, &OfficeContext::changed, this, &AssignmentPage::refreshSoon);
    connect(&context, &OfficeContext::programmeChanged, this, [this] {
        fillStages();
        refreshSoon();
    });
    AssignmentPage::retranslate();
}

AssignmentPage::~AssignmentPage()
{
    // The view lets go of the model before it goes.
    delete m_view;
}

void AssignmentPage::build()
{
    keepPageGround(*this, theme());
    setObjectName(QStringLiteral("assignmentPage"));
    m_propose->setObjectName(QStringLiteral("propose"));
    m_repair->setObjectName(QStringLiteral("repair"));
    m_apply->setObjectName(QStringLiteral("applyProposal"));
    m_discard->setObjectName(QStringLiteral("discardProposal"));
    m_state->setObjectName(QStringLiteral("assignmentState"));
    m_reasons->setObjectName(QStringLiteral("assignmentReasons"));
    m_perEntry->setObjectName(QStringLiteral("perEntry"));
    m_perEntry->setRange(1, kMostJudges);
    m_perEntry->setFixedHeight(theme().metric(Metric::Control));
    m_stages->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_stages->setFixedHeight(theme().metric(Metric::Control));
    m_head->addTool(m_stages);
    m_head->addTool(m_perEntry);
    m_head->addAction(m_lock);
    m_head->addAction(m_repair);
    m_head->addAction(m_discard);
    m_head->addAction(m_propose);
    m_head->addPrimary(m_apply)->setIconName(QStringLiteral("check"));
    m_reasons->setWordWrap(true);
    m_reasons->setTone(Tone::Bad);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    const int margin = theme().metric(Metric::PageMargin);
    layout->setContentsMargins(0, 0, 0, margin);
    layout->setSpacing(theme().px(8));
    layout->addWidget(m_head);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(margin, 0, margin, 0);
    body->setSpacing(theme().px(8));
    body->addWidget(m_state);
    body->addWidget(m_reasons);
    body->addWidget(m_view, 1);
    body->addWidget(m_legend);
    body->addWidget(m_empty, 1);
    layout->addLayout(body, 1);
}

void AssignmentPage::activate(const QVariant& argument)
{
    const QVariantMap target = argument.toMap();
    const QString stage = target.value(QLatin1String(Target::kStage)).toString();
    if (context().programme().stage(stage))
        setStage(stage);
    refreshIfDue();
}

Page::Actions AssignmentPage::actions() const
{
    return {.importData = m_import,
            .exportData = nullptr,
            .print = nullptr,
            .more = {m_propose, m_repair, m_apply, m_discard, m_lock, m_import}};
}

std::vector<QWidget*> AssignmentPage::panes() const
{
    return {m_view};
}

void AssignmentPage::fillStages()
{
    m_stages->clear();
    QString filled;
    for (const Stage& stage : context().programme().stages) {
        m_stages->addItem(OverviewWords::stage(context(), stage.code), stage.code);
        context().attempt([&] {
            const AssignmentStore store(context().workspace().database());
            if (filled.isEmpty() && !stage.closedAtMs && !store.entries(stage.code).empty())
                filled = stage.code;
        });
    }
    if (!context().programme().stage(m_stage))
        setStage(filled.isEmpty() ? m_stages->itemData(0).toString() : filled);
    m_stages->setCurrentIndex(m_stages->findData(m_stage));
}

void AssignmentPage::setStage(const QString& code)
{
    m_stage = code;
    m_unmet.clear();
    m_stages->setCurrentIndex(m_stages->findData(code));
    if (const Stage* stage = context().programme().stage(code))
        m_perEntry->setValue(stage->quorum);
    refreshSoon();
}

void AssignmentPage::refresh()
{
    auto sheet = AssignmentSheet::load(context().workspace(), m_stage);
    if (!sheet) {
        context().showError(sheet.error());
        return;
    }
    const QModelIndex before = m_view->currentIndex();
    m_model->setSheet(std::move(*sheet));
    if (before.row() >= 0 && before.row() < m_model->rowCount() &&
        before.column() < m_model->columnCount())
        m_view->goTo(m_model->index(before.row(), before.column()));
    else if (m_model->rowCount() > 0 && m_model->columnCount() > 0)
        m_view->goTo(m_model->index(0, 0));
    showState();
}

void AssignmentPage::showState()
{
    const bool isEmpty = m_model->rowCount() == 0 || m_model->columnCount() == 0;
    const bool mayWrite = !context().isReadOnly() && m_model->sheet().isOpen && !isEmpty;
    const bool hasProposal = m_model->proposal().has_value();
    m_view->setVisible(!isEmpty);
    m_legend->setVisible(!isEmpty);
    m_state->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_propose->setEnabled(mayWrite);
    m_import->setEnabled(mayWrite);
    m_repair->setEnabled(mayWrite && !m_model->sheet().assigned.empty());
    m_lock->setEnabled(mayWrite && !hasProposal);
    m_discard->setEnabled(hasProposal);
    const bool changes = hasProposal && !(m_model->proposal()->added.empty() &&
                                          m_model->proposal()->removed.empty());
    m_apply->setEnabled(mayWrite && changes);
    m_apply->setText(
        changes ? tr("Apply %n changes", nullptr,
                     int(m_model->proposal()->added.size() + m_model->proposal()->removed.size()))
                : tr("Apply the proposal"));
    const QString closed = tr("The stage is closed.");
    for (QAction* action : {m_propose, m_repair, m_apply, m_lock})
        action->setToolTip(m_model->sheet().isOpen ? action->text() : closed);
    m_state->setText(hasProposal ? proposalText() : stateText());
    QStringList reasons;
    for (size_t i = 0; i < m_unmet.size() && i < size_t(kReasonsShown); ++i)
        reasons.append(unmetWords(m_unmet[i]));
    if (m_unmet.size() > size_t(kReasonsShown))
        reasons.append(tr("And %n further entries.", nullptr, int(m_unmet.size()) - kReasonsShown));
    if (!reasons.isEmpty())
        reasons.prepend(tr("Nothing was assigned. These rules are in the way:"));
    m_reasons->setText(reasons.join(QLatin1Char('\n')));
    m_reasons->setVisible(!reasons.isEmpty());
}

QString AssignmentPage::stateText() const
{
    const int pairs = m_model->pairCount();
    if (pairs == 0)
        return tr("Nobody is assigned yet.");
    QStringList parts;
    parts << tr("%n pairs", nullptr, pairs)
          << tr("%1 in the judge's field").arg(m_model->matchCount());
    int lacking = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        lacking += m_model->judgesOf(row) < m_perEntry->value() ? 1 : 0;
    if (lacking > 0)
        parts << tr("%n entries have too few judges", nullptr, lacking);
    const int bridges = bridgesOf(m_model->sheet());
    parts << (bridges == 0   ? tr("judges and entries fall into separate parts: marks of different "
                                    "parts cannot be compared")
              : bridges == 1 ? tr("connected, at one place by a single pair only")
                             : tr("connected"));
    //: between the parts of a line of facts
    return parts.join(tr(" · "));
}

QString AssignmentPage::proposalText() const
{
    const AssignmentPlan& plan = *m_model->proposal();
    QStringList parts;
    parts << tr("Proposal, not yet in force") << tr("%n new", nullptr, int(plan.added.size()))
          << tr("%n taken away", nullptr, int(plan.removed.size()))
          << tr("%1 of %2 in the judge's field")
                 .arg(QString::number(plan.matched), QString::number(plan.pairs.size()))
          << (plan.bridges == 2 ? tr("connected")
              : plan.connected  ? tr("connected, at one place by a single pair only")
                                : tr("separate parts"));
    return parts.join(tr(" · "));
}

void AssignmentPage::propose(bool repair)
{
    AssignmentOperations::Options options;
    options.perEntry = repair ? 0 : m_perEntry->value();
    options.repair = repair;
    const auto input = AssignmentOperations(context().workspace()).input(m_stage, options);
    if (!input) {
        context().showError(input.error());
        return;
    }
    m_perEntry->setValue(input->perEntry);
    m_planning->start(
        [input = *input](const Progress&) -> Result<AssignmentPlan> {
            return planAssignment(input);
        },
        [this, stage = m_stage](Result<AssignmentPlan> plan) {
            if (!plan)
                context().showError(plan.error());
            else if (stage == m_stage)
                showProposal(std::move(*plan));
        });
    context().followTask(*m_planning, tr("Looking for judges"));
}

void AssignmentPage::showProposal(AssignmentPlan plan)
{
    m_unmet = plan.unmet;
    if (plan.isFeasible())
        m_model->setProposal(std::move(plan));
    else
        m_model->setProposal(std::nullopt);
    showState();
}

void AssignmentPage::startImport()
{
    m_flow->start(
        {.title = tr("Import assignments: %1").arg(OverviewWords::stage(context(), m_stage)),
         .fields = AssignmentImport::fields(),
         .run =
             [this, stage = m_stage](const ImportTable& table, bool dryRun) {
                 return AssignmentImport(context().workspace()).assignments(stage, table, dryRun);
             },
         .done = [](int rows) { return tr("%n pairs were imported.", nullptr, rows); }});
}

void AssignmentPage::applyProposal()
{
    if (!m_model->proposal())
        return;
    const AssignmentPlan plan = *m_model->proposal();
    context().runUndoable(
        tr("The proposal is in force: %n pairs.", nullptr, int(plan.pairs.size())),
        [&] { return AssignmentOperations(context().workspace()).apply(m_stage, plan); });
}

void AssignmentPage::discardProposal()
{
    m_model->setProposal(std::nullopt);
    m_unmet.clear();
    showState();
}

void AssignmentPage::toggle(const QModelIndex& cell)
{
    if (!m_lock->isEnabled())
        return;
    const AssignmentPair pair = m_model->pairAt(cell);
    const bool isAssigned =
        (m_model->flagsAt(cell.row(), cell.column()) & AssignmentMatrixModel::Assigned) != 0;
    const QString done = (isAssigned ? tr("%1 no longer judges %2.") : tr("%1 judges %2."))
                             .arg(pair.judge, pair.entry);
    using Pairs = std::vector<AssignmentPair>;
    context().runUndoable(done, [&] {
        return AssignmentOperations(context().workspace())
            .change(m_stage, isAssigned ? Pairs{pair} : Pairs{},
                    isAssigned ? Pairs{} : Pairs{pair});
    });
}

void AssignmentPage::move(const QModelIndex& from, const QModelIndex& to)
{
    if (!m_lock->isEnabled())
        return;
    const AssignmentPair old = m_model->pairAt(from);
    const AssignmentPair next = m_model->pairAt(to);
    const bool done = context().runUndoable(
        tr("%1 moved from %2 to %3.").arg(old.entry, old.judge, next.judge),
        [&] { return AssignmentOperations(context().workspace()).change(m_stage, {old}, {next}); });
    if (done)
        m_view->goTo(m_model->indexOf(next));
}

void AssignmentPage::toggleLock()
{
    if (!m_lock->isEnabled())
        return;
    std::vector<AssignmentPair> pairs;
    bool allLocked = true;
    for (const QModelIndex& cell : m_view->chosen()) {
        const int flags = m_model->flagsAt(cell.row(), cell.column());
        if ((flags & AssignmentMatrixModel::Assigned) == 0)
            continue;
        pairs.push_back(m_model->pairAt(cell));
        allLocked = allLocked && (flags & AssignmentMatrixModel::Locked) != 0;
    }
    if (pairs.empty())
        return;
    const int count = int(pairs.size());
    context().runUndoable(allLocked ? tr("%n pairs are unlocked.", nullptr, count)
                                    : tr("%n pairs are locked.", nullptr, count),
                          [&] {
                              return AssignmentOperations(context().workspace())
                                  .setLocked(m_stage, pairs, !allLocked);
                          });
}

void AssignmentPage::retranslate()
{
    m_propose->setText(tr("Propose"));
    m_import->setText(tr("Import assignments…"));
    m_repair->setText(tr("Repair"));
    m_repair->setStatusTip(tr("Fills the gaps with as few changes as possible"));
    m_discard->setText(tr("Discard"));
    m_lock->setText(tr("Lock or unlock"));
    m_perEntry->setPrefix(tr("Judges per entry: "));
    m_perEntry->setAccessibleName(tr("Judges per entry"));
    m_stages->setAccessibleName(tr("Stage"));
    m_view->setAccessibleName(tr("Entries and judges"));
    m_legend->setText(tr("● assigned · tinted: the judge's field · underlined: the judge asked "
                         "for it · hatched: conflict of interest · triangle: suspected · dashed: new · struck: taken away. Space gives or "
                         "takes, Ctrl+← → or dragging moves, L locks."));
    m_empty->setContent(tr("An assignment needs judges in the register and entries in this stage."),
                        tr("Show the ranking and its stages"));
    fillStages();
    refreshSoon();
}

PageInfo assignmentPageInfo()
{
    return {.id = QStringLiteral("assignment"),
            .group = PageInfo::Group::Judging,
            .iconName = QStringLiteral("table"),
            .title = [] { return QCoreApplication::translate("AssignmentPage", "Assignment"); },
            .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                return std::make_unique<AssignmentPage>(context);
            },
            .waiting = {},
            .search = {}};
}

} // namespace prizedesk
