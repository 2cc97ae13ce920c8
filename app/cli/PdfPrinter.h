#pragma once

#include "models/core/Result.h"

#include <QString>

namespace prizedesk {

/// Prints a document to PDF by the program `prizedesk-pdf` beside this one, so that the command
/// line never loads a browser itself. The target appears complete or not at all.
[[nodiscard]] Result<void> printPdf(const QString& html, const QString& path);

} // namespace prizedesk
