#pragma once

#include "models/overview/OverviewData.h"
#include "models/programme/Programme.h"
#include "models/storage/Database.h"

namespace prizedesk {

class Workspace;

/// Reads what the overview counts, without opening a profile. Throws `StorageError`.
class OverviewStore
{
public:
    explicit OverviewStore(const Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] OverviewData load(const Programme& programme) const;

private:
    void readEntries(OverviewData& data) const;
    void readReturns(OverviewData& data) const;
    void readFindings(OverviewData& data) const;
    void readQuarantine(OverviewData& data) const;
    [[nodiscard]] StageProgress readStage(const Stage& stage, int criteria) const;

    const Database& m_database;
};

/// Everything the overview counts, with what the ceremony waits for. Throws `StorageError`.
[[nodiscard]] OverviewData readOverview(Workspace& workspace, const Programme& programme);

} // namespace prizedesk
