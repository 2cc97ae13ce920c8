#pragma once

#include "models/scoring/RankingFigures.h"

namespace prizedesk {

class ScoreMatrix;

/// Who can be compared with whom: entries and judges are joined by scores. Across components no
/// ranking is fair, because nothing tells a better entry from a more generous judge.
struct PanelGraph
{
    /// Largest first; names in order.
    std::vector<PanelComponent> components;
    /// Scores without which the panel would fall into parts that each hold entries and judges.
    std::vector<PanelBridge> bridges;
    /// Judges without whom the panel would fall apart in the same way.
    QStringList cutJudges;

    [[nodiscard]] bool isConnected() const { return components.size() <= 1; }
};

[[nodiscard]] PanelGraph panelGraph(const ScoreMatrix& scores);

} // namespace prizedesk
