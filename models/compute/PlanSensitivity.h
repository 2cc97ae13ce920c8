#pragma once

#include "models/compute/AllocationPlanner.h"

namespace prizedesk {

/// How far a plan hangs on what is not certain: the merit of the teams and the exchange rate.
struct PlanSensitivity
{
    /// What a team would get if merits were drawn anew within their uncertainty.
    struct Team
    {
        QString team;
        int fundedPercent = 0; ///< of the draws
        qint64 lowMilli = 0;   ///< least and most effective hours over the draws
        qint64 highMilli = 0;
    };
    /// What the hours of the plan would cost at another rate.
    struct Rate
    {
        int percent = 0; ///< change of the yen's price of foreign money: +10 = a weaker yen
        Yen cost;
        bool fits = true; ///< within what is available
    };
    int draws = 0;
    std::vector<Team> teams; ///< as in the plan; empty where no merit has an uncertainty
    std::vector<Rate> rates; ///< empty where no offer is in foreign money
    /// The greatest rise of the rate in whole percent that still fits; -1: no foreign money.
    int mostPercent = -1;
};

struct PlanSensitivityInput
{
    AllocationProblem problem;
    AllocationPlan plan;
    QMap<QString, Points> meritErrors; ///< standard errors by team; missing: certain
    QStringList foreignOffers;         ///< codes of offers priced in foreign money
    int draws = 20;
    quint32 seed = 2026;
};

/// Cancelling keeps the draws made so far. The same seed gives the same draws on every machine.
[[nodiscard]] PlanSensitivity planSensitivity(const PlanSensitivityInput& input,
                                              const Progress& progress = {});

} // namespace prizedesk
