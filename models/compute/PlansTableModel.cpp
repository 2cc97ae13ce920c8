#include "models/compute/PlansTableModel.h"

#include <algorithm>

namespace prizedesk {

namespace {

QString share(double quotient)
{
    return percentWords(int(quotient * 100 + 0.5));
}

QString indexText(double value)
{
    return QString::number(value, 'f', 3);
}

} // namespace

void PlansTableModel::setPlans(std::vector<StoredPlan> plans, std::optional<Yen> confirmed)
{
    beginResetModel();
    m_plans = std::move(plans);
    m_confirmed = confirmed;
    std::stable_partition(m_plans.begin(), m_plans.end(), [](const StoredPlan& plan) {
        return plan.state == StoredPlan::State::Approved;
    });
    std::vector<ComparedPlan> compared;
    compared.reserve(m_plans.size());
    for (const StoredPlan& plan : m_plans)
        compared.push_back({plan.name, plan.problem, plan.plan});
    m_comparison = PlanComparison::of(compared);
    endResetModel();
}

const StoredPlan* PlansTableModel::plan(qint64 id) const
{
    for (const StoredPlan& plan : m_plans) {
        if (plan.id.value() == id)
            return &plan;
    }
    return nullptr;
}

int PlansTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_plans.size());
}

int PlansTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

qint64 PlansTableModel::idOf(int row) const
{
    return m_plans[size_t(row)].id.value();
}

ComputeTableModel::Cell PlansTableModel::cell(int row, int column) const
{
    const StoredPlan& plan = m_plans[size_t(row)];
    const PlanFigures& figures = m_comparison.plans[size_t(row)];
    switch (column) {
    case NameColumn: {
        Cell cell{.text = plan.name};
        if (plan.state != StoredPlan::State::Draft) {
            cell.badge = planStateWords(plan.state);
            cell.tone = plan.state == StoredPlan::State::Approved ? Tone::Good : Tone::Neutral;
        } else if (!m_confirmed || *m_confirmed != figures.envelope) {
            cell.badge = tr("not confirmed");
            cell.tone = Tone::Warning;
        }
        return cell;
    }
    case PolicyColumn:
        return {.text = allocationPolicyWords(figures.policy)};
    case EnvelopeColumn:
        return number(m_money ? m_money(figures.envelope) : yenDigits(figures.envelope),
                      figures.envelope.amount());
    case SpentColumn:
        return number(yenDigits(figures.spent), figures.spent.amount());
    case LeftColumn:
        return number(yenDigits(figures.unspent), figures.unspent.amount());
    case FundedColumn:
        return number(QStringLiteral("%1/%2").arg(figures.funded).arg(figures.teams),
                      figures.funded);
    case LowestColumn:
        return number(share(figures.lowest), figures.lowest);
    case QuotientsColumn: {
        Cell cell;
        QStringList counts;
        for (const int count : figures.bins) {
            cell.bins << count;
            counts << QString::number(count);
        }
        cell.sort = figures.mean;
        cell.tip = tr("Teams by share of what they asked for at most, 0 to 100 %: %1")
                       .arg(counts.join(QStringLiteral(", ")));
        return cell;
    }
    case JainColumn:
        return number(indexText(figures.jain), figures.jain);
    case GiniColumn:
        return number(indexText(figures.gini), figures.gini);
    case ChangeColumn:
        if (row == base())
            return number(QString(), 0);
        return number(
            QStringLiteral("+%1 %2%3").arg(figures.gaining).arg(QChar(0x2212)).arg(figures.losing),
            figures.gaining - figures.losing);
    case WorstColumn:
        return number(yenDigits(figures.worstCase), figures.worstCase.amount());
    case GapColumn:
        return number(QString::number(figures.gap * 100, 'f', 3) + u'%', figures.gap);
    case MadeColumn:
        return {.text = plan.madeBy};
    default:
        return {};
    }
}

ComputeTableModel::Head PlansTableModel::head(int column) const
{
    switch (column) {
    case NameColumn:
        return {.text = tr("Plan")};
    case PolicyColumn:
        return {.text = tr("Policy")};
    case EnvelopeColumn:
        return {.text = tr("Envelope")};
    case SpentColumn:
        return {.text = tr("Uses")};
    case LeftColumn:
        return {.text = tr("Leaves")};
    case FundedColumn:
        return {.text = tr("Teams"), .tip = tr("Teams that get hours, of all that ask")};
    case LowestColumn:
        return {.text = tr("Lowest"),
                .tip = tr("The lowest share of what was asked for, among teams that get hours")};
    case QuotientsColumn:
        return {.text = tr("Shares", "of what teams asked for"),
                .tip = tr("Of what teams asked for: left 0 %, right 100 %")};
    case JainColumn:
        return {.text = tr("Jain"), .tip = tr("Fairness of the shares: 1 = all alike")};
    case GiniColumn:
        return {.text = tr("Gini"), .tip = tr("Unevenness of the shares: 0 = all alike")};
    case ChangeColumn:
        return {.text = tr("More, less"),
                .tip = tr("Teams with more and with fewer hours than in the first plan")};
    case WorstColumn:
        return {.text = tr("Worst case"), .tip = tr("Paid at most, with other compute cost")};
    case GapColumn:
        return {.text = tr("Gap"), .tip = tr("At most this far from the best possible plan")};
    case MadeColumn:
        return {.text = tr("Made by"), .isHidden = true};
    default:
        return {};
    }
}

} // namespace prizedesk
