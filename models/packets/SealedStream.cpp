#include "models/packets/SealedStream.h"

#include <QIODevice>

#include <sodium.h>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr qint64 kHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qint64 kExtra = crypto_secretstream_xchacha20poly1305_ABYTES;

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace

struct SealedStream::State
{
    crypto_secretstream_xchacha20poly1305_state stream;

    ~State() { sodium_memzero(&stream, sizeof stream); }
};

qint64 SealedStream::sealedSize(qint64 plainSize)
{
    const qint64 chunks = std::max<qint64>(1, (plainSize + kChunk - 1) / kChunk);
    return kHeader + plainSize + chunks * kExtra;
}

SealedStream::SealedStream(const Key& key, qint64 plainSize, Sink sink)
    : m_state(std::make_unique<State>())
    , m_sink(std::move(sink))
    , m_left(plainSize)
{
    QByteArray header(kHeader, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, raw(header),
                                                    raw(key.bytes()));
    m_good = m_sink(header);
}

SealedStream::~SealedStream()
{
    sodium_memzero(m_pending.data(), size_t(m_pending.size()));
}

bool SealedStream::push(QByteArrayView plain, bool last)
{
    QByteArray sealed(plain.size() + kExtra, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(
        &m_state->stream, raw(sealed), nullptr, raw(plain),
        static_cast<unsigned long long>(plain.size()), nullptr, 0,
        last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
             : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    return m_sink(sealed);
}

bool SealedStream::add(QByteArrayView plain)
{
    if (!m_good || plain.size() > m_left)
        return m_good = false;
    m_left -= plain.size();
    while (!plain.isEmpty()) {
        const qsizetype taken = std::min<qsizetype>(kChunk - m_pending.size(), plain.size());
        m_pending.append(plain.first(taken));
        plain = plain.sliced(taken);
        // A full chunk waits until it is known whether it is the last one.
        if (m_pending.size() == kChunk && (m_left > 0 || !plain.isEmpty())) {
            if (!push(m_pending, false))
                return m_good = false;
            m_pending.clear();
        }
    }
    return true;
}

bool SealedStream::finish()
{
    m_good = m_good && m_left == 0 && push(m_pending, true);
    return m_good;
}

std::optional<QByteArray> SealedStream::open(QIODevice& device, const Key& key, qint64 plainSize)
{
    const QByteArray header = device.read(kHeader);
    crypto_secretstream_xchacha20poly1305_state stream;
    if (plainSize < 0 || header.size() != kHeader ||
        device.size() - device.pos() < sealedSize(plainSize) - kHeader ||
        crypto_secretstream_xchacha20poly1305_init_pull(&stream, raw(QByteArrayView(header)),
                                                        raw(key.bytes())) != 0)
        return std::nullopt;
    QByteArray plain(plainSize, Qt::Uninitialized);
    qint64 done = 0;
    unsigned char tag = 0;
    do {
        const qint64 size = std::min<qint64>(kChunk, plainSize - done);
        const QByteArray sealed = device.read(size + kExtra);
        if (sealed.size() != size + kExtra ||
            crypto_secretstream_xchacha20poly1305_pull(
                &stream, raw(plain) + done, nullptr, &tag, raw(QByteArrayView(sealed)),
                static_cast<unsigned long long>(sealed.size()), nullptr, 0) != 0) {
            sodium_memzero(plain.data(), size_t(plain.size()));
            return std::nullopt;
        }
        done += size;
        const bool isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (isLast != (done == plainSize))
            return std::nullopt;
    } while (done < plainSize);
    sodium_memzero(&stream, sizeof stream);
    return plain;
}

} // namespace prizedesk
