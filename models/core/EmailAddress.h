#pragma once

#include <QString>

namespace prizedesk {

/// Half-width, without spaces at the ends and `mailto:`; `★`, `＠`, `[at]`, `(at)` → `@`; the
/// domain in lower case, the part before it as written. What comes out may still be no address.
[[nodiscard]] QString normaliseEmail(const QString& text);

/// Whether a normalised text can be an address: one @, letters, digits and RFC 5322 atom signs
/// without double dots before it, a domain with a dot and a top level of letters after it.
[[nodiscard]] bool isEmail(const QString& address);

/// Equal for two ways to write the same address; case does not count.
[[nodiscard]] QString emailKey(const QString& text);

/// `example.jp` of `a@example.jp`; empty where there is no @.
[[nodiscard]] QString emailDomain(const QString& address);

} // namespace prizedesk
