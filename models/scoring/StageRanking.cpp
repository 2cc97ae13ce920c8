#include "models/scoring/StageRanking.h"

#include "models/programme/ProgrammeStore.h"
#include "models/scoring/ScoreStore.h"
#include "models/scoring/StageStore.h"
#include "models/workspace/Workspace.h"

namespace prizedesk {

RankingInput rankingInput(const Database& database, const QString& stage)
{
    const Programme programme = ProgrammeStore(database).load();
    RankingInput input;
    input.entries = StageStore(database).refs(stage);
    input.criteria = programme.criteriaOf(stage);
    input.sheets = ScoreStore(database).sheets(stage);
    if (const Stage* found = programme.stage(stage))
        input.quorum = found->quorum;
    Statement read = database.query(R"(
        select j.ref, e.ref from conflict c
        join judge j on j.id = c.judge join entry e on e.id = c.entry)");
    read.bind();
    while (read.next())
        input.conflicts.emplace_back(read.text(0), read.text(1));
    return input;
}

Result<Ranking> rankStage(const Workspace& workspace, const QString& stage, RankingMethod method)
{
    try {
        Statement known = workspace.database().query("select 1 from stage where code = ?");
        known.bind(stage);
        if (!known.next())
            return failure(Error::Code::NotFound, {stage});
        return rank(rankingInput(workspace.database(), stage), method);
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

} // namespace prizedesk
