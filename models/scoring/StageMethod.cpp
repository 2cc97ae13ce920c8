#include "models/scoring/StageMethod.h"

#include "models/storage/WriteTransaction.h"

namespace prizedesk {

std::optional<RankingMethod> StageMethodStore::chosen(const QString& stage) const
{
    Statement read = m_database.query("select method from stage_method where stage = ?");
    read.bind(stage);
    return read.next() ? rankingMethodFromCode(read.text(0)) : std::nullopt;
}

int StageMethodStore::seal(const QString& stage) const
{
    Statement read = m_database.query("select seal from stage_method where stage = ?");
    read.bind(stage);
    return read.next() ? int(read.integer(0)) : 0;
}

void StageMethodStore::set(const WriteTransaction& tx, const QString& stage, RankingMethod method,
                           int seal) const
{
    tx.statement(R"(
        insert into stage_method (stage, method, seal) values (?, ?, ?)
        on conflict (stage) do update set method = excluded.method, seal = excluded.seal)")
        .bind(stage, rankingMethodCode(method), seal)
        .run();
}

RankingMethod stageMethod(const Database& database, const QString& stage)
{
    return StageMethodStore(database).chosen(stage).value_or(RankingMethod::Adjusted);
}

} // namespace prizedesk
