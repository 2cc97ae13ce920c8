#pragma once

#include "models/compute/ComputeSettings.h"
#include "models/compute/OfferRecord.h"
#include "ui/compute/ComputeForm.h"

namespace prizedesk {

/// An offer of a provider, new or known, with all that offers are compared by.
class OfferDialog : public ComputeForm
{
    Q_OBJECT

public:
    /// `taken`: codes of other offers.
    OfferDialog(const Theme& theme, const OfferRecord& offer, const ComputeSettings& settings,
                const QStringList& taken, QWidget* parent);

    /// As filled in.
    [[nodiscard]] OfferRecord offer() const;

private:
    void addProvider();
    void addPrice();
    void addTerms();
    [[nodiscard]] std::vector<FieldTrouble> troubles();
    /// Rates only for foreign money; what an hour costs in yen stands beneath.
    void follow();

    OfferRecord m_offer;
    ComputeSettings m_settings;
    QStringList m_taken;
    TextLabel* m_yen;
};

} // namespace prizedesk
