#pragma once

#include "models/compute/ComputeSettings.h"
#include "models/compute/ComputeStatus.h"
#include "models/compute/OfferRecord.h"
#include "models/compute/OtherCost.h"
#include "models/compute/StudentTeam.h"
#include "models/compute/TeamRequest.h"
#include "models/compute/UsageRemark.h"
#include "models/compute/UsageRow.h"

#include <vector>

namespace prizedesk {

class Workspace;

/// Everything that the page of the compute budget shows, read in one go.
struct ComputeData
{
    ComputeStatus status;
    ComputeSettings settings;
    std::vector<StoredPlan> plans;
    std::vector<OfferRecord> offers;
    std::vector<StudentTeam> teams;
    std::vector<TeamRequest> requests;
    std::vector<OtherCost> costs;
    std::vector<UsageRow> usage; ///< all versions
    std::vector<UsageRemark> remarks;

    [[nodiscard]] const TeamRequest* request(const QString& team) const;
    /// Names by reference number.
    [[nodiscard]] QMap<QString, QString> teamNames() const;

    [[nodiscard]] static Result<ComputeData> load(const Workspace& workspace);
};

} // namespace prizedesk
