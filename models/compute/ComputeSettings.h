#pragma once

#include "models/compute/AllocationPlanner.h"
#include "models/compute/FieldTrouble.h"
#include "models/storage/Database.h"

#include <QDate>

namespace prizedesk {

class Workspace;
class WriteTransaction;

/// What planning and watching go by; the office can change each.
struct ComputeSettings
{
    Yen reserve;           ///< of the envelope, held back from plans
    QDate startsOn;        ///< the period in which compute is used and paid; none = open
    QDate endsOn;          ///< last day
    int lowPercent = 40;   ///< used less than this part of the plan so far: alert
    int highPercent = 90;  ///< used more than this part of the allotment: alert
    int taxPercent = 10;
    bool refusesAcademic = false; ///< no compute from universities (a rule of GENIAC's third cycle)
    std::vector<int> slopes{100, 70, 40, 20};
    int equalPercent = 70;
    QMap<QString, int> categoryMinima;
    QMap<QString, Yen> institutionMaxima;

    friend bool operator==(const ComputeSettings&, const ComputeSettings&) = default;
};

/// Throws `StorageError`.
class ComputeSettingsStore
{
public:
    explicit ComputeSettingsStore(const Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] ComputeSettings load() const;
    void save(const WriteTransaction& tx, const ComputeSettings& settings) const;

private:
    const Database& m_database;
};

/// Why settings cannot be kept, by code: a reserve below 0, a period that ends before it begins,
/// percentages out of order, slopes that rise, limits below 0.
[[nodiscard]] std::vector<FieldTrouble> settingsTroubles(const ComputeSettings& settings);

/// One undoable action. Refused as `settingsTroubles` says.
[[nodiscard]] Result<void> changeComputeSettings(Workspace& workspace,
                                                 const ComputeSettings& settings);

} // namespace prizedesk
