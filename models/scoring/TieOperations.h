#pragma once

#include "models/scoring/Lot.h"
#include "models/scoring/TieStore.h"

namespace prizedesk {

class Workspace;

/// What the office records about ties of a stage, in the ranking by the stage's own method unless
/// another is named. Undo takes back all but the drawing of a lot.
class TieOperations
{
public:
    explicit TieOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Ties that the rules leave, and those that something separates.
    [[nodiscard]] Result<BrokenTies> ties(const QString& stage,
                                          std::optional<RankingMethod> method = {}) const;

    /// Codes of criteria, rule by rule. Refused: an unknown criterion, a rule without one.
    Result<void> setRules(const QString& stage, const std::vector<QStringList>& rules);
    /// The committee's order of entries that the rules leave tied, best first; needs a reason.
    Result<void> decide(const QString& stage, const QStringList& entries, const QString& reason,
                        std::optional<RankingMethod> method = {});
    /// Fixes who takes part and which public values will decide; before they are known. Gives the
    /// number of the lot.
    Result<qint64> fixLot(const QString& stage, const QStringList& entries, const QString& source,
                          std::optional<RankingMethod> method = {});
    /// Draws a fixed lot from the public values, one text per source. A lot is drawn
    /// once; undo does not take it back, or it could be drawn until it pleases.
    Result<LotDraw> draw(const QString& stage, qint64 lot, const QStringList& values);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
