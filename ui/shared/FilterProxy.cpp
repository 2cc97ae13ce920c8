#include "ui/shared/FilterProxy.h"

#include "models/core/ItemRoles.h"
#include "models/core/SearchKey.h"

#include <QTimer>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int warmChunk = 1500;
constexpr QChar cellSeparator(u'\x1f');

} // namespace

FilterProxy::FilterProxy(QObject* parent)
    : QAbstractProxyModel(parent)
    , m_warmTimer(new QTimer(this))
{
    m_warmTimer->setInterval(0);
    connect(m_warmTimer, &QTimer::timeout, this, &FilterProxy::warmSearchTexts);
}

void FilterProxy::setSourceModel(QAbstractItemModel* model)
{
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    beginSourceChange();
    QAbstractProxyModel::setSourceModel(model);
    if (model) {
        using Model = QAbstractItemModel;
        const auto begins = [this] { beginSourceChange(); };
        const auto ends = [this] { endSourceChange(); };
        connect(model, &Model::modelAboutToBeReset, this, begins);
        connect(model, &Model::modelReset, this, ends);
        connect(model, &Model::rowsAboutToBeInserted, this, begins);
        connect(model, &Model::rowsInserted, this, ends);
        connect(model, &Model::rowsAboutToBeRemoved, this, begins);
        connect(model, &Model::rowsRemoved, this, ends);
        connect(model, &Model::rowsAboutToBeMoved, this, begins);
        connect(model, &Model::rowsMoved, this, ends);
        connect(model, &Model::columnsAboutToBeInserted, this, begins);
        connect(model, &Model::columnsInserted, this, ends);
        connect(model, &Model::columnsAboutToBeRemoved, this, begins);
        connect(model, &Model::columnsRemoved, this, ends);
        connect(model, &Model::layoutAboutToBeChanged, this, begins);
        connect(model, &Model::layoutChanged, this, ends);
        connect(model, &Model::dataChanged, this, &FilterProxy::sourceDataChanged);
        connect(model, &Model::headerDataChanged, this, &FilterProxy::headerDataChanged);
    }
    endSourceChange();
}

void FilterProxy::beginSourceChange()
{
    m_sourceChanging = true;
    beginResetModel();
}

void FilterProxy::endSourceChange()
{
    m_searchTexts.assign(static_cast<size_t>(totalRows()), QString());
    m_warmed = 0;
    if (totalRows() > 0)
        m_warmTimer->start();
    evaluateAll();
    m_rowOrder.clear();
    buildOrder();
    takeRows(acceptedRows());
    endResetModel();
    m_sourceChanging = false;
    Q_EMIT
    countsChanged();
}

int FilterProxy::totalRows() const
{
    return sourceModel() ? sourceModel()->rowCount() : 0;
}

const QString& FilterProxy::searchTextOf(int row) const
{
    QString& kept = m_searchTexts[static_cast<size_t>(row)];
    if (!kept.isNull())
        return kept;
    QString text(cellSeparator);
    const auto append = [&](int column) {
        const QModelIndex cell = sourceModel()->index(row, column);
        text += searchKey(cell.data(Qt::DisplayRole).toString());
        text += cellSeparator;
        const QVariant secondary = cell.data(SecondaryTextRole);
        if (secondary.isValid())
            text += searchKey(secondary.toString()) + cellSeparator;
    };
    if (m_searchColumns.empty()) {
        for (int column = 0; column < sourceModel()->columnCount(); ++column)
            append(column);
    } else {
        for (const int column : m_searchColumns)
            append(column);
    }
    kept = text;
    return kept;
}

void FilterProxy::warmSearchTexts()
{
    // Done while nothing else happens, so that the first keystroke finds the texts ready.
    const int end = std::min(totalRows(), m_warmed + warmChunk);
    for (; m_warmed < end; ++m_warmed)
        static_cast<void>(searchTextOf(m_warmed));
    if (m_warmed >= totalRows())
        m_warmTimer->stop();
}

void FilterProxy::setSearchColumns(std::vector<int> columns)
{
    m_searchColumns = std::move(columns);
    m_searchTexts.assign(static_cast<size_t>(totalRows()), QString());
    m_warmed = 0;
    m_warmTimer->start();
    if (!m_words.isEmpty())
        refilter(false);
}

void FilterProxy::setSearchText(const QString& text)
{
    if (text == m_searchText)
        return;
    // One more character typed: only rows still shown can match.
    const bool narrowing = !m_searchText.isEmpty() && text.startsWith(m_searchText);
    m_searchText = text;
    QStringList words;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        words << searchKey(word);
    if (words == m_words)
        return;
    m_words = words;
    refilter(narrowing);
}

QString FilterProxy::filterKey(int row, int column) const
{
    const QModelIndex cell = sourceModel()->index(row, column);
    const QVariant key = cell.data(FilterKeyRole);
    return key.isValid() ? key.toString() : cell.data(Qt::DisplayRole).toString();
}

void FilterProxy::evaluate(int column, Condition& condition, int firstRow, int lastRow) const
{
    condition.passes.resize(static_cast<size_t>(totalRows()), 0);
    for (int row = firstRow; row <= lastRow; ++row) {
        const bool passes = condition.predicate ? condition.predicate(row)
                                                : condition.values.contains(filterKey(row, column));
        condition.passes[static_cast<size_t>(row)] = passes ? 1 : 0;
    }
}

void FilterProxy::evaluateAll()
{
    const int last = totalRows() - 1;
    for (auto& [column, condition] : m_conditions)
        evaluate(column, condition, 0, last);
    for (auto& [name, condition] : m_predicates)
        evaluate(-1, condition, 0, last);
}

void FilterProxy::setCondition(int column, const QStringList& values)
{
    if (values.isEmpty()) {
        if (m_conditions.erase(column) == 0)
            return;
    } else {
        Condition& condition = m_conditions[column];
        condition.values = values;
        if (sourceModel())
            evaluate(column, condition, 0, totalRows() - 1);
    }
    refilter(false);
}

QStringList FilterProxy::condition(int column) const
{
    const auto found = m_conditions.find(column);
    return found == m_conditions.end() ? QStringList() : found->second.values;
}

void FilterProxy::setPredicate(const QString& name, Predicate predicate)
{
    if (!predicate) {
        if (m_predicates.erase(name) == 0)
            return;
    } else {
        Condition& condition = m_predicates[name];
        condition.predicate = std::move(predicate);
        if (sourceModel())
            evaluate(-1, condition, 0, totalRows() - 1);
    }
    refilter(false);
}

void FilterProxy::clearConditions()
{
    if (m_conditions.empty() && m_predicates.empty())
        return;
    m_conditions.clear();
    m_predicates.clear();
    refilter(false);
}

bool FilterProxy::isFiltering() const
{
    return !m_words.isEmpty() || !m_conditions.empty() || !m_predicates.empty();
}

bool FilterProxy::accepts(int row) const
{
    const auto place = static_cast<size_t>(row);
    for (const auto& [column, condition] : m_conditions) {
        if (!condition.passes[place])
            return false;
    }
    for (const auto& [name, condition] : m_predicates) {
        if (!condition.passes[place])
            return false;
    }
    if (m_words.isEmpty())
        return true;
    const QString& text = searchTextOf(row);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word); });
}

std::vector<int> FilterProxy::acceptedRows() const
{
    if (!isFiltering())
        return m_order;
    std::vector<int> rows;
    rows.reserve(m_order.size());
    for (const int row : m_order) {
        if (accepts(row))
            rows.push_back(row);
    }
    return rows;
}

void FilterProxy::refilter(bool narrowing)
{
    if (!sourceModel() || m_sourceChanging)
        return;
    std::vector<int> rows;
    if (narrowing) {
        for (const int row : m_rows) {
            if (accepts(row))
                rows.push_back(row);
        }
    } else {
        rows = acceptedRows();
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    takeRows(std::move(rows));
    endResetModel();
    Q_EMIT
    countsChanged();
}

void FilterProxy::takeRows(std::vector<int> rows)
{
    m_rows = std::move(rows);
    m_positions.assign(static_cast<size_t>(totalRows()), -1);
    int position = 0;
    for (const int row : m_rows)
        m_positions[static_cast<size_t>(row)] = position++;
}

void FilterProxy::setSortKeys(std::vector<SortKey> keys)
{
    if (keys == m_sortKeys)
        return;
    m_sortKeys = std::move(keys);
    if (sourceModel() && !m_sourceChanging) {
        buildOrder();
        refilter(false);
    }
    Q_EMIT
    sortKeysChanged();
}

void FilterProxy::sort(int column, Qt::SortOrder order)
{
    setSortKeys(column < 0 ? std::vector<SortKey>{} : std::vector<SortKey>{{column, order}});
}

void FilterProxy::buildOrder()
{
    std::vector<RowOrder::Key> keys;
    for (const SortKey& key : m_sortKeys) {
        if (sourceModel() && key.column >= 0 && key.column < sourceModel()->columnCount())
            keys.push_back({key.column, key.order == Qt::DescendingOrder});
    }
    m_order = sourceModel() ? m_rowOrder.ordered(*sourceModel(), keys) : std::vector<int>{};
}

void FilterProxy::sourceDataChanged(const QModelIndex& first, const QModelIndex& last,
                                    const QList<int>& roles)
{
    if (m_sourceChanging || !first.isValid() || !last.isValid())
        return;
    for (int row = first.row(); row <= last.row(); ++row)
        m_searchTexts[static_cast<size_t>(row)] = QString();
    for (auto& [column, condition] : m_conditions)
        evaluate(column, condition, first.row(), last.row());
    for (auto& [name, condition] : m_predicates)
        evaluate(-1, condition, first.row(), last.row());
    const bool orderTouched =
        m_rowOrder.update(*sourceModel(), first.row(), last.row(), first.column(), last.column());
    if (orderTouched && !m_sortKeys.empty())
        buildOrder();
    if (isFiltering() || orderTouched)
        refilter(false);
    forwardDataChanged(first, last, roles);
}

void FilterProxy::forwardDataChanged(const QModelIndex& first, const QModelIndex& last,
                                     const QList<int>& roles)
{
    constexpr int mostSingleRows = 100;
    if (m_rows.empty())
        return;
    if (last.row() - first.row() >= mostSingleRows) {
        Q_EMIT
        dataChanged(index(0, first.column()), index(rowCount() - 1, last.column()), roles);
        return;
    }
    for (int row = first.row(); row <= last.row(); ++row) {
        const int position = proxyRow(row);
        if (position >= 0)
            Q_EMIT
        dataChanged(index(position, first.column()), index(position, last.column()), roles);
    }
}

std::vector<std::pair<QString, int>> FilterProxy::valuesOf(int column) const
{
    std::vector<std::pair<QString, int>> values;
    QHash<QString, size_t> places;
    for (int row = 0; row < totalRows(); ++row) {
        const QString key = filterKey(row, column);
        const auto found = places.constFind(key);
        if (found == places.constEnd()) {
            places.insert(key, values.size());
            values.emplace_back(key, 1);
        } else {
            ++values[*found].second;
        }
    }
    return values;
}

int FilterProxy::sourceRow(int proxyRow) const
{
    return proxyRow >= 0 && proxyRow < rowCount() ? m_rows[static_cast<size_t>(proxyRow)] : -1;
}

int FilterProxy::proxyRow(int sourceRow) const
{
    return sourceRow >= 0 && sourceRow < static_cast<int>(m_positions.size())
               ? m_positions[static_cast<size_t>(sourceRow)]
               : -1;
}

QModelIndex FilterProxy::mapFromSource(const QModelIndex& index) const
{
    const int row = index.isValid() ? proxyRow(index.row()) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, index.column());
}

QModelIndex FilterProxy::mapToSource(const QModelIndex& index) const
{
    const int row = index.isValid() ? sourceRow(index.row()) : -1;
    return row < 0 || !sourceModel() ? QModelIndex() : sourceModel()->index(row, index.column());
}

int FilterProxy::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FilterProxy::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QModelIndex FilterProxy::index(int row, int column, const QModelIndex& parent) const
{
    if (parent.isValid() || row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return {};
    return createIndex(row, column);
}

QModelIndex FilterProxy::parent(const QModelIndex&) const
{
    return {};
}

Qt::ItemFlags FilterProxy::flags(const QModelIndex& index) const
{
    Qt::ItemFlags result = QAbstractProxyModel::flags(index);
    const QVariant checkable = data(index, CheckableRole);
    if (checkable.isValid() && !checkable.toBool())
        result &= ~Qt::ItemIsSelectable;
    return result;
}

QVariant FilterProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!sourceModel())
        return {};
    if (orientation == Qt::Vertical)
        return sourceModel()->headerData(sourceRow(section), orientation, role);
    return sourceModel()->headerData(section, orientation, role);
}

} // namespace prizedesk
