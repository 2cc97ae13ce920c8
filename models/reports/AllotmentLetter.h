#pragma once

#include "models/committee/Paper.h"

#include <vector>

namespace prizedesk {

/// The letter that tells one team what compute it may use.
struct AllotmentLetter
{
    QString team;
    Paper letter;
};

/// A letter to each funded team of the approved plan, by reference number, in the language in force.
/// Refused while no plan is approved.
[[nodiscard]] Result<std::vector<AllotmentLetter>> allotmentLetters(Workspace& workspace,
                                                                    const PaperStyle& style);
/// What the journal keeps of letters that left.
[[nodiscard]] Operation allotmentLettersNote(const QString& plan, const QString& folder, int files);

} // namespace prizedesk
