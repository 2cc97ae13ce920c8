#include "tests/workspace/FailingDisk.h"

#include <sqlite3.h>

namespace prizedesk::test {

namespace {

/// SQLite's file objects carry no pointer of ours, so the state is one for the program.
struct State
{
    sqlite3_vfs* below = nullptr;
    sqlite3_vfs vfs{};
    int left = -1; ///< writing steps until refusal; -1 = healthy
    bool refused = false;
    FailingDisk::How how = FailingDisk::How::Full;
};

State state;

struct File
{
    sqlite3_file base;
    sqlite3_file* below;
};

sqlite3_file* below(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->below;
}

bool refuses(bool isSync)
{
    if (state.left < 0 || (state.how == FailingDisk::How::SyncFails) != isSync)
        return false;
    if (state.left > 0) {
        --state.left;
        return false;
    }
    state.refused = true;
    return true;
}

int refusal(int brokenCode)
{
    return state.how == FailingDisk::How::Full ? SQLITE_FULL : brokenCode;
}

int closeFile(sqlite3_file* file)
{
    return below(file)->pMethods ? below(file)->pMethods->xClose(below(file)) : SQLITE_OK;
}
int readFile(sqlite3_file* file, void* bytes, int count, sqlite3_int64 at)
{
    return below(file)->pMethods->xRead(below(file), bytes, count, at);
}
int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at)
{
    if (refuses(false)) {
        if (state.how == FailingDisk::How::Full && count > 1)
            below(file)->pMethods->xWrite(below(file), bytes, count / 2, at);
        return refusal(SQLITE_IOERR_WRITE);
    }
    return below(file)->pMethods->xWrite(below(file), bytes, count, at);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    // Making a file smaller needs no room.
    if (state.how == FailingDisk::How::Broken && refuses(false))
        return SQLITE_IOERR_TRUNCATE;
    return below(file)->pMethods->xTruncate(below(file), size);
}
int syncFile(sqlite3_file*, int)
{
    return refuses(true) ? SQLITE_IOERR_FSYNC : SQLITE_OK;
}
int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return below(file)->pMethods->xFileSize(below(file), size);
}
int lockFile(sqlite3_file* file, int level)
{
    return below(file)->pMethods->xLock(below(file), level);
}
int unlockFile(sqlite3_file* file, int level)
{
    return below(file)->pMethods->xUnlock(below(file), level);
}
int checkReserved(sqlite3_file* file, int* held)
{
    return below(file)->pMethods->xCheckReservedLock(below(file), held);
}
int controlFile(sqlite3_file* file, int what, void* value)
{
    return below(file)->pMethods->xFileControl(below(file), what, value);
}
int sectorSize(sqlite3_file* file)
{
    return below(file)->pMethods->xSectorSize(below(file));
}
int characteristics(sqlite3_file* file)
{
    return below(file)->pMethods->xDeviceCharacteristics(below(file));
}

const sqlite3_io_methods kMethods{
    1,        closeFile,  readFile,      writeFile,   truncateFile, syncFile,        sizeOfFile,
    lockFile, unlockFile, checkReserved, controlFile, sectorSize,   characteristics, nullptr,
    nullptr,  nullptr,    nullptr,       nullptr,     nullptr,
};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* raw, int flags, int* outFlags)
{
    auto* file = reinterpret_cast<File*>(raw);
    file->base.pMethods = nullptr;
    file->below = reinterpret_cast<sqlite3_file*>(file + 1);
    if ((flags & SQLITE_OPEN_CREATE) && refuses(false))
        return refusal(SQLITE_CANTOPEN);
    const int code = state.below->xOpen(state.below, name, file->below, flags, outFlags);
    if (file->below->pMethods)
        file->base.pMethods = &kMethods;
    return code;
}

} // namespace

void waitForNoDisk()
{
    if (state.below)
        return;
    state.below = sqlite3_vfs_find(nullptr);
    state.vfs = *state.below;
    state.vfs.szOsFile = static_cast<int>(sizeof(File)) + state.below->szOsFile;
    state.vfs.zName = "test-disk";
    state.vfs.pNext = nullptr;
    state.vfs.xOpen = openFile;
    sqlite3_vfs_register(&state.vfs, 1);
}

FailingDisk::FailingDisk()
{
    waitForNoDisk();
    heal();
}

FailingDisk::~FailingDisk()
{
    heal();
}

void FailingDisk::failAfter(int steps, How how)
{
    state.left = steps;
    state.how = how;
    state.refused = false;
}

void FailingDisk::heal()
{
    state.left = -1;
}

bool FailingDisk::hasRefused() const
{
    return state.refused;
}

} // namespace prizedesk::test
