#pragma once

#include <QString>

namespace prizedesk {

/// A reference number as people type it, in its stored form: full-width characters, look-alike
/// hyphens, spaces and small letters folded: `ｔ１−０００１ ` → `T1-0001`.
[[nodiscard]] QString normaliseReference(const QString& text);

} // namespace prizedesk
