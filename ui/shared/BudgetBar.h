#pragma once

#include "ui/shared/Chart.h"

#include <optional>

namespace prizedesk {

/// One bar for an envelope and its parts, low step to high, with a legend of label and amount
/// beneath. What is not confirmed is hatched in warning with a dashed edge.
class BudgetBar : public Chart
{
    Q_OBJECT

public:
    struct Segment
    {
        QString key;
        QString label;
        /// Share of the bar, in the unit of the amounts (yen).
        qint64 value = 0;
        /// As shown: "¥42,445,229".
        QString amount;
        /// Step 0..6 of the heat scale; below 0 = free, outlined only.
        int step = -1;
        bool isUnconfirmed = false;
        /// Drawn as if it were this much, where the value itself would leave the others no room.
        std::optional<qint64> drawn = {};
    };

    explicit BudgetBar(const Theme& theme, QWidget* parent = nullptr);

    /// `totalLabel` and `totalAmount` stand at the right end of the legend.
    void setSegments(std::vector<Segment> segments, const QString& totalLabel,
                     const QString& totalAmount);
    /// Before any amount is confirmed the whole bar is hatched.
    void setUnconfirmed(bool unconfirmed);
    [[nodiscard]] std::vector<QStringList> asTable() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect barRect() const;
    [[nodiscard]] std::vector<QRectF> segmentRects() const;
    void paintSegment(QPainter& painter, const QRectF& rect, const Segment& segment) const;

    std::vector<Segment> m_segments;
    QString m_totalLabel;
    QString m_totalAmount;
    bool m_unconfirmed = false;
    int m_current = 0;
};

} // namespace prizedesk
