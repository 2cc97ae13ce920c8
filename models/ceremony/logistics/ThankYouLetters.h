#pragma once

#include "models/ceremony/logistics/PrepTask.h"
#include "models/committee/PaperStyle.h"
#include "models/core/Result.h"

namespace prizedesk {

class Workspace;

/// A letter of thanks to one contact.
struct ThankYouLetter
{
    QString fileName; ///< by number, without a name
    QString html;
};

/// A letter to every contact that is not erased; `text` is its body. Refused: no contact, no text.
[[nodiscard]] Result<std::vector<ThankYouLetter>>
thankYouLetters(Workspace& workspace, const QString& text, const PaperStyle& style);
/// What such a letter says, before anybody changed it.
[[nodiscard]] QString usualThanks(const QString& programme);

} // namespace prizedesk
