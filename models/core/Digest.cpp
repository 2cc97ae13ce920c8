#include "models/core/Digest.h"

#include <QByteArray>
#include <QFile>
#include <QIODevice>

#include <sodium.h>

namespace prizedesk {

namespace {

constexpr qint64 kPieceSize = qint64(256) * 1024;
constexpr int kDigestSize = 32;

// libsodium picks the fastest code for the processor once.
void prepareSodium()
{
    [[maybe_unused]] static const int ready = sodium_init();
}

const unsigned char* unsignedData(const char* data)
{
    return reinterpret_cast<const unsigned char*>(data);
}

unsigned char* unsignedData(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace

QByteArray digest(QByteArrayView bytes, QByteArrayView key)
{
    prepareSodium();
    QByteArray hash(kDigestSize, Qt::Uninitialized);
    crypto_generichash(unsignedData(hash), kDigestSize, unsignedData(bytes.data()),
                       static_cast<unsigned long long>(bytes.size()),
                       key.isEmpty() ? nullptr : unsignedData(key.data()),
                       static_cast<size_t>(key.size()));
    return hash;
}

struct Digester::State
{
    crypto_generichash_state hash;
};

Digester::Digester()
    : m_state(std::make_unique<State>())
{
    prepareSodium();
    crypto_generichash_init(&m_state->hash, nullptr, 0, kDigestSize);
}

Digester::~Digester() = default;

void Digester::add(QByteArrayView bytes)
{
    crypto_generichash_update(&m_state->hash, unsignedData(bytes.data()),
                              static_cast<unsigned long long>(bytes.size()));
}

QByteArray Digester::result()
{
    QByteArray hash(kDigestSize, Qt::Uninitialized);
    crypto_generichash_final(&m_state->hash, unsignedData(hash), kDigestSize);
    return hash;
}

QString digestHex(QByteArrayView bytes)
{
    return QString::fromLatin1(digest(bytes).toHex());
}

Result<QString> deviceDigestHex(QIODevice& device)
{
    prepareSodium();
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, kDigestSize);
    QByteArray piece(kPieceSize, Qt::Uninitialized);
    for (;;) {
        const qint64 read = device.read(piece.data(), kPieceSize);
        if (read < 0)
            return failure(Error::Code::FileUnreadable, {}, device.errorString());
        if (read == 0)
            break;
        crypto_generichash_update(&state, unsignedData(piece.constData()),
                                  static_cast<unsigned long long>(read));
    }
    QByteArray hash(kDigestSize, Qt::Uninitialized);
    crypto_generichash_final(&state, unsignedData(hash), kDigestSize);
    return QString::fromLatin1(hash.toHex());
}

Result<QString> fileDigestHex(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::Code::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileUnreadable, {path}, file.errorString());
    const Result<QString> hex = deviceDigestHex(file);
    if (!hex)
        return failure(Error::Code::FileUnreadable, {path}, hex.error().detail);
    return hex;
}

} // namespace prizedesk
