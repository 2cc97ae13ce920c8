#include "models/tables/ZipArchive.h"

#include <QIODevice>
#include <QtEndian>

#include <zlib.h>

namespace prizedesk {

namespace {

constexpr qint64 kChunk = 256LL * 1024;
constexpr qint64 kPackedChunk = 64LL * 1024;
constexpr qint64 kMaxUnpacked = 4LL * 1024 * 1024 * 1024;
constexpr qint64 kRatioFrom = 100LL * 1024 * 1024;
constexpr qint64 kMaxRatio = 200;
constexpr qint64 kMaxDirectory = 16LL * 1024 * 1024;
constexpr qint64 kMaxParts = 20'000;

// Sizes of the fixed parts of the format's records (APPNOTE.TXT 4.3).
constexpr qint64 kEndSize = 22;
constexpr qint64 kLocatorSize = 20;
constexpr qint64 kEnd64Size = 56;
constexpr qint64 kEntrySize = 46;
constexpr qint64 kLocalSize = 30;

constexpr quint16 kStored = 0;
constexpr quint16 kDeflated = 8;

template<typename T> T number(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.data() + at);
}

// Numbers beyond what any table has are all alike.
qint64 bounded(quint64 value)
{
    return qint64(qMin<quint64>(value, quint64(1) << 48));
}

// Some writers use backslashes or a leading slash.
QString normalised(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

QByteArray readAt(QIODevice& device, qint64 at, qint64 size)
{
    if (at < 0 || at + size > device.size() || !device.seek(at))
        return {};
    QByteArray bytes = device.read(size);
    return bytes.size() == size ? bytes : QByteArray();
}

// Large sizes stand in an extra field, in this order, for the values that are all ones.
void applyZip64(QByteArrayView extra, quint64& unpacked, quint64& packed, quint64& offset)
{
    for (qsizetype at = 0; at + 4 <= extra.size();) {
        const auto id = number<quint16>(extra, at);
        const qsizetype size = number<quint16>(extra, at + 2);
        if (at + 4 + size > extra.size())
            return;
        if (id == 1) {
            QByteArrayView field = extra.sliced(at + 4, size);
            for (quint64* value : {&unpacked, &packed, &offset}) {
                if (*value == 0xFFFFFFFFu && field.size() >= 8) {
                    *value = number<quint64>(field, 0);
                    field = field.sliced(8);
                }
            }
            return;
        }
        at += 4 + size;
    }
}

// zlib's state, released whatever happens.
class Inflater
{
public:
    Inflater() { m_ready = inflateInit2(&stream, -MAX_WBITS) == Z_OK; }
    ~Inflater()
    {
        if (m_ready)
            inflateEnd(&stream);
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    [[nodiscard]] bool isReady() const { return m_ready; }
    z_stream stream{};

private:
    bool m_ready = false;
};

quint32 addToChecksum(quint32 sum, const QByteArray& chunk)
{
    return quint32(
        crc32(sum, reinterpret_cast<const Bytef*>(chunk.constData()), uInt(chunk.size())));
}

} // namespace

tl::unexpected<Error> ZipArchive::refuse(Error::Code code, const char* detail) const
{
    return failure(code, {m_name}, QString::fromLatin1(detail));
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QIODevice& device, const QString& name)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(device, name));
    if (auto done = archive->readDirectory(); !done)
        return failure(done.error());
    return archive;
}

Result<void> ZipArchive::readDirectory()
{
    // The record that closes an archive comes last, before a comment of at most 65,535 bytes.
    const qint64 tailSize = qMin<qint64>(m_device.size(), kEndSize + 65'535);
    const QByteArray tail = readAt(m_device, m_device.size() - tailSize, tailSize);
    const qsizetype found = tail.lastIndexOf("PK\x05\x06");
    if (found < 0 || found + kEndSize > tail.size())
        return refuse(Error::Code::TableTruncated, "no directory");
    const QByteArrayView end = QByteArrayView(tail).sliced(found, kEndSize);
    quint64 entries = number<quint16>(end, 10);
    quint64 size = number<quint32>(end, 12);
    quint64 offset = number<quint32>(end, 16);
    qint64 directoryEnd = m_device.size() - tailSize + found;
    if (entries == 0xFFFF || size == 0xFFFFFFFFu || offset == 0xFFFFFFFFu) {
        const QByteArray locator = readAt(m_device, directoryEnd - kLocatorSize, kLocatorSize);
        if (locator.startsWith("PK\x06\x07")) {
            const qint64 at = bounded(number<quint64>(locator, 8));
            const QByteArray end64 = readAt(m_device, at, kEnd64Size);
            if (!end64.startsWith("PK\x06\x06"))
                return refuse(Error::Code::TableUnusable, "bad ZIP64 directory");
            entries = number<quint64>(end64, 32);
            size = number<quint64>(end64, 40);
            offset = number<quint64>(end64, 48);
            directoryEnd = at;
        }
    }
    if (bounded(entries) > kMaxParts || bounded(size) > kMaxDirectory)
        return refuse(Error::Code::TableTooLarge, "too many parts");
    // Where something was put before the archive, every offset is short by its length.
    const qint64 shift = qMax<qint64>(0, directoryEnd - bounded(size) - bounded(offset));
    const QByteArray directory = readAt(m_device, bounded(offset) + shift, bounded(size));
    if (directory.isEmpty())
        return refuse(Error::Code::TableUnusable, "no parts");
    return readEntries(directory, shift);
}

Result<void> ZipArchive::readEntries(QByteArrayView directory, qint64 shift)
{
    for (qsizetype at = 0; at + kEntrySize <= directory.size();) {
        const QByteArrayView entry = directory.sliced(at);
        if (!entry.startsWith("PK\x01\x02"))
            return refuse(Error::Code::TableUnusable, "bad directory");
        const qsizetype nameSize = number<quint16>(entry, 28);
        const qsizetype extraSize = number<quint16>(entry, 30);
        const qsizetype whole = kEntrySize + nameSize + extraSize + number<quint16>(entry, 32);
        if (whole > entry.size() || m_parts.size() >= kMaxParts)
            return refuse(Error::Code::TableUnusable, "bad directory");
        quint64 packed = number<quint32>(entry, 20);
        quint64 unpacked = number<quint32>(entry, 24);
        quint64 offset = number<quint32>(entry, 42);
        applyZip64(entry.sliced(kEntrySize + nameSize, extraSize), unpacked, packed, offset);
        Part part;
        part.encrypted = (number<quint16>(entry, 8) & 1) != 0;
        part.method = number<quint16>(entry, 10);
        part.checksum = number<quint32>(entry, 16);
        part.packed = bounded(packed);
        part.unpacked = bounded(unpacked);
        part.offset = bounded(offset) + shift;
        m_parts.insert(normalised(QString::fromUtf8(entry.sliced(kEntrySize, nameSize))), part);
        at += whole;
    }
    return {};
}

const ZipArchive::Part* ZipArchive::part(const QString& name) const
{
    const auto it = m_parts.constFind(normalised(name));
    return it == m_parts.constEnd() ? nullptr : &*it;
}

Result<void> ZipArchive::unpack(const QString& name, const Sink& sink)
{
    const Part* const found = part(name);
    if (found == nullptr)
        return failure(Error::Code::TableUnusable, {m_name},
                       QStringLiteral("no part %1").arg(name));
    if (found->encrypted)
        return refuse(Error::Code::TableProtected, "encrypted part");
    if (auto ready = seekToData(*found); !ready)
        return ready;
    if (found->method == kStored)
        return copy(*found, sink);
    if (found->method == kDeflated)
        return inflate(*found, sink);
    return refuse(Error::Code::TableUnusable, "unknown packing");
}

Result<void> ZipArchive::seekToData(const Part& part)
{
    const QByteArray local = readAt(m_device, part.offset, kLocalSize);
    if (local.isEmpty())
        return refuse(Error::Code::TableTruncated, "part outside the file");
    if (!local.startsWith("PK\x03\x04"))
        return refuse(Error::Code::TableUnusable, "bad local header");
    const qint64 data =
        part.offset + kLocalSize + number<quint16>(local, 26) + number<quint16>(local, 28);
    if (data + part.packed > m_device.size() || !m_device.seek(data))
        return refuse(Error::Code::TableTruncated, "part outside the file");
    return {};
}

bool ZipArchive::isTooLarge(const Part& part, qint64 unpacked) const
{
    return m_unpackedInAll > kMaxUnpacked ||
           (unpacked > kRatioFrom && unpacked / kMaxRatio > part.packed);
}

Result<void> ZipArchive::copy(const Part& part, const Sink& sink)
{
    quint32 sum = 0;
    for (qint64 rest = part.packed; rest > 0;) {
        QByteArray chunk = m_device.read(qMin(rest, kChunk));
        if (chunk.isEmpty())
            return refuse(Error::Code::TableTruncated, "part cut short");
        rest -= chunk.size();
        m_unpackedInAll += chunk.size();
        if (m_unpackedInAll > kMaxUnpacked)
            return refuse(Error::Code::TableTooLarge, "unpacks to too much");
        sum = addToChecksum(sum, chunk);
        if (!sink(std::move(chunk)))
            return {};
    }
    if (sum != part.checksum)
        return refuse(Error::Code::TableUnusable, "checksum differs");
    return {};
}

Result<void> ZipArchive::inflate(const Part& part, const Sink& sink)
{
    Inflater inflater;
    if (!inflater.isReady())
        return failure(Error::Code::Internal, {}, QStringLiteral("zlib"));
    z_stream& stream = inflater.stream;
    QByteArray packed;
    qint64 rest = part.packed;
    qint64 unpacked = 0;
    quint32 sum = 0;
    for (int state = Z_OK; state != Z_STREAM_END;) {
        QByteArray chunk(kChunk, Qt::Uninitialized);
        stream.next_out = reinterpret_cast<Bytef*>(chunk.data());
        stream.avail_out = uInt(kChunk);
        while (stream.avail_out > 0 && state != Z_STREAM_END) {
            if (stream.avail_in == 0) {
                packed = m_device.read(qMin(rest, kPackedChunk));
                if (packed.isEmpty())
                    return refuse(Error::Code::TableTruncated, "part cut short");
                rest -= packed.size();
                stream.next_in = reinterpret_cast<Bytef*>(packed.data());
                stream.avail_in = uInt(packed.size());
            }
            state = ::inflate(&stream, Z_NO_FLUSH);
            if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
                return refuse(Error::Code::TableUnusable, "packed data are damaged");
        }
        chunk.truncate(kChunk - qint64(stream.avail_out));
        unpacked += chunk.size();
        m_unpackedInAll += chunk.size();
        if (isTooLarge(part, unpacked))
            return refuse(Error::Code::TableTooLarge, "unpacks to too much");
        sum = addToChecksum(sum, chunk);
        if (!chunk.isEmpty() && !sink(std::move(chunk)))
            return {};
    }
    if (sum != part.checksum)
        return refuse(Error::Code::TableUnusable, "checksum differs");
    return {};
}

} // namespace prizedesk
