#pragma once

#include "models/programme/Programme.h"
#include "models/scoring/StageStore.h"
#include "models/tables/TableWriter.h"
#include "ui/scoring/JudgeMarks.h"

namespace prizedesk {

class Workspace;
struct Ranking;

/// The ranking as a table: raw and adjusted figures, ranges of ranks, why, one column per judge
/// with the total (a judge with a conflict of interest is marked as such), and how it was computed.
[[nodiscard]] OutTable rankingTable(const Ranking& ranking, const std::vector<StageMember>& members,
                                    const StageMarks& marks, const QString& sheetName);

/// The journal's note alone, for a file that another part has written (PDF).
[[nodiscard]] Result<void> noteRankingExport(Workspace& workspace, const QString& stage,
                                             const QString& path, int rows);

/// Writes the table (XLSX where the name ends so, else CSV) and journals who took what.
[[nodiscard]] Result<void> exportRanking(Workspace& workspace, const OutTable& table,
                                         const QString& stage, const QString& path);

} // namespace prizedesk
