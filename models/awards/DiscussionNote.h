#pragma once

#include "models/core/Id.h"

#include <QString>

#include <optional>

namespace prizedesk {

/// What the decision meeting said about one entry: where it leans, which prize it has in mind, and
/// why. The prize itself is given by `AwardOperations`.
struct DiscussionNote
{
    enum class Verdict {
        Open,  ///< not talked through
        Prize, ///< for a prize
        Hold,  ///< to be come back to
        None,  ///< no prize
    };

    QString stage;
    EntryId entry;
    QString ref; ///< reference number of the entry
    Verdict verdict = Verdict::Open;
    QString prize; ///< code; empty: none named
    QString note;  ///< reason and remarks
    qint64 notedAtMs = 0;
    QString notedBy;
};

/// `open`, `prize`, `hold`, `none`.
[[nodiscard]] QString verdictCode(DiscussionNote::Verdict verdict);
[[nodiscard]] std::optional<DiscussionNote::Verdict> verdictFromCode(const QString& code);
/// "For a prize", … in the language in force.
[[nodiscard]] QString verdictWords(DiscussionNote::Verdict verdict);

} // namespace prizedesk
