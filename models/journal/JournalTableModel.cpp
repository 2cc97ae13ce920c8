#include "models/journal/JournalTableModel.h"

#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"
#include "models/journal/JournalStore.h"
#include "models/journal/UndoSteps.h"

#include <QDateTime>

#include <algorithm>

namespace prizedesk {

JournalTableModel::JournalTableModel(const JournalStore& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
}

void JournalTableModel::setTimeWords(std::function<QString(qint64)> words)
{
    m_timeWords = std::move(words);
    refreshWords();
}

void JournalTableModel::refresh()
{
    const qint64 total = m_store.count();
    const auto known = qint64(m_actions.size());
    if (total == known)
        return;
    if (known == 0) {
        beginResetModel();
        m_actions = m_store.list();
        m_undone = undoneActions(m_actions);
        endResetModel();
        return;
    }
    std::vector<Action> fresh;
    for (qint64 id = total; id > known; --id) {
        if (auto action = m_store.find(ActionId(id)))
            fresh.push_back(std::move(*action));
    }
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    m_actions.insert(m_actions.begin(), std::make_move_iterator(fresh.begin()),
                     std::make_move_iterator(fresh.end()));
    const std::vector<bool> before = std::move(m_undone);
    m_undone = undoneActions(m_actions);
    endInsertRows();
    const size_t added = m_undone.size() - before.size();
    for (size_t row = added; row < m_undone.size(); ++row) {
        if (m_undone[row] != before[row - added])
            Q_EMIT
        dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
}

void JournalTableModel::refreshWords()
{
    Q_EMIT
    headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_actions.empty())
        Q_EMIT
    dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Action* JournalTableModel::action(ActionId id) const
{
    const auto row = qint64(m_actions.size()) - id.value();
    if (row < 0 || row >= qint64(m_actions.size()))
        return nullptr;
    return &m_actions[size_t(row)];
}

bool JournalTableModel::isUndone(ActionId id) const
{
    const auto row = qint64(m_actions.size()) - id.value();
    return row >= 0 && row < qint64(m_undone.size()) && m_undone[size_t(row)];
}

int JournalTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_actions.size());
}

int JournalTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString JournalTableModel::kindWords(const QString& operation)
{
    const QString area = operation.section(QLatin1Char('.'), 0, 0);
    if (area == QLatin1String("programme"))
        return tr("Programme");
    if (area == QLatin1String("import") || area == QLatin1String("mapping") ||
        area == QLatin1String("quarantine"))
        return tr("Imports");
    if (area == QLatin1String("entry") || area == QLatin1String("person"))
        return tr("Entries");
    if (area == QLatin1String("stage"))
        return tr("Stages");
    if (area == QLatin1String("award"))
        return tr("Awards");
    if (area == QLatin1String("meeting") || area == QLatin1String("question") ||
        area == QLatin1String("comment"))
        return tr("Committee");
    if (area == QLatin1String("export"))
        return tr("Exports");
    if (area == QLatin1String("backup") || area == QLatin1String("passphrase"))
        return tr("File");
    return tr("Other");
}

QString JournalTableModel::timeText(qint64 ms) const
{
    if (m_timeWords)
        return m_timeWords(ms);
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

QString JournalTableModel::text(const Action& action, int column) const
{
    switch (column) {
    case Time:
        return timeText(action.atMs);
    case Who:
        return action.who;
    case What:
        return action.description();
    case Reason:
        return action.reason;
    case Hash:
        return action.shortHash();
    default:
        return {};
    }
}

QVariant JournalTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Action& action = m_actions[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(action, index.column());
    case IdRole:
        return action.id.value();
    case SortRole:
        return index.column() == Time ? QVariant(action.id.value())
                                      : QVariant(text(action, index.column()));
    case SecondaryTextRole:
        if (index.column() == What && m_undone[size_t(index.row())])
            return tr("undone");
        return {};
    case FilterKeyRole:
        if (index.column() == What)
            return kindWords(action.operation);
        return text(action, index.column());
    case Qt::ToolTipRole:
        return index.column() == Hash ? QVariant(QString::fromLatin1(action.hash.toHex()))
                                      : QVariant();
    default:
        return {};
    }
}

QVariant JournalTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section == Time || section == Who || section == Hash;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Reason:
        return tr("Reason");
    case Hash:
        return tr("Seal");
    default:
        return {};
    }
}

} // namespace prizedesk
