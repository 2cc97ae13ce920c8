#include "models/compute/AllocationShares.h"

#include "models/compute/YenShares.h"

#include <QCoreApplication>

#include <algorithm>

namespace prizedesk {

namespace {

QString usageText(const char* text)
{
    return QCoreApplication::translate("Allocation", text);
}

std::optional<Error> troubleIn(const AllocationProblem& problem)
{
    const auto wrong = [](const QString& what) {
        return std::optional<Error>(Error{Error::Code::Usage, {what}, {}});
    };
    if (problem.available() < Yen(0))
        return wrong(usageText(
            QT_TRANSLATE_NOOP("Allocation", "Reserve and other cost are above the envelope.")));
    if (problem.slopes.empty() ||
        !std::is_sorted(problem.slopes.begin(), problem.slopes.end(), std::greater<>()) ||
        problem.slopes.back() < 0)
        return wrong(usageText(
            QT_TRANSLATE_NOOP("Allocation", "The worth of further hours must not rise.")));
    QStringList codes;
    for (const Offer& offer : problem.offers) {
        if (offer.price < Yen(1) || offer.speedMilli < 1 || offer.capacityHours < 0 ||
            codes.contains(offer.code))
            return wrong(
                usageText(QT_TRANSLATE_NOOP("Allocation",
                                            "Offer %1: price, speed or capacity is not usable."))
                    .arg(offer.code));
        codes << offer.code;
    }
    QStringList teams;
    for (const ComputeRequest& request : problem.requests) {
        if (request.maximumMilli < 1 || request.minimumMilli < 0 ||
            request.minimumMilli > request.maximumMilli || request.merit.hundredths() < 0 ||
            teams.contains(request.team))
            return wrong(
                usageText(QT_TRANSLATE_NOOP("Allocation",
                                            "Request of %1: hours or merit are not usable."))
                    .arg(request.team));
        teams << request.team;
        for (const QString& code : request.offers) {
            if (!codes.contains(code))
                return wrong(usageText(QT_TRANSLATE_NOOP("Allocation",
                                                         "Request of %1: there is no offer %2."))
                                 .arg(request.team, code));
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<Yen> allocationShares(const AllocationProblem& problem)
{
    const int count = int(problem.requests.size());
    if (count == 0 || (problem.policy != AllocationPolicy::Equal &&
                       problem.policy != AllocationPolicy::EqualMerit))
        return {};
    const Yen available = problem.available();
    if (problem.policy == AllocationPolicy::Equal)
        return std::vector<Yen>(size_t(count), splitEqually(available, count).each);
    const Yen equal(available.amount() / 100 * problem.equalPercent +
                    available.amount() % 100 * problem.equalPercent / 100);
    std::vector<qint64> merits;
    for (const ComputeRequest& request : problem.requests)
        merits.push_back(request.merit.hundredths());
    std::vector<Yen> shares = shareByWeight(available - equal, merits);
    for (Yen& share : shares)
        share += splitEqually(equal, count).each;
    return shares;
}

Result<AllocationProblem> checkedAllocation(AllocationProblem problem)
{
    if (const auto trouble = troubleIn(problem))
        return failure(*trouble);
    std::sort(problem.offers.begin(), problem.offers.end(),
              [](const Offer& a, const Offer& b) { return a.code < b.code; });
    std::sort(problem.requests.begin(), problem.requests.end(),
              [](const ComputeRequest& a, const ComputeRequest& b) { return a.team < b.team; });
    return problem;
}

} // namespace prizedesk
