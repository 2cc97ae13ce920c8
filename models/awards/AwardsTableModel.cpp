#include "models/awards/AwardsTableModel.h"

#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"
#include "models/storage/Database.h"

namespace prizedesk {

namespace {

StateShape shapeOf(PrizeState::Kind kind)
{
    switch (kind) {
    case PrizeState::Kind::Decided:
        return StateShape::Medal;
    case PrizeState::Kind::Partly:
        return StateShape::Half;
    case PrizeState::Kind::NoWinner:
        return StateShape::Withdrawn;
    case PrizeState::Kind::Pooled:
        return StateShape::Full;
    case PrizeState::Kind::Open:
        break;
    }
    return StateShape::Empty;
}

} // namespace

void AwardsTableModel::setRows(std::vector<AwardRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void AwardsTableModel::setJapanese(bool japanese)
{
    beginResetModel();
    m_japanese = japanese;
    endResetModel();
}

int AwardsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AwardsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AwardsTableModel::stateText(const AwardRow& row) const
{
    switch (row.prize.kind) {
    case PrizeState::Kind::Decided:
        return row.line && !row.line->pooled.isEmpty() ? tr("Decided, shared rank") : tr("Decided");
    case PrizeState::Kind::Partly:
        return tr("Partly decided");
    case PrizeState::Kind::NoWinner:
        return tr("No winner");
    case PrizeState::Kind::Pooled:
        return tr("Shared out with %1").arg(row.prize.pooledInto);
    case PrizeState::Kind::Open:
        break;
    }
    return tr("Open");
}

QString AwardsTableModel::textOf(const AwardRow& row, int column) const
{
    switch (column) {
    case PrizeColumn:
        return row.prize.prize.name.in(m_japanese);
    case StateColumn:
        return stateText(row);
    case RefColumn:
        return row.line ? row.line->award.ref : QString();
    case TitleColumn:
        return row.title;
    case OrganisationColumn:
        return row.organisation;
    case YenColumn:
        return row.line ? yenDigits(row.line->yen) : QString();
    case ShareColumn:
        if (!row.line || row.line->award.share == kWholeShare)
            return {};
        return tr("%1 %").arg(pointsText(Points::fromHundredths(row.line->award.share)));
    case ReasonColumn:
        return row.line ? row.line->award.reason : row.prize.reason;
    case DecidedByColumn:
        return row.line ? row.line->award.decidedBy : QString();
    default:
        return {};
    }
}

QVariant AwardsTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const AwardRow& row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case SortRole:
        // Prizes keep their own order, not that of their names.
        if (column == PrizeColumn)
            return index.row();
        if (column == YenColumn)
            return row.line ? row.line->yen.amount() : qint64(-1);
        return textOf(row, column);
    case IdRole:
        return row.line ? row.line->award.id.value() : qint64(0);
    case NumberRole:
        return column == YenColumn || column == ShareColumn;
    case DecisiveRole:
        return column == YenColumn;
    case StateRole:
        return column == StateColumn ? QVariant(int(shapeOf(row.prize.kind))) : QVariant();
    default:
        return {};
    }
}

QVariant AwardsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == NumberRole)
        return section == YenColumn || section == ShareColumn;
    if (role == WholeTextRole)
        return section == RefColumn;
    if (role == HiddenAtFirstRole)
        return section == DecidedByColumn || section == ShareColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PrizeColumn:
        return tr("Prize");
    case StateColumn:
        return tr("State");
    case RefColumn:
        return tr("Number");
    case TitleColumn:
        return tr("Title");
    case OrganisationColumn:
        return tr("Organisation");
    case YenColumn:
        return tr("Amount");
    case ShareColumn:
        return tr("Part");
    case ReasonColumn:
        return tr("Reason");
    case DecidedByColumn:
        return tr("Decided by");
    default:
        return {};
    }
}

std::vector<AwardRow> awardRows(const Database& database, const PrizeSums& sums)
{
    std::vector<AwardRow> rows;
    Statement entry = database.query("select title, case when organisation = '' then school "
                                     "else organisation end from entry where id = ?");
    for (const PrizeState& prize : sums.prizes) {
        bool hasWinner = false;
        for (const PrizeLine& line : sums.lines) {
            if (line.award.prize != prize.prize.code)
                continue;
            hasWinner = true;
            entry.bind(line.award.entry.value());
            const bool known = entry.next();
            rows.push_back({prize, line, known ? entry.text(0) : QString(),
                            known ? entry.text(1) : QString()});
        }
        if (!hasWinner)
            rows.push_back({prize, std::nullopt, {}, {}});
    }
    return rows;
}

} // namespace prizedesk
