#pragma once

#include "models/entrants/EntryWording.h"

namespace prizedesk {

class OfficeContext;

/// How values of entries read in this window.
[[nodiscard]] EntryWords entryWords(const OfficeContext& context);

} // namespace prizedesk
