#pragma once

#include "models/judging/ImportTable.h"
#include "models/scoring/Ranking.h"

namespace prizedesk {

/// Scores from a table without a programme: `judge, entry, score`, or `judge, entry, criterion,
/// mark` with weights.
struct PlainScores
{
    RankingInput input;
    std::vector<ImportReport::Finding> findings; ///< rows left out
    int rows = 0;
    int rounded = 0; ///< scores with more than two decimals, rounded half up
};

struct PlainScoreFiles
{
    QString scores;    ///< path
    QString weights;   ///< path of `criterion, weight` and perhaps `max`; empty: ready scores
    QString conflicts; ///< path of `judge, entry`; may be empty
    int quorum = 1;
};

/// Errors as `ImportTable::load`. A score may be negative. Without `max`, marks go to 5.
[[nodiscard]] Result<PlainScores> readPlainScores(const PlainScoreFiles& files);
/// The same from tables at hand; `weights` null: ready scores.
[[nodiscard]] Result<PlainScores> readPlainScores(const ImportTable& scores,
                                                  const ImportTable* weights, int quorum);
/// Which columns a table of scores has, with or without marks; what `ImportTable` needs.
[[nodiscard]] const std::vector<FieldSpec>& plainScoreFields(bool withMarks);
[[nodiscard]] const std::vector<FieldSpec>& plainWeightFields();

} // namespace prizedesk
