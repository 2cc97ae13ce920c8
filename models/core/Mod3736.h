#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace prizedesk {

/// The check character of ISO/IEC 7064 MOD 37,36 over digits and capital letters: it tells every
/// single wrong character and almost every exchange of two. Nothing where any other character
/// stands, or none at all.
[[nodiscard]] std::optional<QChar> mod3736Check(QStringView text);
/// Whether the last character is the check character of those before it.
[[nodiscard]] bool isMod3736(QStringView text);

} // namespace prizedesk
