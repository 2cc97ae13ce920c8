#pragma once

#include <QPageLayout>

class QString;

namespace prizedesk {

/// The paper that a document asks for in its `@page` rule: A4 unless the size says `A1`, `A2` or
/// `A3`, upright unless it says `landscape`, with `margin` in mm (one, two or four values). Qt's
/// web engine does not look at the rule itself. Without a rule: upright with 15 mm.
[[nodiscard]] QPageLayout pageRule(const QString& html);

} // namespace prizedesk
