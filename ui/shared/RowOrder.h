#pragma once

#include <QString>

#include <map>
#include <vector>

class QAbstractItemModel;

namespace prizedesk {

/// Orders the rows of a flat model by up to a few columns. What a column is ordered by (SortRole,
/// else its text) is read once and kept. Numbers and dates by value, texts as searchKey() folds
/// them; what is absent comes last in both directions; ties stay in the model's order.
class RowOrder
{
public:
    struct Key
    {
        int column = 0;
        bool isDescending = false;
    };

    void clear() { m_columns.clear(); }
    /// Reads changed cells again; true if a kept column was among them.
    bool update(const QAbstractItemModel& model, int firstRow, int lastRow, int firstColumn,
                int lastColumn);
    [[nodiscard]] std::vector<int> ordered(const QAbstractItemModel& model,
                                           const std::vector<Key>& keys);

private:
    struct Column
    {
        bool isNumber = true;
        std::vector<double> numbers;
        std::vector<QString> texts;

        [[nodiscard]] bool isAbsent(int row) const;
        [[nodiscard]] int compare(int one, int other) const;
        void read(const QAbstractItemModel& model, int column, int firstRow, int lastRow);
    };

    std::map<int, Column> m_columns;
};

} // namespace prizedesk
