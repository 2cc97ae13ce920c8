#include "models/tables/FileSaver.h"

#include <QFileInfo>
#include <QSaveFile>

namespace prizedesk {

Result<void> FileSaver::save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const auto refuse = [&] {
        const Error::Code code =
            isFull(file) ? Error::Code::DiskFull : Error::Code::FileNotWritable;
        return failure(code, {QFileInfo(path).fileName()}, file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return refuse();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (write(file, bytes) != bytes.size()) {
        const auto refused = refuse();
        file.cancelWriting();
        return refused;
    }
    if (!file.commit())
        return refuse();
    return {};
}

qint64 FileSaver::write(QFileDevice& file, const QByteArray& bytes)
{
    const qint64 written = file.write(bytes);
    return file.flush() ? written : -1;
}

bool FileSaver::isFull(const QFileDevice& file) const
{
    return file.error() == QFileDevice::ResourceError;
}

} // namespace prizedesk
