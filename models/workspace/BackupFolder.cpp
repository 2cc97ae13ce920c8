#include "models/workspace/BackupFolder.h"

#include "models/journal/JournalStore.h"
#include "models/storage/Database.h"
#include "models/storage/StorageError.h"
#include "models/workspace/Workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace prizedesk {

namespace {

constexpr auto kStamp = "yyyyMMdd'T'HHmmsszzz'Z'";
constexpr int kDailyDays = 14;
constexpr int kWeeklyDays = 14 + 12 * 7;
constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;

} // namespace

BackupFolder::BackupFolder(const QString& programmePath)
    : m_path(QFileInfo(programmePath).absolutePath() + QLatin1Char('/') +
             QFileInfo(programmePath).completeBaseName() + QStringLiteral(".backups"))
{
}

std::vector<Backup> BackupFolder::list() const
{
    std::vector<Backup> backups;
    const QFileInfoList files = QDir(m_path).entryInfoList({QStringLiteral("*.prize")}, QDir::Files,
                                                           QDir::Name | QDir::Reversed);
    for (const QFileInfo& file : files) {
        const QString stamp = file.completeBaseName().section(QLatin1Char('-'), 0, 0);
        // Date and time apart: read as one local moment, an hour that summer time skips would fail.
        const QDateTime at(QDate::fromString(stamp.left(8), QStringLiteral("yyyyMMdd")),
                           QTime::fromString(stamp.mid(8), QStringLiteral("'T'HHmmsszzz'Z'")),
                           Qt::UTC);
        if (!at.isValid())
            continue;
        backups.push_back({file.absoluteFilePath(), at,
                           file.completeBaseName().section(QLatin1Char('-'), 1), file.size()});
    }
    return backups;
}

bool BackupFolder::isDue(qint64 nowMs) const
{
    const auto backups = list();
    return backups.empty() || nowMs - backups.front().at.toMSecsSinceEpoch() > kDayMs;
}

Result<void> BackupFolder::writeChecked(const Database& database, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    // Complete and checked under another name first: a half copy never carries the final name.
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    try {
        database.copyTo(part);
        const Database copy(part, Database::Mode::ReadOnly);
        const QStringList problems = copy.integrityProblems();
        if (!problems.isEmpty())
            throw OperationFailed(Error{Error::Code::FileDamaged, {name}, problems.first()});
    } catch (const std::exception& exception) {
        QFile::remove(part);
        return failure(Workspace::errorFrom(exception, name));
    }
    if (!QFile::rename(part, path)) {
        QFile::remove(part);
        return failure(Error::Code::FileNotWritable, {name});
    }
    return {};
}

Result<QString> BackupFolder::add(const Database& database, qint64 nowMs,
                                  const QString& occasion) const
{
    if (!QDir().mkpath(m_path))
        return failure(Error::Code::FileNotWritable, {QFileInfo(m_path).fileName()});
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    clearHalfWritten();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    const QString path =
        QStringLiteral("%1/%2-%3.prize").arg(m_path, now.toString(QLatin1String(kStamp)), occasion);
    if (!QFileInfo::exists(path)) {
        const Result<void> written = writeChecked(database, path);
        if (!written)
            return failure(written.error());
    }
    for (const Backup& old : superfluous(list(), now.date()))
        QFile::remove(old.path);
    return path;
}

Result<void> BackupFolder::changeKeys(
    const Vault& ours, const std::function<void(const WriteTransaction&, Vault&)>& change) const
{
    clearHalfWritten();
    // One copy that cannot be written must not keep the key in the others.
    Result<void> result;
    for (const Backup& backup : list()) {
        const Result<void> done = Workspace::changeKeysIn(backup.path, ours, change);
        if (!done && result)
            result = done;
    }
    return result;
}

Result<void> BackupFolder::destroyKey(const Vault& ours, const KeyOwner& owner) const
{
    return changeKeys(ours, [&](const WriteTransaction& tx, Vault& copy) {
        copy.destroyKey(tx, owner);
    });
}

Result<void> BackupFolder::wrapAs(const Vault& ours) const
{
    return changeKeys(ours, [&](const WriteTransaction& tx, Vault& copy) { copy.wrapAs(tx, ours); });
}

void BackupFolder::clearHalfWritten() const
{
    for (const QFileInfo& part :
         QDir(m_path).entryInfoList({QStringLiteral("*.part")}, QDir::Files))
        QFile::remove(part.absoluteFilePath());
}

std::vector<Backup> BackupFolder::superfluous(const std::vector<Backup>& backups,
                                              const QDate& today)
{
    std::vector<Backup> result;
    QSet<QDate> days;
    QSet<qint64> weeks;
    for (const Backup& backup : backups) {
        const QDate day = backup.at.date();
        const qint64 age = day.daysTo(today);
        if (age <= 0)
            continue;
        bool keep = false;
        if (age <= kDailyDays) {
            keep = !days.contains(day);
            days.insert(day);
        } else if (age <= kWeeklyDays) {
            const qint64 week = day.toJulianDay() / 7;
            keep = !weeks.contains(week);
            weeks.insert(week);
        }
        if (!keep)
            result.push_back(backup);
    }
    return result;
}

} // namespace prizedesk
