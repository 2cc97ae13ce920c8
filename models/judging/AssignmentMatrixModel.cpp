#include "models/judging/AssignmentMatrixModel.h"

#include "models/judging/Judge.h"

#include <algorithm>

namespace prizedesk {

namespace {

bool isTaken(int flags)
{
    using Model = AssignmentMatrixModel;
    return (flags & Model::Added) != 0 ||
           ((flags & Model::Assigned) != 0 && (flags & Model::Removed) == 0);
}

} // namespace

void AssignmentMatrixModel::setSheet(AssignmentSheet sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_plan.reset();
    compute();
    endResetModel();
}

void AssignmentMatrixModel::setProposal(std::optional<AssignmentPlan> plan)
{
    m_plan = std::move(plan);
    compute();
    if (rowCount() == 0 || columnCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void AssignmentMatrixModel::compute()
{
    m_flags.assign(m_sheet.entries.size() * m_sheet.judges.size(), 0);
    size_t at = 0;
    for (const auto& entry : m_sheet.entries) {
        for (const auto& judge : m_sheet.judges) {
            const AssignmentPair pair{entry.ref, judge.ref};
            int& flags = m_flags[at++];
            const auto assigned = m_sheet.assigned.find(pair);
            if (assigned != m_sheet.assigned.end())
                flags |= assigned->second ? Assigned | Locked : Assigned;
            if (!entry.field.isEmpty() && judge.expertise.contains(entry.field))
                flags |= Match;
            if (judge.prefers.contains(entry.ref) ||
                (!entry.field.isEmpty() && judge.prefers.contains(entry.field)))
                flags |= Preferred;
            if (m_sheet.conflicts.contains(pair))
                flags |= Conflict;
            if (m_sheet.suspected.contains(pair))
                flags |= Suspected;
        }
    }
    if (m_plan)
        markProposal();
    m_loads.assign(m_sheet.judges.size(), 0);
    for (size_t cell = 0; cell < m_flags.size(); ++cell)
        m_loads[cell % m_loads.size()] += isTaken(m_flags[cell]) ? 1 : 0;
}

void AssignmentMatrixModel::markProposal()
{
    for (const AssignmentPair& pair : m_plan->added) {
        const QModelIndex cell = indexOf(pair);
        if (cell.isValid())
            m_flags[size_t(cell.row() * columnCount() + cell.column())] |= Added;
    }
    for (const AssignmentPair& pair : m_plan->removed) {
        const QModelIndex cell = indexOf(pair);
        if (cell.isValid())
            m_flags[size_t(cell.row() * columnCount() + cell.column())] |= Removed;
    }
}

AssignmentPair AssignmentMatrixModel::pairAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return {m_sheet.entries[size_t(index.row())].ref, m_sheet.judges[size_t(index.column())].ref};
}

int AssignmentMatrixModel::flagsAt(int row, int column) const
{
    return m_flags[size_t(row * columnCount() + column)];
}

QModelIndex AssignmentMatrixModel::indexOf(const AssignmentPair& pair) const
{
    const auto entry = std::find_if(m_sheet.entries.begin(), m_sheet.entries.end(),
                                    [&](const auto& each) { return each.ref == pair.entry; });
    const auto judge = std::find_if(m_sheet.judges.begin(), m_sheet.judges.end(),
                                    [&](const auto& each) { return each.ref == pair.judge; });
    if (entry == m_sheet.entries.end() || judge == m_sheet.judges.end())
        return {};
    return index(int(entry - m_sheet.entries.begin()), int(judge - m_sheet.judges.begin()));
}

int AssignmentMatrixModel::loadOf(int column) const
{
    return m_loads[size_t(column)];
}

int AssignmentMatrixModel::judgesOf(int row) const
{
    int count = 0;
    for (int column = 0; column < columnCount(); ++column)
        count += isTaken(flagsAt(row, column)) ? 1 : 0;
    return count;
}

int AssignmentMatrixModel::pairCount() const
{
    return int(std::count_if(m_flags.begin(), m_flags.end(), isTaken));
}

int AssignmentMatrixModel::matchCount() const
{
    return int(std::count_if(m_flags.begin(), m_flags.end(),
                             [](int flags) { return isTaken(flags) && (flags & Match) != 0; }));
}

int AssignmentMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.entries.size());
}

int AssignmentMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.judges.size());
}

QString AssignmentMatrixModel::words(int row, int column) const
{
    const int flags = flagsAt(row, column);
    QStringList words;
    if ((flags & Assigned) != 0)
        words << tr("assigned");
    if ((flags & Locked) != 0)
        words << tr("locked");
    if ((flags & Added) != 0)
        words << tr("new in the proposal");
    if ((flags & Removed) != 0)
        words << tr("taken away by the proposal");
    if ((flags & Match) != 0)
        words << tr("field of the judge");
    if ((flags & Preferred) != 0)
        words << tr("the judge asked for it");
    if ((flags & Conflict) != 0)
        words << tr("conflict of interest: %1")
                     .arg(conflictCategoryWords(m_sheet.conflicts.at(pairAt(index(row, column)))));
    if ((flags & Suspected) != 0)
        words << tr("suspected interest");
    return words.join(tr(", "));
}

QVariant AssignmentMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& entry = m_sheet.entries[size_t(index.row())];
    const auto& judge = m_sheet.judges[size_t(index.column())];
    const int flags = flagsAt(index.row(), index.column());
    switch (role) {
    case FlagsRole:
        return flags;
    case Qt::DisplayRole:
        return isTaken(flags) ? QStringLiteral("●") : QString();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2 %3")
            .arg(entry.ref, judge.ref, words(index.row(), index.column()));
    case Qt::ToolTipRole: {
        const QString said = words(index.row(), index.column());
        const QString head = QStringLiteral("%1 — %2 %3").arg(entry.ref, judge.ref, judge.name);
        return said.isEmpty() ? head : head + QLatin1Char('\n') + said;
    }
    default:
        return {};
    }
}

QVariant AssignmentMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section >= rowCount())
            return {};
        const auto& entry = m_sheet.entries[size_t(section)];
        if (role == Qt::DisplayRole)
            return entry.ref + QStringLiteral("  ") + entry.title;
        if (role == Qt::ToolTipRole)
            return entry.title + QLatin1Char('\n') + entry.field;
        return {};
    }
    if (section >= columnCount())
        return {};
    const auto& judge = m_sheet.judges[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return judge.ref;
    case LoadRole:
        return loadOf(section);
    case LimitRole:
        return judge.maxEntries.value_or(-1);
    case Qt::ToolTipRole:
        return QStringLiteral("%1 %2\n%3")
            .arg(judge.ref, judge.name, judge.expertise.join(tr(", ")));
    default:
        return {};
    }
}

} // namespace prizedesk
