#pragma once

#include "models/programme/Programme.h"
#include "models/scoring/StageStore.h"
#include "models/tables/TableWriter.h"
#include "ui/scoring/JudgeMarks.h"

namespace prizedesk {

class Workspace;
struct Ranking;

/// The ranking as a table: figures, why, and one column per judge with the total; a judge with a
/// conflict of interest is marked as such.
[[nodiscard]] OutTable rankingTable(const Ranking& ranking, const std::vector<StageMember>& members,
                                    const StageMarks& marks, const QString& sheetName);

/// Writes the table (XLSX where the name ends so, else CSV) and journals who took what.
[[nodiscard]] Result<void> exportRanking(Workspace& workspace, const OutTable& table,
                                         const QString& stage, const QString& path);

} // namespace prizedesk
