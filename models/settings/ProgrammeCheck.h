#pragma once

#include "models/programme/Programme.h"

#include <QStringList>

namespace prizedesk {

/// What keeps an edited edition from being used, in the language in force, one sentence each; empty
/// = nothing. Weights of marks above 0 (a gate's is 0), quorums 1 or more, themes that close after
/// they open, ranks once per theme, names and codes that are filled and codes that occur once.
/// Pure.
[[nodiscard]] QStringList programmeProblems(const Programme& programme);

/// Sum of the weights of a stage's marks and automatic criteria.
[[nodiscard]] Points weightSum(const Programme& programme, const QString& stage);

} // namespace prizedesk
