#pragma once

#include "models/core/Result.h"
#include "models/privacy/PassphraseKey.h"

namespace prizedesk {

/// The first 152 bytes of a packet: what it is, how its passphrase becomes a key, where its parts
/// lie. README.md describes every byte.
struct PacketHeader
{
    static constexpr int kSize = 152;
    static constexpr int kVersion = 1;

    /// For whom the file is; the first 16 bytes say it.
    enum class Kind { Judge, Desk };

    Kind kind = Kind::Judge;
    PassphraseCost cost;
    QByteArray salt;         ///< 16 bytes
    qint64 contentSize = 0;  ///< of the content in the clear
    qint64 documentSize = 0; ///< of all documents sealed
    QByteArray wrapped;      ///< the file key sealed under the passphrase, 72 bytes

    [[nodiscard]] QByteArray toBytes() const;
    /// FileNotOurs, FileTooNew, FileDamaged with `fileName`.
    [[nodiscard]] static Result<PacketHeader> fromBytes(QByteArrayView bytes,
                                                        const QString& fileName,
                                                        Kind kind = Kind::Judge);

    [[nodiscard]] qint64 contentOffset() const { return kSize; }
    [[nodiscard]] qint64 documentsOffset() const;
    /// Where the judge's own state begins.
    [[nodiscard]] qint64 stateOffset() const;

    /// Seals the file key under the wrapping key; everything else must be set before.
    void wrap(const Key& wrapping, const Key& file);
    /// Nothing for a wrong passphrase.
    [[nodiscard]] std::optional<Key> unwrap(const Key& wrapping) const;

private:
    /// What the wrapped key vouches for.
    [[nodiscard]] QByteArray facts() const;
};

/// A passphrase as it enters Argon2id: compatibility forms, lower case, letters and digits alone,
/// so that full-width letters, blanks and hyphens do not matter.
[[nodiscard]] QByteArray packetPassphraseBytes(const QString& passphrase);
/// The key of one part of a packet: `content`, `document D1`, `state`.
[[nodiscard]] Key packetPartKey(const Key& file, QByteArrayView part);

} // namespace prizedesk
