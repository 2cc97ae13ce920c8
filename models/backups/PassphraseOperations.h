#pragma once

#include "models/core/Result.h"

#include <QString>

namespace prizedesk {

class Workspace;

/// The office's passphrase on an open file. Cannot be undone; journalled without the words.
class PassphraseOperations
{
public:
    explicit PassphraseOperations(Workspace& workspace) : m_workspace(workspace) {}

    /// Sets it, or takes it away where `passphrase` is empty. The backups beside the file are closed
    /// (or opened) in the same way: one that still held the key in the open would undo the protection.
    /// Copies elsewhere keep what they had.
    Result<void> set(const QString& passphrase);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
