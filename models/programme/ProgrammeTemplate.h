#pragma once

#include "models/core/Result.h"
#include "models/programme/Programme.h"

namespace prizedesk {

/// Editions that ship with the program, as JSON in the resources.
namespace ProgrammeTemplate {

[[nodiscard]] QStringList names();
/// `TemplateUnusable` for a name that does not exist or a text that is not a template.
[[nodiscard]] Result<Programme> load(const QString& name);
[[nodiscard]] Result<Programme> parse(const QByteArray& json, const QString& name);

} // namespace ProgrammeTemplate

} // namespace prizedesk
