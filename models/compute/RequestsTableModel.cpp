#include "models/compute/RequestsTableModel.h"

namespace prizedesk {

void RequestsTableModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const RequestsTableModel::Row* RequestsTableModel::row(qint64 id) const
{
    for (const Row& row : m_rows) {
        if (row.team.id.value() == id)
            return &row;
    }
    return nullptr;
}

int RequestsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RequestsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

qint64 RequestsTableModel::idOf(int row) const
{
    return m_rows[size_t(row)].team.id.value();
}

ComputeTableModel::Cell RequestsTableModel::cell(int row, int column) const
{
    const StudentTeam& team = m_rows[size_t(row)].team;
    const auto& request = m_rows[size_t(row)].request;
    switch (column) {
    case RefColumn:
        return {.text = team.ref};
    case NameColumn:
        return {.text = team.name, .empty = tr("(no name)")};
    case InstitutionColumn:
        return {.text = team.institution};
    case CategoryColumn:
        return {.text = team.category};
    case MembersColumn:
        return number(team.members.empty() ? QString() : QString::number(team.members.size()),
                      qlonglong(team.members.size()));
    default:
        break;
    }
    if (!request) {
        if (column == MaximumColumn)
            return {.text = tr("no request yet"), .tone = Tone::Warning};
        return {};
    }
    switch (column) {
    case MeritColumn: {
        Cell cell = number(pointsText(request->request.merit), request->request.merit.hundredths());
        if (request->meritError.hundredths() > 0)
            cell.secondary = u'±' + pointsText(request->meritError);
        return cell;
    }
    case MinimumColumn:
        return number(hoursWords(request->request.minimumMilli), request->request.minimumMilli);
    case MaximumColumn:
        return number(hoursWords(request->request.maximumMilli), request->request.maximumMilli);
    case OffersColumn:
        return {.text = request->request.offers.isEmpty()
                            ? tr("any")
                            : request->request.offers.join(QStringLiteral(", "))};
    case PeriodColumn:
        return {.text = span(request->startsOn, request->endsOn),
                .sort = request->startsOn.toJulianDay()};
    case PlannedColumn: {
        const auto planned = m_rows[size_t(row)].plannedPercent;
        return planned ? number(percentWords(*planned), *planned) : Cell{};
    }
    case JustificationColumn:
        return {.text = request->justification, .empty = tr("(left empty)")};
    default:
        return {};
    }
}

ComputeTableModel::Head RequestsTableModel::head(int column) const
{
    switch (column) {
    case RefColumn:
        return {.text = tr("No."), .isWhole = true};
    case NameColumn:
        return {.text = tr("Team"), .isWhole = true};
    case InstitutionColumn:
        return {.text = tr("Institution")};
    case CategoryColumn:
        return {.text = tr("Category")};
    case MembersColumn:
        return {.text = tr("Members")};
    case MeritColumn:
        return {.text = tr("Merit"), .tip = tr("With its standard error where it is known")};
    case MinimumColumn:
        return {.text = tr("At least (h)"), .tip = tr("Hours of the reference GPU")};
    case MaximumColumn:
        return {.text = tr("At most (h)"), .tip = tr("Hours of the reference GPU")};
    case OffersColumn:
        return {.text = tr("Offers")};
    case PeriodColumn:
        return {.text = tr("Schedule")};
    case PlannedColumn:
        return {.text = tr("In the plan"), .tip = tr("Of its maximum, in the approved plan")};
    case JustificationColumn:
        return {.text = tr("Justification")};
    default:
        return {};
    }
}

} // namespace prizedesk
