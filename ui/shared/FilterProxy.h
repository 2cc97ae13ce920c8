#pragma once

#include "ui/shared/RowOrder.h"

#include <QAbstractProxyModel>

#include <functional>
#include <map>
#include <vector>

class QTimer;

namespace prizedesk {

/// Searches, filters and orders a flat table of up to some 100,000 rows between a keystroke and
/// the next picture. Search texts and order are kept in plain vectors and only rebuilt for what
/// changed. Rows with CheckableRole false cannot be selected. A change of filter or order resets
/// the proxy; TableView keeps selection and place.
class FilterProxy : public QAbstractProxyModel
{
    Q_OBJECT

public:
    struct SortKey
    {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
        bool operator==(const SortKey&) const = default;
    };
    using Predicate = std::function<bool(int sourceRow)>;

    explicit FilterProxy(QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* model) override;

    /// Columns looked into by the search; empty = all.
    void setSearchColumns(std::vector<int> columns);
    /// Every word must occur somewhere in the row, compared as searchKey() folds it.
    void setSearchText(const QString& text);
    [[nodiscard]] QString searchText() const { return m_searchText; }

    /// Only rows whose FilterKeyRole (or text) in `column` is one of `values`; empty = no
    /// condition.
    void setCondition(int column, const QStringList& values);
    [[nodiscard]] QStringList condition(int column) const;
    /// A named condition of any kind; an empty function takes it away. Evaluated on changed rows.
    void setPredicate(const QString& name, Predicate predicate);
    void clearConditions();
    [[nodiscard]] bool isFiltering() const;

    /// First key decides, the next breaks its ties, the source order breaks the last.
    void setSortKeys(std::vector<SortKey> keys);
    [[nodiscard]] const std::vector<SortKey>& sortKeys() const { return m_sortKeys; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Distinct filter values of a column over all source rows with their counts, in first-seen
    /// order.
    [[nodiscard]] std::vector<std::pair<QString, int>> valuesOf(int column) const;
    [[nodiscard]] int totalRows() const;
    /// True during a reset caused by the source, where row numbers may come to mean other rows.
    [[nodiscard]] bool isSourceChanging() const { return m_sourceChanging; }

    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& index) const override;
    [[nodiscard]] int sourceRow(int proxyRow) const;
    /// -1 where the row is filtered out.
    [[nodiscard]] int proxyRow(int sourceRow) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /// How many rows are shown may have changed.
    void countsChanged();
    void sortKeysChanged();

private:
    struct Condition
    {
        QStringList values;
        Predicate predicate;
        std::vector<char> passes;
    };

    void beginSourceChange();
    void endSourceChange();
    void sourceDataChanged(const QModelIndex& first, const QModelIndex& last,
                           const QList<int>& roles);
    void forwardDataChanged(const QModelIndex& first, const QModelIndex& last,
                            const QList<int>& roles);
    void refilter(bool narrowing);
    void takeRows(std::vector<int> rows);
    void evaluate(int column, Condition& condition, int firstRow, int lastRow) const;
    void evaluateAll();
    void buildOrder();
    void warmSearchTexts();
    [[nodiscard]] const QString& searchTextOf(int row) const;
    [[nodiscard]] QString filterKey(int row, int column) const;
    [[nodiscard]] bool accepts(int row) const;
    [[nodiscard]] std::vector<int> acceptedRows() const;

    QString m_searchText;
    QStringList m_words;
    std::vector<int> m_searchColumns;
    std::map<int, Condition> m_conditions;
    std::map<QString, Condition> m_predicates;
    std::vector<SortKey> m_sortKeys;
    RowOrder m_rowOrder;
    std::vector<int> m_order;
    std::vector<int> m_rows;
    std::vector<int> m_positions;
    mutable std::vector<QString> m_searchTexts;
    QTimer* m_warmTimer;
    int m_warmed = 0;
    bool m_sourceChanging = false;
};

} // namespace prizedesk
