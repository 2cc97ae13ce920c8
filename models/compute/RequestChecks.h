#pragma once

#include "models/compute/ComputeSettings.h"
#include "models/compute/FieldTrouble.h"
#include "models/compute/OfferRecord.h"
#include "models/compute/TeamRequest.h"

namespace prizedesk {

/// Whether a request asks for more than its acceptable offers hold together; without offers, or
/// with one that is not known, nothing can be said.
[[nodiscard]] bool asksAboveCapacity(const TeamRequest& request,
                                     const std::vector<OfferRecord>& offers);
/// The first day of the schedule that lies outside the period of the settings; invalid: none.
[[nodiscard]] QDate dayOutsidePeriod(const TeamRequest& request, const ComputeSettings& settings);

/// What is wrong with a request, by field of its import: what stands in its way first, then what is
/// worth saying (more than the offers hold, days outside the period).
[[nodiscard]] std::vector<FieldTrouble> requestTroubles(const TeamRequest& request,
                                                        const std::vector<OfferRecord>& offers,
                                                        const ComputeSettings& settings);

} // namespace prizedesk
