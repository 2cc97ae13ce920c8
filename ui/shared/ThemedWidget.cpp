#include "ui/shared/ThemedWidget.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QFocusEvent>
#include <QPainter>

namespace prizedesk {

namespace {

QAccessibleInterface* accessOf(const QString&, QObject* object)
{
    auto* widget = qobject_cast<ThemedWidget*>(object);
    return widget && widget->accessRole() != QAccessible::Client
               ? new QAccessibleWidget(widget, widget->accessRole())
               : nullptr;
}

void installAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace

ThemedWidget::ThemedWidget(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    installAccess();
    connect(&theme, &Theme::changed, this, &ThemedWidget::themeChanged);
}

void ThemedWidget::themeChanged()
{
    updateGeometry();
    update();
}

void ThemedWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void ThemedWidget::paintFocusRing(QPainter& painter, const QRect& rect) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    const qreal radius = m_theme.metric(Metric::ControlRadius);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void ThemedWidget::focusInEvent(QFocusEvent* event)
{
    switch (event->reason()) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        m_keyboardFocus = true;
        break;
    case Qt::MouseFocusReason:
    case Qt::OtherFocusReason:
        m_keyboardFocus = false;
        break;
    default:
        // The window came back: as it was before.
        break;
    }
    QWidget::focusInEvent(event);
    update();
}

void ThemedWidget::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace prizedesk
