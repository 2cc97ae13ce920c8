#pragma once

#include "models/core/Result.h"
#include "models/workspace/BackupFolder.h"

#include <QCoreApplication>

namespace prizedesk {

class Clock;
class Workspace;

/// The office's copies of a programme: made when it is opened, made by hand, put back.
class BackupOperations
{
    Q_DECLARE_TR_FUNCTIONS(BackupOperations)

public:
    explicit BackupOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Newest first.
    [[nodiscard]] std::vector<Backup> list() const;
    [[nodiscard]] QString folder() const;
    /// When opened: one a day. Gives the new copy, or an empty path where none was due. Not
    /// journalled, so that opening a file does not change it.
    Result<QString> makeDaily();
    /// By hand; journalled.
    Result<QString> makeNow();

    struct Restored
    {
        QString replaced;   ///< copy of what lay there before; empty where nothing did
        qint64 actions = 0; ///< length of the journal that came back
    };
    struct RestoreOptions
    {
        QString who;
        QString passphrase; ///< of the backup
        const Clock* clock = nullptr;
    };
    /// Puts `backup` in the place of `file`, which nobody may have open (`FileLocked`). The backup
    /// is checked before (pages, schema, passphrase, chain), what lay there is kept as a backup
    /// first, and the restored file's journal says what was done. On failure nothing has changed.
    [[nodiscard]] static Result<Restored> restore(const QString& backup, const QString& file,
                                                  const RestoreOptions& options);

    /// Why a copy was made, in words: at opening, by hand, before an import.
    [[nodiscard]] static QString occasionWords(const QString& occasion);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
