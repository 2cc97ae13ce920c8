#pragma once

#include "models/compute/ComputeSettings.h"
#include "models/compute/OfferRecord.h"
#include "models/compute/TeamRequest.h"
#include "ui/compute/ComputeForm.h"

namespace prizedesk {

/// What one team asks for, new or known.
class RequestDialog : public ComputeForm
{
    Q_OBJECT

public:
    /// `request`: nothing where the team has not asked yet.
    RequestDialog(const Theme& theme, const QString& team,
                  const std::optional<TeamRequest>& request, std::vector<OfferRecord> offers,
                  const ComputeSettings& settings, QWidget* parent);

    /// As filled in.
    [[nodiscard]] TeamRequest request() const;

private:
    QString m_team;
    TeamRequest m_before;
    std::vector<OfferRecord> m_offers;
    ComputeSettings m_settings;
};

} // namespace prizedesk
