#include "models/compute/PlanFit.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanFit)
};

constexpr qint64 kMilli = 1000;

QString offerMisfit(const AllocationPlan& plan, const AllocationProblem& now)
{
    std::map<QString, qint64> planned;
    for (const TeamAllocation& team : plan.teams) {
        for (const AllocationLine& line : team.lines)
            planned[line.offer] += line.hours;
    }
    for (const Offer& offer : now.offers) {
        if (planned[offer.code] > offer.capacityHours)
            return Words::tr("Offer %1 has only %2 hours now, but the plan gives %3. Plan again.")
                .arg(offer.code)
                .arg(offer.capacityHours)
                .arg(planned[offer.code]);
    }
    return {};
}

/// What the lines are worth at the speeds of now, in thousandths of an hour of the reference GPU.
qint64 referenceMilli(const TeamAllocation& team, const AllocationProblem& now)
{
    qint64 sum = 0;
    for (const AllocationLine& line : team.lines) {
        for (const Offer& offer : now.offers) {
            if (offer.code == line.offer)
                sum += line.hours * offer.speedMilli;
        }
    }
    return sum;
}

QString teamMisfit(const AllocationPlan& plan, const AllocationProblem& now)
{
    std::map<QString, Yen> ofInstitution;
    for (const TeamAllocation& team : plan.teams) {
        if (!team.isFunded())
            continue;
        const auto request =
            std::find_if(now.requests.begin(), now.requests.end(),
                         [&](const ComputeRequest& each) { return each.team == team.team; });
        if (request == now.requests.end())
            return Words::tr("%1 asks for nothing more now. Plan again.").arg(team.team);
        if (referenceMilli(team, now) > request->maximumMilli)
            return Words::tr("The plan gives %1 more than the %2 hours that it asks for now. Plan "
                             "again.")
                .arg(team.team, QString::number(double(request->maximumMilli) / kMilli, 'f',
                                                QLocale::FloatingPointShortest));
        ofInstitution[request->institution] += team.yen;
    }
    for (const auto& [institution, yen] : ofInstitution) {
        const auto most = now.institutionMaxima.constFind(institution);
        if (most != now.institutionMaxima.constEnd() && yen > *most)
            return Words::tr(
                       "The plan gives the teams of %1 %2, but at most %3 is theirs now. Plan "
                       "again.")
                .arg(institution, yenDigits(yen), yenDigits(*most));
    }
    return {};
}

} // namespace

QString planMisfit(const AllocationPlan& plan, const AllocationProblem& now)
{
    const QString offers = offerMisfit(plan, now);
    return offers.isEmpty() ? teamMisfit(plan, now) : offers;
}

} // namespace prizedesk
