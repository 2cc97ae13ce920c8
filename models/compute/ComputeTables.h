#pragma once

#include "models/compute/ComputeRequest.h"
#include "models/compute/Offer.h"
#include "models/judging/ImportTable.h"

namespace prizedesk {

/// Offers as a table gives them: offer, provider, gpu, yen_per_gpu_hour, capacity_gpu_hours, speed,
/// tax_included. Rows that cannot be used are told and left out.
struct OfferTable
{
    std::vector<Offer> offers;
    std::vector<ImportReport::Finding> findings;
};

/// Requests as a table gives them: team, institution, category, merit, min_gpu_hours,
/// max_gpu_hours, offers (parted by `;`, empty = all).
struct RequestTable
{
    std::vector<ComputeRequest> requests;
    std::vector<ImportReport::Finding> findings;
};

[[nodiscard]] const std::vector<FieldSpec>& offerFields();
[[nodiscard]] const std::vector<FieldSpec>& requestFields();

/// Prices without tax are raised by `taxPercent`, rounded up to the yen: a cap is tested against
/// what is paid at most.
[[nodiscard]] OfferTable readOffers(const ImportTable& table, int taxPercent = 10);
[[nodiscard]] RequestTable readRequests(const ImportTable& table);

} // namespace prizedesk
