#include "models/entrants/MentorStore.h"

#include "models/core/Error.h"
#include "models/storage/WriteTransaction.h"

#include <algorithm>

namespace prizedesk {

std::vector<Mentor> MentorStore::list() const
{
    const auto profiles = m_profiles.all(QStringLiteral("contact"));
    Statement read = m_database.query("select id, ref, person, affiliation, corporate_number "
                                      "from mentor order by length(ref), ref");
    std::vector<Mentor> mentors;
    QHash<qint64, size_t> places;
    while (read.next()) {
        Mentor mentor;
        mentor.id = MentorId(read.integer(0));
        mentor.ref = read.text(1);
        mentor.person = PersonId(read.integer(2));
        mentor.affiliation = read.text(3);
        mentor.corporateNumber = read.text(4);
        const auto profile = profiles.constFind(mentor.person.value());
        mentor.erased = profile == profiles.constEnd();
        if (!mentor.erased) {
            mentor.name = profile->name;
            mentor.kana = profile->kana;
            mentor.email = profile->email;
        }
        places.insert(mentor.id.value(), mentors.size());
        mentors.push_back(std::move(mentor));
    }
    Statement teams = m_database.query(R"(
        select m.mentor, t.ref from team_mentor m join team t on t.id = m.team
        order by length(t.ref), t.ref)");
    while (teams.next())
        mentors[places.value(teams.integer(0))].teams.append(teams.text(1));
    return mentors;
}

std::optional<Mentor> MentorStore::find(MentorId id) const
{
    const std::vector<Mentor> all = list();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Mentor& mentor) { return mentor.id == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString MentorStore::nextRef() const
{
    qint64 last = 0;
    Statement read = m_database.query("select ref from mentor");
    while (read.next())
        last = std::max(last, read.text(0).mid(1).toLongLong());
    return QStringLiteral("M%1").arg(last + 1, 2, 10, QLatin1Char('0'));
}

QStringList MentorStore::teamRefs() const
{
    QStringList refs;
    Statement read = m_database.query("select ref from team order by length(ref), ref");
    while (read.next())
        refs.append(read.text(0));
    return refs;
}

void MentorStore::put(const WriteTransaction& tx, Mentor& mentor)
{
    Profile profile;
    profile.name = mentor.name;
    profile.kana = mentor.kana;
    profile.email = mentor.email;
    if (!mentor.person.isValid())
        mentor.person = m_profiles.add(tx, QStringLiteral("contact"), profile);
    else if (!mentor.erased)
        m_profiles.update(tx, mentor.person, profile);
    tx.statement(R"(
        insert into mentor (id, ref, person, affiliation, corporate_number)
        values (nullif(?, 0), ?, ?, ?, ?)
        on conflict (id) do update set affiliation = excluded.affiliation,
                                       corporate_number = excluded.corporate_number)")
        .bind(mentor.id.value(), mentor.ref, mentor.person.value(), mentor.affiliation,
              mentor.corporateNumber)
        .run();
    if (!mentor.id.isValid())
        mentor.id = MentorId(tx.lastInsertId());
    tx.statement("delete from team_mentor where mentor = ?").bind(mentor.id.value()).run();
    for (const QString& ref : mentor.teams) {
        Statement team = tx.database().query("select id from team where ref = ?");
        team.bind(ref);
        requireRule(team.next(), Error::Code::NotFound, {ref});
        tx.statement("insert into team_mentor (team, mentor) values (?, ?)")
            .bind(team.integer(0), mentor.id.value())
            .run();
    }
}

void MentorStore::remove(const WriteTransaction& tx, MentorId mentor) const
{
    tx.statement("delete from team_mentor where mentor = ?").bind(mentor.value()).run();
    tx.statement("delete from mentor where id = ?").bind(mentor.value()).run();
}

} // namespace prizedesk
