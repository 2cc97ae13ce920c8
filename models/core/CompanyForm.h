#pragma once

#include <QString>

namespace prizedesk {

/// The name of an organisation with abbreviated legal forms written out: `㈱`, `(株)`, `（株）` →
/// `株式会社`, `㈲` → `有限会社`, `(一社)` → `一般社団法人` and so on. Bracketed ones only at the
/// front or the back. Certificates and notices must not abbreviate the form.
[[nodiscard]] QString expandCompanyForm(const QString& name);

/// The name without its legal form at the front or the back, abbreviated or not, in kanji or in
/// kana (`株式会社山田` → `山田`), for ordering and comparing. A name that is nothing but a form
/// stays.
[[nodiscard]] QString withoutCompanyForm(const QString& name);

} // namespace prizedesk
