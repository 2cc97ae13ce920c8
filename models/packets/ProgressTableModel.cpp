#include "models/packets/ProgressTableModel.h"

#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"

namespace prizedesk {

namespace {

/// How far a judge is, as the tone before the number.
Tone toneOf(const JudgeStanding& judge, std::optional<int> daysLeft)
{
    if (judge.isComplete())
        return Tone::Good;
    if (daysLeft && *daysLeft < 0)
        return Tone::Bad;
    return judge.done > 0 || judge.typed > 0 ? Tone::Information : Tone::Neutral;
}

} // namespace

void ProgressTableModel::setRows(std::vector<JudgeStanding> rows,
                                 std::vector<std::optional<int>> daysLeft, DateText dates)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_daysLeft = std::move(daysLeft);
    m_dates = std::move(dates);
    endResetModel();
}

int ProgressTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProgressTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ProgressTableModel::textOf(int row, int column) const
{
    const JudgeStanding& judge = m_rows[size_t(row)];
    switch (column) {
    case RefColumn:
        return judge.judge;
    case NameColumn:
        return judge.name;
    case EntriesColumn:
        return QString::number(judge.entries);
    case DoneColumn:
        return QStringLiteral("%1 / %2").arg(judge.done).arg(judge.expected);
    case IssuedColumn:
        return judge.issuedAtMs ? m_dates(*judge.issuedAtMs) : QString();
    case ReturnedColumn:
        return judge.returnedAtMs ? m_dates(*judge.returnedAtMs) : QString();
    case LeftColumn: {
        const auto left = m_daysLeft[size_t(row)];
        if (!left || judge.isComplete())
            return {};
        return *left < 0 ? tr("%n day(s) over", nullptr, -*left) : tr("%n day(s)", nullptr, *left);
    }
    default:
        return {};
    }
}

QVariant ProgressTableModel::sortKey(int row, int column) const
{
    const JudgeStanding& judge = m_rows[size_t(row)];
    switch (column) {
    case EntriesColumn:
        return judge.entries;
    case DoneColumn:
        return judge.done;
    case ShareColumn:
        return judge.expected == 0 ? 0.0 : double(judge.done) / judge.expected;
    case IssuedColumn:
        return judge.issuedAtMs.value_or(0);
    case ReturnedColumn:
        return judge.returnedAtMs.value_or(0);
    case LeftColumn:
        return m_daysLeft[size_t(row)].value_or(100000);
    default:
        return textOf(row, column);
    }
}

QVariant ProgressTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const int column = index.column();
    const JudgeStanding& judge = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), column);
    case SortRole:
        return sortKey(index.row(), column);
    case IdRole:
        return qint64(index.row());
    case NumberRole:
        return column == EntriesColumn || column == DoneColumn || column == LeftColumn;
    case ToneRole:
        return column == DoneColumn ? QVariant(int(toneOf(judge, m_daysLeft[size_t(index.row())])))
                                    : QVariant();
    case BarRole:
        return column == ShareColumn && judge.expected > 0
                   ? QVariant(double(qMin(judge.done, judge.expected)) / judge.expected)
                   : QVariant();
    case SecondaryTextRole:
        if (column == DoneColumn && judge.typed > 0)
            return tr("%n typed", nullptr, judge.typed);
        if (column == ReturnedColumn && judge.version > 0)
            return tr("version %1").arg(judge.version);
        return {};
    case EmptyTextRole:
        return column == NameColumn || column == ShareColumn ? QVariant()
                                                             : QVariant(QStringLiteral("—"));
    default:
        return {};
    }
}

QVariant ProgressTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section == RefColumn || section == NameColumn;
    if (role == NumberRole)
        return section == EntriesColumn || section == DoneColumn || section == LeftColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RefColumn:
        return tr("Number");
    case NameColumn:
        return tr("Judge");
    case EntriesColumn:
        return tr("Entries");
    case DoneColumn:
        return tr("Marks received");
    case ShareColumn:
        return tr("Share");
    case IssuedColumn:
        return tr("Issued");
    case ReturnedColumn:
        return tr("Last return");
    case LeftColumn:
        return tr("Until the deadline");
    default:
        return {};
    }
}

} // namespace prizedesk
