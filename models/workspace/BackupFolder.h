#pragma once

#include "models/core/Result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace prizedesk {

class Database;
class Vault;
class WriteTransaction;
struct KeyOwner;

/// One copy of a programme in the folder beside it.
struct Backup
{
    QString path;
    QDateTime at;     ///< UTC
    QString occasion; ///< open, upgrade, import, restore, hand
    qint64 bytes = 0;
};

/// The folder `NAME.backups` beside a programme: copies are read back and checked after writing,
/// and thinned: all of today, one a day for 14 days, one a week for 12 weeks.
class BackupFolder
{
public:
    explicit BackupFolder(const QString& programmePath);

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Newest first.
    [[nodiscard]] std::vector<Backup> list() const;
    /// Makes one and thins the rest. Gives the path of the new copy.
    Result<QString> add(const Database& database, qint64 nowMs, const QString& occasion) const;
    /// Takes one key out of every copy of this programme, so that an erased person is erased there too.
    Result<void> destroyKey(const Vault& ours, const KeyOwner& owner) const;
    /// Closes every copy with the passphrase in force, or opens it where there is none any more.
    Result<void> wrapAs(const Vault& ours) const;
    /// Is the newest copy older than a day (or is there none)?
    [[nodiscard]] bool isDue(qint64 nowMs) const;

    /// Writes a copy to `path`, reads it back and checks it; leaves nothing behind on failure.
    [[nodiscard]] static Result<void> writeChecked(const Database& database, const QString& path);
    /// Which of these to delete, by the rule above. Pure. `backups` newest first.
    [[nodiscard]] static std::vector<Backup> superfluous(const std::vector<Backup>& backups,
                                                         const QDate& today);

private:
    Result<void>
    changeKeys(const Vault& ours,
               const std::function<void(const WriteTransaction&, Vault&)>& change) const;
    /// Removes what a killed program left; only one program writes here.
    void clearHalfWritten() const;
    QString m_path;
};

} // namespace prizedesk
