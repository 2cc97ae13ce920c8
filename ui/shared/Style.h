#pragma once

#include "ui/shared/Theme.h"

#include <QPointer>
#include <QProxyStyle>

class QPushButton;

namespace prizedesk {

/// Control heights, radius and focus ring over the platform's style. Native on macOS and on
/// Windows from Qt 6.7, elsewhere Fusion, whose buttons, fields and boxes are drawn flat.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const Theme& theme);

    /// The name of the style underneath on this platform.
    [[nodiscard]] static QString baseStyleName();

    /// 24 high with small text, for buttons inside cards.
    static void makeSmall(QPushButton& button, const Theme& theme);

    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;

    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;

private:
    void paintFrame(const QStyleOption& option, QPainter& painter, const QColor& ground) const;
    void paintCheck(const QStyleOption& option, QPainter& painter) const;
    void paintRadio(const QStyleOption& option, QPainter& painter) const;
    void paintCombo(const QStyleOptionComplex& option, QPainter& painter) const;
    void paintSpinBox(const QStyleOptionComplex& option, QPainter& painter,
                      const QWidget* widget) const;
    void paintScrollBar(const QStyleOptionComplex& option, QPainter& painter,
                        const QWidget* widget) const;

    QPointer<const Theme> m_theme;
    bool m_flat;
};

} // namespace prizedesk
