#pragma once

#include "models/committee/Paper.h"
#include "models/core/MailDraft.h"

#include <vector>

namespace prizedesk {

/// The letter that tells one entrant the result: nothing about anybody else is in it.
struct ResultNotice
{
    QString ref;
    QString email; ///< may be empty
    bool won = false;
    bool hasComment = false; ///< an approved one of the committee
    Paper letter;
    QString mailSubject;
    QString mailBody;

    /// A draft with the letter attached; without `pdf` the text stands alone.
    [[nodiscard]] MailDraft draft(const QByteArray& pdf) const;
};

/// The letters to all entries of the theme's last stage, by reference number, in the language in
/// force, with the approved comment where there is one. Refused while the stage is not sealed or
/// differs from its seal, and while a decision of the theme is missing, unconfirmed or rests on no
/// sealed result.
[[nodiscard]] Result<std::vector<ResultNotice>>
resultNotices(Workspace& workspace, const QString& theme, const PaperStyle& style);

/// What the journal keeps of letters that left.
[[nodiscard]] Operation resultNoticesNote(const QString& theme, int files);

} // namespace prizedesk
