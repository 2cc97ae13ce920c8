#include "models/packets/PacketFile.h"
#include "models/packets/PacketWriter.h"
#include "models/packets/SealedStream.h"

#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

using namespace prizedesk;

namespace {

constexpr auto kPassphrase = "fuzz";
constexpr int kStateRoom = 256;

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

const PacketKeys& keys()
{
    static const PacketKeys made = *PacketKeys::make(QString::fromLatin1(kPassphrase), {1, 8192});
    return made;
}

/// What is opened is whole: it reads back as it was written, and its documents give bytes or an
/// error.
void look(const QString& path)
{
    auto packet = PacketFile::open(path, QString::fromLatin1(kPassphrase), true);
    if (!packet)
        return;
    const PacketContent& content = (*packet)->content();
    demand(PacketContent::fromBytes(content.toBytes()) == content);
    for (const PacketEntry& entry : content.entries) {
        for (const PacketDocument& document : entry.documents) {
            const auto bytes = (*packet)->document(document);
            demand(!bytes || bytes->size() == document.size);
        }
    }
    const auto work = (*packet)->readWork();
    if (work)
        demand(JudgeWork::fromBytes(work->toBytes()) == *work);
}

QByteArray streamOf(const QByteArray& plain, const Key& key)
{
    QByteArray sealed;
    SealedStream stream(key, plain.size(), [&](QByteArrayView piece) {
        sealed.append(piece);
        return true;
    });
    demand(stream.add(plain) && stream.finish());
    return sealed;
}

PacketHeader headerFor(qint64 contentSize, qint64 documentSize)
{
    PacketHeader header;
    header.cost = keys().cost;
    header.salt = keys().salt;
    header.contentSize = contentSize;
    header.documentSize = documentSize;
    header.wrap(keys().wrapping, keys().file);
    return header;
}

/// A packet around this content, so that a fuzzer reaches what lies behind the seals.
QByteArray packetAround(const QByteArray& content, const QByteArray& documents,
                        const QByteArray& state)
{
    return headerFor(content.size(), documents.size()).toBytes() +
           streamOf(content, packetPartKey(keys().file, "content")) + documents + state;
}

/// Content whose seals hold, for what follows it.
QByteArray smallContent()
{
    PacketContent content;
    content.id = QStringLiteral("00000000-0000-4000-8000-000000000000");
    content.stageCode = QStringLiteral("s");
    content.judgeRef = QStringLiteral("J01");
    content.rubricDigest = QString(64, QLatin1Char('0'));
    content.officeKey = QByteArray(32, '\1');
    content.signSeed = QByteArray(32, '\2');
    return content.toBytes();
}

QByteArray built(char kind, const QByteArray& bytes)
{
    const Key state = packetPartKey(keys().file, "state");
    switch (kind) {
    case 'c': // content
        return packetAround(bytes, QByteArray(kStateRoom, '\0'),
                            PacketState::firstPair(state, JudgeWork().toBytes()));
    case 'w': // what a judge entered
        return packetAround(smallContent(), {}, PacketState::firstPair(state, bytes));
    case 's': // slots
        return packetAround(smallContent(), {}, bytes);
    case 'h': { // sizes in the head, and what follows it
        const auto number = [&](qsizetype at) {
            qint64 value = 0;
            for (qsizetype i = at; i < at + 6 && i < bytes.size(); ++i)
                value = value << 8 | uchar(bytes.at(i));
            return value;
        };
        return headerFor(number(0), number(6)).toBytes() + bytes.mid(12);
    }
    default:
        return bytes;
    }
}

} // namespace

/// Any bytes are a packet or are refused. The first byte says which part of a packet the others
/// are: seals would keep a fuzzer from everything behind them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QTemporaryDir folder;
    if (size == 0)
        return 0;
    const QString path = folder.filePath(QStringLiteral("fuzz.judge"));
    QFile file(path);
    demand(file.open(QIODevice::WriteOnly));
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    file.write(built(char(data[0]), bytes));
    file.close();
    look(path);
    return 0;
}
