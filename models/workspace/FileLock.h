#pragma once

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace prizedesk {

/// Who holds a programme open for writing.
struct LockHolder
{
    QString person;
    QString machine;
    qint64 sinceMs = 0;
};

/// The right to write one programme: `NAME.prize.lock` beside it. A lock left by a program that is
/// no longer running is recognised and replaced.
class FileLock
{
public:
    /// Nothing where somebody else holds it (`holder` then says who; a person that is not known is
    /// "?") or where the folder cannot be written (`holder` stays empty).
    [[nodiscard]] static std::unique_ptr<FileLock>
    acquire(const QString& path, const QString& person, qint64 nowMs, LockHolder* holder);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Who holds it now; empty where nobody does, even if a killed program left its files behind.
    [[nodiscard]] static LockHolder holderOf(const QString& path);

private:
    explicit FileLock(const QString& path);

    QLockFile m_lock;
    QString m_holderPath;
};

} // namespace prizedesk
