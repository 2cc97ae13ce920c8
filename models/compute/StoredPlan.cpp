#include "models/compute/StoredPlan.h"

#include <QCoreApplication>

#include <array>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StoredPlan)
};

constexpr std::array kStates{"draft", "approved", "replaced", "revoked"};

} // namespace

QString planKindCode(StoredPlan::Kind kind)
{
    return kind == StoredPlan::Kind::Whole ? QStringLiteral("whole") : QStringLiteral("remainder");
}

QString planStateCode(StoredPlan::State state)
{
    return QLatin1String(kStates[size_t(state)]);
}

QString planStateWords(StoredPlan::State state)
{
    switch (state) {
    case StoredPlan::State::Draft:
        return Words::tr("Draft");
    case StoredPlan::State::Approved:
        return Words::tr("Approved");
    case StoredPlan::State::Replaced:
        return Words::tr("Replaced");
    case StoredPlan::State::Revoked:
        return Words::tr("Revoked");
    }
    return {};
}

QString allocationPolicyWords(AllocationPolicy policy)
{
    switch (policy) {
    case AllocationPolicy::Merit:
        return Words::tr("By merit");
    case AllocationPolicy::Equal:
        return Words::tr("Equal");
    case AllocationPolicy::EqualMerit:
        return Words::tr("Equal and merit");
    case AllocationPolicy::MaxMin:
        return Words::tr("Least served first");
    }
    return {};
}

} // namespace prizedesk
