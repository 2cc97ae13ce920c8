#pragma once

#include <QString>

#include <string>

#if __has_include(<kainjow/mustache.hpp>)
#include <kainjow/mustache.hpp>
#else
#include <mustache.hpp>
#endif

namespace prizedesk {

/// A file of resources/reports as it stands; empty where there is none.
[[nodiscard]] std::string reportResource(const QString& name);

/// The template `name` of resources/reports filled with `page`. Values are escaped unless the
/// template asks for them as they are, which only style sheets and drawings of ours do.
[[nodiscard]] QString filledTemplate(const QString& name, const kainjow::mustache::data& page);

} // namespace prizedesk
