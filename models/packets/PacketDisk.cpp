#include "models/packets/PacketDisk.h"

#include <QFileDevice>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace prizedesk {

bool PacketDisk::write(QFileDevice& file, QByteArrayView bytes)
{
    return file.write(bytes.data(), bytes.size()) == bytes.size();
}

bool PacketDisk::sync(QFileDevice& file)
{
    if (!file.flush())
        return false;
#if defined(Q_OS_WIN)
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())));
#elif defined(Q_OS_MACOS)
    // fsync alone leaves it in the drive's own cache there.
    return ::fcntl(file.handle(), F_FULLFSYNC) == 0 || ::fsync(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

bool PacketDisk::isFull(const QFileDevice& file) const
{
    return file.error() == QFileDevice::ResourceError;
}

} // namespace prizedesk
