#pragma once

#include <QString>

#include <optional>

namespace prizedesk {

/// A Japanese postal code as `NNN-NNNN`, read from `１００８９０１`, `〒100-8901`, `100ー8901` and
/// the like. Nothing unless there are seven digits.
[[nodiscard]] std::optional<QString> normalisePostalCode(const QString& text);

} // namespace prizedesk
