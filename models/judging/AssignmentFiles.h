#pragma once

#include "models/core/Result.h"
#include "models/judging/AssignmentPlan.h"
#include "models/tables/ImportReport.h"

namespace prizedesk {

/// An assignment's input from tables, without a programme. Judges: `judge`, and `expertise`,
/// `max_entries`, `themes` where there are such columns. Entries: `entry`, and `field`, `theme`.
/// Conflicts: `judge`, `entry`, and `category`, where "none" is no conflict.
struct AssignmentFiles
{
    struct Read
    {
        AssignmentInput input; ///< without how many judges each entry gets
        std::vector<ImportReport::Finding> findings;
    };

    QString judges;
    QString entries;
    QString conflicts; ///< empty where there are none

    /// Errors as `ImportTable::load`. Rows that cannot be used are left out with a finding.
    [[nodiscard]] Result<Read> read() const;
};

} // namespace prizedesk
