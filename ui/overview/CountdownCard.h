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
    [[nodiscard]] QString dayText(const Milestone& milestone) const;

    Rows* m_rows;
    std::vector<Countdown> m_countdowns;
    int m_thisYear = 0;
};

} // namespace prizedesk
