#pragma once

#include "models/tables/ColumnMapping.h"

namespace prizedesk {

/// What an application form may ask, and the headings that forms use for it.
namespace EntryForm {

/// A form for organisations that send entries (theme 1).
[[nodiscard]] const std::vector<FieldSpec>& entries();
/// A form for persons who apply one by one (theme 2).
[[nodiscard]] const std::vector<FieldSpec>& applicants();

} // namespace EntryForm

} // namespace prizedesk
