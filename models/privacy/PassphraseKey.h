#pragma once

#include "models/privacy/Key.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace prizedesk {

/// What Argon2id costs. Kept beside the salt, so that it can rise later.
struct PassphraseCost
{
    qint64 operations = 0;
    qint64 memory = 0; ///< bytes

    /// About a tenth of a second and 64 MB.
    [[nodiscard]] static PassphraseCost usual();
};

constexpr int kPassphraseSaltSize = 16;

/// Argon2id (1.3). Nothing for a salt of another size, or where the cost is far above what is ever
/// written: such a file would only hold the machine up. May be called from any thread.
[[nodiscard]] std::optional<Key> passphraseKey(const QByteArray& passphrase, const QByteArray& salt,
                                               const PassphraseCost& cost);

/// So many random bytes.
[[nodiscard]] QByteArray randomBytes(int count);

} // namespace prizedesk
