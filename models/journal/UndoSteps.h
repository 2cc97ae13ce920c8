#pragma once

#include "models/journal/Action.h"

#include <vector>

namespace prizedesk {

/// What Undo would take back, next step first, at most `limit`. `actions` newest first, as
/// `JournalStore::list` gives them. Pure.
[[nodiscard]] std::vector<Action> undoSteps(const std::vector<Action>& actions, int limit);

/// For each of `actions` (newest first): is what it did undone at the moment? An undo, a redo and a
/// note never are.
[[nodiscard]] std::vector<bool> undoneActions(const std::vector<Action>& actions);

} // namespace prizedesk
