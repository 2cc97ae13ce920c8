#pragma once

#include "models/core/Id.h"

namespace prizedesk {

// Row ids of the compute budget's records.
using EnvelopeId = Id<struct EnvelopeTag>;
using LedgerLineId = Id<struct LedgerLineTag>;
using OfferId = Id<struct OfferTag>;
using OtherCostId = Id<struct OtherCostTag>;
using PlanId = Id<struct PlanTag>;
using TeamId = Id<struct TeamTag>;
using TrancheId = Id<struct TrancheTag>;
using UsageId = Id<struct UsageTag>;

} // namespace prizedesk
