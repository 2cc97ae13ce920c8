#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

namespace prizedesk {

/// A secret key of 32 bytes. Its memory is wiped when it goes.
class Key
{
public:
    static constexpr int kSize = 32;

    [[nodiscard]] static Key random();
    /// Nothing unless there are exactly 32 bytes.
    [[nodiscard]] static std::optional<Key> fromBytes(QByteArrayView bytes);
    ~Key();
    Key(const Key&) = default;
    Key& operator=(const Key&) = default;

    [[nodiscard]] QByteArrayView bytes() const;

private:
    Key() = default;
    std::array<char, kSize> m_bytes{};
};

/// Seals with XChaCha20-Poly1305 under a fresh nonce: nonce ‖ ciphertext ‖ tag. `context` says what
/// it is, so that a sealed value moved elsewhere does not open.
[[nodiscard]] QByteArray seal(const Key& key, QByteArrayView plain, QByteArrayView context);
/// Nothing for a wrong key, another context or changed bytes.
[[nodiscard]] std::optional<QByteArray> unseal(const Key& key, QByteArrayView sealed,
                                               QByteArrayView context);

} // namespace prizedesk
