#pragma once

#include "ui/overview/OverviewCard.h"

namespace prizedesk {

class EmptyState;
class TextLabel;

/// What to do in a new programme.
class FirstStepsCard : public OverviewCard
{
    Q_OBJECT

public:
    FirstStepsCard(const Theme& theme, OfficeContext& context, QWidget* parent = nullptr);

    void show(const OverviewView& view) override;

private:
    TextLabel* m_steps;
    EmptyState* m_state;
};

} // namespace prizedesk
