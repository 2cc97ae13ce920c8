#pragma once

#include <QPageLayout>

class QString;

namespace prizedesk {

/// The paper that a document asks for in its `@page` rule: A4, upright unless the size says
/// `landscape`, with `margin` in mm (one, two or four values). Qt's web engine does not look at the
/// rule itself. Without a rule: upright with 15 mm.
[[nodiscard]] QPageLayout pageRule(const QString& html);

} // namespace prizedesk
