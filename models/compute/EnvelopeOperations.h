#pragma once

#include "models/compute/EnvelopeFigure.h"
#include "models/core/Result.h"

namespace prizedesk {

class Workspace;

/// What the office does with the figures of the compute budget. Confirming writes to the ledger and
/// is not undone but taken back by `revoke`.
class EnvelopeOperations
{
public:
    explicit EnvelopeOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] Result<EnvelopeHistory> history() const;

    /// A further figure, which waits until it is confirmed; the confirmed one governs until then.
    /// Refused: not above 0, without a basis.
    [[nodiscard]] Result<EnvelopeId> amend(const EnvelopeFigure& figure);
    /// Confirms the waiting figure of this amount, or a new one where none waits, on the written
    /// basis. `second` is the second person where both are present; otherwise `countersign`
    /// follows, at the latest with an approval. Refused: no basis, the same person twice, less than
    /// what is bound already, an amount that governs already.
    [[nodiscard]] Result<EnvelopeId> confirm(Yen amount, const QString& basis,
                                             const QString& second = {});
    /// The acting person confirms the governing figure as the second one.
    [[nodiscard]] Result<void> countersign();
    /// A figure that waits is no longer wanted. Refused without a reason and for other states.
    [[nodiscard]] Result<void> withdraw(EnvelopeId figure, const QString& reason);
    /// Takes the last confirmation back by a reversal in the ledger; the figure waits again, and
    /// the one before governs. Refused without a reason and where the money is bound.
    [[nodiscard]] Result<void> revoke(const QString& reason);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
