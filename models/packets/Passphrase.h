#pragma once

#include <QString>

namespace prizedesk {

/// A new passphrase of five groups such as `k7mq-…`: small letters and digits without those that
/// look alike (i l o 0 1), 99 bits. Random numbers come from libsodium.
[[nodiscard]] QString newPassphrase();

} // namespace prizedesk
