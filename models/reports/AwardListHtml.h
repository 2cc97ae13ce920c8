#pragma once

#include "models/reports/AwardList.h"

namespace prizedesk {

/// The list as one HTML document for A4, without scripts or links; every value is escaped. The head
/// of the journal stands at its foot.
[[nodiscard]] QString awardListHtml(const AwardList& list);

} // namespace prizedesk
