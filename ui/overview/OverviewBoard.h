#pragma once

#include "models/overview/OverviewData.h"
#include "ui/shared/ThemedWidget.h"

#include <vector>

class QGridLayout;

namespace prizedesk {

class OfficeContext;
class OverviewCard;

/// The cards of the overview on their grid.
class OverviewBoard : public ThemedWidget
{
    Q_OBJECT

public:
    /// `theme` may be another one than the window's, for paper.
    OverviewBoard(const Theme& theme, OfficeContext& context, QWidget* parent = nullptr);

    /// Of one theme where given; `counted` is not kept.
    void show(const OverviewData& counted, const QString& themeCode, qint64 nowMs);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    using QWidget::show;
    template<typename SomeCard> SomeCard* add(OfficeContext& context);
    void arrange(bool hasEntries);

    QGridLayout* m_grid;
    std::vector<OverviewCard*> m_cards;
    OverviewCard* m_waiting;
    OverviewCard* m_countdown;
    OverviewCard* m_prefectures;
    OverviewCard* m_trend;
    OverviewCard* m_funnel;
    OverviewCard* m_budget;
    OverviewCard* m_scoring;
    OverviewCard* m_firstSteps;
    int m_arranged = -1;
};

} // namespace prizedesk
