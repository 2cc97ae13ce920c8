#include "models/storage/StorageError.h"

#include "models/storage/Sqlite.h"

namespace prizedesk {

StorageError::StorageError(int extendedCode, const QString& text)
    : std::runtime_error(text.toStdString()), m_extendedCode(extendedCode)
{
}

bool StorageError::isFull() const
{
    return primaryCode() == SQLITE_FULL;
}

bool StorageError::isBusy() const
{
    return primaryCode() == SQLITE_BUSY || primaryCode() == SQLITE_LOCKED;
}

bool StorageError::isDamage() const
{
    return primaryCode() == SQLITE_CORRUPT;
}

bool StorageError::isNotADatabase() const
{
    return primaryCode() == SQLITE_NOTADB;
}

bool StorageError::isReadOnly() const
{
    return primaryCode() == SQLITE_READONLY || primaryCode() == SQLITE_CANTOPEN
           || primaryCode() == SQLITE_PERM;
}

bool StorageError::isConstraint() const
{
    return primaryCode() == SQLITE_CONSTRAINT;
}

bool StorageError::isInputOutput() const
{
    return primaryCode() == SQLITE_IOERR;
}

} // namespace prizedesk
