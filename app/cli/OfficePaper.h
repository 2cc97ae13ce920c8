#pragma once

#include "models/committee/PaperStyle.h"

namespace prizedesk {

class Workspace;

/// Dates and names on papers of the command line: the language in force, Japanese years in
/// Japanese.
[[nodiscard]] PaperStyle officePaperStyle(const Workspace& workspace);

} // namespace prizedesk
