#pragma once

#include "models/scoring/Ranking.h"
#include "models/scoring/StageStore.h"

#include <QAbstractTableModel>
#include <QHash>

namespace prizedesk {

/// A ranking as a table. `IdRole` is the entry's row id, `SortRole` orders by the exact value.
class RankingTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RankColumn,
        RefColumn,
        TitleColumn,
        OrganisationColumn,
        CountColumn,
        MeanColumn,
        MedianColumn,
        SpreadColumn,
        GatesColumn,
        WhyColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `members` name the entries of the ranking; `places` draws the award line under the last
    /// rank that is not above it, 0 = none.
    void setRanking(const Ranking& ranking, const std::vector<StageMember>& members,
                    int places = 0);
    [[nodiscard]] const RankedEntry& entryAt(int row) const
    {
        return m_ranking.entries[size_t(row)];
    }
    [[nodiscard]] const Ranking& ranking() const { return m_ranking; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const RankedEntry& entry, int column) const;
    [[nodiscard]] QVariant sortKey(const RankedEntry& entry, int row, int column) const;
    [[nodiscard]] QVariant emptyText(const RankedEntry& entry, int column) const;
    [[nodiscard]] const StageMember& memberOf(const RankedEntry& entry) const;
    [[nodiscard]] bool isLastAbove(int row) const;

    Ranking m_ranking;
    QHash<QString, StageMember> m_members;
    int m_places = 0;
};

} // namespace prizedesk
