#pragma once

#include "models/scoring/Ranking.h"

namespace prizedesk {

/// Fills the figures of a ranking that models and draws give. `ranking` holds the weighed entries
/// and is not in order yet. `RuleRefused` where the method cannot be computed.
[[nodiscard]] Result<void> addStatistics(Ranking& ranking, const RankingOptions& options);

/// Names the parts of a panel: `1: A, B (J1, J2) · 2: C (J3)`, cut short where they are long.
[[nodiscard]] QString panelPartsText(const std::vector<PanelComponent>& parts);

} // namespace prizedesk
