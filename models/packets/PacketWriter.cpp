#include "models/packets/PacketWriter.h"

#include "models/core/Digest.h"
#include "models/packets/JudgeWork.h"
#include "models/packets/PacketState.h"
#include "models/packets/SealedStream.h"

#include <QFile>
#include <QFileInfo>

namespace prizedesk {

namespace {

/// Offsets are part of the content, whose length moves them: repeated until they stand still.
QByteArray placeDocuments(PacketContent& content, PacketHeader& header)
{
    QByteArray bytes = content.toBytes();
    for (;;) {
        header.contentSize = bytes.size();
        qint64 offset = header.documentsOffset();
        for (PacketEntry& entry : content.entries) {
            for (PacketDocument& document : entry.documents) {
                document.offset = offset;
                offset += SealedStream::sealedSize(document.size);
            }
        }
        header.documentSize = offset - header.documentsOffset();
        const QByteArray placed = content.toBytes();
        if (placed.size() <= bytes.size()) {
            // JSON takes blanks behind it.
            return placed.leftJustified(bytes.size(), ' ');
        }
        bytes = placed;
    }
}

/// The state that a judge begins with: what the office knows already.
JudgeWork firstWork(const PacketContent& content)
{
    JudgeWork work;
    for (const PacketEntry& entry : content.entries) {
        if (entry.declaration.state == Declaration::State::Undeclared)
            continue;
        EntryWork begun;
        begun.declaration = entry.declaration;
        begun.declaredAtMs = content.issuedAtMs;
        work.entries.insert(entry.ref, begun);
    }
    return work;
}

} // namespace

std::optional<PacketKeys> PacketKeys::make(const QString& passphrase, const PassphraseCost& cost)
{
    const QByteArray salt = randomBytes(kPassphraseSaltSize);
    const auto wrapping = passphraseKey(packetPassphraseBytes(passphrase), salt, cost);
    if (!wrapping)
        return std::nullopt;
    return PacketKeys{passphrase, salt, cost, *wrapping, Key::random()};
}

Result<QString> PacketWriter::write(const QString& path, PacketContent& content,
                                    const PacketKeys& keys)
{
    PacketHeader header;
    header.cost = keys.cost;
    header.salt = keys.salt;
    const QByteArray bytes = placeDocuments(content, header);
    header.wrap(keys.wrapping, keys.file);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(Error::Code::FileNotWritable, {QFileInfo(path).fileName()},
                       file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto written = fill(file, content, header, bytes, keys.file);
    file.close();
    if (!written)
        QFile::remove(path);
    return written;
}

Result<QString> PacketWriter::fill(QFileDevice& file, const PacketContent& content,
                                   const PacketHeader& header, const QByteArray& contentBytes,
                                   const Key& key)
{
    Digester digester;
    const auto put = [&](QByteArrayView bytes) {
        digester.add(bytes);
        return m_disk.write(file, bytes);
    };
    const auto refuse = [&] {
        return failure(m_disk.isFull(file) ? Error::Code::DiskFull : Error::Code::FileNotWritable,
                       {QFileInfo(file.fileName()).fileName()}, file.errorString());
    };
    if (!put(header.toBytes()))
        return refuse();
    SealedStream sealed(packetPartKey(key, "content"), contentBytes.size(), put);
    if (!sealed.add(contentBytes) || !sealed.finish())
        return refuse();
    for (const PacketEntry& entry : content.entries) {
        for (const PacketDocument& document : entry.documents) {
            SealedStream stream(packetPartKey(key, "document " + document.id.toUtf8()),
                                document.size, put);
            bool isTaken = true;
            const auto read = m_documents(document, [&](QByteArrayView piece) {
                isTaken = stream.add(piece);
                return isTaken;
            });
            // The reader calls it cancelled when its bytes are not taken any more.
            if (!isTaken || (read && !stream.finish()))
                return refuse();
            if (!read)
                return failure(read.error());
        }
    }
    if (!put(PacketState::firstPair(packetPartKey(key, "state"), firstWork(content).toBytes())) ||
        !m_disk.sync(file))
        return refuse();
    return QString::fromLatin1(digester.result().toHex());
}

} // namespace prizedesk
