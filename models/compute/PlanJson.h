#pragma once

#include "models/compute/AllocationPlanner.h"

#include <QByteArray>

namespace prizedesk {

/// A problem and a plan as the file keeps them: everything that the plan rests on and says, so that
/// it can be shown, compared and computed again after offers and requests have changed.
[[nodiscard]] QByteArray toJson(const AllocationProblem& problem);
[[nodiscard]] QByteArray toJson(const AllocationPlan& plan);
/// What `toJson` wrote; missing parts get their defaults.
[[nodiscard]] AllocationProblem problemFromJson(const QByteArray& text);
[[nodiscard]] AllocationPlan planFromJson(const QByteArray& text);

} // namespace prizedesk
