#include "models/packets/PacketStandingStore.h"

#include "models/judging/JudgeStore.h"
#include "models/packets/PacketStore.h"
#include "models/packets/Rubric.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace prizedesk {

namespace {

using ByJudge = QHash<qint64, PacketStanding>;

/// Entries that are assigned, and how many of them a conflict keeps away.
void readAssigned(const Database& database, const QString& stage, ByJudge& standings)
{
    Statement rows = database.query(R"(
        select a.judge, e.ref,
               exists (select 1 from conflict c where c.judge = a.judge and c.entry = a.entry)
        from assignment a
        join entry e on e.id = a.entry
        join stage_entry s on s.stage = a.stage and s.entry = a.entry
        where a.stage = ? order by e.ref)");
    rows.bind(stage);
    while (rows.next()) {
        PacketStanding& one = standings[rows.integer(0)];
        if (rows.integer(2) != 0)
            ++one.excluded;
        else
            one.entries += rows.text(1);
    }
}

void readReturned(const Database& database, const QString& stage, ByJudge& standings)
{
    Statement rows = database.query(R"(
        select p.judge, r.version, r.received_at_ms
        from packet_return r join packet p on p.id = r.packet
        where p.stage = ?1 and p.id =
            (select max(id) from packet where judge = p.judge and stage = ?1)
        order by r.version)");
    rows.bind(stage);
    while (rows.next()) {
        PacketStanding& one = standings[rows.integer(0)];
        one.returned = int(rows.integer(1));
        one.returnedAtMs = std::max(one.returnedAtMs.value_or(0), rows.integer(2));
    }
}

void compare(PacketStanding& one, int rubricVersion)
{
    const QSet<QString> now(one.entries.begin(), one.entries.end());
    const QSet<QString> then(one.packet->entries.begin(), one.packet->entries.end());
    one.added = int((now - then).size());
    one.removed = int((then - now).size());
    one.rubricChanged = one.packet->rubricVersion != rubricVersion;
}

} // namespace

std::vector<PacketStanding> PacketStandingStore::list(const Programme& programme,
                                                      const QString& stage) const
{
    ByJudge standings;
    readAssigned(m_database, stage, standings);
    const PacketStore store(m_database);
    for (Packet& packet : store.list(stage)) {
        PacketStanding& one = standings[packet.judge.value()];
        ++one.issued;
        if (!packet.superseded)
            one.packet = std::move(packet);
    }
    readReturned(m_database, stage, standings);
    int rubric = 0;
    const QString digest = rubricDigest(judgedCriteria(programme, stage));
    for (const RubricVersion& version : store.rubricVersions(stage)) {
        if (version.digest == digest)
            rubric = version.version;
    }
    std::vector<PacketStanding> list;
    for (const Judge& judge : JudgeStore(m_database, m_vault).list()) {
        const auto found = standings.find(judge.id.value());
        if (found == standings.end())
            continue;
        found->id = judge.id;
        found->judge = judge.ref;
        found->name = judge.name;
        found->erased = judge.erased;
        if (found->packet)
            compare(*found, rubric);
        list.push_back(*found);
    }
    return list;
}

} // namespace prizedesk
