#include "models/packets/PacketBatch.h"

#include "models/entrants/DocumentStore.h"
#include "models/packets/Passphrase.h"
#include "models/storage/Database.h"
#include "models/workspace/Workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <future>
#include <memory>

namespace prizedesk {

namespace {

/// Hashes passphrases ahead of the writing. Each hash takes much memory for a moment, so no more
/// run than there are processors.
class KeyMaker
{
public:
    KeyMaker(size_t count, const PassphraseCost& cost)
        : m_cost(cost)
        , m_made(count)
    {
        m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
        for (size_t i = 0; i < count; ++i) {
            m_futures.push_back(m_made[i].get_future());
            m_pool.start(
                [this, i] { m_made[i].set_value(PacketKeys::make(newPassphrase(), m_cost)); });
        }
    }
    ~KeyMaker()
    {
        m_pool.clear();
        m_pool.waitForDone();
    }
    KeyMaker(const KeyMaker&) = delete;
    KeyMaker& operator=(const KeyMaker&) = delete;

    [[nodiscard]] std::optional<PacketKeys> take(size_t index) { return m_futures[index].get(); }

private:
    PassphraseCost m_cost;
    std::vector<std::promise<std::optional<PacketKeys>>> m_made;
    std::vector<std::future<std::optional<PacketKeys>>> m_futures;
    QThreadPool m_pool;
};

} // namespace

QString PacketBatch::Item::partPath() const
{
    return path + QStringLiteral(".part");
}

PacketBatch::PacketBatch(const QString& programmePath, const Vault& vault, std::vector<Item> items)
    : m_programmePath(programmePath)
    , m_vault(vault)
    , m_items(std::move(items))
{
}

PacketBatch::~PacketBatch()
{
    // What the office has recorded is a packet, under whatever name it lies.
    if (!m_isRecorded)
        removeParts();
}

void PacketBatch::removeParts() const
{
    for (const Item& item : m_items)
        QFile::remove(item.partPath());
}

Result<void> PacketBatch::write(const Progress& progress, PacketDisk& disk,
                                const PassphraseCost& cost)
{
    try {
        auto written = writeAll(progress, disk, cost);
        if (!written)
            removeParts();
        return written;
    } catch (const std::exception& exception) {
        removeParts();
        return failure(Workspace::errorFrom(exception, QFileInfo(m_programmePath).fileName()));
    }
}

Result<void> PacketBatch::writeAll(const Progress& progress, PacketDisk& disk,
                                   const PassphraseCost& cost)
{
    // A connection of its own: the window's belongs to the window's thread.
    const Database database(m_programmePath, Database::Mode::ReadOnly);
    Vault vault = m_vault.over(database);
    const DocumentStore documents(database, vault);
    KeyMaker keys(m_items.size(), cost);
    const auto total = qint64(m_items.size());
    for (size_t i = 0; i < m_items.size(); ++i) {
        progress.report(qint64(i), total);
        const auto made = keys.take(i);
        if (!made)
            return failure(Error::Code::Internal, {}, QStringLiteral("argon2id"));
        Item& item = m_items[i];
        PacketWriter writer(
            disk, [&](const PacketDocument& document, const PacketWriter::Take& take) {
                return documents.read(
                    DocumentId(item.sources.value(document.id)),
                    [&](QByteArrayView piece) { return !progress.isCancelled() && take(piece); });
            });
        if (progress.isCancelled())
            return failure(Error::Code::Cancelled);
        const auto digest = writer.write(item.partPath(), item.content, *made);
        if (!digest)
            return failure(digest.error());
        item.digest = *digest;
        item.passphrase = made->passphrase;
    }
    progress.report(total, total);
    return {};
}

QStringList PacketBatch::release()
{
    m_isRecorded = true;
    QStringList left;
    for (const Item& item : m_items) {
        if (!QFile::rename(item.partPath(), item.path))
            left += QFileInfo(item.partPath()).fileName();
    }
    return left;
}

} // namespace prizedesk
