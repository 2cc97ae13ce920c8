#pragma once

#include "models/core/Progress.h"
#include "models/packets/ReceivePlan.h"
#include "models/packets/ReturnReader.h"

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
    /// The parts of `read`, for a window: the first belongs to its thread, the second to any.
    [[nodiscard]] Result<ReturnReader> reader() const;
    /// Cancelled where `progress` says so.
    [[nodiscard]] static Result<std::vector<ReturnedFile>>
    readFiles(const ReturnReader& reader, const QStringList& paths, const Progress& progress = {});
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
