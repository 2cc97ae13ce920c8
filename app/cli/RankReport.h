#pragma once

#include "models/scoring/Ranking.h"

#include <QJsonObject>

#include <string>

namespace prizedesk {

/// The method an option names; nothing where it is empty. `Usage` where there is no such method.
[[nodiscard]] Result<std::optional<RankingMethod>> methodOf(const std::string& option);

/// A ranking as other programs read it.
[[nodiscard]] QJsonObject rankingJson(const Ranking& ranking);
/// The same as tables and sentences on standard output.
void printRanking(const Ranking& ranking);

} // namespace prizedesk
