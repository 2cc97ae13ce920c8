#pragma once

#include "models/programme/Programme.h"
#include "models/scoring/ScoreSheet.h"
#include "models/storage/Database.h"

namespace prizedesk {

/// What one judge gave one entry, or why not.
struct SheetMarks
{
    QString judge; ///< reference number
    ScoreSheet sheet;
    std::optional<Points> total; ///< nothing while a mark is missing
    int conflict = 0;            ///< kind of interest 1 … 5; 0 = none
    QString conflictNote;
    std::vector<std::pair<QString, QString>> comments; ///< criterion's code, words

    [[nodiscard]] bool hasMarks() const { return !sheet.marks.isEmpty(); }
};

/// The sheets of one stage by entry, and the judges from those who mark low to those who mark high.
struct StageMarks
{
    std::vector<Criterion> criteria;
    QHash<QString, std::vector<SheetMarks>> sheets; ///< by entry; of each entry by judge
    QStringList judges;                             ///< by mean of their totals that count

    /// Throws `StorageError`.
    [[nodiscard]] static StageMarks load(const Database& database, const Programme& programme,
                                         const QString& stage);
    /// The same with the points of one criterion as totals.
    [[nodiscard]] StageMarks ofCriterion(const QString& code) const;
    [[nodiscard]] const SheetMarks* find(const QString& entry, const QString& judge) const;
};

} // namespace prizedesk
