#include "models/backups/PassphraseOperations.h"

#include "models/workspace/BackupFolder.h"
#include "models/workspace/Workspace.h"

namespace prizedesk {

Result<void> PassphraseOperations::set(const QString& passphrase)
{
    const auto done = m_workspace.apply(
        Operation{.code = passphrase.isEmpty() ? QStringLiteral("passphrase.remove")
                                               : QStringLiteral("passphrase.set"),
                  .labels = {},
                  .reason = {},
                  .undoable = false,
                  .isNote = true},
        [&](WriteTransaction& tx) { m_workspace.vault().setPassphrase(tx, passphrase); });
    if (!done)
        return done;
    return BackupFolder(m_workspace.path()).wrapAs(m_workspace.vault());
}

} // namespace prizedesk
