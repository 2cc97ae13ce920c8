#pragma once

#include "ui/webview/DocumentRenderer.h"

#include <QStringList>

namespace prizedesk {

/// Finds and loads the plugin `prizedesk_webview` on first use.
namespace WebviewLoader {

/// The renderer, the same at every call; owned by the program. `FileMissing` where the plugin is
/// not installed, `Internal` with the reason where it cannot start. Needs a QGuiApplication, and
/// prepare() before that was made.
[[nodiscard]] Result<DocumentRenderer*> load();

/// What the web engine asks of a program before its application object exists. Call it first in
/// main(); costs nothing where no document is ever shown.
void prepare();

/// Folders that are searched, in this order: beside the program, in plugins/ beside it, where the
/// installer puts it (relative to the program), and in lib/prizedesk of the folder above.
[[nodiscard]] QStringList folders();

} // namespace WebviewLoader

} // namespace prizedesk
