#include "ui/compute/ComputeBudgetView.h"

#include "models/compute/BurnDown.h"
#include "models/compute/PlansTableModel.h"
#include "models/compute/TeamUseTableModel.h"
#include "models/programme/Programme.h"
#include "models/settings/DateWords.h"
#include "models/settings/UserSettings.h"
#include "ui/compute/BudgetVerbs.h"
#include "ui/compute/BurnDownChart.h"
#include "ui/compute/ComputeExporter.h"
#include "ui/compute/ComputeImports.h"
#include "ui/compute/EnvelopePanel.h"
#include "ui/compute/EnvelopeVerbs.h"
#include "ui/compute/LedgerVerbs.h"
#include "ui/compute/PlanVerbs.h"
#include "ui/compute/ShortMoney.h"
#include "ui/compute/SparkDelegate.h"
#include "ui/overview/ChartTools.h"
#include "ui/overview/OverviewWords.h"
#include "ui/shared/BudgetBar.h"
#include "ui/shared/Card.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePill.h"
#include "ui/shared/TotalsRow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

ComputeBudgetView::ComputeBudgetView(OfficeContext& context, Verbs verbs, QWidget* parent)
    : ComputeView(context, parent)
    , m_verbs(verbs)
    , m_panel(new EnvelopePanel(context, this))
    , m_barCard(new Card(context.theme(), this))
    , m_bar(new BudgetBar(context.theme()))
    , m_teamsCard(new Card(context.theme(), this))
    , m_teams(new TableView(context.theme(), this))
    , m_teamsModel(new TeamUseTableModel(this))
    , m_totals(new TotalsRow(context.theme(), *m_teams, this))
    , m_over(new TonePill(context.theme()))
    , m_warned(new TonePill(context.theme()))
    , m_low(new TonePill(context.theme()))
    , m_chartCard(new Card(context.theme(), this))
    , m_chart(new BurnDownChart(context.theme()))
    , m_tools(new ChartTools(context.theme(), *m_chartCard, *m_chart))
    , m_plansCard(new Card(context.theme(), this))
    , m_plans(new TableView(context.theme(), this))
    , m_plansModel(new PlansTableModel(this))
    , m_hint(new TextLabel(context.theme(), Type::Small, Token::Text2, this))
    , m_lower(new QWidget(this))
{
    build();
    m_panel->setVerbs(verbs.envelope.confirm(), verbs.envelope.countersign(),
                      verbs.envelope.withdraw());
    connect(m_panel, &EnvelopePanel::figureClicked, this, [this](bool confirmed) {
        if (confirmed)
            showLines({}, {ledgerKindWords(LedgerLine::Kind::Deposit)});
    });
    connect(m_bar, &Chart::clicked, this, [this](const QString& part) {
        Q_EMIT
        partWanted(QStringLiteral("ledger"), {{QStringLiteral("column"), part}});
    });
    connect(m_chart, &Chart::clicked, this, [this](const QString& day) {
        Q_EMIT
        partWanted(QStringLiteral("usage"), {{QStringLiteral("day"), day}});
    });
    connect(m_teams, &TableView::currentIdChanged, this, [this] {
        if (m_data)
            m_verbs.ledger.show(*m_data, currentTeam(), nullptr);
    });
    connect(m_teams, &TableView::opened, this, [this] { showLines(currentTeam(), {}); });
    connect(m_teams, &TableView::emptyActionTriggered, verbs.plans.make(), &QAction::trigger);
    connect(m_plans, &TableView::opened, this, [this](qint64 id) {
        if (const StoredPlan* plan = m_plansModel->plan(id)) {
            Q_EMIT
            partWanted(QStringLiteral("plans"), {{QStringLiteral("plan"), plan->name}});
        }
    });
    connect(m_plans, &TableView::emptyActionTriggered, verbs.plans.make(), &QAction::trigger);
    connect(m_plansCard, &Card::linkTriggered, this,
            [this] { Q_EMIT partWanted(QStringLiteral("plans"), {}); });
    connect(m_barCard, &Card::linkTriggered, verbs.envelope.amend(), &QAction::trigger);
}

ComputeBudgetView::~ComputeBudgetView()
{
    // The views let go of the models before those go.
    delete m_lower;
}

void ComputeBudgetView::build()
{
    const Theme& theme = context().theme();
    const int gap = theme.px(10);
    m_teams->setObjectName(QStringLiteral("computeTeams"));
    m_plans->setObjectName(QStringLiteral("computePlansShort"));
    m_bar->setObjectName(QStringLiteral("computeBar"));
    m_chart->setObjectName(QStringLiteral("burnDown"));
    m_teamsModel->setDayWords([this](const QDate& day) { return dayWords(day); });
    m_teams->setSourceModel(m_teamsModel);
    m_teams->setItemDelegateForColumn(TeamUseTableModel::DailyColumn,
                                      new SparkDelegate(theme, m_teams));
    m_teams->rememberLayout(context().settings().store(), QStringLiteral("tables/computeTeams"));
    m_plansModel->setMoneyWords(
        [this](Yen amount) { return shortMoney(amount, context().japanese()); });
    m_plans->setSourceModel(m_plansModel);
    m_plans->setItemDelegateForColumn(PlansTableModel::QuotientsColumn,
                                      new SparkDelegate(theme, m_plans));
    for (const int column :
         {PlansTableModel::PolicyColumn, PlansTableModel::LeftColumn, PlansTableModel::FundedColumn,
          PlansTableModel::JainColumn, PlansTableModel::GiniColumn, PlansTableModel::WorstColumn,
          PlansTableModel::GapColumn, PlansTableModel::MadeColumn})
        m_plans->setColumnHidden(column, true);

    auto* teams = new QWidget;
    auto* teamsColumn = new QVBoxLayout(teams);
    teamsColumn->setContentsMargins({});
    teamsColumn->setSpacing(0);
    teamsColumn->addWidget(m_teams, 1);
    teamsColumn->addWidget(m_totals);
    m_teamsCard->setBody(teams, false);
    for (TonePill* pill : {m_over, m_warned, m_low})
        m_teamsCard->addHeadTool(pill);
    m_chartCard->setBody(m_chart);
    auto* plans = new QWidget;
    auto* plansColumn = new QVBoxLayout(plans);
    plansColumn->setContentsMargins({});
    plansColumn->setSpacing(0);
    plansColumn->addWidget(m_plans, 1);
    plansColumn->addWidget(m_hint);
    m_hint->setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(6));
    m_hint->setWordWrap(true);
    m_plansCard->setBody(plans, false);
    m_barCard->setBody(m_bar);

    auto* right = new QVBoxLayout;
    right->setSpacing(gap);
    right->addWidget(m_chartCard, 5);
    right->addWidget(m_plansCard, 6);
    auto* lower = new QHBoxLayout(m_lower);
    lower->setContentsMargins({});
    lower->setSpacing(gap);
    lower->addWidget(m_teamsCard, 5);
    lower->addLayout(right, 4);
    auto* layout = new QVBoxLayout(this);
    const int margin = theme.metric(Metric::PageMargin);
    layout->setContentsMargins(margin, theme.px(4), margin, margin);
    layout->setSpacing(gap);
    layout->addWidget(m_panel);
    layout->addWidget(m_barCard);
    layout->addWidget(m_lower, 1);
    m_barCard->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

QString ComputeBudgetView::dayWords(const QDate& day) const
{
    return context().dates().listDate(context().programme().toMs(day, QTime(12, 0)));
}

std::vector<QAction*> ComputeBudgetView::buttons() const
{
    return {m_verbs.imports.usage(), m_verbs.exporter.monthly()};
}

std::vector<QAction*> ComputeBudgetView::more() const
{
    return {m_verbs.envelope.confirm(), m_verbs.envelope.countersign(),
            m_verbs.envelope.amend(),   m_verbs.envelope.withdraw(),
            m_verbs.envelope.revoke(),  m_verbs.plans.make(),
            m_verbs.ledger.release(),   m_verbs.ledger.transfer(),
            m_verbs.ledger.expire(),    m_verbs.ledger.settle(),
            m_verbs.costs.add(),        m_verbs.costs.settings(),
            m_verbs.ledger.remark(),    m_verbs.exporter.exportAction(),
            m_verbs.exporter.letters()};
}

QAction* ComputeBudgetView::importAction() const
{
    return m_verbs.imports.usage();
}

QAction* ComputeBudgetView::exportAction() const
{
    return m_verbs.exporter.exportAction();
}

std::vector<QWidget*> ComputeBudgetView::panes() const
{
    return {m_panel, m_bar, m_teams, m_chart, m_plans};
}

QString ComputeBudgetView::currentTeam() const
{
    const int row = m_teams->currentSourceRow();
    return row >= 0 && row < int(m_teamsModel->rows().size())
               ? m_teamsModel->rows()[size_t(row)].use.team
               : QString();
}

void ComputeBudgetView::open(const QVariantMap& what)
{
    const QString team = what.value(QStringLiteral("team")).toString();
    for (size_t row = 0; row < m_teamsModel->rows().size(); ++row) {
        if (m_teamsModel->rows()[row].use.team == team)
            m_teams->showId(qint64(row) + 1);
    }
}

void ComputeBudgetView::showLines(const QString& team, const QStringList& kinds)
{
    Q_EMIT
    partWanted(QStringLiteral("ledger"),
               {{QStringLiteral("team"), team}, {QStringLiteral("kinds"), kinds}});
}

void ComputeBudgetView::show(const ComputeData& content)
{
    m_data = &content;
    m_panel->show(content.status.envelope);
    showBar();
    showTeams();
    showChart();
    showPlans();
    m_verbs.ledger.show(content, currentTeam(), nullptr);
}

void ComputeBudgetView::showBar()
{
    const ComputeStatus& status = m_data->status;
    const LedgerBalances& sums = status.balances();
    const EnvelopeFigure* governing = status.envelope.governing();
    std::vector<BudgetBar::Segment> segments;
    const auto add = [&](const QString& key, const QString& label, Yen amount, int step,
                         bool unconfirmed) {
        segments.push_back({key, label, amount.amount(), yenDigits(amount), step, unconfirmed});
    };
    const auto waiting = status.envelope.waiting();
    Yen most = governing ? governing->amount : Yen(0);
    const EnvelopeFigure* largest = nullptr;
    for (const EnvelopeFigure* figure : waiting) {
        if (figure->amount > most) {
            most = figure->amount;
            largest = figure;
        }
    }
    if (governing) {
        const Yen reserve = std::min(status.reserve, std::max(sums.free, Yen(0)));
        add(QStringLiteral("settled"), tr("Settled"), sums.settled, 6, false);
        add(QStringLiteral("inFlight"), tr("In flight"), sums.inFlight, 4, false);
        add(QStringLiteral("committed"), tr("Committed"), sums.committed, 2, false);
        add(QStringLiteral("free"), tr("Free"), sums.free - reserve, -1, false);
        if (reserve > Yen(0))
            add(QStringLiteral("reserve"), tr("Reserve (free)"), reserve, 0, false);
    }
    if (largest) {
        // Ten times as much would leave the confirmed part no room: the growth is drawn to at most
        // a third of it, and its amount is written.
        const Yen growth = governing ? largest->amount - governing->amount : largest->amount;
        segments.push_back(
            {QStringLiteral("waiting"), governing ? tr("Amendment adds") : tr("Not confirmed"),
             growth.amount(), OverviewWords::money(context(), growth), -1, true,
             governing ? std::optional(std::min(growth.amount(), governing->amount.amount() / 4))
                       : std::nullopt});
    }
    m_bar->setSegments(std::move(segments), governing ? tr("Total") : QString(),
                       governing ? yenDigits(sums.envelope) : QString());
    m_barCard->setSubtitle(
        governing ? tr("Worst case %1").arg(yenDigits(status.worstCase())) +
                        (status.openOtherCost > Yen(0)
                             ? QStringLiteral("　") +
                                   tr("planned other cost %1").arg(yenDigits(status.openOtherCost))
                             : QString())
                  : QString());
}

void ComputeBudgetView::showTeams()
{
    const ComputeStatus& status = m_data->status;
    std::vector<TeamUseTableModel::Row> rows;
    const QMap<QString, QString> names = m_data->teamNames();
    int over = 0;
    int warned = 0;
    int low = 0;
    for (const TeamUse& use : status.teams) {
        TeamUseTableModel::Row row{
            .use = use, .name = names.value(use.team), .merit = std::nullopt, .evenPerDay = 0};
        if (const TeamRequest* request = m_data->request(use.team))
            row.merit = request->request.merit;
        if (status.period.days() > 0)
            row.evenPerDay = double(use.allotted.amount()) / double(status.period.days());
        const auto tone = TeamUseTableModel::toneOf(use.alert);
        over += tone == Tone::Bad ? 1 : 0;
        warned += tone == Tone::Warning ? 1 : 0;
        low += tone == Tone::Information ? 1 : 0;
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return a.merit.value_or(Points()) > b.merit.value_or(Points());
    });
    const QString shown = currentTeam();
    m_teamsModel->setRows(std::move(rows));
    open({{QStringLiteral("team"), shown}});
    m_totals->setTexts(m_teamsModel->totals());
    m_totals->setVisible(!status.teams.empty());
    const auto pill = [](TonePill& widget, Tone tone, const QString& text, int count) {
        widget.setContent(tone, text);
        widget.setVisible(count > 0);
    };
    pill(*m_over, Tone::Bad, tr("exceeding %1").arg(over), over);
    pill(*m_warned, Tone::Warning, tr("attention %1").arg(warned), warned);
    pill(*m_low, Tone::Information, tr("little use %1").arg(low), low);
    QString subtitle = tr("No plan is approved");
    if (status.approved)
        subtitle = tr("Plan “%1”, %2")
                       .arg(status.approved->name,
                            status.lastUsageDay.isValid()
                                ? tr("use up to %1, %n days", nullptr, status.usageDays)
                                      .arg(dayWords(status.lastUsageDay))
                                : tr("no use reported yet"));
    m_teamsCard->setSubtitle(subtitle);
}

void ComputeBudgetView::showChart()
{
    const ComputeStatus& status = m_data->status;
    Yen promised;
    std::vector<Yen> used(size_t(std::max<qint64>(status.period.days(), 0)));
    for (const TeamUse& use : status.teams)
        promised += use.allotted;
    const LedgerBook& book = status.book;
    for (const LedgerLine& line : book.lines()) {
        const qint64 place = status.period.startsOn.daysTo(line.day);
        if (line.kind == LedgerLine::Kind::Charge && !line.team.isEmpty() && !line.cost.isValid() &&
            book.counts(line) && place >= 0 && place < qint64(used.size()))
            used[size_t(place)] += line.settled + line.inFlight;
    }
    if (promised <= Yen(0) || status.period.days() < 1) {
        m_chart->clear();
        m_chartCard->setSubtitle(tr("Drawn once a plan is approved"));
        return;
    }
    const BurnDown content = BurnDown::of(
        status.period.startsOn, status.period.endsOn,
        status.lastUsageDay.isValid() ? status.lastUsageDay : status.period.startsOn.addDays(-1),
        promised, used);
    m_chart->setData(
        content, [this](Yen amount) { return shortMoney(amount, context().japanese()); },
        [this](const QDate& day) { return dayWords(day); });
    m_chartCard->setSubtitle(tr("planned, actual, forecast from the last 7 days (±10 % of use)"));
}

void ComputeBudgetView::showPlans()
{
    const EnvelopeFigure* governing = m_data->status.envelope.governing();
    m_plansModel->setPlans(m_data->plans,
                           governing ? std::optional(governing->amount) : std::nullopt);
    QString hint;
    for (const PlanFigures& plan : m_plansModel->comparison().plans) {
        if (plan.lowest >= 0.999 && plan.funded == plan.teams && plan.teams > 0)
            hint =
                tr("With %1 every team reaches the most it asked for, and %2 stays over.")
                    .arg(OverviewWords::money(context(), plan.envelope), yenDigits(plan.unspent));
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void ComputeBudgetView::retranslate()
{
    m_barCard->setTitle(tr("Envelope"));
    m_barCard->setLink(tr("Another figure…"));
    m_bar->setTitle(tr("Compute budget"));
    m_teamsCard->setTitle(tr("Teams"));
    m_teams->setAccessibleName(tr("Teams and their use"));
    m_teams->setEmptyState(
        tr("Teams stand here once a plan is approved: what they may use, use, and will use."),
        tr("Make a plan…"));
    m_chartCard->setTitle(tr("What is left"));
    m_chart->setTitle(tr("What is left of the promised money"));
    m_tools->retranslate();
    m_plansCard->setTitle(tr("Comparison of plans"));
    m_plansCard->setSubtitle(tr("share of what was asked for at most"));
    m_plansCard->setLink(tr("Side by side"));
    m_plans->setAccessibleName(tr("Plans"));
    m_plans->setEmptyState(tr("Plans divide the envelope among the teams and can be compared."),
                           tr("Make a plan…"));
}

} // namespace prizedesk
