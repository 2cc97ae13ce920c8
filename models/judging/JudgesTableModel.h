#pragma once

#include "models/judging/Judge.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace prizedesk {

/// The register of judges as a table.
class JudgesTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RefColumn,
        NameColumn,
        StateColumn,
        AffiliationColumn,
        ExpertiseColumn,
        ThemesColumn,
        CommitteeColumn,
        TermColumn,
        PledgeColumn,
        LimitColumn,
        LoadColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `loads`: entries assigned to each judge in all open stages.
    void setJudges(std::vector<Judge> judges, QHash<qint64, int> loads);
    [[nodiscard]] const std::vector<Judge>& judges() const { return m_judges; }
    [[nodiscard]] const Judge* judge(qint64 id) const;
    [[nodiscard]] int loadOf(JudgeId judge) const { return m_loads.value(judge.value()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const Judge& judge, int column) const;

    std::vector<Judge> m_judges;
    QHash<qint64, int> m_loads;
};

} // namespace prizedesk
