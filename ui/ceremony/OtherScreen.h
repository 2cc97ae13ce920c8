#pragma once

class QWidget;

namespace prizedesk {

/// Shows a window that others look at: over the whole of a screen that the office does not work
/// on, else as a window beside the office's own.
void showOnOtherScreen(QWidget& window);

} // namespace prizedesk
