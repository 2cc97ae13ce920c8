#pragma once

#include "models/scoring/Reliability.h"

#include <QPair>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace prizedesk {

/// What varies in the scores: variances, in squared points. Only the mixed model has all three.
struct VarianceComponents
{
    double entry = 0;
    double judge = 0;
    double residual = 0;
};

/// How one judge scores beside the others. Positive effect: gives more than the panel.
struct JudgeFigures
{
    QString judge;
    int n = 0;                         ///< scores that count
    double mean = 0;                   ///< of these scores
    std::optional<double> effect;      ///< BLUP (adjusted) or least squares (additive), in points
    std::optional<double> se;          ///< standard error of `effect`
    std::optional<double> sd;          ///< of the judge's scores; from two on
    std::optional<double> correlation; ///< with the mean of the others on the same entries
};

/// The entries whose interval of ranks has an award line inside: what the committee talks about.
struct DiscussionGroup
{
    int line = 0; ///< places above the line
    QStringList entries;
};

/// One judge and entry whose score alone holds two parts of the panel together.
struct PanelBridge
{
    QString judge;
    QString entry;

    friend bool operator==(const PanelBridge&, const PanelBridge&) = default;
};

/// Entries and judges that share scores only among themselves.
struct PanelComponent
{
    QStringList entries;
    QStringList judges;

    friend bool operator==(const PanelComponent&, const PanelComponent&) = default;
};

} // namespace prizedesk
