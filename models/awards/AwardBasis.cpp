#include "models/awards/AwardBasis.h"

#include "models/awards/SealStore.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AwardBasis)
};

} // namespace

QString basisStage(const Programme& programme, const Award& award)
{
    const Prize* prize = programme.prize(award.prize);
    if (!award.stage.isEmpty() || !prize)
        return award.stage;
    const std::vector<Stage> stages = programme.stagesOf(prize->theme);
    return stages.empty() ? QString() : stages.back().code;
}

QString outdatedBasis(const Database& database, const Programme& programme, const Award& award)
{
    if (award.seal == 0)
        return {};
    const QString stage = basisStage(programme, award);
    const auto latest = SealStore(database).latest(stage);
    if (latest && latest->number == award.seal)
        return {};
    return Words::tr("The decision on %1 rests on seal %2 of %3, but the result was sealed again. "
                     "Withdraw the decision and record it anew.")
        .arg(award.prize)
        .arg(award.seal)
        .arg(stage);
}

} // namespace prizedesk
