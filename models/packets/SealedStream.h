#pragma once

#include "models/privacy/Key.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>
#include <optional>

class QIODevice;

namespace prizedesk {

/// libsodium's secretstream (XChaCha20-Poly1305) in chunks of 64 KiB: header of 24 bytes, then each
/// chunk with 17 bytes more than it holds in the clear. The last one carries the tag FINAL; an
/// empty stream is one empty chunk.
class SealedStream
{
public:
    static constexpr int kChunk = 64 * 1024;

    /// Bytes that `plainSize` bytes take when sealed.
    [[nodiscard]] static qint64 sealedSize(qint64 plainSize);

    /// Takes sealed bytes; false stops.
    using Sink = std::function<bool(QByteArrayView sealed)>;

    /// Seals `plainSize` bytes that come in pieces of any size.
    SealedStream(const Key& key, qint64 plainSize, Sink sink);
    ~SealedStream();
    SealedStream(const SealedStream&) = delete;
    SealedStream& operator=(const SealedStream&) = delete;

    /// False where the sink stopped or more comes than was announced.
    [[nodiscard]] bool add(QByteArrayView plain);
    /// Once, after the last piece; false also where less came than was announced.
    [[nodiscard]] bool finish();

    /// Reads a stream of `plainSize` bytes from where the device stands. Nothing for a wrong key or
    /// changed, missing or exchanged bytes.
    [[nodiscard]] static std::optional<QByteArray> open(QIODevice& device, const Key& key,
                                                        qint64 plainSize);

private:
    struct State;
    bool push(QByteArrayView plain, bool last);

    std::unique_ptr<State> m_state;
    Sink m_sink;
    QByteArray m_pending;
    qint64 m_left;
    bool m_good = true;
};

} // namespace prizedesk
