#pragma once

#include "models/awards/Award.h"
#include "models/programme/Programme.h"
#include "models/storage/Database.h"

namespace prizedesk {

/// The stage whose sealed result a decision rests on: its own, or for "no winner" the last of the
/// prize's theme.
[[nodiscard]] QString basisStage(const Programme& programme, const Award& award);

/// Why the seal that a decision rests on does not count any more, as a sentence in the language in
/// force; empty where it does, or where the decision rests on none yet. Throws `StorageError`.
[[nodiscard]] QString outdatedBasis(const Database& database, const Programme& programme,
                                    const Award& award);

} // namespace prizedesk
