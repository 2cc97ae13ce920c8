#pragma once

#include "models/core/Id.h"

#include <QString>

#include <span>
#include <vector>

namespace prizedesk {

/// Why a judge may have an interest in an entry.
enum class SuspicionBasis {
    CorporateNumber, ///< equal: certain
    Affiliation,     ///< the same organisation and department, whatever the spelling
    EmailDomain,     ///< of a company
    SameInstitution, ///< the same university by name or by an ac.jp domain: a hint only
};

/// A judge who may have an interest in an entry. A person decides.
struct Suspicion
{
    JudgeId judge;
    EntryId entry;
    SuspicionBasis basis = SuspicionBasis::Affiliation;
    int category = 2; ///< the kind it would be

    [[nodiscard]] bool isHint() const { return basis == SuspicionBasis::SameInstitution; }
};

/// What one side is compared by. Empty texts match nothing.
struct ConflictSide
{
    qint64 id = 0;
    QString organisation;
    QString corporateNumber;
    QString email;
};

/// Compares every judge with every entry by corporate number, organisation and e-mail domain. Free
/// mail and addresses of universities do not count as a company's. Pure; the strongest basis of
/// each pair, by judge and entry.
[[nodiscard]] std::vector<Suspicion> findConflicts(std::span<const ConflictSide> judges,
                                                   std::span<const ConflictSide> entries);

/// In the language in force.
[[nodiscard]] QString suspicionWords(SuspicionBasis basis);

} // namespace prizedesk
