#include "models/judging/ConflictsTableModel.h"

#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"
#include "models/judging/Judge.h"

#include <QCoreApplication>

#include <algorithm>

namespace prizedesk {

QString conflictStateWords(ConflictRow::State state)
{
    switch (state) {
    case ConflictRow::State::Suspected:
        return QCoreApplication::translate("ConflictsTableModel", "Suspected");
    case ConflictRow::State::Undeclared:
        return QCoreApplication::translate("ConflictsTableModel", "Not declared");
    case ConflictRow::State::Declared:
        return QCoreApplication::translate("ConflictsTableModel", "Interest");
    case ConflictRow::State::None:
        return QCoreApplication::translate("ConflictsTableModel", "No interest");
    }
    return {};
}

void ConflictsTableModel::setRows(std::vector<ConflictRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const ConflictRow* ConflictsTableModel::row(qint64 id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const ConflictRow& row) { return row.id() == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

int ConflictsTableModel::count(ConflictRow::State state) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [&](const ConflictRow& row) { return row.state == state; }));
}

int ConflictsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConflictsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ConflictsTableModel::text(const ConflictRow& row, int column) const
{
    switch (column) {
    case StateColumn:
        return conflictStateWords(row.state);
    case JudgeColumn:
        return row.judgeRef + QLatin1Char(' ') + row.judgeName;
    case EntryColumn:
        return row.entryRef;
    case TitleColumn:
        return row.entryTitle;
    case OrganisationColumn:
        return row.organisation;
    case KindColumn:
        return row.basis ? suspicionWords(*row.basis) : conflictCategoryWords(row.category);
    case NoteColumn:
        return row.note;
    case StagesColumn:
        return row.stages.join(tr(", "));
    default:
        return {};
    }
}

QVariant ConflictsTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ConflictRow& row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case IdRole:
        return row.id();
    case SortRole:
        if (column == StateColumn)
            return int(row.state);
        return column == JudgeColumn && !row.judgeKana.isEmpty() ? row.judgeKana
                                                                 : text(row, column);
    case ToneRole:
        if (column != StateColumn)
            return {};
        return int(row.state == ConflictRow::State::Suspected ||
                           row.state == ConflictRow::State::Undeclared
                       ? Tone::Warning
                   : row.state == ConflictRow::State::Declared ? Tone::Bad
                                                               : Tone::Good);
    default:
        return {};
    }
}

QVariant ConflictsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section == StateColumn || section == JudgeColumn || section == EntryColumn;
    if (role == KanaOrderRole)
        return section == JudgeColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case JudgeColumn:
        return tr("Judge");
    case EntryColumn:
        return tr("Entry");
    case TitleColumn:
        return tr("Title");
    case OrganisationColumn:
        return tr("Organisation");
    case KindColumn:
        return tr("Kind or reason");
    case NoteColumn:
        return tr("Note");
    case StagesColumn:
        return tr("Assigned in");
    default:
        return {};
    }
}

} // namespace prizedesk
