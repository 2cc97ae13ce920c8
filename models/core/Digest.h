#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

class QIODevice;

namespace prizedesk {

/// BLAKE2b, 32 bytes (RFC 7693). With a `key` (16 to 64 bytes) only its holder can make or compare
/// digests.
[[nodiscard]] QByteArray digest(QByteArrayView bytes, QByteArrayView key = {});
/// The same without a key of bytes that come in pieces, so that large ones need not be put
/// together.
class Digester
{
public:
    Digester();
    ~Digester();
    Digester(const Digester&) = delete;
    Digester& operator=(const Digester&) = delete;

    void add(QByteArrayView bytes);
    /// Once, at the end.
    [[nodiscard]] QByteArray result();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The same without a key in 64 lower-case hexadecimal digits.
[[nodiscard]] QString digestHex(QByteArrayView bytes);
/// The same of everything left in an open device, read in pieces. Errors: FileUnreadable.
[[nodiscard]] Result<QString> deviceDigestHex(QIODevice& device);
/// The same of a file. Errors: FileMissing, FileUnreadable.
[[nodiscard]] Result<QString> fileDigestHex(const QString& path);

} // namespace prizedesk
