#include "models/reception/DeskContent.h"
#include "models/reception/DeskFile.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

using namespace prizedesk;

/// Any bytes are a desk's file or are refused, and so is any text in place of what is sealed in it;
/// what was read is written the same again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (const auto content = DeskContent::fromBytes(bytes)) {
        if (DeskContent::fromBytes(content->toBytes()) != content)
            std::abort();
    }
    if (const auto log = DeskLog::fromBytes(bytes)) {
        if (DeskLog::fromBytes(log->toBytes()) != log)
            std::abort();
    }
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("fuzz.desk")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return 0;
    file.close();
    // The corpus holds a file under the key of zeros.
    const auto key = Key::fromBytes(QByteArray(Key::kSize, '\0'));
    const auto opened = DeskFile::openWithKey(file.fileName(), *key);
    if (opened && (*opened)->guests().size() < (*opened)->content().guests.size())
        std::abort();
    return 0;
}
