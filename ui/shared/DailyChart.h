#pragma once

#include "ui/shared/Chart.h"

#include <QDate>

#include <optional>

class QChart;
class QChartView;
class QGraphicsItem;

namespace prizedesk {

/// Two panels over one time axis: running totals as lines with their targets, and counts per day
/// as stacked columns. Deadlines and today are dotted lines with a name.
class DailyChart : public Chart
{
    Q_OBJECT

public:
    struct Series
    {
        /// Direct label: "テーマ1 150件".
        QString label;
        /// Head in asTable().
        QString name;
        /// Series 1..6.
        int series = 1;
        /// One count per day from the chart's first day.
        std::vector<int> perDay;
        std::optional<int> target;
    };
    struct Mark
    {
        QDate day;
        QString label;
    };

    explicit DailyChart(const Theme& theme, QWidget* parent = nullptr);

    void setData(QDate firstDay, std::vector<Series> series, std::vector<Mark> marks);
    /// Words at the right of the lower panel: "1日あたり 最多 9/30 39件".
    void setPerDayNote(const QStringList& lines);
    [[nodiscard]] std::vector<QStringList> asTable() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void themeChanged() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void rebuildTotals();
    void rebuildPerDay();
    void place();
    void placeLabels();
    [[nodiscard]] int dayCount() const;

    QChartView* m_totalsView;
    QChartView* m_perDayView;
    QChart* m_totals;
    QChart* m_perDay;
    std::vector<QGraphicsItem*> m_labels;
    QDate m_firstDay;
    std::vector<Series> m_series;
    std::vector<Mark> m_marks;
    QStringList m_note;
};

} // namespace prizedesk
