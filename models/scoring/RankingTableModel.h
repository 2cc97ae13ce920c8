#pragma once

#include "models/scoring/Ranking.h"
#include "models/scoring/StageStore.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointF>

namespace prizedesk {

/// A ranking as a table: raw and adjusted side by side, the movement between them, and how sure
/// the place is. `IdRole` is the entry's row id, `SortRole` orders by the exact value.
class RankingTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RankColumn,
        MoveColumn, ///< places won or lost against the plain mean
        RefColumn,
        TitleColumn,
        OrganisationColumn,
        CountColumn,
        MeanColumn, ///< with the rank by it
        MedianColumn,
        SpreadColumn,
        ValueColumn, ///< what the method makes of the scores
        ErrorColumn, ///< half the width of its 95 % interval
        IntervalColumn,
        ChanceColumn, ///< of a place above the line
        ExpectedColumn,
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
    /// What the committee decided about an entry.
    struct AwardMark
    {
        QString prize; ///< name, in the language in force
        bool isConfirmed = true;
    };
    /// By reference number of the entry; those without a prize are absent.
    void setAwards(QHash<QString, AwardMark> awards);
    /// How the figure of a cell came about, in sentences; empty where the story of the entry says
    /// it.
    [[nodiscard]] QString explanation(int row, int column) const;
    /// Where the chance column looks: the award line, or the first line of the ranking.
    [[nodiscard]] int chanceLine() const { return m_chanceLine; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const RankedEntry& entry, int column) const;
    [[nodiscard]] QString tipOf(const RankedEntry& entry, int column) const;
    [[nodiscard]] QVariant sortKey(const RankedEntry& entry, int row, int column) const;
    [[nodiscard]] QVariant emptyText(const RankedEntry& entry, int column) const;
    [[nodiscard]] QVariant tone(const RankedEntry& entry, int column) const;
    [[nodiscard]] QVariant interval(const RankedEntry& entry) const;
    [[nodiscard]] QList<QPointF> axis() const;
    [[nodiscard]] double share(double rank) const;
    [[nodiscard]] int decisiveColumn() const;
    [[nodiscard]] QString headOf(int column) const;
    [[nodiscard]] const StageMember& memberOf(const RankedEntry& entry) const;
    [[nodiscard]] bool isLastAbove(int row) const;
    [[nodiscard]] bool isDiscussed(const RankedEntry& entry) const;

    Ranking m_ranking;
    QHash<QString, StageMember> m_members;
    QStringList m_discussed;
    QHash<QString, AwardMark> m_awards;
    int m_places = 0;
    int m_chanceLine = 0;
    int m_lastRank = 1; ///< right end of the axis of ranks
};

/// Half the width of a 95 % interval, in standard errors.
inline constexpr double kNormal95 = 1.959964;
/// `±5.3`: what a standard error makes of it.
[[nodiscard]] QString halfWidthText(double se);

/// `82%`, `<1%` for what is not quite none, `>99%` for what is not quite sure.
[[nodiscard]] QString chanceText(double chance);

} // namespace prizedesk
