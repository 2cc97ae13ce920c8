#pragma once

#include "models/workspace/Workspace.h"

#include <QStringList>

#include <random>

namespace prizedesk::torture {

/// One thing that an office does with the compute budget; at first what all else rests on: offers,
/// requests, a confirmed envelope, an approved plan.
void workOnLedger(Workspace& workspace, std::mt19937& random);

/// What is wrong with a ledger: sums that do not add up, a promise below nought, a charge without
/// its row of use, a row of use that is charged twice.
[[nodiscard]] QStringList ledgerProblems(const Database& database);
/// Whether a plan is approved, so that anything can be booked.
[[nodiscard]] bool hasLedger(const Database& database);
[[nodiscard]] qint64 ledgerLength(const Database& database);

} // namespace prizedesk::torture
