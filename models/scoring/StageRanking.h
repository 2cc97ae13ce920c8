#pragma once

#include "models/scoring/Ranking.h"
#include "models/storage/Database.h"

namespace prizedesk {

class Workspace;
struct Programme;

/// Everything that a ranking of a stage rests on, as it stands in the file: its entries, those that
/// have left, rubric, marks, conflicts, quorum and method. Throws `StorageError`.
[[nodiscard]] RankingInput rankingInput(const Database& database, const QString& stage);

/// The ranking of a stage by its own method, as everything that decides uses it. `NotFound` for a
/// stage that does not exist, else as `rankByRule`.
[[nodiscard]] Result<Ranking> rankStage(const Workspace& workspace, const QString& stage);

/// By another method. `NotFound` for a stage that does not exist, else as `rank`.
[[nodiscard]] Result<Ranking> rankStage(const Workspace& workspace, const QString& stage,
                                        RankingMethod method);

/// With all figures. Without lines in `options`: those that the prizes of the theme draw.
[[nodiscard]] Result<Ranking> rankStage(const Workspace& workspace, const QString& stage,
                                        RankingOptions options);

/// Places above each line between prizes with a rank: 1, 2, 3 for a first, second and third prize.
[[nodiscard]] std::vector<int> awardLines(const Programme& programme, const QString& stage);

} // namespace prizedesk
