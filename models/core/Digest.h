#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace prizedesk {

/// BLAKE2b, 32 bytes. With a `key` (16 to 64 bytes) only its holder can make or compare digests.
[[nodiscard]] QByteArray digest(QByteArrayView bytes, QByteArrayView key = {});
/// The same in 64 hexadecimal digits.
[[nodiscard]] QString digestHex(QByteArrayView bytes);

} // namespace prizedesk
