#pragma once

#include "models/core/Yen.h"

#include <QString>

#include <optional>

namespace prizedesk {

/// How income tax is withheld when a private person is paid; a company is paid in full. Which rule
/// holds for a prize is for the payer's accountant, so nothing is ever deducted by itself.
enum class WithholdingMode {
    Unconfirmed, ///< to be confirmed: no figure
    None,
    Advertising, ///< prize for advertising (国税庁 No.2813): (x − 500,000) × 10.21 %
    Manuscript,  ///< prize of a contest as a fee for manuscripts (No.2795), free up to ¥50,000
};

/// `unconfirmed`, `none`, `advertising`, `manuscript`, as a prize says it; unknown = unconfirmed.
[[nodiscard]] WithholdingMode withholdingMode(const QString& word);
[[nodiscard]] QString withholdingWords(WithholdingMode mode);

/// The tax on one payment to one person, rounded down to the yen; nothing while unconfirmed.
[[nodiscard]] std::optional<Yen> withholdingTax(WithholdingMode mode, Yen payment);

} // namespace prizedesk
