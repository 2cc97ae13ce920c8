#pragma once

#include "models/compute/OfferRecord.h"
#include "models/compute/UsageRow.h"
#include "models/judging/ImportTable.h"

#include <QSet>

#include <vector>

namespace prizedesk {

/// Usage as a table gives it, priced at what the offers cost now. Rows that cannot be used are told
/// and left out, and so is the second of two rows of one key.
struct UsageTable
{
    std::vector<UsageRow> rows;
    std::vector<ImportReport::Finding> findings;
};

[[nodiscard]] UsageTable readUsage(const ImportTable& table, const std::vector<OfferRecord>& offers,
                                   const QSet<QString>& teams);

} // namespace prizedesk
