#pragma once

#include "models/scoring/Ranking.h"

namespace prizedesk {

/// The rank of one entry under one change of the input.
struct RankUnderChange
{
    QString entry;
    std::optional<int> before;
    std::optional<int> after; ///< none: below the quorum then

    [[nodiscard]] bool moves() const { return before != after; }
};

/// What the ranking would be under one change.
struct ChangedRanking
{
    QString judge;     ///< who is left out, or
    QString criterion; ///< whose weight changes
    int percent = 0;   ///< by how much of it: −10, 10
    QString refusal;   ///< why the changed panel cannot be ranked; then `ranks` is empty
    std::vector<RankUnderChange> ranks; ///< of all ranked entries, in the order of the ranking
    /// Entries that would come above or fall below a line, by the lines of the options.
    std::map<int, QStringList> entering;
    std::map<int, QStringList> leaving;

    [[nodiscard]] int moved() const; ///< entries with another rank
};

/// How far single judges and weights carry the ranking. Draws are never made here; the rest of the
/// options stands. Errors as `rank` of the whole.
class Influence
{
public:
    Influence(RankingInput input, RankingOptions options);

    /// One per judge with scores, by reference number.
    [[nodiscard]] Result<std::vector<ChangedRanking>> leaveOneJudgeOut() const;
    /// Each weight of a mark up and down by `percent` of itself, the others scaled so that their
    /// sum stays; nothing where there are no marks.
    [[nodiscard]] Result<std::vector<ChangedRanking>> weights(int percent = 10) const;

private:
    [[nodiscard]] ChangedRanking compare(const Ranking& before, const RankingInput& changed) const;

    RankingInput m_input;
    RankingOptions m_options;
};

} // namespace prizedesk
