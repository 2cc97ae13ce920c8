#pragma once

#include "models/judging/AssignmentSheet.h"

#include <QAbstractTableModel>

namespace prizedesk {

/// Entries × judges of a stage: what is assigned, and, while a proposal lies on it, what it would
/// change.
class AssignmentMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum CellFlag {
        Assigned = 1,
        Locked = 2,
        Match = 4, ///< the entry's field is one of the judge's
        Conflict = 8,
        Suspected = 16,
        Added = 32,   ///< by the proposal
        Removed = 64, ///< by the proposal
        Preferred = 128, ///< the judge asked for the entry or its field
    };
    enum Role {
        FlagsRole = Qt::UserRole + 100, ///< int of CellFlag
        LoadRole, ///< of a judge's head: entries, those of the proposal where one is shown
        LimitRole ///< of a judge's head: entries at most; -1 = no limit
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(AssignmentSheet sheet);
    [[nodiscard]] const AssignmentSheet& sheet() const { return m_sheet; }
    /// Lays a proposal over the sheet; it must outlive the display or be cleared.
    void setProposal(std::optional<AssignmentPlan> plan);
    [[nodiscard]] const std::optional<AssignmentPlan>& proposal() const { return m_plan; }

    [[nodiscard]] AssignmentPair pairAt(const QModelIndex& index) const;
    [[nodiscard]] int flagsAt(int row, int column) const;
    [[nodiscard]] QModelIndex indexOf(const AssignmentPair& pair) const;
    /// Entries that the judge has now, or would have.
    [[nodiscard]] int loadOf(int column) const;
    /// Pairs now or in the proposal; those of them in the judge's field.
    [[nodiscard]] int pairCount() const;
    [[nodiscard]] int matchCount() const;
    /// Judges of an entry now, or in the proposal.
    [[nodiscard]] int judgesOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void compute();
    void markProposal();
    [[nodiscard]] QString words(int row, int column) const;

    AssignmentSheet m_sheet;
    std::optional<AssignmentPlan> m_plan;
    std::vector<int> m_flags; ///< row by row
    std::vector<int> m_loads; ///< of the judges, with the proposal
};

} // namespace prizedesk
