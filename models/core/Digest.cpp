#include "models/core/Digest.h"

#include <sodium.h>

namespace prizedesk {

QByteArray digest(QByteArrayView bytes, QByteArrayView key)
{
    QByteArray hash(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), 32,
                       reinterpret_cast<const unsigned char*>(bytes.data()),
                       static_cast<unsigned long long>(bytes.size()),
                       key.isEmpty() ? nullptr : reinterpret_cast<const unsigned char*>(key.data()),
                       static_cast<size_t>(key.size()));
    return hash;
}

QString digestHex(QByteArrayView bytes)
{
    return QString::fromLatin1(digest(bytes).toHex());
}

} // namespace prizedesk
