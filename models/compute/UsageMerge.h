#pragma once

#include "models/compute/UsageRow.h"

#include <map>
#include <vector>

namespace prizedesk {

/// How a further report goes together with what is known. A report that says when it was made is
/// later or earlier than another by that; without, what comes in later counts, but a report that was
/// already replaced does not come back.
struct UsageMerge
{
    using Key = std::tuple<QString, QDate, QString, QString>;

    /// Something to look at that keeps no row out.
    struct Note
    {
        int row = 0;
        QString code; ///< usage.correction, usage.gap
        QString field;
        QString value;
        QString team;
    };

    std::vector<UsageRow> added;     ///< to be written, in their state
    std::vector<UsageId> superseded; ///< known rows whose place is taken
    std::vector<UsageRow> inForce;   ///< all current rows afterwards
    std::map<Key, int> rowOf;        ///< rows of the source, by what they are about
    std::vector<Note> notes;
    int imported = 0;
    int updated = 0;
    int unchanged = 0;

    [[nodiscard]] static UsageMerge of(const std::vector<UsageRow>& known,
                                       const std::vector<UsageRow>& report);
    /// The version whose place `row` had taken; null: none.
    [[nodiscard]] static const UsageRow* before(const std::vector<UsageRow>& known,
                                                const UsageRow& row);
};

} // namespace prizedesk
