#pragma once

#include "models/judging/DeclarationStore.h"

namespace prizedesk {

/// The one place that says whether an undeclared interest keeps marks out. The programme's rule
/// `declaration_required` is 1 where it does; without it, tables of scores are taken as they come.
/// Packets always ask the judge for the declaration.
class DeclarationRule
{
public:
    explicit DeclarationRule(const Database& database);

    [[nodiscard]] bool isRequired() const { return m_isRequired; }
    /// Marks of `judge` for `entry` are not taken: the declaration is required and missing.
    [[nodiscard]] bool blocks(JudgeId judge, EntryId entry) const
    {
        return m_isRequired && !m_declared.contains({judge.value(), entry.value()});
    }

private:
    bool m_isRequired = false;
    std::set<DeclarationStore::Pair> m_declared;
};

} // namespace prizedesk
