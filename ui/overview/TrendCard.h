#pragma once

#include "models/overview/EntryTrend.h"
#include "ui/overview/OverviewCard.h"

namespace prizedesk {

class ChartTools;
class DailyChart;

/// Entries per day and in total, with the targets and the days they were reached.
class TrendCard : public OverviewCard
{
    Q_OBJECT

public:
    TrendCard(const Theme& theme, OfficeContext& context, QWidget* parent = nullptr);

    void show(const OverviewView& view) override;

private:
    void fill(const EntryTrend& trend, qint64 nowMs);
    [[nodiscard]] QString shortDay(const QDate& day) const;

    DailyChart* m_chart;
    ChartTools* m_tools;
    QString m_theme;
};

} // namespace prizedesk
