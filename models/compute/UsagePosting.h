#pragma once

#include "models/compute/UsageCharges.h"

namespace prizedesk {

class WriteTransaction;

/// Brings the ledger to what the rows in force cost: charges what is missing and reverses what no
/// longer holds. Called by everything that changes rows or allotments. Throws.
void postUsage(const WriteTransaction& tx);

} // namespace prizedesk
