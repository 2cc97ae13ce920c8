#pragma once

#include <QString>

namespace prizedesk {

/// The name of whoever is logged in to this computer: who acts where nobody said it. Never empty, so
/// that the journal always names somebody.
[[nodiscard]] QString systemUser();

} // namespace prizedesk
