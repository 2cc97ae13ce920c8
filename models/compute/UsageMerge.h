#pragma once

#include "models/compute/UsageRow.h"

#include <map>
#include <set>
#include <vector>

namespace prizedesk {

/// How a further report goes together with what is known. A report that says when it was made is
/// later or earlier than another by that; without, what comes in later counts, but a report that
/// was already replaced does not come back. What says the same again is kept as a further version:
/// it may be the later word, and it stays when the file that said it first is withdrawn. One day,
/// team and offer is told either as a whole or by the provider's numbers of lines: of both, nobody
/// could say whether one holds the other, so such rows are left out.
struct UsageMerge
{
    using Key = std::tuple<QString, QDate, QString, QString>;

    /// Something to look at.
    struct Note
    {
        int row = 0;
        QString code; ///< usage.correction, usage.gap, usage.record_mixed
        QString field;
        QString value;
        QString team;
        bool isError = false; ///< the row is left out
    };

    std::vector<UsageRow> added;     ///< to be written, in their state
    std::vector<UsageId> superseded; ///< known rows whose place is taken
    std::vector<UsageRow> inForce;   ///< all current rows afterwards
    std::map<Key, int> rowOf;        ///< rows of the source, by what they are about
    std::vector<Note> notes;
    int imported = 0;
    int updated = 0;
    int unchanged = 0;

    /// `same`: earlier imports of the very same file, of which nothing is kept twice.
    [[nodiscard]] static UsageMerge of(const std::vector<UsageRow>& known,
                                       const std::vector<UsageRow>& report,
                                       const std::set<ImportId>& same = {});
    /// Of versions of one thing, oldest first, the one that counts; null where there is none.
    [[nodiscard]] static const UsageRow* counting(const std::vector<const UsageRow*>& versions);
};

} // namespace prizedesk
