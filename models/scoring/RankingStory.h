#pragma once

#include "models/scoring/Ranking.h"

namespace prizedesk {

/// What one judge's total of an entry becomes once the judge's tendency is taken off.
struct StoryLine
{
    QString judge;
    double raw = 0;
    std::optional<double> tendency; ///< below 0: marks low
    std::optional<double> adjusted; ///< raw − tendency
};

/// Why an entry stands where it stands, in sentences that can be read out, in the language in
/// force.
struct RankingStory
{
    QString judges;               ///< who scored it: they give less or more than the panel
    QString move;                 ///< from the rank of the raw mean to the rank of the method
    QString rest;                 ///< how the adjusted value comes from the adjusted scores
    std::vector<StoryLine> lines; ///< by the judges' tendency, low first

    [[nodiscard]] static RankingStory of(const Ranking& ranking, const RankedEntry& entry);
    [[nodiscard]] QString asText() const;
};

} // namespace prizedesk
