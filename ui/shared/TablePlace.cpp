#include "ui/shared/TablePlace.h"

#include "models/core/ItemRoles.h"
#include "ui/shared/FilterProxy.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace prizedesk {

namespace {

/// Beyond that, putting a scattered selection together again takes longer than a keystroke may.
constexpr size_t mostKeptRows = 5000;

qint64 idOf(const FilterProxy& proxy, int row)
{
    const QVariant id = proxy.index(row, 0).data(IdRole);
    return id.isValid() ? id.toLongLong() : -1;
}

QItemSelection selectionOf(const FilterProxy& proxy, const std::vector<int>& rows)
{
    QItemSelection selection;
    const int lastColumn = proxy.columnCount() - 1;
    for (size_t first = 0; first < rows.size();) {
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        selection.append(
            QItemSelectionRange(proxy.index(rows[first], 0), proxy.index(rows[last], lastColumn)));
        first = last + 1;
    }
    return selection;
}

} // namespace

void TablePlace::keep(const QTableView& view, const FilterProxy& proxy, std::vector<int> selected)
{
    m_rows = std::move(selected);
    if (m_rows.size() > mostKeptRows)
        m_rows.clear();
    const QModelIndex current = view.currentIndex();
    m_currentRow = current.isValid() ? proxy.sourceRow(current.row()) : -1;
    m_currentId = current.isValid() ? idOf(proxy, current.row()) : -1;
    m_column = std::max(0, current.column());
    m_scroll = view.verticalScrollBar()->value();
    m_ids.clear();
    if (proxy.isSourceChanging()) {
        for (const int row : m_rows)
            m_ids.push_back(idOf(proxy, proxy.proxyRow(row)));
        std::sort(m_ids.begin(), m_ids.end());
    }
}

TablePlace::Found TablePlace::findByRow(const FilterProxy& proxy) const
{
    Found found;
    for (const int row : m_rows) {
        const int position = proxy.proxyRow(row);
        if (position >= 0)
            found.rows.push_back(position);
    }
    std::sort(found.rows.begin(), found.rows.end());
    found.current = proxy.proxyRow(m_currentRow);
    return found;
}

TablePlace::Found TablePlace::findById(const FilterProxy& proxy) const
{
    Found found;
    if (m_ids.empty() && m_currentId < 0)
        return found;
    for (int row = 0; row < proxy.rowCount(); ++row) {
        const qint64 id = idOf(proxy, row);
        if (id < 0)
            continue;
        if (std::binary_search(m_ids.begin(), m_ids.end(), id))
            found.rows.push_back(row);
        if (id == m_currentId)
            found.current = row;
    }
    return found;
}

void TablePlace::restore(QTableView& view, const FilterProxy& proxy)
{
    const Found found = proxy.isSourceChanging() ? findById(proxy) : findByRow(proxy);
    view.selectionModel()->select(selectionOf(proxy, found.rows),
                                  QItemSelectionModel::ClearAndSelect);
    if (found.current >= 0)
        view.selectionModel()->setCurrentIndex(proxy.index(found.current, m_column),
                                               QItemSelectionModel::NoUpdate);
    view.verticalScrollBar()->setValue(m_scroll);
}

} // namespace prizedesk
