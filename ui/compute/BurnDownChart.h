#pragma once

#include "models/compute/BurnDown.h"
#include "ui/shared/Chart.h"

#include <functional>

class QChart;
class QChartView;

namespace prizedesk {

/// What is left of the promised money over the period: actual as a line, plan dashed, forecast
/// dotted with its band, today as a named line. Opens the lines of a day.
class BurnDownChart : public Chart
{
    Q_OBJECT

public:
    explicit BurnDownChart(const Theme& theme, QWidget* parent = nullptr);

    /// `money`: an amount in short words, for the axis and the labels.
    void setData(const BurnDown& content, std::function<QString(Yen)> money,
                 std::function<QString(const QDate&)> day);
    void clear();
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
    void place();
    void paintOverlay(QPainter& painter) const;
    [[nodiscard]] double x(const QDate& day) const;
    [[nodiscard]] double y(Yen amount) const;
    [[nodiscard]] QDate dayAt(double x) const;
    [[nodiscard]] QString words(const QDate& day) const;

    QChartView* m_view;
    QChart* m_chart;
    Overlay* m_overlay;
    QRectF m_plot;
    std::optional<BurnDown> m_data;
    std::function<QString(Yen)> m_money;
    std::function<QString(const QDate&)> m_day;
    double m_top = 1; ///< yen at the top of the axis
    double m_step = 1;
    int m_current = -1; ///< day of the period that the keys point at
};

} // namespace prizedesk
