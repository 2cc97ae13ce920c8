#include "models/backups/BackupOperations.h"

#include "models/core/Clock.h"
#include "models/workspace/FileLock.h"
#include "models/workspace/Workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace prizedesk {

namespace {

/// The length of the journal of a backup that may be put back.
Result<qint64> checked(const QString& backup, const BackupOperations::RestoreOptions& options)
{
    const QString name = QFileInfo(backup).fileName();
    const auto opened =
        Workspace::open(backup, {options.who, options.passphrase, true, options.clock});
    if (!opened)
        return failure(opened.error());
    try {
        const QStringList problems = opened.value()->database().integrityProblems();
        if (!problems.isEmpty())
            return failure(Error::Code::FileDamaged, {name}, problems.first());
        if (opened.value()->journal().firstBrokenLink())
            return failure(Error::Code::FileDamaged, {name}, QStringLiteral("journal chain"));
        return opened.value()->journal().count();
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, name));
    }
}

/// Keeps what lies at `file`. One that cannot be read as a programme is kept byte for byte.
Result<QString> keepReplaced(const QString& file, qint64 nowMs)
{
    const QString occasion = QStringLiteral("restore");
    const BackupFolder folder(file);
    try {
        const Database database(file, Database::Mode::ReadOnly);
        if (database.integrityProblems().isEmpty())
            return folder.add(database, nowMs, occasion);
    } catch (const std::exception&) {
        // Damaged: that is why it is being replaced.
    }
    const QString name = QFileInfo(file).fileName();
    const QString stamp = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC)
                              .toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    const QString copy =
        QStringLiteral("%1/%2-%3.prize.damaged").arg(folder.path(), stamp, occasion);
    if (!QDir().mkpath(folder.path()) || !QFile::copy(file, copy))
        return failure(Error::Code::FileNotWritable, {name});
    return copy;
}

} // namespace

std::vector<Backup> BackupOperations::list() const
{
    return BackupFolder(m_workspace.path()).list();
}

QString BackupOperations::folder() const
{
    return BackupFolder(m_workspace.path()).path();
}

Result<QString> BackupOperations::makeDaily()
{
    const BackupFolder folder(m_workspace.path());
    const qint64 now = m_workspace.clock().nowMs();
    if (m_workspace.isReadOnly() || !folder.isDue(now))
        return QString();
    return folder.add(m_workspace.database(), now, QStringLiteral("open"));
}

Result<QString> BackupOperations::makeNow()
{
    const qint64 now = m_workspace.clock().nowMs();
    const auto made =
        BackupFolder(m_workspace.path()).add(m_workspace.database(), now, QStringLiteral("hand"));
    if (!made || m_workspace.isReadOnly())
        return made;
    const auto noted = m_workspace.note(Operation{.code = QStringLiteral("backup.made"),
                                                  .labels = {QFileInfo(*made).fileName()},
                                                  .reason = {}});
    if (!noted)
        return failure(noted.error());
    return made;
}

Result<BackupOperations::Restored>
BackupOperations::restore(const QString& backup, const QString& file, const RestoreOptions& options)
{
    const SystemClock systemClock;
    const Clock& clock = options.clock ? *options.clock : systemClock;
    const QString name = QFileInfo(file).fileName();
    const auto actions = checked(backup, options);
    if (!actions)
        return failure(actions.error());

    Restored restored{.replaced = {}, .actions = *actions};
    const QString fresh = file + QStringLiteral(".restoring");
    {
        LockHolder holder;
        const auto lock = FileLock::acquire(file, options.who, clock.nowMs(), &holder);
        if (!lock && holder.person.isEmpty())
            return failure(Error::Code::FileNotWritable, {name});
        if (!lock) {
            return failure(Error::Code::FileLocked,
                           {name, holder.person,
                            QDateTime::fromMSecsSinceEpoch(holder.sinceMs)
                                .toString(QStringLiteral("yyyy-MM-dd HH:mm"))});
        }
        if (QFileInfo::exists(file)) {
            const auto kept = keepReplaced(file, clock.nowMs());
            if (!kept)
                return failure(kept.error());
            restored.replaced = *kept;
        }
        QFile::remove(fresh);
        try {
            const Database source(backup, Database::Mode::ReadOnly);
            const auto copied = BackupFolder::writeChecked(source, fresh);
            if (!copied)
                return failure(copied.error());
        } catch (const std::exception& exception) {
            return failure(Workspace::errorFrom(exception, name));
        }
        // One step of the file system: a power cut leaves the old file or the new one.
        std::error_code problem;
        std::filesystem::rename(fresh.toStdU16String(), file.toStdU16String(), problem);
        if (problem) {
            QFile::remove(fresh);
            return failure(Error::Code::FileNotWritable, {name},
                           QString::fromStdString(problem.message()));
        }
    }
    const auto opened =
        Workspace::open(file, {options.who, options.passphrase, false, options.clock});
    if (!opened)
        return failure(opened.error());
    const auto noted = opened.value()->note(Operation{.code = QStringLiteral("backup.restored"),
                                                      .labels = {QFileInfo(backup).fileName()},
                                                      .reason = {}});
    if (!noted)
        return failure(noted.error());
    return restored;
}

QString BackupOperations::occasionWords(const QString& occasion)
{
    if (occasion == QLatin1String("open"))
        return tr("When opened");
    if (occasion == QLatin1String("upgrade"))
        return tr("Before an upgrade");
    if (occasion == QLatin1String("import"))
        return tr("Before an import");
    if (occasion == QLatin1String("restore"))
        return tr("Before a restore");
    if (occasion == QLatin1String("hand"))
        return tr("Made by hand");
    return occasion;
}

} // namespace prizedesk
