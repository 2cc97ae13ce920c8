#include "models/compute/PlanTeamsTableModel.h"

namespace prizedesk {

namespace {

QString share(double quotient)
{
    return percentWords(int(quotient * 100 + 0.5));
}

} // namespace

void PlanTeamsTableModel::setComparison(PlanComparison comparison, QMap<QString, QString> names)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_names = std::move(names);
    endResetModel();
}

int PlanTeamsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.teams.size());
}

int PlanTeamsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(FirstPlanColumn) + 2 * int(m_comparison.plans.size());
}

ComputeTableModel::Cell PlanTeamsTableModel::cell(int row, int column) const
{
    const PlanTeamRow& team = m_comparison.teams[size_t(row)];
    switch (column) {
    case RefColumn:
        return {.text = team.team};
    case NameColumn:
        return {.text = m_names.value(team.team), .empty = tr("(no name)")};
    case MeritColumn:
        return number(pointsText(team.merit), team.merit.hundredths());
    default:
        break;
    }
    const size_t plan = size_t(column - FirstPlanColumn) / 2;
    const PlanTeamRow::Part& part = team.parts[plan];
    if (!part.isAsked)
        return {};
    Cell cell = (column - FirstPlanColumn) % 2 == 0
                    ? number(hoursWords(part.effectiveMilli), part.effectiveMilli)
                    : number(yenDigits(part.yen), part.yen.amount());
    if (part.effectiveMilli == 0)
        cell.text = (column - FirstPlanColumn) % 2 == 0 ? QStringLiteral("0") : yenDigits(Yen(0));
    cell.tip = allocationWhy(part.why);
    if ((column - FirstPlanColumn) % 2 == 0) {
        cell.secondary = share(part.quotient);
        // Movement is no tone: an arrow in secondary colour.
        if (team.change(plan) != 0)
            cell.secondary += team.change(plan) > 0 ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
        else if (plan > 0)
            cell.secondary += QStringLiteral(" ＝");
    }
    return cell;
}

ComputeTableModel::Head PlanTeamsTableModel::head(int column) const
{
    switch (column) {
    case RefColumn:
        return {.text = tr("No."), .isWhole = true};
    case NameColumn:
        return {.text = tr("Team"), .isWhole = true};
    case MeritColumn:
        return {.text = tr("Merit")};
    default:
        break;
    }
    const QString& name = m_comparison.plans[size_t(column - FirstPlanColumn) / 2].name;
    return {.text = (column - FirstPlanColumn) % 2 == 0 ? tr("%1: hours").arg(name)
                                                        : tr("%1: yen").arg(name),
            .tip = tr("Hours of the reference GPU; the share of what was asked for at most")};
}

QStringList PlanTeamsTableModel::totals() const
{
    QStringList texts{tr("Total"), tr("%n teams", nullptr, int(m_comparison.teams.size())), {}};
    for (size_t p = 0; p < m_comparison.plans.size(); ++p) {
        qint64 hours = 0;
        for (const PlanTeamRow& team : m_comparison.teams)
            hours += team.parts[p].effectiveMilli;
        texts << hoursWords(hours) << yenDigits(m_comparison.plans[p].spent);
    }
    return texts;
}

} // namespace prizedesk
