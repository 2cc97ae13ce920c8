#pragma once

#include "models/compute/ComputeSettings.h"
#include "ui/compute/ComputeForm.h"

namespace prizedesk {

class LimitTable;

/// What planning and watching go by: reserve, period, alerts, tax, rules on providers, how further
/// hours are worth less, and the limits of categories and institutions.
class ComputeSettingsDialog : public ComputeForm
{
    Q_OBJECT

public:
    /// `categories`, `institutions`: those of the teams, to be offered for limits.
    ComputeSettingsDialog(const Theme& theme, const ComputeSettings& settings,
                          const QStringList& categories, const QStringList& institutions,
                          QWidget* parent);

    /// As filled in.
    [[nodiscard]] ComputeSettings settings() const;

private:
    void addBudget();
    void addPlanning();
    [[nodiscard]] std::vector<FieldTrouble> troubles() const;

    ComputeSettings m_before;
    LimitTable* m_minima;
    LimitTable* m_maxima;
};

} // namespace prizedesk
