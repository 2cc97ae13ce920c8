#include "models/compute/AllocationPlan.h"

#include "models/core/CodeWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace prizedesk {

namespace {

constexpr std::array kReasons{
    CodeWords{"maximum", QT_TRANSLATE_NOOP("Allocation", "Gets all it asked for.")},
    CodeWords{"offer_full", QT_TRANSLATE_NOOP("Allocation", "Offer %1 is full.")},
    CodeWords{"no_offer", QT_TRANSLATE_NOOP("Allocation", "No acceptable offer.")},
    CodeWords{"no_whole_hours",
              QT_TRANSLATE_NOOP("Allocation",
                                "No whole hours of its offers lie between minimum and maximum.")},
    CodeWords{"institution",
              QT_TRANSLATE_NOOP("Allocation", "%1 has reached the most for one institution.")},
    CodeWords{"share", QT_TRANSLATE_NOOP("Allocation", "Its share is %1.")},
    CodeWords{"share_below_minimum",
              QT_TRANSLATE_NOOP("Allocation", "Its share of %1 does not reach its minimum.")},
    CodeWords{"maxmin", QT_TRANSLATE_NOOP("Allocation", "Served as evenly as the budget allows.")},
    CodeWords{"minimum",
              QT_TRANSLATE_NOOP("Allocation", "Its minimum cannot be met for all; it has "
                                              "the least merit.")},
    CodeWords{"budget_share",
              QT_TRANSLATE_NOOP("Allocation",
                                "Further hours are worth more elsewhere; the budget ends here.")},
    CodeWords{
        "budget_line",
        QT_TRANSLATE_NOOP("Allocation",
                          "Not funded: the budget ends at merit %1 and the hours asked for.")},
    CodeWords{
        "category_minimum",
        QT_TRANSLATE_NOOP("Allocation", "In the way: the teams that categories must have (%1).")},
    CodeWords{"institution_maximum",
              QT_TRANSLATE_NOOP("Allocation", "In the way: the most for one institution.")},
    CodeWords{"envelope", QT_TRANSLATE_NOOP("Allocation", "In the way: the envelope.")},
    CodeWords{"capacity",
              QT_TRANSLATE_NOOP("Allocation", "In the way: the capacity of the offers.")},
};

constexpr std::array kPolicies{"merit", "equal", "equal-merit", "maxmin"};

} // namespace

QString allocationPolicyCode(AllocationPolicy policy)
{
    return QString::fromLatin1(kPolicies[size_t(policy)]);
}

std::optional<AllocationPolicy> allocationPolicyFromCode(const QString& code)
{
    for (size_t i = 0; i < kPolicies.size(); ++i) {
        if (code == QLatin1String(kPolicies[i]))
            return AllocationPolicy(i);
    }
    return std::nullopt;
}

const TeamAllocation* AllocationPlan::find(const QString& team) const
{
    const auto found = std::find_if(teams.begin(), teams.end(),
                                    [&](const TeamAllocation& one) { return one.team == team; });
    return found == teams.end() ? nullptr : &*found;
}

QString allocationStatusCode(AllocationPlan::Status status)
{
    switch (status) {
    case AllocationPlan::Status::Optimal:
        return QStringLiteral("optimal");
    case AllocationPlan::Status::Feasible:
        return QStringLiteral("feasible");
    case AllocationPlan::Status::Infeasible:
        return QStringLiteral("infeasible");
    }
    return {};
}

QString allocationWhy(const AllocationReason& reason)
{
    const CodeWords* words = findCode(kReasons, reason.code);
    if (!words)
        return {};
    QString sentence = QCoreApplication::translate("Allocation", words->text);
    for (const QString& param : reason.params)
        sentence = sentence.arg(param);
    return sentence;
}

} // namespace prizedesk
