#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <memory>

class QIODevice;

namespace prizedesk {

/// The parts of a packed file (ZIP and ZIP64, stored or deflated), read by name, on zlib alone:
/// QuaZip exports a changed minizip under minizip's own names, which libxlsxwriter would then call
/// and crash. Sizes in the archive's directory are hints; what protects is counting while
/// unpacking.
class ZipArchive
{
public:
    struct Part
    {
        qint64 offset = 0; ///< Of the local header, from the start of the device.
        qint64 packed = 0;
        qint64 unpacked = 0;
        quint32 checksum = 0;
        quint16 method = 0;
        bool encrypted = false;
    };
    /// Gets what was unpacked, in order; false = enough.
    using Sink = std::function<bool(QByteArray&&)>;

    /// `device` is open and outlives the archive; `name` stands in messages.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(QIODevice& device,
                                                                  const QString& name);
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// Names are compared without case, as packages demand. Nothing where there is no such part.
    [[nodiscard]] const Part* part(const QString& name) const;
    [[nodiscard]] const QString& name() const { return m_name; }

    /// Unpacks one part; may run on a thread of its own as long as nobody else uses the archive.
    /// TableTooLarge for what looks made to fill the memory: more than 4 GiB in all parts read, or
    /// more than 100 MB at over 200 times its packed size.
    [[nodiscard]] Result<void> unpack(const QString& name, const Sink& sink);

private:
    ZipArchive(QIODevice& device, QString name)
        : m_device(device)
        , m_name(std::move(name))
    {
    }
    [[nodiscard]] Result<void> readDirectory();
    [[nodiscard]] Result<void> readEntries(QByteArrayView directory, qint64 shift);
    [[nodiscard]] Result<void> seekToData(const Part& part);
    [[nodiscard]] Result<void> inflate(const Part& part, const Sink& sink);
    [[nodiscard]] Result<void> copy(const Part& part, const Sink& sink);
    [[nodiscard]] bool isTooLarge(const Part& part, qint64 unpacked) const;
    [[nodiscard]] tl::unexpected<Error> refuse(Error::Code code, const char* detail) const;

    QIODevice& m_device;
    QString m_name;
    QHash<QString, Part> m_parts;
    qint64 m_unpackedInAll = 0;
};

} // namespace prizedesk
