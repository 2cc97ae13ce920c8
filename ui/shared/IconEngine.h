#pragma once

#include "ui/shared/Theme.h"

#include <QIcon>
#include <QIconEngine>
#include <QPointer>

namespace prizedesk {

/// Draws ":/icons/NAME.svg" in the colour of a token, at any size and in the theme in force.
class IconEngine : public QIconEngine
{
public:
    IconEngine(QString name, const Theme& theme, Token token);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    [[nodiscard]] QIconEngine* clone() const override;
    [[nodiscard]] QString key() const override;
    QString iconName() override { return m_name; }
    bool isNull() override;

private:
    [[nodiscard]] QColor colorOf(QIcon::Mode mode, QIcon::State state) const;

    QString m_name;
    QPointer<const Theme> m_theme;
    Token m_token;
};

/// An icon of the kit: `icon(QStringLiteral("import"), theme)`. Checked state is drawn in accent.
[[nodiscard]] QIcon icon(const QString& name, const Theme& theme, Token token = Token::Text2);

/// Paints an icon of the kit straight into `rect` in `color`.
void paintIcon(QPainter& painter, const QRect& rect, const QString& name, const QColor& color);

} // namespace prizedesk
