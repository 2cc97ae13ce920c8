#pragma once

#include "models/awards/SealedResult.h"

namespace prizedesk {

class Workspace;

/// Sealing of rankings. A seal is outside undo: what was once sealed stays to be seen.
class SealOperations
{
public:
    explicit SealOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Seals the ranking of a stage as it stands. Without lines in `options`: those of the prizes.
    /// Sealing again needs a reason and keeps what was sealed before. The stage is ranked by the
    /// sealed method from then on. Refused: a stage without a
    /// ranked entry, and where the method refuses.
    Result<SealedResult> seal(const QString& stage, const RankingOptions& options,
                              const QString& reason = {});

    /// What the journal notes of a seal: stage, number, digests, rubric, program and libraries.
    [[nodiscard]] static QStringList labelsOf(const SealedResult& sealed);
    /// Version of the program as it stands in seals.
    [[nodiscard]] static QString programVersion();
    /// Versions of the libraries that compute.
    [[nodiscard]] static QString libraryVersions();

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
