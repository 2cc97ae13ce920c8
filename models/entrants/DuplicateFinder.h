#pragma once

#include "models/entrants/EntryField.h"

#include <optional>
#include <span>
#include <vector>

namespace prizedesk {

/// Two entries that may be one: the same e-mail, the same organisation and title, or the same name
/// and birth date. Spelling variants count as the same.
struct DuplicatePair
{
    size_t first = 0; ///< index into the list looked through
    size_t second = 0;
    EntryField field = EntryField::Email; ///< what is the same
};

/// For every entry that has a double, its first other side. Pure.
[[nodiscard]] std::vector<DuplicatePair>
findDuplicates(std::span<const EntryValues* const> entries);

} // namespace prizedesk
