#pragma once

#include "models/core/Result.h"
#include "models/packets/PacketContent.h"
#include "models/packets/PacketDisk.h"
#include "models/packets/PacketHeader.h"

#include <functional>

namespace prizedesk {

/// The keys of one new packet. Making them is the slow part (Argon2id); any thread may do it.
struct PacketKeys
{
    QString passphrase;
    QByteArray salt;
    PassphraseCost cost;
    Key wrapping;
    Key file;

    /// Nothing where there is no memory for Argon2id.
    [[nodiscard]] static std::optional<PacketKeys>
    make(const QString& passphrase, const PassphraseCost& cost = PassphraseCost::usual());
};

/// Writes a new packet from front to back, holding no more than one chunk of a document.
class PacketWriter
{
public:
    using Take = std::function<bool(QByteArrayView)>;
    /// Hands the bytes of a document to `take`, in pieces; gives up where that returns false.
    using Documents = std::function<Result<void>(const PacketDocument& document, const Take& take)>;

    PacketWriter(PacketDisk& disk, Documents documents)
        : m_disk(disk)
        , m_documents(std::move(documents))
    {
    }

    /// Sets the documents' places in `content`. Gives the digest of the file in hexadecimal digits.
    /// DiskFull and FileNotWritable remove what was written.
    [[nodiscard]] Result<QString> write(const QString& path, PacketContent& content,
                                        const PacketKeys& keys);

private:
    [[nodiscard]] Result<QString> fill(QFileDevice& file, const PacketContent& content,
                                       const PacketHeader& header, const QByteArray& contentBytes,
                                       const Key& key);

    PacketDisk& m_disk;
    Documents m_documents;
};

} // namespace prizedesk
