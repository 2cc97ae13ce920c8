#pragma once

#include "models/overview/SelectionFunnel.h"
#include "ui/overview/OverviewCard.h"

#include <QMap>

namespace prizedesk {

class BarListChart;
class ChartTools;

/// How far the entries of each theme have come.
class FunnelCard : public OverviewCard
{
    Q_OBJECT

public:
    FunnelCard(const Theme& theme, OfficeContext& context, QWidget* parent = nullptr);

    void show(const OverviewView& view) override;

private:
    void open(const QString& key);

    BarListChart* m_chart;
    ChartTools* m_tools;
};

} // namespace prizedesk
