#pragma once

#include "ui/shared/Theme.h"

#include <QToolButton>

namespace prizedesk {

/// A flat button of the tool bar and the status bar: icon, words with air between, hover, focus
/// ring, and an arrow of its own where it has a menu.
class BarButton : public QToolButton
{
    Q_OBJECT

public:
    BarButton(const Theme& theme, Type type, Metric height, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool showsIcon() const { return !icon().isNull(); }
    [[nodiscard]] bool showsText() const;
    [[nodiscard]] int side() const;
    [[nodiscard]] QRect arrowRect() const;

    const Theme& m_theme;
    Type m_type;
    Metric m_height;
};

} // namespace prizedesk
