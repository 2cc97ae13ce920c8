#pragma once

#include <QString>

namespace prizedesk {

/// The words of a menu entry without its access key: "&Open…" and "開く(&O)…" as "Open…", "開く…".
[[nodiscard]] QString actionWords(const QString& text);

} // namespace prizedesk
