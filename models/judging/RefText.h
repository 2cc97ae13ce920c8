#pragma once

#include <QString>
#include <QStringList>

namespace prizedesk {

/// A reference number as people type it, in its stored form: full-width characters, look-alike
/// hyphens, spaces and small letters folded: `ｔ１−０００１ ` → `T1-0001`.
[[nodiscard]] QString normaliseReference(const QString& text);
/// The parts of a cell that lists several things, separated by ; or line breaks; each once.
[[nodiscard]] QStringList splitList(const QString& text);

} // namespace prizedesk
