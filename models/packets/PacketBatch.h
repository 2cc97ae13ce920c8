#pragma once

#include "models/core/Progress.h"
#include "models/core/Result.h"
#include "models/packets/Packet.h"
#include "models/packets/PacketContent.h"
#include "models/packets/PacketDisk.h"
#include "models/packets/PacketWriter.h"
#include "models/privacy/Vault.h"

#include <QHash>

#include <vector>

namespace prizedesk {

/// Packets on their way: what is in them, and then their files, named `.part` until the office has
/// recorded them. Whatever is not released goes with this. `write` may run in any thread, once.
class PacketBatch
{
public:
    struct Item
    {
        PacketContent content;
        QHash<QString, qint64> sources; ///< document in the packet → document of the programme
        QString path;                   ///< in the end
        int excluded = 0;
        // After writing:
        QString digest;
        QString passphrase;

        [[nodiscard]] QString partPath() const;
    };

    /// `vault` must be open.
    PacketBatch(const QString& programmePath, const Vault& vault, std::vector<Item> items);
    ~PacketBatch();
    PacketBatch(const PacketBatch&) = delete;
    PacketBatch& operator=(const PacketBatch&) = delete;

    /// Writes all; passphrases are hashed beside it by as many threads as there are processors.
    /// DiskFull, FileNotWritable, Cancelled: then nothing stays.
    [[nodiscard]] Result<void> write(const Progress& progress, PacketDisk& disk,
                                     const PassphraseCost& cost = PassphraseCost::usual());
    /// Gives the files their names, once the office has recorded them. Gives the names of those that
    /// still lie under `….part`, as something was in the way; nothing is deleted any more.
    [[nodiscard]] QStringList release();

    [[nodiscard]] const std::vector<Item>& items() const { return m_items; }

private:
    void removeParts() const;
    [[nodiscard]] Result<void> writeAll(const Progress& progress, PacketDisk& disk,
                                        const PassphraseCost& cost);

    QString m_programmePath;
    Vault m_vault;
    std::vector<Item> m_items;
    bool m_isRecorded = false; ///< parts are packets now and stay
};

} // namespace prizedesk
