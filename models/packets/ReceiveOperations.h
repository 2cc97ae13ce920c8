#pragma once

#include "models/packets/ReceivePlan.h"

#include <QSet>

namespace prizedesk {

class Workspace;

/// Taking back what judges return.
class ReceiveOperations
{
public:
    explicit ReceiveOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Opens and verifies files (returns and score sheets). A file that cannot be used says why;
    /// the others go on. Changes nothing.
    [[nodiscard]] Result<std::vector<ReturnedFile>> read(const QStringList& paths);
    /// One file whose bytes are at hand.
    [[nodiscard]] Result<ReturnedFile> readBytes(const QString& name, const QByteArray& bytes);

    /// What they would change. Files of other stages than `stage` are refused, unless it is empty.
    [[nodiscard]] Result<ReceivePlan> preview(std::vector<ReturnedFile> files,
                                              const QString& stage = {});

    /// One operation for all files that are taken; gives how many. RuleRefused while a conflict is
    /// undecided or where the office changed a mark since the preview.
    Result<int> apply(const ReceivePlan& plan);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
