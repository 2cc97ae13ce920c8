#pragma once

#include <Qt>

class QKeyEvent;

namespace prizedesk {

/// What a key did in a widget that paints parts side by side or one above the other.
enum class KeyStep { None, Moved, Opened };

/// Moves `current` among `count` parts with the arrow keys of that orientation; Enter opens the
/// current one. `None` = the key is not for us.
[[nodiscard]] KeyStep stepWithKeys(const QKeyEvent& event, Qt::Orientation orientation, int count,
                                   int& current);

} // namespace prizedesk
