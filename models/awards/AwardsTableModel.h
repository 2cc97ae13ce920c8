#pragma once

#include "models/awards/PrizeSums.h"
#include "models/storage/Database.h"

#include <QAbstractTableModel>

namespace prizedesk {

/// One row of the overview of decisions: a winner of a prize, or a prize without one.
struct AwardRow
{
    PrizeState prize;
    std::optional<PrizeLine> line; ///< none: open, no winner, or gone to a tie
    QString title;
    QString organisation;
};

/// Prizes of a theme with what is decided. `IdRole` is the award's row id, 0 where there is none.
class AwardsTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PrizeColumn,
        StateColumn,
        RefColumn,
        TitleColumn,
        OrganisationColumn,
        YenColumn,
        ShareColumn,
        ReasonColumn,
        DecidedByColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<AwardRow> rows);
    /// The language of the prizes' names.
    void setJapanese(bool japanese);
    [[nodiscard]] const AwardRow& rowAt(int row) const { return m_rows[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const AwardRow& row, int column) const;
    [[nodiscard]] QString stateText(const AwardRow& row) const;

    std::vector<AwardRow> m_rows;
    bool m_japanese = true;
};

/// The rows of a theme: every prize in order, its winners under it.
[[nodiscard]] std::vector<AwardRow> awardRows(const Database& database, const PrizeSums& sums);

} // namespace prizedesk
