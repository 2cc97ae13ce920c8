#pragma once

#include "ui/shared/Chart.h"

#include <QDate>

#include <optional>

class QChart;
class QChartView;

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
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    class Overlay;

    void rebuild();
    void rebuildTotals();
    void rebuildPerDay();
    void place();
    void paintOverlay(QPainter& painter) const;
    void paintMonths(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintSeriesLabels(QPainter& painter) const;
    [[nodiscard]] int dayCount() const;
    /// First day on which the running total reaches the target; below 0 = not yet.
    [[nodiscard]] static int reachedOn(const Series& series);
    [[nodiscard]] qreal xOf(double day) const;
    [[nodiscard]] qreal yOf(double total) const;
    [[nodiscard]] int dayAt(qreal x) const;
    [[nodiscard]] QString shortDate(QDate day) const;
    [[nodiscard]] QString dayText(int day) const;

    QChartView* m_totalsView;
    QChartView* m_perDayView;
    QChart* m_totals;
    QChart* m_perDay;
    Overlay* m_overlay;
    QRectF m_totalsPlot;
    QRectF m_perDayPlot;
    double m_topTotal = 1;
    QDate m_firstDay;
    std::vector<Series> m_series;
    std::vector<Mark> m_marks;
    QStringList m_note;
    int m_current = -1;
};

} // namespace prizedesk
