#include "ui/scoring/RankingPage.h"

#include "models/scoring/StageMethod.h"
#include "models/scoring/StageRanking.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/overview/OverviewWords.h"
#include "ui/overview/PageGround.h"
#include "ui/overview/WaitingCounts.h"
#include "ui/scoring/HeatView.h"
#include "ui/scoring/RankingBoard.h"
#include "ui/scoring/RankingHeatModel.h"
#include "ui/scoring/RankingPane.h"
#include "ui/scoring/RankingPanels.h"
#include "ui/scoring/RankingVerbs.h"
#include "ui/scoring/RefusedPanel.h"
#include "ui/scoring/SeverityChart.h"
#include "ui/scoring/StageSummary.h"
#include "ui/shared/BannerStack.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/IconButton.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePill.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr RankingMethod kMethods[] = {RankingMethod::Adjusted, RankingMethod::Mean,
                                      RankingMethod::Median, RankingMethod::Additive,
                                      RankingMethod::ZScore};

} // namespace

RankingPage::RankingPage(OfficeContext& context, QWidget* parent)
    : Page(context, parent)
    , m_head(new PageHead(theme(), this))
    , m_stages(new QComboBox(m_head))
    , m_methods(new QComboBox(m_head))
    , m_criteria(new QComboBox)
    , m_closed(new TonePill(theme(), m_head))
    , m_notes(new BannerStack(theme(), this))
    , m_summary(new StageSummary(theme(), this))
    , m_board(new RankingBoard(context, this))
    , m_refused(new RefusedPanel(theme(), this))
    , m_empty(new EmptyState(theme()))
    , m_basis(new TextLabel(theme(), Type::Small, Token::Text2, this))
    , m_tasks(new RankingTasks(context, this))
    , m_panels(new RankingPanels(context, *m_tasks, *this))
    , m_verbs(new RankingVerbs(context, *this))
    , m_projector(new QAction(icon(QStringLiteral("projector"), theme()), QString(), this))
    , m_export(new QAction(icon(QStringLiteral("export"), theme()), QString(), this))
    , m_more(new IconButton(theme(), QStringLiteral("more"), m_head))
    , m_menu(new QMenu(m_more))
    , m_strips(new QVBoxLayout)
{
    build();
    connectParts();
    m_stage = firstStage();
    RankingPage::retranslate();
}

RankingPage::~RankingPage() = default;

TableView& RankingPage::table() const
{
    return m_board->table();
}

RankingPane& RankingPage::pane() const
{
    return m_board->pane();
}

void RankingPage::build()
{
    keepPageGround(*this, theme());
    auto* layout = new QVBoxLayout(this);
    const int margin = theme().metric(Metric::PageMargin);
    layout->setContentsMargins(0, 0, 0, theme().px(6));
    layout->setSpacing(0);
    layout->addWidget(m_head);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(margin, 0, margin, 0);
    body->setSpacing(theme().px(10));
    m_strips->setSpacing(theme().px(10));
    body->addLayout(m_strips);
    body->addWidget(m_notes);
    body->addWidget(m_summary);
    body->addWidget(m_board, 1);
    body->addWidget(m_refused, 1);
    body->addWidget(m_empty, 1);
    layout->addLayout(body, 1);
    m_basis->setContentsMargins(margin, theme().px(4), margin, 0);
    m_basis->setElided(true);
    layout->addWidget(m_basis);
    m_board->addTool(m_criteria);
    buildHead();
    m_verbs->setSelection([this] { return selectedRefs(); });
    showParts(m_empty);
}

void RankingPage::buildHead()
{
    for (QComboBox* box : {m_stages, m_methods})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_criteria->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_criteria->setMinimumContentsLength(11);
    m_stages->setFixedHeight(theme().metric(Metric::Control));
    m_methods->setFixedHeight(theme().metric(Metric::Control));
    m_criteria->setFixedHeight(theme().metric(Metric::SmallControl));
    m_stages->setObjectName(QStringLiteral("stageField"));
    m_methods->setObjectName(QStringLiteral("methodField"));
    m_criteria->setObjectName(QStringLiteral("criterionField"));
    m_projector->setObjectName(QStringLiteral("projector"));
    m_head->addTool(m_stages);
    m_head->addTool(m_methods);
    m_head->addTool(m_closed);
    m_closed->hide();
    m_head->addAction(m_projector);
    m_head->addAction(m_export);
    for (QAction* action :
         {m_verbs->importScores(), m_verbs->importJudges(), m_verbs->importConflicts()})
        m_menu->addAction(action);
    m_menu->addSeparator();
    for (QAction* action : {m_verbs->enterList(), m_verbs->enterRanking(), m_verbs->enterHand(),
                            m_verbs->removeEntries()})
        m_menu->addAction(action);
    m_menu->addSeparator();
    m_menu->addAction(m_verbs->chooseMethod());
    m_menu->addAction(m_verbs->closeStage());
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_head->addRight(m_more);
}

void RankingPage::addStrip(QWidget* strip)
{
    m_strips->addWidget(strip);
}

void RankingPage::addVerbs(const std::vector<QAction*>& verbs)
{
    m_menu->addSeparator();
    for (QAction* verb : verbs) {
        m_menu->addAction(verb);
        m_added.push_back(verb);
    }
}

void RankingPage::connectParts()
{
    connect(m_stages, &QComboBox::activated, this,
            [this] { setStage(m_stages->currentData().toString()); });
    connect(m_methods, &QComboBox::activated, this, [this] {
        setMethod(rankingMethodFromCode(m_methods->currentData().toString())
                      .value_or(RankingMethod::Adjusted));
    });
    connect(m_criteria, &QComboBox::activated, this,
            [this] { setCriterion(m_criteria->currentData().toString()); });
    connect(m_board, &RankingBoard::entryWanted, this,
            [this](const QString& ref) { context().navigate(QStringLiteral("entries"), ref); });
    connect(m_board, &RankingBoard::calculationWanted, m_panels, &RankingPanels::showCalculation);
    connect(&m_board->pane(), &RankingPane::judgesWanted, this,
            [this] { m_panels->showAnalysis(AnalysisDialog::Part::WithoutJudges); });
    connect(&m_board->pane(), &RankingPane::weightsWanted, this,
            [this] { m_panels->showAnalysis(AnalysisDialog::Part::Weights); });
    connect(m_summary, &StageSummary::detailsWanted, this,
            [this] { m_panels->showAnalysis(AnalysisDialog::Part::Reliability); });
    connect(m_refused, &RefusedPanel::meanWanted, this, [this] { setMethod(RankingMethod::Mean); });
    connect(m_refused, &RefusedPanel::assignmentWanted, this, [this] {
        context().navigate(QStringLiteral("judging"),
                           QVariantMap{{QLatin1String(Target::kTab), QStringLiteral("assignment")},
                                       {QLatin1String(Target::kStage), m_stage}});
    });
    connect(m_empty, &EmptyState::verbTriggered, m_verbs->enterList(), &QAction::trigger);
    connect(m_empty, &EmptyState::linkTriggered, m_verbs->enterHand(), &QAction::trigger);
    connect(m_export, &QAction::triggered, m_panels, &RankingPanels::askExport);
    connect(m_projector, &QAction::triggered, m_panels, &RankingPanels::askProjector);
    connect(&context(), &OfficeContext::changed, this, &RankingPage::refreshSoon);
    connect(&context(), &OfficeContext::programmeChanged, this, [this] {
        fillStages();
        fillCriteria();
        m_verbs->updateEnabled();
        refreshSoon();
    });
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
            const auto plain = rankStage(context().workspace(), stage.code, RankingMethod::Mean);
            if (plain && plain->scores > 0 && (scored.isEmpty() || !stage.closedAtMs))
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

void RankingPage::fillMethods()
{
    m_methods->clear();
    for (const RankingMethod method : kMethods)
        m_methods->addItem(tr("Method: %1").arg(AnalysisWords::method(method)),
                           rankingMethodCode(method));
    m_methods->setCurrentIndex(m_methods->findData(rankingMethodCode(m_method)));
}

void RankingPage::fillCriteria()
{
    m_criteria->clear();
    m_criteria->addItem(tr("Ranked: total"), QString());
    for (const Criterion& criterion : context().programme().criteriaOf(m_stage)) {
        if (criterion.kind != Criterion::Kind::Gate)
            m_criteria->addItem(context().in(criterion.name), criterion.code);
    }
    if (m_criteria->findData(m_criterion) < 0)
        m_criterion.clear();
    m_criteria->setCurrentIndex(m_criteria->findData(m_criterion));
    m_criteria->setVisible(m_criteria->count() > 1);
}

void RankingPage::setStage(const QString& code)
{
    if (!context().programme().stage(code))
        return;
    m_stage = code;
    m_criterion.clear();
    m_method = m_methodOfStage; // follows the other stage's
    m_panels->setNothing();
    m_notes->dismissAll();
    m_stages->setCurrentIndex(m_stages->findData(code));
    fillCriteria();
    refresh();
}

void RankingPage::setMethod(RankingMethod method)
{
    if (method == m_method)
        return;
    m_method = method;
    m_methodChanged = true;
    m_methods->setCurrentIndex(m_methods->findData(rankingMethodCode(method)));
    context().attempt([this] { followStageMethod(); });
    compute();
}

void RankingPage::setCriterion(const QString& code)
{
    m_criterion = code;
    m_panels->setNothing();
    m_notes->dismissAll();
    m_criteria->setCurrentIndex(m_criteria->findData(code));
    compute();
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
    if (ref.isEmpty())
        return;
    // The ranking may still be under way.
    const auto showRef = [this, ref] {
        if (const StageMember* member = m_board->memberOf(ref))
            table().showId(member->entry.value());
    };
    if (m_panels->shown())
        showRef();
    else
        connect(this, &RankingPage::rankingShown, this, showRef, Qt::SingleShotConnection);
}

Page::Actions RankingPage::actions() const
{
    std::vector<QAction*> more{m_projector};
    for (QAction* action : m_verbs->all())
        more.push_back(action);
    more.insert(more.end(), m_added.begin(), m_added.end());
    return {.importData = m_verbs->importScores(),
            .exportData = m_export,
            .print = nullptr,
            .more = more};
}

std::vector<QWidget*> RankingPage::panes() const
{
    return {&m_board->table(), &m_board->heat(), &m_board->severity(), &m_board->pane()};
}

void RankingPage::retranslate()
{
    m_head->setTitle(tr("Ranking"));
    m_stages->setAccessibleName(tr("Stage"));
    m_methods->setAccessibleName(tr("Method"));
    m_criteria->setAccessibleName(tr("What is ranked"));
    m_more->setPurpose(tr("Import, entries and closing of the stage"));
    m_projector->setText(tr("Project…"));
    m_export->setText(tr("Export…"));
    m_empty->setContent(tr("No entry is in this stage yet. Enter them from a list, from the "
                           "ranking of the stage before, or by number."),
                        tr("Enter from a list…"), tr("Enter by number…"));
    m_board->retranslateAll();
    m_verbs->retranslate();
    m_panels->retranslate();
    fillStages();
    fillMethods();
    fillCriteria();
    refreshSoon();
}

int RankingPage::places() const
{
    const Stage* stage = context().programme().stage(m_stage);
    if (!stage || !m_criterion.isEmpty())
        return 0;
    const auto stages = context().programme().stagesOf(stage->theme);
    if (stages.empty() || stages.back().code != m_stage)
        return 0;
    int count = 0;
    for (const Prize& prize : context().programme().prizesOf(stage->theme))
        count += prize.rank ? prize.count : 0;
    return count;
}

QStringList RankingPage::selectedRefs() const
{
    QStringList refs;
    for (const int row : table().selectedSourceRows())
        refs << m_board->model().entryAt(row).entry;
    return refs;
}

QHash<QString, QString> RankingPage::criterionNames() const
{
    QHash<QString, QString> names;
    for (const Criterion& criterion : context().programme().criteriaOf(m_stage))
        names.insert(criterion.code, context().in(criterion.name));
    return names;
}

StageMarks RankingPage::shownMarks() const
{
    return m_criterion.isEmpty() ? m_marks : m_marks.ofCriterion(m_criterion);
}

/// Looks at the stage by its own method, unless the office is looking by another one.
void RankingPage::followStageMethod()
{
    const Database& database = context().workspace().database();
    const RankingMethod ofStage = stageMethod(database, m_stage);
    if (m_method == m_methodOfStage)
        m_method = ofStage;
    m_methodOfStage = ofStage;
    m_methods->setCurrentIndex(m_methods->findData(rankingMethodCode(m_method)));
    m_verbs->setStage(m_stage, m_method, ofStage,
                      StageMethodStore(database).seal(m_stage) > 0);
}

void RankingPage::refresh()
{
    context().attempt([this] { followStageMethod(); });
    const Stage* stage = context().programme().stage(m_stage);
    if (!stage) {
        showParts(m_empty);
        return;
    }
    m_closed->setVisible(stage->closedAtMs.has_value());
    if (stage->closedAtMs) {
        m_closed->setContent(Tone::Neutral,
                             tr("Closed %1").arg(context().dates().listDate(*stage->closedAtMs)));
        m_closed->setToolTip(stage->closeReason);
    }
    const bool isRead = context().attempt([this] {
        const Database& database = context().workspace().database();
        m_members = StageStore(database).members(m_stage);
        m_marks = StageMarks::load(database, context().programme(), m_stage);
        std::vector<int> lines = awardLines(context().programme(), m_stage);
        const int line = places();
        if (line > 0 && std::find(lines.begin(), lines.end(), line) == lines.end())
            lines.push_back(line);
        m_tasks->setInput(rankingInput(database, m_stage), lines);
    });
    if (!isRead)
        return;
    if (m_members.empty())
        showParts(m_empty);
    else
        compute();
}

void RankingPage::compute()
{
    if (m_members.empty())
        return;
    if (!m_panels->shown() && !m_refused->isVisible()) {
        showParts(m_board);
        table().setLoading(true);
    }
    m_tasks->rank(m_method, m_criterion,
                  [this](const RankingOutcome& outcome) { showOutcome(outcome); });
}

void RankingPage::showOutcome(const RankingOutcome& outcome)
{
    table().setLoading(false);
    if (outcome.ranking) {
        showRanking(*outcome.ranking);
    } else if (outcome.plain.scores == 0) {
        // Nothing to compare yet: the entries without ranks.
        showRanking(outcome.plain);
    } else {
        m_summary->setRanking(outcome.plain, false);
        m_refused->setRefusal(*outcome.refusal, outcome.plain);
        m_notes->dismissAll();
        showParts(m_refused);
        m_panels->setNothing();
    }
    m_methodChanged = false;
    Q_EMIT rankingShown();
}

void RankingPage::showRanking(const Ranking& ranking)
{
    m_summary->setRanking(ranking);
    const QString method = AnalysisWords::method(ranking.method);
    m_board->setTitle(!m_criterion.isEmpty()
                          ? tr("Ranking by %1").arg(criterionNames().value(m_criterion))
                      : ranking.method == m_methodOfStage
                          ? tr("Ranking: %1").arg(method)
                          : tr("Ranking: %1 (to compare; what counts: %2)")
                                .arg(method, AnalysisWords::method(m_methodOfStage)));
    m_board->setRanking(ranking, m_members, places(), shownMarks());
    m_basis->setText(AnalysisWords::basis(ranking));
    m_notes->dismiss(QStringLiteral("method"));
    if (m_methodChanged)
        m_panels->tellChanges(ranking, *m_notes,
                              ranking.method != m_methodOfStage ? m_verbs->chooseMethod() : nullptr);
    showWarnings(ranking);
    showParts(m_board);
    const bool hasMarks =
        std::any_of(m_marks.sheets.begin(), m_marks.sheets.end(), [](const auto& sheets) {
            return std::any_of(sheets.begin(), sheets.end(),
                               [](const SheetMarks& sheet) { return sheet.hasMarks(); });
        });
    pane().setHasWeights(m_criterion.isEmpty() && hasMarks);
    m_panels->setShown({.ranking = ranking,
                        .members = m_members,
                        .marks = m_marks,
                        .criteria = hasMarks ? criterionNames() : QHash<QString, QString>(),
                        .stageCode = m_stage,
                        .stageName = stageText(m_stage),
                        .places = places()});
}

void RankingPage::showWarnings(const Ranking& ranking)
{
    QStringList warnings;
    for (const RankReason& warning : ranking.warnings)
        warnings << rankingWarning(warning);
    warnings.removeDuplicates();
    if (warnings.isEmpty())
        m_notes->dismiss(QStringLiteral("warning"));
    else
        m_notes->show(QStringLiteral("warning"), Tone::Warning, warnings.join(u' '));
}

void RankingPage::showParts(QWidget* shown)
{
    const bool isEmpty = shown == m_empty;
    for (QWidget* part : {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_board),
                          static_cast<QWidget*>(m_refused)})
        part->setVisible(part == shown);
    m_summary->setVisible(!isEmpty);
    m_basis->setVisible(shown == m_board);
    m_export->setEnabled(shown == m_board);
    m_projector->setEnabled(shown == m_board);
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
