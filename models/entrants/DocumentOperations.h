#pragma once

#include "models/core/Progress.h"
#include "models/core/Result.h"
#include "models/entrants/Document.h"

class QIODevice;

namespace prizedesk {

class Workspace;

/// What the office does with documents of entries. Adding and withdrawing can be undone; bytes that
/// were added stay sealed in the file until the person is erased.
class DocumentOperations
{
public:
    static constexpr qint64 kMostBytes = 200LL * 1024 * 1024;

    explicit DocumentOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// FileMissing, FileUnreadable; AlreadyExists where the entry has the same bytes; RuleRefused
    /// above `kMostBytes` or for an empty file; ErasedPerson.
    Result<DocumentId> addFile(const QString& ref, const QString& path,
                               const Progress& progress = {});
    /// Only http and https, so that nothing is ever started by opening one.
    Result<DocumentId> addLink(const QString& ref, const QString& url, const QString& name);
    /// Needs a reason. The document stays and is marked.
    Result<void> withdraw(DocumentId id, const QString& reason);
    /// Writes the bytes to an open device, piece by piece. Also FileNotWritable.
    [[nodiscard]] Result<void> writeTo(DocumentId id, QIODevice& device) const;

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
