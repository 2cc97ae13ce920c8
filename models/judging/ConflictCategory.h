#pragma once

#include <QString>

#include <optional>

namespace prizedesk {

/// A kind of interest as people write it: 1 … 5, also ① … ⑤; 0 for "none"; nothing for other text.
[[nodiscard]] std::optional<int> conflictCategory(const QString& text);

} // namespace prizedesk
