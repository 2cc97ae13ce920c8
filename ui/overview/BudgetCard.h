#pragma once

#include "ui/overview/OverviewCard.h"

namespace prizedesk {

class BudgetBar;
class TextLabel;
class TonePill;

/// The compute budget: the figure that is confirmed, or both figures hatched while none is; and the
/// limits of the budget heads.
class BudgetCard : public OverviewCard
{
    Q_OBJECT

public:
    BudgetCard(const Theme& theme, OfficeContext& context, QWidget* parent = nullptr);

    void show(const OverviewView& view) override;

private:
    BudgetBar* m_bar;
    TextLabel* m_heads;
    TonePill* m_pill;
};

} // namespace prizedesk
