#pragma once

#include "models/awards/Award.h"
#include "models/ceremony/CeremonyWaits.h"
#include "models/core/Id.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace prizedesk {

/// What the overview needs to know about an entry. Nothing in it is personal.
struct OverviewEntry
{
    EntryId id;
    QString ref;
    QString theme;
    QString status;     ///< code
    int prefecture = 0; ///< JIS X 0401, 1 … 47; 0 = not known
    std::optional<qint64> receivedAtMs;
    bool hasAssignee = false;
    std::optional<qint64> returnedAtMs; ///< since when it waits for an answer
};

/// A finding that is still open.
struct OverviewFinding
{
    EntryId entry;
    QString code;
    bool isError = false;
    EntryId other; ///< the other side of a suspected duplicate
};

/// How far one judge is in one stage. A sheet is complete with a mark for every criterion.
struct JudgeProgress
{
    JudgeId judge;
    QString ref;
    int complete = 0; ///< complete sheets
    int due = 0;      ///< assigned entries; where nothing is assigned, sheets begun
};

/// One stage with its entries and scores.
struct StageProgress
{
    QString stage;
    std::vector<EntryId> entries;
    int belowQuorum = 0; ///< entries with fewer complete sheets without conflict than the quorum
    std::vector<JudgeProgress> judges; ///< by reference number

    [[nodiscard]] bool hasScores() const { return !judges.empty(); }
};

/// Rows of imports that became nobody, of one theme.
struct QuarantineCount
{
    int rows = 0;
    qint64 oldestMs = 0;
};

/// Everything the overview counts, read in one go.
struct OverviewData
{
    std::vector<OverviewEntry> entries;
    std::vector<OverviewFinding> findings;
    QMap<QString, QuarantineCount> quarantine; ///< by theme
    std::vector<StageProgress> stages;         ///< in the order of the edition
    std::vector<Award> awards;
    CeremonyWaits ceremony;

    [[nodiscard]] const StageProgress* stage(const QString& code) const;
};

} // namespace prizedesk
