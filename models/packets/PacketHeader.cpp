#include "models/packets/PacketHeader.h"

#include "models/core/Digest.h"
#include "models/packets/SealedStream.h"

#include <QtEndian>

#include <cstring>

namespace prizedesk {

namespace {

// 16 bytes each; line ends that a text transfer would spoil
constexpr char kJudgeMagic[] = "PrizeDeskJudge\r\n";
constexpr char kDeskMagic[] = "PrizeDesk_Desk\r\n";
constexpr int kMagicSize = 16;
constexpr int kFactsSize = 64;
constexpr int kWrappedSize = 72;
constexpr int kDigestSize = 16;
static_assert(kFactsSize + kWrappedSize + kDigestSize == PacketHeader::kSize);
// Sizes above would only make sums overflow.
constexpr qint64 kMostBytes = 1LL << 44;

const char* magicOf(PacketHeader::Kind kind)
{
    return kind == PacketHeader::Kind::Judge ? kJudgeMagic : kDeskMagic;
}

template<typename T> void append(QByteArray& bytes, T value)
{
    char raw[sizeof(T)];
    qToLittleEndian(value, raw);
    bytes.append(raw, sizeof(T));
}

} // namespace

QByteArray PacketHeader::facts() const
{
    QByteArray bytes(magicOf(kind), kMagicSize);
    append(bytes, quint16(kVersion));
    append(bytes, quint16(0));
    append(bytes, quint32(cost.operations));
    append(bytes, quint64(cost.memory));
    bytes.append(salt);
    append(bytes, quint64(contentSize));
    append(bytes, quint64(documentSize));
    return bytes;
}

QByteArray PacketHeader::toBytes() const
{
    QByteArray bytes = facts() + wrapped;
    return bytes + digest(bytes).first(kDigestSize);
}

Result<PacketHeader> PacketHeader::fromBytes(QByteArrayView bytes, const QString& fileName,
                                             Kind kind)
{
    if (bytes.size() < kMagicSize || std::memcmp(bytes.data(), magicOf(kind), kMagicSize) != 0)
        return failure(Error::Code::FileNotOurs, {fileName});
    if (bytes.size() < kSize)
        return failure(Error::Code::FileDamaged, {fileName});
    if (qFromLittleEndian<quint16>(bytes.data() + 16) > kVersion)
        return failure(Error::Code::FileTooNew, {fileName});
    if (digest(bytes.first(kFactsSize + kWrappedSize)).first(kDigestSize) !=
        bytes.sliced(kFactsSize + kWrappedSize, kDigestSize))
        return failure(Error::Code::FileDamaged, {fileName});
    PacketHeader header;
    header.kind = kind;
    header.cost.operations = qFromLittleEndian<quint32>(bytes.data() + 20);
    header.cost.memory = qint64(qFromLittleEndian<quint64>(bytes.data() + 24));
    header.salt = bytes.sliced(32, kPassphraseSaltSize).toByteArray();
    header.contentSize = qint64(qFromLittleEndian<quint64>(bytes.data() + 48));
    header.documentSize = qint64(qFromLittleEndian<quint64>(bytes.data() + 56));
    header.wrapped = bytes.sliced(kFactsSize, kWrappedSize).toByteArray();
    if (header.contentSize < 0 || header.contentSize > kMostBytes || header.documentSize < 0 ||
        header.documentSize > kMostBytes)
        return failure(Error::Code::FileDamaged, {fileName});
    return header;
}

qint64 PacketHeader::documentsOffset() const
{
    return contentOffset() + SealedStream::sealedSize(contentSize);
}

qint64 PacketHeader::stateOffset() const
{
    return documentsOffset() + documentSize;
}

void PacketHeader::wrap(const Key& wrapping, const Key& file)
{
    wrapped = seal(wrapping, file.bytes(), facts());
}

std::optional<Key> PacketHeader::unwrap(const Key& wrapping) const
{
    const auto plain = unseal(wrapping, wrapped, facts());
    return plain ? Key::fromBytes(*plain) : std::nullopt;
}

QByteArray packetPassphraseBytes(const QString& passphrase)
{
    QString plain;
    const QString folded = passphrase.normalized(QString::NormalizationForm_KC).toLower();
    for (const QChar character : folded) {
        if (character.isLetterOrNumber() || character.isSurrogate())
            plain += character;
    }
    return plain.toUtf8();
}

Key packetPartKey(const Key& file, QByteArrayView part)
{
    return *Key::fromBytes(digest(part, file.bytes()));
}

} // namespace prizedesk
