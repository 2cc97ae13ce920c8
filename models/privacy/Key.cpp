#include "models/privacy/Key.h"

#include <sodium.h>

#include <cstring>

namespace prizedesk {

namespace {

constexpr int kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

void startSodium()
{
    static const int started = sodium_init();
    if (started < 0)
        qFatal("libsodium does not start");
}

} // namespace

Key Key::random()
{
    startSodium();
    Key key;
    randombytes_buf(key.m_bytes.data(), key.m_bytes.size());
    return key;
}

std::optional<Key> Key::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != kSize)
        return std::nullopt;
    Key key;
    std::memcpy(key.m_bytes.data(), bytes.data(), kSize);
    return key;
}

Key::~Key()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

QByteArrayView Key::bytes() const
{
    return QByteArrayView(m_bytes.data(), kSize);
}

QByteArray seal(const Key& key, QByteArrayView plain, QByteArrayView context)
{
    startSodium();
    QByteArray sealed(kNonce + plain.size() + kTag, Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(sealed.data());
    randombytes_buf(out, kNonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        out + kNonce, nullptr, raw(plain), static_cast<unsigned long long>(plain.size()),
        raw(context), static_cast<unsigned long long>(context.size()), nullptr, out,
        raw(key.bytes()));
    return sealed;
}

std::optional<QByteArray> unseal(const Key& key, QByteArrayView sealed, QByteArrayView context)
{
    startSodium();
    if (sealed.size() < kNonce + kTag)
        return std::nullopt;
    QByteArray plain(sealed.size() - kNonce - kTag, Qt::Uninitialized);
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char*>(plain.data()), nullptr, nullptr, raw(sealed) + kNonce,
        static_cast<unsigned long long>(sealed.size() - kNonce), raw(context),
        static_cast<unsigned long long>(context.size()), raw(sealed), raw(key.bytes()));
    return code == 0 ? std::optional(plain) : std::nullopt;
}

} // namespace prizedesk
