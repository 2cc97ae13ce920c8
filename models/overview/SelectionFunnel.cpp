#include "models/overview/SelectionFunnel.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

/// 0 received, 1 accepted, 2 … the stages, last awarded.
int stepOfStatus(const QString& status, const std::vector<Stage>& stages)
{
    const int last = int(stages.size());
    if (status == "accepted"_L1)
        return 1;
    if (status == "awarded"_L1)
        return last + 2;
    if (status == "not_awarded"_L1)
        return last + 1;
    if (status == "passed"_L1 || status == "failed"_L1)
        return std::min(2, last + 1);
    for (int i = 0; i < last; ++i) {
        if (stages[size_t(i)].code.endsWith(u'-' + status))
            return i + 2;
    }
    return 0;
}

QHash<qint64, int> stepsOfEntries(const OverviewData& data, const Programme& programme,
                                  const std::vector<Stage>& stages, const QString& theme)
{
    QHash<qint64, int> steps;
    for (const OverviewEntry& entry : data.entries) {
        if (entry.theme == theme)
            steps.insert(entry.id.value(), stepOfStatus(entry.status, stages));
    }
    const auto raise = [&](EntryId entry, int step) {
        const auto found = steps.find(entry.value());
        if (found != steps.end())
            *found = std::max(*found, step);
    };
    for (size_t i = 0; i < stages.size(); ++i) {
        const StageProgress* progress = data.stage(stages[i].code);
        for (const EntryId entry : progress ? progress->entries : std::vector<EntryId>())
            raise(entry, int(i) + 2);
    }
    for (const Award& award : data.awards) {
        const Prize* prize = programme.prize(award.prize);
        if (prize && prize->theme == theme && !award.isNoWinner())
            raise(award.entry, int(stages.size()) + 2);
    }
    return steps;
}

} // namespace

std::vector<FunnelStep> selectionFunnel(const OverviewData& data, const Programme& programme,
                                        const QString& theme)
{
    const std::vector<Stage> stages = programme.stagesOf(theme);
    const QHash<qint64, int> steps = stepsOfEntries(data, programme, stages, theme);
    std::vector<FunnelStep> funnel{{FunnelStep::Kind::Received, {}, 0, false, {}},
                                   {FunnelStep::Kind::Accepted, {}, 0, false, {}}};
    for (const Stage& stage : stages)
        funnel.push_back({FunnelStep::Kind::InStage, stage.code, 0, false, {}});
    funnel.push_back({FunnelStep::Kind::Awarded, {}, 0, false, {}});
    for (const int reached : steps) {
        for (int step = 0; step <= reached; ++step)
            ++funnel[size_t(step)].count;
    }
    for (size_t i = 1; i < funnel.size(); ++i) {
        const int before = funnel[i - 1].count;
        if (before > 0)
            funnel[i].percent = (funnel[i].count * 200 + before) / (before * 2);
    }
    FunnelStep& last = funnel.back();
    if (last.count == 0 && !steps.isEmpty()) {
        for (const Prize& prize : programme.prizesOf(theme))
            last.count += prize.count;
        last.isPlanned = true;
        last.percent.reset();
    }
    return funnel;
}

} // namespace prizedesk
