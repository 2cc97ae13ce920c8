#pragma once

#include "models/awards/DiscussionNote.h"
#include "models/scoring/Ranking.h"
#include "models/scoring/StageStore.h"

#include <QAbstractTableModel>

#include <vector>

namespace prizedesk {

/// Entries of a decision meeting, by rank, with what is noted about them. `IdRole` is the entry's
/// row id.
class DiscussionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RankColumn,
        RefColumn,
        TitleColumn,
        ChanceColumn,
        VerdictColumn,
        PrizeColumn,
        NoteColumn,
        ColumnCount
    };

    struct Row
    {
        StageMember member;
        std::optional<int> rank;
        std::optional<double> chance; ///< of a place above the award line
        DiscussionNote note;          ///< open and empty where there is none
        QString prizeName;            ///< in the language in force
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows);
    [[nodiscard]] const Row& rowAt(int row) const { return m_rows[size_t(row)]; }
    /// -1 where it is not among them.
    [[nodiscard]] int rowOf(const QString& ref) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const Row& row, int column) const;
    [[nodiscard]] QVariant sortKey(const Row& row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace prizedesk
