#pragma once

#include "models/committee/PaperStyle.h"
#include "models/judging/JudgeStore.h"

namespace prizedesk {

/// Members of committees in papers. Texts name them by reference number; names come in only where
/// the paper's profile lets them.
class JudgeNames
{
public:
    JudgeNames(const Database& database, Vault& vault);

    [[nodiscard]] const Judge* find(const QString& ref) const;
    /// `J05 佐藤 花子`, or `J05` where names are not for the reader; of an erased person the
    /// number.
    [[nodiscard]] QString listed(const QString& ref, const PaperStyle& style) const;
    /// `text` with each reference number of a judge replaced by the judge's name, if the profile
    /// allows it.
    [[nodiscard]] QString inText(const QString& text, const PaperStyle& style) const;
    /// The reference number of a judge whom `text` names, by number or by name.
    [[nodiscard]] std::optional<QString> namedIn(const QString& text) const;

private:
    std::vector<Judge> m_judges;
};

} // namespace prizedesk
