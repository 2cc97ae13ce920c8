#include "models/scoring/StageRanking.h"

#include "models/programme/ProgrammeStore.h"
#include "models/scoring/ScoreStore.h"
#include "models/scoring/StageMethod.h"
#include "models/scoring/StageStore.h"
#include "models/workspace/Workspace.h"

#include <map>

namespace prizedesk {

RankingInput rankingInput(const Database& database, const QString& stage)
{
    const Programme programme = ProgrammeStore(database).load();
    RankingInput input;
    for (const StageMember& member : StageStore(database).members(stage))
        (member.hasLeft() ? input.left : input.entries).append(member.ref);
    input.criteria = programme.criteriaOf(stage);
    input.sheets = ScoreStore(database).sheets(stage);
    if (const Stage* found = programme.stage(stage))
        input.quorum = found->quorum;
    input.method = StageMethodStore(database).chosen(stage);
    Statement read = database.query(R"(
        select j.ref, e.ref from conflict c
        join judge j on j.id = c.judge join entry e on e.id = c.entry)");
    read.bind();
    while (read.next())
        input.conflicts.emplace_back(read.text(0), read.text(1));
    return input;
}

namespace {

template<typename Rank>
Result<Ranking> ofStage(const Workspace& workspace, const QString& stage, Rank rankIt)
{
    try {
        Statement known = workspace.database().query("select 1 from stage where code = ?");
        known.bind(stage);
        if (!known.next())
            return failure(Error::Code::NotFound, {stage});
        return rankIt(rankingInput(workspace.database(), stage));
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

} // namespace

Result<Ranking> rankStage(const Workspace& workspace, const QString& stage)
{
    return ofStage(workspace, stage, [](const RankingInput& input) { return rankByRule(input); });
}

Result<Ranking> rankStage(const Workspace& workspace, const QString& stage, RankingMethod method)
{
    return ofStage(workspace, stage,
                   [&](const RankingInput& input) { return rank(input, method); });
}

Result<Ranking> rankStage(const Workspace& workspace, const QString& stage, RankingOptions options)
{
    return ofStage(workspace, stage, [&](const RankingInput& input) {
        if (options.lines.empty())
            options.lines = awardLines(ProgrammeStore(workspace.database()).load(), stage);
        return rank(input, options);
    });
}

std::vector<int> awardLines(const Programme& programme, const QString& stage)
{
    const Stage* found = programme.stage(stage);
    if (!found)
        return {};
    std::map<int, int> places; // by rank of the prize
    for (const Prize& prize : programme.prizes) {
        if (prize.theme == found->theme && prize.rank)
            places[*prize.rank] += prize.count;
    }
    std::vector<int> lines;
    int above = 0;
    for (const auto& [rank, count] : places) {
        above += count;
        lines.push_back(above);
    }
    return lines;
}

} // namespace prizedesk
