#include "ui/shared/KeySteps.h"

#include <QKeyEvent>

#include <algorithm>

namespace prizedesk {

KeyStep stepWithKeys(const QKeyEvent& event, Qt::Orientation orientation, int count, int& current)
{
    const bool across = orientation == Qt::Horizontal;
    const int back = across ? Qt::Key_Left : Qt::Key_Up;
    const int on = across ? Qt::Key_Right : Qt::Key_Down;
    if (event.key() == back || event.key() == on) {
        current = std::clamp(current + (event.key() == back ? -1 : 1), 0, std::max(0, count - 1));
        return KeyStep::Moved;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isEnter && current < count ? KeyStep::Opened : KeyStep::None;
}

} // namespace prizedesk
