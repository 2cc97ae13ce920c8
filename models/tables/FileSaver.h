#pragma once

#include "models/core/Result.h"

#include <QByteArray>

class QFileDevice;

namespace prizedesk {

/// Writes a whole file or nothing: into a new file beside it, to the disk, then in the place of the
/// old one. Only the owner may read the result. A subclass stands in for a disk that fails.
class FileSaver
{
public:
    virtual ~FileSaver() = default;

    /// DiskFull or FileNotWritable with the file's name; what was there before is then unchanged.
    [[nodiscard]] Result<void> save(const QString& path, const QByteArray& bytes);

protected:
    /// Bytes written, or less when the disk refuses.
    virtual qint64 write(QFileDevice& file, const QByteArray& bytes);
    /// What the disk says after a refusal.
    [[nodiscard]] virtual bool isFull(const QFileDevice& file) const;
};

} // namespace prizedesk
