#pragma once

#include <QString>

#include <vector>

namespace prizedesk {

class Workspace;

/// What `verify` looked at and found.
struct Verification
{
    struct Check
    {
        QString name; ///< database, chain, profiles, awards, sealed_results, sealed_scores, lots
        bool ok = true;
        QString detail; ///< in the language in force
    };
    std::vector<Check> checks;

    [[nodiscard]] bool isOk() const;
};

/// Reads the whole file: pages and references, every link of the journal, that what was sealed
/// opens, and that decisions point at what exists. Changes nothing. Never throws.
[[nodiscard]] Verification verifyWorkspace(Workspace& workspace);

} // namespace prizedesk
