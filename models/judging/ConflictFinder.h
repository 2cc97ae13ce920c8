#pragma once

#include "models/core/Id.h"

#include <QString>

#include <span>
#include <vector>

namespace prizedesk {

/// Why a judge may have an interest in an entry.
enum class SuspicionBasis {
    CorporateNumber, ///< equal: certain
    Mentor,          ///< the judge mentors the team, by e-mail address or name
    Affiliation,     ///< the same organisation and department, whatever the spelling
    EmailDomain,     ///< of a company
    TeamMember,      ///< as one of these three, with another member of the entrant's team
    MentorAffiliation, ///< as one of these three, with a mentor of the entrant's team
    SameInstitution, ///< the same university by name or by an ac.jp domain: a hint only
};

/// A judge who may have an interest in an entry. A person decides.
struct Suspicion
{
    JudgeId judge;
    EntryId entry;
    SuspicionBasis basis = SuspicionBasis::Affiliation;
    int category = 2; ///< the kind it would be: with a mentor 3 (collaborators), else 2

    [[nodiscard]] bool isHint() const { return basis == SuspicionBasis::SameInstitution; }
};

/// What one side is compared by. Empty texts match nothing.
struct ConflictSide
{
    qint64 id = 0;
    QString organisation;
    QString corporateNumber;
    QString email;
    QString name{}; ///< compared with the mentors' alone
};

/// Those who stand behind an entry beside its entrant; the id of each side is the entry's.
struct ConflictBackers
{
    std::vector<ConflictSide> teamMembers;
    std::vector<ConflictSide> mentors;
};

/// Compares every judge with every entry by corporate number, organisation and e-mail domain, and
/// so with the other members and the mentors of the entrant's team. Free mail and addresses of
/// universities do not count as a company's. Pure; the strongest basis of each pair, by judge and
/// entry.
[[nodiscard]] std::vector<Suspicion> findConflicts(std::span<const ConflictSide> judges,
                                                   std::span<const ConflictSide> entries,
                                                   const ConflictBackers& backers = {});

/// In the language in force.
[[nodiscard]] QString suspicionWords(SuspicionBasis basis);

} // namespace prizedesk
