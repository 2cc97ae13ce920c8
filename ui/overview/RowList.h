#pragma once

#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

/// Rows that lead somewhere, painted by a subclass: hairlines between them, the pointed row
/// tinted. Up and down move, Enter or a click opens.
class RowList : public ThemedWidget
{
    Q_OBJECT

public:
    /// `height`: of one row at 100 %.
    RowList(const Theme& theme, int height, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int row);

protected:
    void setRowCount(int count);
    virtual void paintRow(QPainter& painter, const QRect& rect, int row) const = 0;
    /// The row as a screen reader says it.
    [[nodiscard]] virtual QString accessText(int row) const = 0;

    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] int rowAt(const QPoint& position) const;
    void setCurrent(int row);

    int m_height;
    int m_count = 0;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace prizedesk
