#pragma once

#include "models/programme/Programme.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace prizedesk {

/// Points of one mark: weight × mark / maximum, held in hundredths, rounded half up where the
/// division leaves a rest. A gate gives none; an automatic criterion never falls below its floor.
[[nodiscard]] Points criterionPoints(const Criterion& criterion, int mark);

/// Whether `mark` may stand for the criterion: 1 … maximum for marks, 0 or 1 for gates, any number
/// up to the maximum for automatic criteria (their raw points may be negative).
[[nodiscard]] bool isAllowedMark(const Criterion& criterion, qint64 mark);

/// The marks of one judge for one entry, by code of the criterion. For a gate 1 = pass, 0 = fail.
struct ScoreSheet
{
    QString judge; ///< reference number
    QString entry; ///< reference number
    QHash<QString, int> marks;

    /// Criteria without a mark, in the order of the rubric.
    [[nodiscard]] QStringList missing(const std::vector<Criterion>& criteria) const;
    /// The sum of points; nothing while a criterion is without a mark.
    [[nodiscard]] std::optional<Points> total(const std::vector<Criterion>& criteria) const;
};

} // namespace prizedesk
