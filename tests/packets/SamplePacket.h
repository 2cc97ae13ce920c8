#pragma once

#include "models/packets/JudgePacket.h"
#include "models/packets/PacketDisk.h"

#include <QTemporaryDir>

namespace prizedesk::test {

/// One packet on the disk without an office: entries of the first stage of the template, with
/// requirements, marks and anchors, sealed under `kPassphrase` at little cost.
class SamplePacket
{
public:
    static constexpr auto kPassphrase = "k7mq-2xwd-pf9r-t4hn-c6vz";
    /// 2027-02-19 14:32:08 in Tokyo; the deadline is seven days later.
    static constexpr qint64 kNowMs = 1803015128000;

    explicit SamplePacket(int entries = 4, const QByteArray& pdf = "%PDF-1.4 sample",
                          const QByteArray& image = {});

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString inFolder(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] static QString passphrase() { return QString::fromLatin1(kPassphrase); }
    /// Writes such a packet to `path`.
    static void write(const QString& path, int entries, const QByteArray& pdf,
                      const QByteArray& image);

private:
    QTemporaryDir m_folder;
};

/// A disk that can be told to refuse.
class RefusingDisk : public PacketDisk
{
public:
    bool refuses = false;

    bool write(QFileDevice& file, QByteArrayView bytes) override
    {
        return !refuses && PacketDisk::write(file, bytes);
    }
    [[nodiscard]] bool isFull(const QFileDevice&) const override { return true; }
};

} // namespace prizedesk::test
