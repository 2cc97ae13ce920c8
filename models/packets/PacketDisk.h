#pragma once

#include <QByteArrayView>

class QFileDevice;

namespace prizedesk {

/// How packets reach the disk. A subclass stands in for a disk that fails.
class PacketDisk
{
public:
    virtual ~PacketDisk() = default;

    /// False where not all bytes were taken.
    [[nodiscard]] virtual bool write(QFileDevice& file, QByteArrayView bytes);
    /// Returns when what was written would survive a power cut; false where the disk refuses.
    [[nodiscard]] virtual bool sync(QFileDevice& file);
    /// Was the last refusal for want of room?
    [[nodiscard]] virtual bool isFull(const QFileDevice& file) const;
};

} // namespace prizedesk
