#pragma once

#include "models/programme/Programme.h"

namespace prizedesk {

/// What judges of a stage decide on: its marks and gates, in order. Automatic criteria come from
/// elsewhere.
[[nodiscard]] std::vector<Criterion> judgedCriteria(const Programme& programme,
                                                    const QString& stage);
/// 64 hexadecimal digits over everything that a judge sees of the criteria. Two rubrics with the
/// same digest mean the same marks.
[[nodiscard]] QString rubricDigest(const std::vector<Criterion>& criteria);

} // namespace prizedesk
