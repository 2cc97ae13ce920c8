#pragma once

#include "models/committee/Paper.h"
#include "models/seating/SeatingOperations.h"

namespace prizedesk {

/// What is printed of a plan of seats.
enum class SeatingPaper { Cards, Plan, ByName, BySeat };
/// `cards`, `plan`, `names`, `seats`.
[[nodiscard]] QString seatingPaperCode(SeatingPaper paper);
[[nodiscard]] std::optional<SeatingPaper> seatingPaperFromCode(const QString& code);
[[nodiscard]] QString seatingPaperWords(SeatingPaper paper);

/// One HTML document, without scripts or links; every value is escaped.
/// Cards (席札): affiliation, title, name and 様, ten on a page. Plan: the rooms as a picture for the
/// wall, names in the seats. Lists: by name in kana order, by seat.
[[nodiscard]] QString seatingHtml(Workspace& workspace, const SeatingState& state,
                                  SeatingPaper paper, const PaperStyle& style);

/// What the journal keeps of a paper that left.
[[nodiscard]] Operation seatingPaperNote(SeatingPaper paper, const QString& path,
                                         const QString& digest);

} // namespace prizedesk
