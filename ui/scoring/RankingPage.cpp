#include "ui/scoring/RankingPage.h"

#include "models/scoring/StageRanking.h"
#include "models/settings/DateWords.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/overview/OverviewWords.h"
#include "ui/overview/PageGround.h"
#include "ui/overview/WaitingCounts.h"
#include "ui/scoring/RankingExport.h"
#include "ui/scoring/RankingHeatModel.h"
#include "ui/scoring/RankingPane.h"
#include "ui/scoring/RankingVerbs.h"
#include "ui/scoring/StageSummary.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/ScopeSwitch.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

RankingPage::RankingPage(OfficeContext& context, QWidget* parent)
    : Page(context, parent)
    , m_head(new PageHead(theme(), this))
    , m_stages(new QComboBox(m_head))
    , m_methods(new ScopeSwitch(theme(), m_head))
    , m_summary(new StageSummary(theme(), this))
    , m_card(new Card(theme()))
    , m_table(new TableView(theme()))
    , m_empty(new EmptyState(theme()))
    , m_pane(new RankingPane(context))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_model(new RankingHeatModel(this))
    , m_verbs(new RankingVerbs(context, *this))
    , m_export(new QAction(icon(QStringLiteral("export"), theme()), QString(), this))
    , m_importButton(new QPushButton(m_head))
    , m_enterButton(new QPushButton(m_head))
{
    build();
    connect(m_stages, &QComboBox::activated, this,
            [this] { setStage(m_stages->currentData().toString()); });
    connect(m_methods, &ScopeSwitch::currentChanged, this, [this](const QString& key) {
        m_method = rankingMethodFromCode(key).value_or(RankingMethod::Mean);
        refresh();
    });
    connect(m_table, &TableView::currentIdChanged, this, &RankingPage::showEntry);
    connect(m_table, &TableView::opened, this, [this](qint64) {
        const int row = m_table->currentSourceRow();
        if (row >= 0)
            this->context().navigate(QStringLiteral("entries"), m_model->entryAt(row).entry);
    });
    connect(m_empty, &EmptyState::verbTriggered, m_verbs->enterList(), &QAction::trigger);
    connect(m_empty, &EmptyState::linkTriggered, m_verbs->enterHand(), &QAction::trigger);
    connect(m_export, &QAction::triggered, this, &RankingPage::askExport);
    connect(&context, &OfficeContext::changed, this, &RankingPage::refreshSoon);
    connect(&context, &OfficeContext::programmeChanged, this, [this] {
        fillStages();
        m_verbs->updateEnabled();
        refreshSoon();
    });
    m_stage = firstStage();
    RankingPage::retranslate();
}

RankingPage::~RankingPage()
{
    // The view lets go of the model before it goes.
    delete m_splitter;
}

void RankingPage::build()
{
    keepPageGround(*this, theme());
    auto* layout = new QVBoxLayout(this);
    const int margin = theme().metric(Metric::PageMargin);
    layout->setContentsMargins(0, 0, 0, margin);
    layout->setSpacing(theme().px(12));
    layout->addWidget(m_head);
    auto* summaryRow = new QHBoxLayout;
    summaryRow->setContentsMargins(margin, 0, margin, 0);
    summaryRow->addWidget(m_summary);
    layout->addLayout(summaryRow);
    auto* body = new QHBoxLayout;
    body->setContentsMargins(margin, 0, margin, 0);
    body->addWidget(m_splitter);
    layout->addLayout(body, 1);
    m_card->setBody(m_table, false);
    m_splitter->addWidget(m_card);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_empty);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme().px(12));
    m_splitter->setSizes({theme().px(400), theme().px(310), theme().px(400)});

    m_head->addTool(m_stages);
    m_head->addTool(m_methods);
    m_stages->setFixedHeight(theme().metric(Metric::Control));
    auto* importMenu = new QMenu(m_importButton);
    for (QAction* action :
         {m_verbs->importScores(), m_verbs->importJudges(), m_verbs->importConflicts()})
        importMenu->addAction(action);
    m_importButton->setIcon(icon(QStringLiteral("import"), theme()));
    m_importButton->setMenu(importMenu);
    auto* enterMenu = new QMenu(m_enterButton);
    for (QAction* action : {m_verbs->enterList(), m_verbs->enterRanking(), m_verbs->enterHand()})
        enterMenu->addAction(action);
    enterMenu->addSeparator();
    enterMenu->addAction(m_verbs->removeEntries());
    m_enterButton->setMenu(enterMenu);
    m_head->addRight(m_importButton);
    m_head->addRight(m_enterButton);
    m_head->addAction(m_export);
    m_head->addPrimary(m_verbs->closeStage())->setIconName(QStringLiteral("lock"));

    m_table->setSourceModel(m_model);
    m_table->rememberLayout(context().settings().store(), QStringLiteral("ranking"));
    m_verbs->setSelection([this] { return selectedRefs(); });
}

QString RankingPage::firstStage() const
{
    QString scored;
    QString filled;
    QString any;
    context().attempt([&] {
        const StageStore members(context().workspace().database());
        for (const Stage& stage : context().programme().stages) {
            if (any.isEmpty())
                any = stage.code;
            if (members.refs(stage.code).isEmpty())
                continue;
            if (filled.isEmpty())
                filled = stage.code;
            const auto ranking = rankStage(context().workspace(), stage.code);
            if (ranking && ranking->scores > 0 && (scored.isEmpty() || !stage.closedAtMs))
                scored = stage.code;
        }
    });
    return !scored.isEmpty() ? scored : !filled.isEmpty() ? filled : any;
}

QString RankingPage::stageText(const QString& code) const
{
    const Stage* stage = context().programme().stage(code);
    return stage ? tr("%1  %2").arg(OverviewWords::theme(stage->theme), context().in(stage->name))
                 : code;
}

void RankingPage::fillStages()
{
    m_stages->clear();
    for (const Stage& stage : context().programme().stages)
        m_stages->addItem(stageText(stage.code), stage.code);
    if (m_stages->findData(m_stage) < 0)
        m_stage = firstStage();
    m_stages->setCurrentIndex(m_stages->findData(m_stage));
}

void RankingPage::setStage(const QString& code)
{
    if (!context().programme().stage(code))
        return;
    m_stage = code;
    m_stages->setCurrentIndex(m_stages->findData(code));
    refresh();
}

void RankingPage::activate(const QVariant& argument)
{
    const QVariantMap map = argument.toMap();
    const QString code = map.value(QLatin1String(Target::kStage)).toString();
    const QString themeCode = map.value(QLatin1String(Target::kTheme)).toString();
    if (!code.isEmpty()) {
        setStage(code);
    } else if (!themeCode.isEmpty()) {
        const Stage* current = context().programme().stage(m_stage);
        const auto stages = context().programme().stagesOf(themeCode);
        if (!stages.empty() && (!current || current->theme != themeCode))
            setStage(stages.front().code);
    }
    refreshIfDue();
    const QString ref = argument.typeId() == QMetaType::QString
                            ? argument.toString()
                            : map.value(QLatin1String(Target::kRef)).toString();
    const auto member = std::find_if(m_members.begin(), m_members.end(),
                                     [&](const StageMember& each) { return each.ref == ref; });
    if (member != m_members.end())
        m_table->showId(member->entry.value());
}

Page::Actions RankingPage::actions() const
{
    return {.importData = m_verbs->importScores(),
            .exportData = m_export,
            .print = nullptr,
            .more = m_verbs->all()};
}

std::vector<QWidget*> RankingPage::panes() const
{
    return {m_table, m_pane};
}

void RankingPage::retranslate()
{
    m_head->setTitle(tr("Ranking"));
    m_stages->setAccessibleName(tr("Stage"));
    m_methods->setSegments({{rankingMethodCode(RankingMethod::Mean), tr("Mean"), -1},
                            {rankingMethodCode(RankingMethod::Median), tr("Median"), -1}});
    m_methods->setCurrent(rankingMethodCode(m_method));
    m_methods->setAccessibleName(tr("Method"));
    m_importButton->setText(tr("Import"));
    m_enterButton->setText(tr("Entries of the stage"));
    m_export->setText(tr("Export…"));
    m_empty->setContent(tr("No entry is in this stage yet. Enter them from a list, from the "
                           "ranking of the stage before, or by number."),
                        tr("Enter from a list…"), tr("Enter by number…"));
    m_pane->retranslateAll();
    m_verbs->retranslate();
    fillStages();
    refreshSoon();
}

int RankingPage::places() const
{
    const Stage* stage = context().programme().stage(m_stage);
    if (!stage)
        return 0;
    const auto stages = context().programme().stagesOf(stage->theme);
    if (stages.empty() || stages.back().code != m_stage)
        return 0;
    int count = 0;
    for (const Prize& prize : context().programme().prizesOf(stage->theme))
        count += prize.rank ? prize.count : 0;
    return count;
}

void RankingPage::refresh()
{
    m_verbs->setStage(m_stage, m_method);
    if (m_stage.isEmpty()) {
        showEmptyState(true);
        return;
    }
    context().attempt([this] {
        m_members = StageStore(context().workspace().database()).members(m_stage);
        const auto ranking = rankStage(context().workspace(), m_stage, m_method);
        if (ranking)
            showRanking(*ranking);
        else
            context().showError(ranking.error());
    });
}

void RankingPage::showRanking(const Ranking& ranking)
{
    const Stage& stage = *context().programme().stage(m_stage);
    const qint64 current = m_table->currentId();
    m_model->setStage(
        ranking, m_members, places(),
        StageMarks::load(context().workspace().database(), context().programme(), m_stage));
    m_summary->setRanking(ranking, stage, places(),
                          stage.closedAtMs ? tr("Closed on %1: %2")
                                                 .arg(context().dates().listDate(*stage.closedAtMs),
                                                      stage.closeReason)
                                           : QString());
    m_card->setTitle(m_method == RankingMethod::Median ? tr("Ranking by median")
                                                       : tr("Ranking by mean"));
    m_card->setSubtitle(tr("%n entries", nullptr, int(ranking.entries.size())));
    m_card->setNote(m_model->marks().judges.isEmpty()
                        ? QString()
                        : tr("Judges: those who mark low at the left. Scale %1–%2 points")
                              .arg(m_model->lowest())
                              .arg(m_model->highest()));
    showEmptyState(m_members.empty());
    if (current <= 0 || !m_table->showId(current)) {
        if (!ranking.entries.empty() && !m_members.empty())
            m_table->step(1);
    }
    showEntry();
}

void RankingPage::showEmptyState(bool isEmpty)
{
    m_empty->setVisible(isEmpty);
    m_card->setVisible(!isEmpty);
    m_pane->setVisible(!isEmpty);
    m_summary->setVisible(!isEmpty);
    m_export->setEnabled(!isEmpty);
}

void RankingPage::showEntry()
{
    const int row = m_table->currentSourceRow();
    if (row < 0 || row >= m_model->rowCount()) {
        m_pane->setNothing();
        return;
    }
    const RankedEntry& entry = m_model->entryAt(row);
    const auto member =
        std::find_if(m_members.begin(), m_members.end(),
                     [&](const StageMember& each) { return each.ref == entry.entry; });
    if (member != m_members.end())
        m_pane->setEntry(entry, *member, m_model->marks());
}

QStringList RankingPage::selectedRefs() const
{
    QStringList refs;
    for (const int row : m_table->selectedSourceRows())
        refs << m_model->entryAt(row).entry;
    return refs;
}

void RankingPage::askExport()
{
    const Stage* stage = context().programme().stage(m_stage);
    if (!stage)
        return;
    const QString name = context().in(stage->name);
    context().prompts().saveFile(
        this,
        {.title = tr("Export the ranking: %1").arg(name),
         .filters = {tr("Excel (*.xlsx)"), tr("CSV, UTF-8 (*.csv)")},
         .suggestedName = tr("Ranking") + u'_' + m_stage + QStringLiteral(".xlsx"),
         .folderKey = QStringLiteral("ranking")},
        [this, name](const QString& path) {
            if (path.isEmpty())
                return;
            const OutTable table =
                rankingTable(m_model->ranking(), m_members, m_model->marks(), name);
            const auto done = exportRanking(context().workspace(), table, m_stage, path);
            if (!done)
                context().showError(done.error());
            else
                context().showBanner(
                    Tone::Good, tr("%1 was written with %n rows.", nullptr, int(table.rows.size()))
                                    .arg(QFileInfo(path).fileName()));
        });
}

PageInfo rankingPageInfo()
{
    return {.id = QStringLiteral("ranking"),
            .group = PageInfo::Group::Judging,
            .iconName = QStringLiteral("ranking"),
            .title = [] { return QCoreApplication::translate("RankingPage", "Ranking"); },
            .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                return std::make_unique<RankingPage>(context);
            },
            .waiting =
                [](OfficeContext& context) {
                    return WaitingCounts::of(context).waiting(QStringLiteral("ranking"));
                },
            .search = {}};
}

} // namespace prizedesk
