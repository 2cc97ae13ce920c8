#pragma once

#include "models/overview/Countdown.h"
#include "ui/overview/OverviewCard.h"

namespace prizedesk {

/// Days left to the milestones ahead.
class CountdownCard : public OverviewCard
{
    Q_OBJECT

public:
    CountdownCard(const Theme& theme, OfficeContext& context, QWidget* parent = nullptr);

    void show(const OverviewView& view) override;

private:
    class Rows;

    void openPlan();

    Rows* m_rows;
    std::vector<Countdown> m_countdowns;
};

} // namespace prizedesk
