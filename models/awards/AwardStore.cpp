#include "models/awards/AwardStore.h"

#include "models/storage/WriteTransaction.h"

namespace prizedesk {

std::vector<Award> AwardStore::list(const QString& theme) const
{
    Statement read = m_database.query(R"(
        select a.id, a.prize, a.entry, coalesce(e.ref, ''), a.rank, coalesce(a.stage, ''), a.share,
               a.joint, a.reason, a.decided_at_ms, a.decided_by,
               coalesce(c.confirmed_by, ''), coalesce(c.confirmed_at_ms, 0), coalesce(r.number, 0)
        from award a
        join prize p on p.code = a.prize
        join theme t on t.code = p.theme
        left join entry e on e.id = a.entry
        left join award_confirmation c on c.award = a.id
        left join award_basis b on b.award = a.id
        left join sealed_result r on r.id = b.sealed
        where ?1 = '' or p.theme = ?1
        order by t.position, p.position, e.ref, a.id)");
    read.bind(theme);
    std::vector<Award> awards;
    while (read.next()) {
        Award award;
        award.id = AwardId(read.integer(0));
        award.prize = read.text(1);
        award.entry = EntryId(read.optionalInteger(2).value_or(0));
        award.ref = read.text(3);
        if (!read.isNull(4))
            award.rank = int(read.integer(4));
        award.stage = read.text(5);
        award.share = int(read.integer(6));
        award.joint = read.text(7);
        award.reason = read.text(8);
        award.decidedAtMs = read.integer(9);
        award.decidedBy = read.text(10);
        award.confirmedBy = read.text(11);
        award.confirmedAtMs = read.integer(12);
        award.seal = int(read.integer(13));
        awards.push_back(award);
    }
    return awards;
}

void AwardStore::insert(const WriteTransaction& tx, Award& award) const
{
    tx.statement(R"(
        insert into award (prize, entry, rank, stage, share, joint, reason, decided_at_ms, decided_by)
        values (?, nullif(?, 0), ?, nullif(?, ''), ?, ?, ?, ?, ?))")
        .bind(award.prize, award.entry.value(), award.rank, award.stage, award.share, award.joint,
              award.reason, award.decidedAtMs, award.decidedBy)
        .run();
    award.id = AwardId(tx.lastInsertId());
}

void AwardStore::remove(const WriteTransaction& tx, AwardId id) const
{
    tx.statement("delete from award_confirmation where award = ?").bind(id.value()).run();
    tx.statement("delete from award_basis where award = ?").bind(id.value()).run();
    tx.statement("delete from award where id = ?").bind(id.value()).run();
}

void AwardStore::setBasis(const WriteTransaction& tx, AwardId id, qint64 sealed) const
{
    tx.statement("insert into award_basis (award, sealed) values (?, ?)")
        .bind(id.value(), sealed)
        .run();
}

void AwardStore::confirm(const WriteTransaction& tx, AwardId id) const
{
    tx.statement("insert into award_confirmation (award, confirmed_at_ms, confirmed_by) "
                 "values (?, ?, ?)")
        .bind(id.value(), tx.nowMs(), tx.who())
        .run();
}

} // namespace prizedesk
