#include "models/privacy/PassphraseKey.h"

#include <sodium.h>

namespace prizedesk {

namespace {

constexpr qint64 kMostOperations = 64;
constexpr qint64 kMostMemory = 1LL << 30;

void startSodium()
{
    static const int started = sodium_init();
    if (started < 0)
        qFatal("libsodium does not start");
}

} // namespace

PassphraseCost PassphraseCost::usual()
{
    return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
}

std::optional<Key> passphraseKey(const QByteArray& passphrase, const QByteArray& salt,
                                 const PassphraseCost& cost)
{
    static_assert(kPassphraseSaltSize == crypto_pwhash_SALTBYTES);
    startSodium();
    QByteArray key(Key::kSize, '\0');
    if (salt.size() != crypto_pwhash_SALTBYTES || cost.operations < 1 ||
        cost.operations > kMostOperations || cost.memory < 1 || cost.memory > kMostMemory ||
        crypto_pwhash(reinterpret_cast<unsigned char*>(key.data()), Key::kSize,
                      passphrase.constData(), static_cast<unsigned long long>(passphrase.size()),
                      reinterpret_cast<const unsigned char*>(salt.constData()),
                      static_cast<unsigned long long>(cost.operations),
                      static_cast<size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return std::nullopt;
    const std::optional<Key> result = Key::fromBytes(key);
    sodium_memzero(key.data(), Key::kSize);
    return result;
}

QByteArray randomBytes(int count)
{
    startSodium();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

} // namespace prizedesk
