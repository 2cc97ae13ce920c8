#include "ui/entrants/InputGuard.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace prizedesk {

InputGuard::InputGuard(QWidget* allowed)
    : m_allowed(allowed)
{
    QCoreApplication::instance()->installEventFilter(this);
}

InputGuard::~InputGuard()
{
    QCoreApplication::instance()->removeEventFilter(this);
}

bool InputGuard::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Shortcut:
    case QEvent::Drop:
        return true;
    case QEvent::Close:
        event->ignore();
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::Wheel:
    case QEvent::ContextMenu: {
        const auto* widget = qobject_cast<QWidget*>(watched);
        return widget && m_allowed && widget != m_allowed && !m_allowed->isAncestorOf(widget);
    }
    default:
        return false;
    }
}

} // namespace prizedesk
