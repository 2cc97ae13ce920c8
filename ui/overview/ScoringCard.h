#pragma once

#include "ui/overview/OverviewCard.h"

namespace prizedesk {

class ChartTools;
class MiniColumns;
class TextLabel;

/// How much of its sheets each judge has delivered, in the stage that is being judged.
class ScoringCard : public OverviewCard
{
    Q_OBJECT

public:
    ScoringCard(const Theme& theme, OfficeContext& context, QWidget* parent = nullptr);

    void show(const OverviewView& view) override;

private:
    MiniColumns* m_chart;
    TextLabel* m_nothing;
    ChartTools* m_tools;
    QString m_stage;
};

} // namespace prizedesk
