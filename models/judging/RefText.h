#pragma once

#include <QString>
#include <QStringList>

namespace prizedesk {

/// A reference number as people type it, in its stored form: full-width characters, look-alike
/// hyphens, spaces and small letters folded: `ｔ１−０００１ ` → `T1-0001`.
[[nodiscard]] QString normaliseReference(const QString& text);
/// At most this many characters, so that the number also names a file and a sheet of a workbook.
inline constexpr int kLongestJudgeNumber = 20;
/// Whether a judge can be called so: letters, digits and hyphens.
[[nodiscard]] bool isJudgeNumber(const QString& ref);
/// The parts of a cell that lists several things, separated by ; or line breaks; each once.
[[nodiscard]] QStringList splitList(const QString& text);
/// What a judge asks for: like `splitList`, with reference numbers of entries in their stored form.
[[nodiscard]] QStringList splitWishes(const QString& text);

} // namespace prizedesk
