#pragma once

#include "models/scoring/CriterionStatistics.h"
#include "models/scoring/Influence.h"
#include "models/scoring/UnusualMarks.h"

#include <QHash>
#include <QStringList>

namespace prizedesk {

/// How the criteria were used and whether judges tell them apart.
struct CriteriaOutcome
{
    std::vector<CriterionFigures> figures;
    HaloFigures halo;
};

/// One part of the analysis as it is shown: sentences to be read, figures to be ordered and copied.
struct AnalysisText
{
    QStringList sentences;
    std::vector<QStringList> rows; ///< the first holds the heads; empty = no table
};

/// Reliability and influence in words a lawyer understands, in the language in force.
namespace AnalysisWords {

[[nodiscard]] AnalysisText reliability(const Ranking& ranking);
[[nodiscard]] AnalysisText judges(const Ranking& ranking);
/// `names` of criteria by code; `line` the award line, 0 = none.
[[nodiscard]] AnalysisText changes(const std::vector<ChangedRanking>& changes, int line,
                                   const QHash<QString, QString>& names);
[[nodiscard]] AnalysisText unusual(const std::vector<UnusualMark>& marks);
[[nodiscard]] AnalysisText criteria(const CriteriaOutcome& outcome,
                                    const QHash<QString, QString>& names);
/// Ranks under two methods, entries that moved first by how far.
[[nodiscard]] AnalysisText methods(const Ranking& before, const Ranking& after,
                                   const QHash<QString, QString>& titles);
/// "Adjusted for the judges" and so on.
[[nodiscard]] QString method(RankingMethod method);
/// How the ranking was computed, for its foot: method, draws, seed.
[[nodiscard]] QString basis(const Ranking& ranking);

} // namespace AnalysisWords

} // namespace prizedesk
