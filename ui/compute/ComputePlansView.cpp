#include "ui/compute/ComputePlansView.h"

#include "models/compute/PlanTeamsTableModel.h"
#include "models/compute/PlansTableModel.h"
#include "ui/compute/ComputeExporter.h"
#include "ui/compute/PlanVerbs.h"
#include "ui/compute/SparkDelegate.h"
#include "ui/overview/OverviewWords.h"
#include "ui/shared/Card.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TotalsRow.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

namespace prizedesk {

ComputePlansView::ComputePlansView(OfficeContext& context, PlanVerbs& verbs,
                                   ComputeExporter& exporter)
    : ComputePlansView(context, verbs, exporter, new PlansTableModel)
{
}

ComputePlansView::ComputePlansView(OfficeContext& context, PlanVerbs& verbs,
                                   ComputeExporter& exporter, PlansTableModel* model)
    : ComputeListView(context, model, QStringLiteral("computePlans"),
                      {PlansTableModel::PolicyColumn})
    , m_verbs(verbs)
    , m_exporter(exporter)
    , m_model(model)
    , m_teamsModel(new PlanTeamsTableModel(this))
    , m_card(new Card(context.theme()))
    , m_teams(new TableView(context.theme()))
    , m_totals(new TotalsRow(context.theme(), *m_teams))
{
    model->setMoneyWords(
        [this](Yen amount) { return OverviewWords::money(this->context(), amount); });
    table().setItemDelegateForColumn(PlansTableModel::QuotientsColumn,
                                     new SparkDelegate(context.theme(), &table()));
    m_teams->setObjectName(QStringLiteral("comparedTeams"));
    m_teams->setSourceModel(m_teamsModel);
    auto* body = new QWidget;
    auto* inside = new QVBoxLayout(body);
    inside->setContentsMargins({});
    inside->setSpacing(0);
    inside->addWidget(m_teams, 1);
    inside->addWidget(m_totals);
    m_card->setBody(body, false);
    column().setStretchFactor(&table(), 2);
    column().addSpacing(context.theme().px(8));
    column().addWidget(m_card, 5);
    connect(&table(), &TableView::currentIdChanged, this, &ComputePlansView::update);
    connect(&table(), &TableView::emptyActionTriggered, verbs.make(), &QAction::trigger);
    connect(&table(), &TableView::contextMenuWanted, this, [this](QMenu* menu) {
        for (QAction* verb : more())
            menu->addAction(verb);
    });
    connect(m_teams, &TableView::opened, this, [this](qint64 id) {
        const auto& teams = m_teamsModel->comparison().teams;
        if (id >= 1 && id <= qint64(teams.size())) {
            Q_EMIT
            partWanted(QStringLiteral("requests"),
                       {{QStringLiteral("team"), teams[size_t(id - 1)].team}});
        }
    });
}

ComputePlansView::~ComputePlansView()
{
    // The view lets go of the model before it goes.
    delete m_card;
}

QAction* ComputePlansView::primary() const
{
    return m_verbs.make();
}

std::vector<QAction*> ComputePlansView::buttons() const
{
    return {m_exporter.exportAction(), m_verbs.approve()};
}

std::vector<QAction*> ComputePlansView::more() const
{
    return {m_verbs.sensitivity(), m_verbs.remove(), m_verbs.revoke(), m_exporter.letters()};
}

QAction* ComputePlansView::exportAction() const
{
    return m_exporter.exportAction();
}

std::vector<QWidget*> ComputePlansView::panes() const
{
    return {&table(), m_teams};
}

QString ComputePlansView::chosen() const
{
    const StoredPlan* plan = m_model->plan(table().currentId());
    return plan ? plan->name : QString();
}

void ComputePlansView::update()
{
    if (!m_data)
        return;
    m_verbs.show(*m_data, chosen());
    m_exporter.show(*m_data, chosen());
}

void ComputePlansView::show(const ComputeData& content)
{
    m_data = &content;
    const qint64 shown = table().currentId();
    const EnvelopeFigure* governing = content.status.envelope.governing();
    m_model->setPlans(content.plans, governing ? std::optional(governing->amount) : std::nullopt);
    if (!table().showId(shown) && !m_model->plans().empty())
        table().showId(m_model->plans().front().id.value());
    m_teamsModel->setComparison(m_model->comparison(), content.teamNames());
    m_totals->setTexts(m_teamsModel->totals());
    m_totals->setVisible(m_teamsModel->rowCount() > 0);
    m_card->setVisible(!content.plans.empty());
    m_card->setSubtitle(m_model->plans().empty()
                            ? QString()
                            : tr("compared with “%1”").arg(m_model->plans().front().name));
    update();
}

void ComputePlansView::open(const QVariantMap& what)
{
    for (const StoredPlan& plan : m_model->plans()) {
        if (plan.name == what.value(QStringLiteral("plan")).toString())
            table().showId(plan.id.value());
    }
}

void ComputePlansView::retranslate()
{
    bar().setUnit([](int count) { return tr("%n plans", nullptr, count); });
    table().setAccessibleName(tr("Plans"));
    table().setEmptyState(tr("Plans divide the envelope among the teams and can be compared."),
                          tr("Make a plan…"));
    m_card->setTitle(tr("Teams side by side"));
    m_teams->setAccessibleName(tr("Teams side by side"));
}

} // namespace prizedesk
