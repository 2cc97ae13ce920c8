#include "models/workspace/FileLock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>

namespace prizedesk {

namespace {

constexpr int kPatienceMs = 200;

QString lockPath(const QString& path)
{
    return path + QStringLiteral(".lock");
}

QString holderPath(const QString& path)
{
    return path + QStringLiteral(".holder");
}

bool namesProcess(const QLockFile& lock)
{
    qint64 process = 0;
    QString machine;
    QString program;
    return lock.getLockInfo(&process, &machine, &program);
}

LockHolder writtenHolder(const QString& path)
{
    QFile file(holderPath(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    return {object.value(QStringLiteral("person")).toString(),
            object.value(QStringLiteral("machine")).toString(),
            qint64(object.value(QStringLiteral("since_ms")).toDouble())};
}

} // namespace

FileLock::FileLock(const QString& path)
    : m_lock(lockPath(path))
    , m_holderPath(holderPath(path))
{
    // A programme may stay open for days: only a holder that no longer runs is stale.
    m_lock.setStaleLockTime(0);
}

std::unique_ptr<FileLock> FileLock::acquire(const QString& path, const QString& person,
                                            qint64 nowMs, LockHolder* holder)
{
    auto lock = std::unique_ptr<FileLock>(new FileLock(path));
    bool taken = lock->m_lock.tryLock(kPatienceMs);
    // A program killed between making the lock and writing its number into it leaves one of nobody.
    // Qt removes it only where no living process holds the file itself.
    if (!taken && lock->m_lock.error() == QLockFile::LockFailedError &&
        !namesProcess(lock->m_lock) && lock->m_lock.removeStaleLockFile())
        taken = lock->m_lock.tryLock(kPatienceMs);
    if (!taken) {
        if (lock->m_lock.error() == QLockFile::LockFailedError) {
            *holder = writtenHolder(path);
            if (holder->person.isEmpty())
                holder->person = QStringLiteral("?");
        }
        lock->m_holderPath.clear(); // theirs, not ours to remove
        return nullptr;
    }
    QSaveFile file(lock->m_holderPath);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(
            QJsonDocument(QJsonObject{{QStringLiteral("person"), person},
                                      {QStringLiteral("machine"), QSysInfo::machineHostName()},
                                      {QStringLiteral("since_ms"), double(nowMs)}})
                .toJson(QJsonDocument::Compact));
        file.commit();
    }
    return lock;
}

FileLock::~FileLock()
{
    if (!m_holderPath.isEmpty())
        QFile::remove(m_holderPath);
}

LockHolder FileLock::holderOf(const QString& path)
{
    if (!QFile::exists(lockPath(path)))
        return {};
    // A program that was killed leaves both files behind: whoever can take the lock is alone.
    QLockFile probe(lockPath(path));
    probe.setStaleLockTime(0);
    if (probe.tryLock(0) || probe.error() != QLockFile::LockFailedError || !namesProcess(probe))
        return {};
    return writtenHolder(path);
}

} // namespace prizedesk
