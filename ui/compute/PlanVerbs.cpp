#include "ui/compute/PlanVerbs.h"

#include "models/compute/ComputeTableModel.h"
#include "models/core/SamePerson.h"
#include "models/workspace/Workspace.h"
#include "ui/compute/ComputeData.h"
#include "ui/compute/ComputeForm.h"
#include "ui/shared/ChartTableDialog.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/OfficeContext.h"

#include <QAction>

#include <algorithm>

namespace prizedesk {

PlanVerbs::PlanVerbs(OfficeContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_planning(new RunTask<Made>(*this))
    , m_testing(new RunTask<PlanSensitivity>(*this))
    , m_make(new QAction(this))
    , m_approve(new QAction(icon(QStringLiteral("check"), context.theme()), {}, this))
    , m_revoke(new QAction(this))
    , m_remove(new QAction(icon(QStringLiteral("trash"), context.theme()), {}, this))
    , m_sensitivity(new QAction(icon(QStringLiteral("balance"), context.theme()), {}, this))
{
    m_make->setObjectName(QStringLiteral("makePlan"));
    m_approve->setObjectName(QStringLiteral("approvePlan"));
    connect(m_make, &QAction::triggered, this, &PlanVerbs::askMake);
    connect(m_approve, &QAction::triggered, this, &PlanVerbs::askApprove);
    connect(m_revoke, &QAction::triggered, this, &PlanVerbs::askRevoke);
    connect(m_remove, &QAction::triggered, this, [this] {
        const QString name = m_chosen;
        m_context.runUndoable(tr("The plan “%1” was removed.").arg(name),
                              [&] { return PlanOperations(m_context.workspace()).remove(name); });
    });
    connect(m_sensitivity, &QAction::triggered, this, &PlanVerbs::showSensitivity);
}

const StoredPlan* PlanVerbs::chosen() const
{
    if (!m_data)
        return nullptr;
    const auto found =
        std::find_if(m_data->plans.begin(), m_data->plans.end(),
                     [this](const StoredPlan& plan) { return plan.name == m_chosen; });
    return found == m_data->plans.end() ? nullptr : &*found;
}

/// Why the chosen plan cannot be approved now, in one sentence; empty where it can.
QString PlanVerbs::whyNotApprove(const ComputeData& data) const
{
    const StoredPlan* plan = chosen();
    const EnvelopeFigure* governing = data.status.envelope.governing();
    if (!plan)
        return tr("Choose a plan first.");
    if (plan->state != StoredPlan::State::Draft)
        return tr("Only drafts are approved.");
    if (!governing)
        return tr("No figure of the envelope is confirmed.");
    if (plan->problem.envelope > governing->amount)
        return tr("It divides %1; %2 is confirmed.")
            .arg(yenDigits(plan->problem.envelope), yenDigits(governing->amount));
    return {};
}

void PlanVerbs::show(const ComputeData& data, const QString& chosenName)
{
    m_data = &data;
    m_chosen = chosenName;
    const bool writes = !m_context.isReadOnly();
    const StoredPlan* plan = chosen();
    const QString why = whyNotApprove(data);
    m_make->setEnabled(writes && !data.requests.empty() && !data.offers.empty());
    m_make->setToolTip(data.requests.empty() || data.offers.empty()
                           ? tr("Offers and requests are needed first.")
                           : QString());
    m_approve->setEnabled(writes && why.isEmpty());
    m_approve->setToolTip(why);
    m_revoke->setEnabled(writes && plan && plan->state == StoredPlan::State::Approved);
    m_remove->setEnabled(writes && plan && plan->state == StoredPlan::State::Draft);
    m_sensitivity->setEnabled(plan);
}

void PlanVerbs::askMake()
{
    if (!m_data)
        return;
    auto* form = new ComputeForm(
        m_context.theme(), tr("Make a plan"),
        tr("A plan divides the envelope among the teams within all limits. It is a draft until two "
           "people approve it; plans can be laid side by side."),
        tr("Compute"), &m_page);
    // The next number whose name is free: plans may have been removed.
    QString suggestion;
    for (size_t number = m_data->plans.size() + 1; suggestion.isEmpty(); ++number) {
        const QString name = tr("Plan %1").arg(number);
        const bool isTaken = std::any_of(m_data->plans.begin(), m_data->plans.end(),
                                         [&](const StoredPlan& plan) { return plan.name == name; });
        if (!isTaken)
            suggestion = name;
    }
    form->addText(QStringLiteral("name"), tr("Name"), true, suggestion);
    std::vector<std::pair<QString, QString>> policies;
    for (const auto policy : {AllocationPolicy::Merit, AllocationPolicy::Equal,
                              AllocationPolicy::EqualMerit, AllocationPolicy::MaxMin})
        policies.emplace_back(allocationPolicyCode(policy), allocationPolicyWords(policy));
    form->addChoice(QStringLiteral("policy"), tr("Policy"), policies);
    std::vector<std::pair<QString, QString>> kinds{
        {planKindCode(StoredPlan::Kind::Whole), tr("The whole envelope")}};
    if (m_data->status.approved)
        kinds.emplace_back(planKindCode(StoredPlan::Kind::Remainder),
                           tr("What is free or not used yet"));
    form->addChoice(QStringLiteral("kind"), tr("What is divided"), kinds);
    const EnvelopeFigure* governing = m_data->status.envelope.governing();
    const auto waiting = m_data->status.envelope.waiting();
    std::vector<std::pair<QString, QString>> figures;
    const auto add = [&](const EnvelopeFigure& figure, const QString& state) {
        figures.emplace_back(QString::number(figure.amount.amount()),
                             QStringLiteral("%1　%2").arg(yenDigits(figure.amount), state));
    };
    if (governing)
        add(*governing, tr("confirmed"));
    for (const EnvelopeFigure* figure : waiting) {
        add(*figure, tr("not confirmed"));
        if (figure->ceiling && !governing)
            figures.emplace_back(
                QString::number(figure->ceiling->amount()),
                QStringLiteral("%1　%2").arg(yenDigits(*figure->ceiling), tr("ceiling")));
    }
    form->addChoice(QStringLiteral("envelope"), tr("Envelope"), figures);
    form->addNote(m_context.theme(), tr("Reserve %1, other compute cost %2 are held back.")
                                         .arg(yenDigits(m_data->settings.reserve),
                                              yenDigits(m_data->status.openOtherCost)));
    QStringList taken;
    for (const StoredPlan& plan : m_data->plans)
        taken << plan.name;
    form->setTroubles([form, taken]() -> std::vector<FieldTrouble> {
        if (taken.contains(form->text(QStringLiteral("name"))))
            return {{QStringLiteral("name"), tr("There is a plan of this name.")}};
        return {};
    });
    form->ask([this](const ComputeForm& filled) {
        PlanOrder order;
        order.name = filled.text(QStringLiteral("name"));
        order.policy = allocationPolicyFromCode(filled.choice(QStringLiteral("policy")))
                           .value_or(AllocationPolicy::Merit);
        order.kind =
            filled.choice(QStringLiteral("kind")) == planKindCode(StoredPlan::Kind::Remainder)
                ? StoredPlan::Kind::Remainder
                : StoredPlan::Kind::Whole;
        const qint64 envelope = filled.choice(QStringLiteral("envelope")).toLongLong();
        if (envelope > 0 && order.kind == StoredPlan::Kind::Whole)
            order.envelope = Yen(envelope);
        plan(order);
    });
}

void PlanVerbs::plan(const PlanOrder& order)
{
    const auto draft = PlanOperations(m_context.workspace()).prepare(order);
    if (!draft) {
        m_context.showError(draft.error());
        return;
    }
    m_context.followTask(*m_planning, tr("Computing plan “%1”").arg(order.name));
    m_planning->start(
        [draft = *draft](const Progress& progress) -> Result<Made> {
            // Cancelling ends the search; the best plan so far comes back.
            auto plan = planAllocation(draft.problem, progress);
            if (!plan)
                return failure(plan.error());
            return Made{draft, std::move(*plan)};
        },
        [this](const Result<Made>& made) {
            if (!made)
                m_context.showError(made.error());
            else
                keep(*made);
        });
}

void PlanVerbs::keep(const Made& made)
{
    if (made.plan.status == AllocationPlan::Status::Infeasible) {
        QStringList obstacles;
        for (const AllocationReason& reason : made.plan.obstacles)
            obstacles << allocationWhy(reason);
        m_context.showBanner(Tone::Bad,
                             tr("No plan keeps all limits; nothing was kept. %1")
                                 .arg(obstacles.join(QLatin1Char(' '))),
                             QStringLiteral("plan"));
        return;
    }
    const QString gap = QString::number(made.plan.gap() * 100, 'f', 3);
    const QString done =
        made.plan.status == AllocationPlan::Status::Optimal
            ? tr("The plan “%1” uses %2; at most %3 % from the best.")
                  .arg(made.draft.order.name, yenDigits(made.plan.spent), gap)
            : tr("The plan “%1” was stopped early: it uses %2, at most %3 % from the best.")
                  .arg(made.draft.order.name, yenDigits(made.plan.spent), gap);
    m_context.runUndoable(
        done, [&] { return PlanOperations(m_context.workspace()).keep(made.draft, made.plan); });
}

void PlanVerbs::askApprove()
{
    const StoredPlan* plan = chosen();
    if (!plan)
        return;
    auto* form = new ComputeForm(
        m_context.theme(), tr("Approve the plan “%1”").arg(plan->name),
        tr("%1 for %n teams become reservations in the ledger. An approval is not undone but taken "
           "back by a reversal.",
           nullptr,
           int(std::count_if(plan->plan.teams.begin(), plan->plan.teams.end(),
                             [](const TeamAllocation& team) { return team.isFunded(); })))
            .arg(yenDigits(plan->plan.spent)),
        tr("Approve"), &m_page);
    const QString first = m_context.workspace().who();
    form->addNote(m_context.theme(), tr("First person: %1").arg(first));
    form->addText(QStringLiteral("second"), tr("Second person"), true);
    form->setTroubles([form, first]() -> std::vector<FieldTrouble> {
        if (isSamePerson(form->text(QStringLiteral("second")), first))
            return {{QStringLiteral("second"), tr("Somebody else must be the second person.")}};
        return {};
    });
    form->ask([this, name = plan->name](const ComputeForm& filled) {
        const QString second = filled.text(QStringLiteral("second"));
        m_context.runUndoable(
            tr("The plan “%1” was approved by %2 and %3.")
                .arg(name, m_context.workspace().who(), second),
            [&] { return PlanOperations(m_context.workspace()).approve(name, second); });
    });
}

void PlanVerbs::askRevoke()
{
    const QString name = m_chosen;
    m_context.prompts().askReason(
        &m_page,
        {.title = tr("Take the approval of “%1” back").arg(name),
         .text = tr("Its reservations are reversed. Refused once anything was used, released or "
                    "moved."),
         .verb = tr("Take back"),
         .suggestions = {}},
        [this, name](const std::optional<QString>& reason) {
            if (!reason)
                return;
            m_context.runUndoable(tr("The approval of “%1” was taken back.").arg(name), [&] {
                return PlanOperations(m_context.workspace()).revoke(name, *reason);
            });
        });
}

void PlanVerbs::showSensitivity()
{
    const StoredPlan* plan = chosen();
    if (!plan)
        return;
    PlanSensitivityInput input;
    input.problem = plan->problem;
    input.plan = plan->plan;
    for (const TeamRequest& request : m_data->requests)
        input.meritErrors.insert(request.request.team, request.meritError);
    for (const OfferRecord& offer : m_data->offers) {
        if (offer.currency != QLatin1String("JPY"))
            input.foreignOffers << offer.code;
    }
    m_context.followTask(*m_testing, tr("Trying “%1” with other merits and rates").arg(plan->name));
    m_testing->start(
        [input](const Progress& progress) -> Result<PlanSensitivity> {
            return planSensitivity(input, progress);
        },
        [this](const Result<PlanSensitivity>& found) {
            if (found)
                showSensitivityOf(*found);
            else
                m_context.showError(found.error());
        });
}

void PlanVerbs::showSensitivityOf(const PlanSensitivity& found)
{
    std::vector<QStringList> rows{{tr("What changes"), tr("Result"), tr("From"), tr("To")}};
    for (const PlanSensitivity::Rate& rate : found.rates)
        rows.push_back({tr("Exchange rate %1%2 %")
                            .arg(rate.percent > 0 ? QStringLiteral("+") : QString())
                            .arg(rate.percent),
                        rate.fits ? tr("fits the envelope") : tr("does not fit the envelope"),
                        {},
                        yenDigits(rate.cost)});
    if (found.mostPercent >= 0)
        rows.push_back({tr("Exchange rate"),
                        found.mostPercent >= 100 ? tr("fits up to twice the rate")
                                                 : tr("fits up to +%1 %").arg(found.mostPercent),
                        {},
                        {}});
    for (const PlanSensitivity::Team& team : found.teams)
        rows.push_back({tr("Merit of all teams within its error: %1").arg(team.team),
                        tr("funded in %1 % of %2 draws").arg(team.fundedPercent).arg(found.draws),
                        hoursWords(team.lowMilli), hoursWords(team.highMilli)});
    if (rows.size() == 1) {
        m_context.showBanner(
            Tone::Information,
            tr("Nothing of this plan is uncertain: no merit has an error, no offer "
               "is in foreign money."),
            QStringLiteral("plan"));
        return;
    }
    auto* dialog = new ChartTableDialog(m_context.theme(), tr("What “%1” hangs on").arg(m_chosen),
                                        rows, &m_page);
    dialog->setObjectName(QStringLiteral("sensitivityDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(m_context.theme().px(720), m_context.theme().px(520));
    dialog->open();
}

void PlanVerbs::retranslate()
{
    m_make->setText(tr("Make a plan…"));
    m_approve->setText(tr("Approve the plan…"));
    m_revoke->setText(tr("Take the approval back…"));
    m_remove->setText(tr("Remove the draft"));
    m_sensitivity->setText(tr("What is uncertain…"));
}

} // namespace prizedesk
