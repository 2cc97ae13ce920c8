#pragma once

#include "ui/shared/Chart.h"

#include <functional>

namespace prizedesk {

/// How far each judge marks below or above the mean of all, with the 95 % interval as a whisker.
/// Every bar stands under the judge's column of the heat map.
class SeverityChart : public Chart
{
    Q_OBJECT

public:
    struct Bar
    {
        QString judge;
        double effect = 0;    ///< points; below 0 = marks low
        double halfWidth = 0; ///< half of the 95 % interval; 0 = not known
        int count = 0;        ///< sheets that count
    };

    explicit SeverityChart(const Theme& theme, QWidget* parent = nullptr);

    void setBars(std::vector<Bar> bars);
    /// Where the bar of a judge stands, in this widget; an empty rectangle = scrolled out.
    void setPlaces(std::function<QRect(int bar)> places);
    [[nodiscard]] std::vector<QStringList> asTable() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void retranslate() override;

private:
    [[nodiscard]] QRect placeOf(int bar) const;
    [[nodiscard]] int barAt(const QPoint& point) const;
    /// The largest value shown, a round number.
    [[nodiscard]] double reach() const;
    [[nodiscard]] double y(double effect) const;
    void paintHead(QPainter& painter) const;
    void paintBar(QPainter& painter, int bar) const;
    [[nodiscard]] QString words(const Bar& bar) const;

    std::vector<Bar> m_bars;
    std::function<QRect(int)> m_places;
    int m_current = 0;
};

} // namespace prizedesk
