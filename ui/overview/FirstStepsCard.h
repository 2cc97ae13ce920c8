#pragma once

#include "ui/overview/OverviewCard.h"

class QPushButton;

namespace prizedesk {

class LinkButton;
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
    TextLabel* m_hint;
    QPushButton* m_import;
    LinkButton* m_settings;
};

} // namespace prizedesk
