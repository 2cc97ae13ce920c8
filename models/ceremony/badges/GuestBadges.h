#pragma once

#include "models/ceremony/badges/Badge.h"
#include "models/core/Result.h"
#include "models/journal/Operation.h"

#include <vector>

namespace prizedesk {

class Workspace;

/// How badges lie on the sheets: by category and then by reading, or by reading alone.
enum class BadgeOrder { Category, Kana };

/// A badge for everybody who is coming or has not answered yet; who declined or only watches the
/// stream gets none. Errors: no such guest (`RuleRefused`).
[[nodiscard]] Result<std::vector<Badge>> guestBadges(Workspace& workspace, BadgeOrder order);
/// What the journal keeps of an export: how many, file name and digest.
[[nodiscard]] Operation badgesNote(size_t count, const QString& path, const QString& digest);

} // namespace prizedesk
