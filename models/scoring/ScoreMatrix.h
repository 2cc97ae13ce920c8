#pragma once

#include "models/core/Points.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace prizedesk {

/// One judge's total for one entry.
struct JudgeTotal
{
    QString judge;
    QString entry;
    Points total;

    friend bool operator==(const JudgeTotal&, const JudgeTotal&) = default;
};

/// The scores as the statistics need them: who scored what, by entry and by judge, a pair once.
/// Entries and judges stand in an order that follows from the scores (higher mean first; names only
/// break ties), so that neither the order of the input nor renaming changes a digit of what is
/// computed.
class ScoreMatrix
{
public:
    struct Cell
    {
        int entry = 0;
        int judge = 0;
        double value = 0; ///< points
    };

    ScoreMatrix() = default;
    explicit ScoreMatrix(const std::vector<JudgeTotal>& totals);

    [[nodiscard]] int entryCount() const { return int(m_entries.size()); }
    [[nodiscard]] int judgeCount() const { return int(m_judges.size()); }
    [[nodiscard]] int size() const { return int(m_cells.size()); }
    [[nodiscard]] const QStringList& entries() const { return m_entries; }
    [[nodiscard]] const QStringList& judges() const { return m_judges; }

    /// All scores by entry, then judge.
    [[nodiscard]] const std::vector<Cell>& cells() const { return m_cells; }
    /// Cells of entry i: from `entryStarts()[i]` up to `entryStarts()[i + 1]`.
    [[nodiscard]] const std::vector<int>& entryStarts() const { return m_entryStarts; }
    /// Indices into `cells()` by judge, then entry, with their starts.
    [[nodiscard]] const std::vector<int>& byJudge() const { return m_byJudge; }
    [[nodiscard]] const std::vector<int>& judgeStarts() const { return m_judgeStarts; }
    [[nodiscard]] int scoresOfEntry(int entry) const;
    [[nodiscard]] int scoresOfJudge(int judge) const;
    /// Mean of all scores; 0 without any.
    [[nodiscard]] double mean() const;

    /// The same without one judge's scores; entries that have no other score leave too.
    [[nodiscard]] ScoreMatrix withoutJudge(int judge) const;
    /// The scores of some entries alone.
    [[nodiscard]] ScoreMatrix onlyEntries(const QStringList& entries) const;
    [[nodiscard]] std::vector<JudgeTotal> totals() const;

private:
    QStringList m_entries;
    QStringList m_judges;
    std::vector<Cell> m_cells;
    std::vector<qint64> m_hundredths; ///< of each cell, exact
    std::vector<int> m_entryStarts{0};
    std::vector<int> m_byJudge;
    std::vector<int> m_judgeStarts{0};
};

} // namespace prizedesk
