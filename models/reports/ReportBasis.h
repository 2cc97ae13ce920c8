#pragma once

#include "models/reports/FiguresReport.h"

namespace prizedesk {

class Workspace;

/// Fills in what every report of figures says of its origin: edition, date, state of the journal.
/// Throws `StorageError`.
void fillBasis(FiguresReport& report, Workspace& workspace, bool japanese);

} // namespace prizedesk
