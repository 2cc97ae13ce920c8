#include "ui/shared/IconEngine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace prizedesk {

namespace {

QString pathOf(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap tinted(const QString& name, const QSize& size, qreal scale, const QColor& color)
{
    const QSize pixels = (QSizeF(size) * scale).toSize();
    const QString key = QStringLiteral("prizedesk-icon-%1-%2x%3-%4")
                            .arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.rgba(), 8, 16);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(pathOf(name));
        QPainter painter(&pixmap);
        const int side = qMin(pixels.width(), pixels.height());
        renderer.render(&painter, QRectF((pixels.width() - side) / 2.0,
                                         (pixels.height() - side) / 2.0, side, side));
        // The drawings are black lines; only their coverage counts.
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace

IconEngine::IconEngine(QString name, const Theme& theme, Token token)
    : m_name(std::move(name))
    , m_theme(&theme)
    , m_token(token)
{
}

QColor IconEngine::colorOf(QIcon::Mode mode, QIcon::State state) const
{
    if (!m_theme)
        return Qt::gray;
    if (mode == QIcon::Disabled)
        return m_theme->color(Token::Disabled);
    if (state == QIcon::On)
        return m_theme->color(Token::Accent);
    return m_theme->color(m_token);
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    painter->drawPixmap(rect, tinted(m_name, rect.size(), scale, colorOf(mode, state)));
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return tinted(m_name, size, 1.0, colorOf(mode, state));
}

QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                                 qreal scale)
{
    // Qt hands over device pixels here and sets the ratio itself.
    Q_UNUSED(scale)
    return tinted(m_name, size, 1.0, colorOf(mode, state));
}

QIconEngine* IconEngine::clone() const
{
    return new IconEngine(*this);
}

QString IconEngine::key() const
{
    return QStringLiteral("prizedesk");
}

bool IconEngine::isNull()
{
    return !QFile::exists(pathOf(m_name));
}

QIcon icon(const QString& name, const Theme& theme, Token token)
{
    return QIcon(new IconEngine(name, theme, token));
}

void paintIcon(QPainter& painter, const QRect& rect, const QString& name, const QColor& color)
{
    const qreal scale = painter.device() ? painter.device()->devicePixelRatio() : 1.0;
    painter.drawPixmap(rect.topLeft(), tinted(name, rect.size(), scale, color));
}

} // namespace prizedesk
