#include "models/compute/TeamStore.h"

#include "models/storage/WriteTransaction.h"

#include <QHash>

#include <algorithm>

namespace prizedesk {

const TeamMember* StudentTeam::leader() const
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [](const TeamMember& member) { return member.leads; });
    return found == members.end() ? nullptr : &*found;
}

std::vector<StudentTeam> TeamStore::list() const
{
    Statement read = m_database.query(
        "select id, ref, name, institution, category from team order by length(ref), ref");
    std::vector<StudentTeam> teams;
    QHash<qint64, size_t> places;
    while (read.next()) {
        places.insert(read.integer(0), teams.size());
        StudentTeam team;
        team.id = TeamId(read.integer(0));
        team.ref = read.text(1);
        team.name = read.text(2);
        team.institution = read.text(3);
        team.category = read.text(4);
        teams.push_back(std::move(team));
    }
    Statement members = m_database.query(R"(
        select m.team, m.entry, e.ref, m.role, m.leads, m.joined_on
        from team_member m join entry e on e.id = m.entry order by m.leads desc, e.ref)");
    while (members.next()) {
        StudentTeam& team = teams[places.value(members.integer(0))];
        team.members.push_back({EntryId(members.integer(1)), members.text(2), members.text(3),
                                members.integer(4) != 0,
                                QDate::fromString(members.text(5), Qt::ISODate)});
    }
    return teams;
}

std::optional<StudentTeam> TeamStore::findRef(const QString& ref) const
{
    const std::vector<StudentTeam> all = list();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const StudentTeam& team) { return team.ref == ref; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString TeamStore::teamOf(EntryId entry) const
{
    Statement read = m_database.query(
        "select t.ref from team_member m join team t on t.id = m.team where m.entry = ?");
    read.bind(entry.value());
    return read.next() ? read.text(0) : QString();
}

bool TeamStore::isReferred(const StudentTeam& team) const
{
    Statement read = m_database.query(R"(
        select exists (select 1 from ledger_line where team = ?)
            or exists (select 1 from usage_row where team = ?)
            or exists (select 1 from other_cost where team = ?)
            or exists (select 1 from tranche where team = ?))");
    read.bind(team.ref, team.ref, team.ref, team.ref);
    return read.next() && read.integer(0) != 0;
}

QString TeamStore::nextRef() const
{
    qint64 last = 0;
    Statement read = m_database.query("select ref from team");
    while (read.next()) {
        if (read.text(0).startsWith(QLatin1String("TM")))
            last = std::max(last, read.text(0).mid(2).toLongLong());
    }
    return QStringLiteral("TM%1").arg(last + 1, 2, 10, QLatin1Char('0'));
}

void TeamStore::put(const WriteTransaction& tx, StudentTeam& team) const
{
    tx.statement(R"(
        insert into team (ref, name, institution, category) values (?, ?, ?, ?)
        on conflict (ref) do update set name = excluded.name, institution = excluded.institution,
            category = excluded.category)")
        .bind(team.ref, team.name, team.institution, team.category)
        .run();
    Statement id = tx.database().query("select id from team where ref = ?");
    id.bind(team.ref);
    if (id.next())
        team.id = TeamId(id.integer(0));
    Statement before = tx.database().query("select entry from team_member where team = ?");
    before.bind(team.id.value());
    std::vector<qint64> gone;
    while (before.next()) {
        const qint64 entry = before.integer(0);
        if (std::none_of(team.members.begin(), team.members.end(),
                         [&](const TeamMember& member) { return member.entry.value() == entry; }))
            gone.push_back(entry);
    }
    for (const qint64 entry : gone)
        tx.statement("delete from team_member where entry = ?").bind(entry).run();
    for (const TeamMember& member : team.members) {
        tx.statement(R"(
            insert into team_member (entry, team, role, leads, joined_on) values (?, ?, ?, ?, ?)
            on conflict (entry) do update set team = excluded.team, role = excluded.role,
                leads = excluded.leads, joined_on = excluded.joined_on)")
            .bind(member.entry.value(), team.id.value(), member.role, member.leads,
                  member.joinedOn.toString(Qt::ISODate))
            .run();
    }
}

void TeamStore::remove(const WriteTransaction& tx, TeamId team) const
{
    tx.statement("delete from usage_remark where team = ?").bind(team.value()).run();
    tx.statement("delete from compute_request where team = ?").bind(team.value()).run();
    tx.statement("delete from team_mentor where team = ?").bind(team.value()).run();
    tx.statement("delete from team_member where team = ?").bind(team.value()).run();
    tx.statement("delete from team where id = ?").bind(team.value()).run();
}

} // namespace prizedesk
