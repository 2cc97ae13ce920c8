#include "models/packets/ProgressStore.h"

#include "models/judging/JudgeStore.h"
#include "models/packets/Rubric.h"
#include "models/programme/ProgrammeStore.h"

#include <algorithm>

namespace prizedesk {

std::vector<JudgeStanding> ProgressStore::list(const QString& stage) const
{
    const Programme programme = ProgrammeStore(m_database).load();
    const int criteria = int(judgedCriteria(programme, stage).size());
    const Stage* found = programme.stage(stage);
    // Entries that left are in no new packet; marks for them neither count nor lack.
    Statement rows = m_database.query(R"(
        with running as (select id from entry where status not in ('withdrawn', 'disqualified'))
        select j.id,
            (select count(*) from assignment a
             join running e on e.id = a.entry
             join stage_entry s on s.stage = a.stage and s.entry = a.entry
             where a.stage = ?1 and a.judge = j.id and not exists
                (select 1 from conflict c where c.judge = a.judge and c.entry = a.entry)),
            (select count(distinct m.entry) from mark m join running e on e.id = m.entry
             where m.stage = ?1 and m.judge = j.id and not exists
                (select 1 from conflict c where c.judge = m.judge and c.entry = m.entry)),
            (select count(*) from mark m join criterion k on k.id = m.criterion
             join running e on e.id = m.entry
             where m.stage = ?1 and m.judge = j.id and k.kind <> 'automatic' and not exists
                (select 1 from conflict c where c.judge = m.judge and c.entry = m.entry)),
            (select count(*) from typed_mark t
             where t.stage = ?1 and t.judge = j.id and t.turn = 1),
            (select max(issued_at_ms) from (
                select issued_at_ms from packet p where p.stage = ?1 and p.judge = j.id
                union all
                select issued_at_ms from score_sheet s where s.stage = ?1 and s.judge = j.id)),
            (select deadline_at_ms from packet p where p.stage = ?1 and p.judge = j.id
             order by p.id desc limit 1),
            (select max(received_at_ms) from (
                select r.received_at_ms from packet_return r join packet p on p.id = r.packet
                where p.stage = ?1 and p.judge = j.id
                union all
                select r.received_at_ms from sheet_return r join score_sheet s on s.uuid = r.sheet
                where s.stage = ?1 and s.judge = j.id)),
            (select max(r.version) from packet_return r join packet p on p.id = r.packet
             where p.stage = ?1 and p.judge = j.id)
        from judge j order by j.ref)");
    rows.bind(stage);
    std::map<JudgeId, JudgeStanding> byJudge;
    while (rows.next()) {
        JudgeStanding one;
        one.entries = int(std::max(rows.integer(1), rows.integer(2)));
        one.expected = one.entries * criteria;
        one.done = int(rows.integer(3));
        one.typed = int(rows.integer(4));
        one.issuedAtMs = rows.optionalInteger(5);
        one.deadlineMs = rows.optionalInteger(6);
        if (!one.deadlineMs && found)
            one.deadlineMs = found->deadlineAtMs;
        one.returnedAtMs = rows.optionalInteger(7);
        one.version = int(rows.integer(8));
        if (one.entries > 0 || one.issuedAtMs)
            byJudge.insert({JudgeId(rows.integer(0)), one});
    }
    std::vector<JudgeStanding> list;
    for (const Judge& judge : JudgeStore(m_database, m_vault).list()) {
        const auto known = byJudge.find(judge.id);
        if (known == byJudge.end())
            continue;
        known->second.judge = judge.ref;
        known->second.name = judge.name;
        known->second.email = judge.email;
        list.push_back(known->second);
    }
    return list;
}

} // namespace prizedesk
