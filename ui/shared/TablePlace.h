#pragma once

#include <QtGlobal>

#include <vector>

class QTableView;

namespace prizedesk {

class FilterProxy;

/// Where the user is in a list: selected rows, current cell, scroll position. Kept over resets of
/// the proxy; by row numbers where only filter or order changed, by IdRole where the source did.
class TablePlace
{
public:
    /// To be called while the rows still exist. `selected`: source rows.
    void keep(const QTableView& view, const FilterProxy& proxy, std::vector<int> selected);
    void restore(QTableView& view, const FilterProxy& proxy);

private:
    struct Found
    {
        std::vector<int> rows;
        int current = -1;
    };
    [[nodiscard]] Found findByRow(const FilterProxy& proxy) const;
    [[nodiscard]] Found findById(const FilterProxy& proxy) const;

    std::vector<int> m_rows;
    std::vector<qint64> m_ids;
    int m_currentRow = -1;
    qint64 m_currentId = -1;
    int m_column = 0;
    int m_scroll = 0;
};

} // namespace prizedesk
