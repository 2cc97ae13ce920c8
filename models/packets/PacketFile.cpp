#include "models/packets/PacketFile.h"

#include "models/packets/SealedStream.h"

#include <QFileInfo>

namespace prizedesk {

namespace {

/// Every document lies where the header says that documents are.
bool documentsFit(const PacketHeader& header, const PacketContent& content)
{
    for (const PacketEntry& entry : content.entries) {
        for (const PacketDocument& document : entry.documents) {
            if (document.size < 0 || document.size > header.documentSize ||
                document.offset < header.documentsOffset() ||
                document.offset + SealedStream::sealedSize(document.size) > header.stateOffset())
                return false;
        }
    }
    return true;
}

} // namespace

PacketFile::PacketFile(const QString& path, const Key& key)
    : m_file(path)
    , m_key(key)
    , m_disk(&m_ownDisk)
{
}

QString PacketFile::name() const
{
    return QFileInfo(m_file.fileName()).fileName();
}

Result<std::unique_ptr<PacketFile>> PacketFile::open(const QString& path, const QString& passphrase,
                                                     bool readOnly, PacketDisk* disk)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo::exists(path))
        return failure(Error::Code::FileMissing, {name});
    QFile probe(path);
    if (!probe.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileUnreadable, {name}, probe.errorString());
    const auto header = PacketHeader::fromBytes(probe.read(PacketHeader::kSize), name);
    if (!header)
        return failure(header.error());
    if (probe.size() < header->stateOffset())
        return failure(Error::Code::FileDamaged, {name});
    probe.close();
    const QByteArray typed = packetPassphraseBytes(passphrase);
    if (typed.isEmpty())
        return failure(Error::Code::PassphraseNeeded, {name});
    const auto wrapping = passphraseKey(typed, header->salt, header->cost);
    if (!wrapping)
        return failure(Error::Code::FileDamaged, {name});
    const auto key = header->unwrap(*wrapping);
    if (!key)
        return failure(Error::Code::WrongPassphrase, {name});

    std::unique_ptr<PacketFile> packet(new PacketFile(path, *key));
    if (disk)
        packet->m_disk = disk;
    // Unbuffered: a change is on its way to the disk when the call returns, and nothing in the
    // clear or half-written stays in a buffer.
    if (!packet->m_file.open((readOnly ? QIODevice::ReadOnly : QIODevice::ReadWrite) |
                             QIODevice::Unbuffered))
        return failure(readOnly ? Error::Code::FileUnreadable : Error::Code::FileNotWritable,
                       {name}, packet->m_file.errorString());
    packet->m_file.seek(header->contentOffset());
    const auto bytes =
        SealedStream::open(packet->m_file, packetPartKey(*key, "content"), header->contentSize);
    auto content = bytes ? PacketContent::fromBytes(*bytes) : std::nullopt;
    if (content && content->format > PacketContent::kFormat)
        return failure(Error::Code::FileTooNew, {name});
    if (!content || !documentsFit(*header, *content))
        return failure(Error::Code::FileDamaged, {name});
    packet->m_content = std::move(*content);
    packet->m_state =
        std::make_unique<PacketState>(packetPartKey(*key, "state"), header->stateOffset());
    return packet;
}

Result<JudgeWork> PacketFile::readWork()
{
    const auto bytes = m_state->read(m_file);
    auto work = bytes ? JudgeWork::fromBytes(*bytes) : std::nullopt;
    if (!work)
        return failure(Error::Code::FileDamaged, {name()});
    return std::move(*work);
}

Result<void> PacketFile::writeWork(const JudgeWork& work)
{
    return m_state->write(m_file, work.toBytes(), *m_disk, name());
}

Result<QByteArray> PacketFile::document(const PacketDocument& document)
{
    if (!m_file.seek(document.offset))
        return failure(Error::Code::FileUnreadable, {name()}, m_file.errorString());
    auto bytes = SealedStream::open(
        m_file, packetPartKey(m_key, "document " + document.id.toUtf8()), document.size);
    if (!bytes)
        return failure(Error::Code::FileDamaged, {name()});
    return std::move(*bytes);
}

} // namespace prizedesk
