#pragma once

#include "ui/shared/Chart.h"

namespace prizedesk {

/// Horizontal bars with the label at the left, figure and remark at the right; groups with a
/// heading. For stages of selection, regions and the like. Bars start at zero.
class BarListChart : public Chart
{
    Q_OBJECT

public:
    struct Bar
    {
        QString key;
        QString label;
        qint64 value = 0;
        /// In secondary colour after the figure: "84%", "予定".
        QString remark;
        /// Not yet real: hatched in its colour.
        bool isPlanned = false;
    };
    struct Group
    {
        QString title;
        /// Series 1..6; 0 = the fifth step of the heat scale.
        int series = 1;
        std::vector<Bar> bars;
    };

    explicit BarListChart(const Theme& theme, QWidget* parent = nullptr);

    void setGroups(std::vector<Group> groups);
    /// Heads of asTable(): what the labels and the figures are.
    void setHeads(const QString& label, const QString& value);
    [[nodiscard]] std::vector<QStringList> asTable() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Line
    {
        const Group* group;
        const Bar* bar;
        QRect rect;
    };
    [[nodiscard]] std::vector<Line> lines() const;

    std::vector<Group> m_groups;
    QString m_labelHead;
    QString m_valueHead;
    int m_current = 0;
};

} // namespace prizedesk
