#pragma once

#include "models/scoring/Ranking.h"

#include <QJsonObject>

namespace prizedesk {

/// A ranking as other programs read it.
[[nodiscard]] QJsonObject rankingJson(const Ranking& ranking);
/// The same as tables and sentences on standard output.
void printRanking(const Ranking& ranking);

} // namespace prizedesk
