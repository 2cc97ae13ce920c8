#include "models/packets/PacketStore.h"

#include "models/storage/WriteTransaction.h"

namespace prizedesk {

namespace {

/// The columns that `read` expects, in its order.
Packet read(const Statement& row)
{
    Packet packet;
    packet.id = PacketId(row.integer(0));
    packet.uuid = row.text(1);
    packet.stage = row.text(2);
    packet.judge = JudgeId(row.integer(3));
    packet.judgeRef = row.text(4);
    packet.issuedAtMs = row.integer(5);
    packet.deadlineMs = row.optionalInteger(6);
    packet.rubricVersion = int(row.integer(7));
    packet.signKey = row.blob(8);
    packet.fileName = row.text(9);
    packet.digest = row.text(10);
    packet.superseded = row.integer(11) != 0;
    return packet;
}

} // namespace

std::vector<Packet> PacketStore::list(const QString& stage) const
{
    Statement rows = m_database.query(R"(
        select p.id, p.uuid, p.stage, p.judge, j.ref, p.issued_at_ms, p.deadline_at_ms,
               p.rubric_version, p.sign_key, p.file_name, p.digest,
               exists (select 1 from packet later where later.judge = p.judge
                       and later.stage = p.stage and later.id > p.id)
        from packet p join judge j on j.id = p.judge
        where ?1 = '' or p.stage = ?1
        order by j.ref, p.id desc)");
    rows.bind(stage);
    std::vector<Packet> packets;
    while (rows.next())
        packets.push_back(read(rows));
    for (Packet& packet : packets)
        packet.entries = entriesOf(packet.id);
    return packets;
}

std::optional<Packet> PacketStore::find(const QString& uuid) const
{
    Statement rows = m_database.query(R"(
        select p.id, p.uuid, p.stage, p.judge, j.ref, p.issued_at_ms, p.deadline_at_ms,
               p.rubric_version, p.sign_key, p.file_name, p.digest,
               exists (select 1 from packet later where later.judge = p.judge
                       and later.stage = p.stage and later.id > p.id)
        from packet p join judge j on j.id = p.judge where p.uuid = ?)");
    rows.bind(uuid);
    if (!rows.next())
        return std::nullopt;
    Packet packet = read(rows);
    packet.entries = entriesOf(packet.id);
    return packet;
}

std::optional<Packet> PacketStore::current(const QString& stage, JudgeId judge) const
{
    Statement rows = m_database.query(
        "select uuid from packet where stage = ? and judge = ? order by id desc limit 1");
    rows.bind(stage, judge.value());
    return rows.next() ? find(rows.text(0)) : std::nullopt;
}

QStringList PacketStore::entriesOf(PacketId packet) const
{
    Statement rows = m_database.query(R"(
        select e.ref from packet_entry p join entry e on e.id = p.entry
        where p.packet = ? order by p.position)");
    rows.bind(packet.value());
    QStringList refs;
    while (rows.next())
        refs += rows.text(0);
    return refs;
}

QStringList PacketStore::entriesFor(const QString& stage, JudgeId judge) const
{
    Statement rows = m_database.query(R"(
        select e.ref from assignment a
        join entry e on e.id = a.entry
        join stage_entry s on s.stage = a.stage and s.entry = a.entry
        where a.stage = ? and a.judge = ? and e.status not in ('withdrawn', 'disqualified')
          and not exists (select 1 from conflict c where c.judge = a.judge and c.entry = a.entry)
        order by e.ref)");
    rows.bind(stage, judge.value());
    QStringList refs;
    while (rows.next())
        refs += rows.text(0);
    return refs;
}

std::vector<RubricVersion> PacketStore::rubricVersions(const QString& stage) const
{
    Statement rows = m_database.query(R"(
        select version, digest, first_issued_at_ms from rubric_version
        where stage = ? order by version)");
    rows.bind(stage);
    std::vector<RubricVersion> versions;
    while (rows.next())
        versions.push_back({stage, int(rows.integer(0)), rows.text(1), rows.integer(2)});
    return versions;
}

void PacketStore::insert(const WriteTransaction& tx, Packet& packet) const
{
    tx.statement(R"(
        insert into packet (uuid, stage, judge, issued_at_ms, deadline_at_ms, rubric_version,
                            sign_key, file_name, digest)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?))")
        .bind(packet.uuid, packet.stage, packet.judge.value(), packet.issuedAtMs, packet.deadlineMs,
              packet.rubricVersion, packet.signKey, packet.fileName, packet.digest)
        .run();
    packet.id = PacketId(tx.lastInsertId());
    int position = 0;
    for (const QString& ref : packet.entries) {
        tx.statement(R"(
            insert into packet_entry (packet, entry, position)
            select ?, id, ? from entry where ref = ?)")
            .bind(packet.id.value(), position++, ref)
            .run();
    }
}

void PacketStore::insertRubricVersion(const WriteTransaction& tx,
                                      const RubricVersion& version) const
{
    tx.statement(R"(
        insert into rubric_version (stage, version, digest, first_issued_at_ms)
        values (?, ?, ?, ?))")
        .bind(version.stage, version.version, version.digest, version.firstIssuedAtMs)
        .run();
}

} // namespace prizedesk
