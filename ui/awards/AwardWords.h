#pragma once

#include "models/awards/PrizeSums.h"

namespace prizedesk {

class OfficeContext;

/// Decisions in words, in the language in force.
namespace AwardWords {

/// "Open", "Decided", "No winner", "Shared out with 1st prize".
[[nodiscard]] QString state(const OfficeContext& context, const PrizeState& state);
/// `¥50,000,000 (5,000万円)`, in English `¥50,000,000 (¥50 million)`, with the number of places
/// where there are several.
[[nodiscard]] QString amount(const OfficeContext& context, const Prize& prize);
/// How a tie was paid: whose amounts were put together, what each gets, what is left over. Empty
/// where the prize was won alone.
[[nodiscard]] QString tie(const OfficeContext& context, const PrizeSums& sums,
                          const QString& prize);

} // namespace AwardWords

} // namespace prizedesk
