#pragma once

#include "models/scoring/RankingTableModel.h"
#include "ui/scoring/JudgeMarks.h"

namespace prizedesk {

/// The ranking with one more column per judge: the total as a heat cell, a conflict of interest
/// hatched. Judges who mark low stand at the left, by their tendency where it is known.
class RankingHeatModel : public RankingTableModel
{
    Q_OBJECT

public:
    using RankingTableModel::RankingTableModel;

    void setStage(const Ranking& ranking, const std::vector<StageMember>& members, int places,
                  StageMarks marks);
    [[nodiscard]] const StageMarks& marks() const { return m_marks; }
    /// Ends of the heat scale, in whole points.
    [[nodiscard]] int lowest() const { return m_low; }
    [[nodiscard]] int highest() const { return m_high; }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void orderJudges(const Ranking& ranking);
    [[nodiscard]] QVariant heat(const QModelIndex& index, int role) const;

    StageMarks m_marks;
    bool m_hasGates = false;
    int m_low = 0;
    int m_high = 100;
};

/// `①` … `⑤`: NEDO's kinds of interest.
[[nodiscard]] QString conflictSign(int category);

} // namespace prizedesk
