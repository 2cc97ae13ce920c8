#pragma once

#include "models/scoring/Ranking.h"
#include "models/storage/Database.h"

namespace prizedesk {

class Workspace;

/// Everything that a ranking of a stage rests on, as it stands in the file: its entries, rubric,
/// marks, conflicts and quorum. Throws `StorageError`.
[[nodiscard]] RankingInput rankingInput(const Database& database, const QString& stage);

/// The ranking of a stage. `NotFound` for a stage that does not exist, else as `rank`.
[[nodiscard]] Result<Ranking> rankStage(const Workspace& workspace, const QString& stage,
                                        RankingMethod method = RankingMethod::Mean);

} // namespace prizedesk
