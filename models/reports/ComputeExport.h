#pragma once

#include "models/compute/LedgerBook.h"
#include "models/compute/StoredPlan.h"
#include "models/journal/Operation.h"
#include "models/reports/FiguresReport.h"
#include "models/tables/TableWriter.h"

namespace prizedesk {

class Workspace;

/// The ledger line by line with running balances, for auditors.
[[nodiscard]] OutTable ledgerTable(const LedgerBook& book);
/// A plan: one row per team and offer, teams that get nothing in one row, with the reasons.
[[nodiscard]] OutTable planTable(const StoredPlan& plan);

/// The same on paper, with what each rests on.
[[nodiscard]] Result<FiguresReport> ledgerPaper(Workspace& workspace, bool japanese);
[[nodiscard]] Result<FiguresReport> planPaper(Workspace& workspace, const QString& plan,
                                              bool japanese);

/// Writes an XLSX or CSV file by the ending of its name, and its note, in one step. `what` is empty
/// for the ledger, else the name of a plan. `Usage` for another ending, `NotFound` for no such plan.
[[nodiscard]] Result<void> exportCompute(Workspace& workspace, const QString& what,
                                         const QString& path, FileSaver& saver);
/// The journal's note of such an export.
[[nodiscard]] Operation computeExportNote(const QString& what, const QString& path, int rows,
                                          const QString& digest);

} // namespace prizedesk
