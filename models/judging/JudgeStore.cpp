#include "models/judging/JudgeStore.h"

#include "models/storage/WriteTransaction.h"

namespace prizedesk {

namespace {

/// The columns in the order in which list() and find() name them.
Judge readJudge(const Statement& row)
{
    Judge judge;
    judge.id = JudgeId(row.integer(0));
    judge.ref = row.text(1);
    judge.person = PersonId(row.integer(2));
    judge.affiliation = row.text(3);
    judge.expertise = row.text(4).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    if (const auto most = row.optionalInteger(5))
        judge.maxEntries = int(*most);
    judge.state = judgeStateFromCode(row.text(6)).value_or(Judge::State::Member);
    judge.themes = row.text(7).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    judge.committee = row.text(8);
    judge.isChair = row.integer(9) != 0;
    judge.termFrom = row.text(10);
    judge.termTo = row.text(11);
    judge.pledgedOn = row.text(12);
    judge.corporateNumber = row.text(13);
    judge.prefers = row.text(14).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    return judge;
}

void openProfile(Judge& judge, const std::optional<Profile>& profile)
{
    judge.erased = !profile;
    if (profile) {
        judge.name = profile->name;
        judge.kana = profile->kana;
        judge.email = profile->email;
        judge.note = profile->note;
    }
}

/// What is sealed of a judge, in `profile`.
void closeProfile(const Judge& judge, Profile& profile)
{
    profile.name = judge.name;
    profile.kana = judge.kana;
    profile.email = judge.email;
    profile.note = judge.note;
}

} // namespace

std::vector<Judge> JudgeStore::list() const
{
    const QHash<qint64, Profile> profiles = m_profiles.all(QStringLiteral("judge"));
    Statement read = m_database.query(R"(
        select id, ref, person, affiliation, expertise, max_entries, state, themes, committee, chair,
               term_from, term_to, pledged_on, corporate_number, prefers
        from judge order by ref)");
    read.bind();
    std::vector<Judge> judges;
    while (read.next()) {
        Judge judge = readJudge(read);
        const auto profile = profiles.constFind(judge.person.value());
        openProfile(judge, profile == profiles.constEnd() ? std::nullopt
                                                          : std::optional<Profile>(*profile));
        judges.push_back(judge);
    }
    return judges;
}

std::optional<Judge> JudgeStore::find(JudgeId id) const
{
    Statement read = m_database.query(R"(
        select id, ref, person, affiliation, expertise, max_entries, state, themes, committee, chair,
               term_from, term_to, pledged_on, corporate_number, prefers
        from judge where id = ?)");
    read.bind(id.value());
    if (!read.next())
        return std::nullopt;
    Judge judge = readJudge(read);
    openProfile(judge, m_profiles.find(judge.person));
    return judge;
}

std::optional<Judge> JudgeStore::findRef(const QString& ref) const
{
    Statement read = m_database.query("select id from judge where ref = ?");
    read.bind(ref);
    return read.next() ? find(JudgeId(read.integer(0))) : std::nullopt;
}

QHash<QString, JudgeId> JudgeStore::ids() const
{
    QHash<QString, JudgeId> ids;
    Statement read = m_database.query("select ref, id from judge");
    read.bind();
    while (read.next())
        ids.insert(read.text(0), JudgeId(read.integer(1)));
    return ids;
}

QHash<qint64, int> JudgeStore::loads() const
{
    Statement read = m_database.query(R"(
        select a.judge, count(*) from assignment a join stage s on s.code = a.stage
        where s.closed_at_ms is null group by a.judge)");
    read.bind();
    QHash<qint64, int> loads;
    while (read.next())
        loads.insert(read.integer(0), int(read.integer(1)));
    return loads;
}

void JudgeStore::insert(const WriteTransaction& tx, Judge& judge)
{
    Profile profile;
    closeProfile(judge, profile);
    judge.person = m_profiles.add(tx, QStringLiteral("judge"), profile);
    tx.statement(R"(
        insert into judge (ref, person, affiliation, expertise, max_entries, state, themes,
                           committee, chair, term_from, term_to, pledged_on, corporate_number,
                           prefers)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))")
        .bind(judge.ref, judge.person.value(), judge.affiliation, judge.expertiseText(),
              judge.maxEntries, judgeStateCode(judge.state), judge.themesText(), judge.committee,
              judge.isChair, judge.termFrom, judge.termTo, judge.pledgedOn, judge.corporateNumber,
              judge.prefersText())
        .run();
    judge.id = JudgeId(tx.lastInsertId());
}

void JudgeStore::update(const WriteTransaction& tx, const Judge& judge)
{
    tx.statement(R"(
        update judge set affiliation = ?, expertise = ?, max_entries = ?, state = ?, themes = ?,
                         committee = ?, chair = ?, term_from = ?, term_to = ?, pledged_on = ?,
                         corporate_number = ?, prefers = ?
        where id = ?)")
        .bind(judge.affiliation, judge.expertiseText(), judge.maxEntries,
              judgeStateCode(judge.state), judge.themesText(), judge.committee, judge.isChair,
              judge.termFrom, judge.termTo, judge.pledgedOn, judge.corporateNumber,
              judge.prefersText(), judge.id.value())
        .run();
    const std::optional<Profile> before = m_profiles.find(judge.person);
    if (!before)
        return;
    Profile profile = *before;
    closeProfile(judge, profile);
    if (profile != *before)
        m_profiles.update(tx, judge.person, profile);
}

bool JudgeStore::isReferred(JudgeId judge) const
{
    Statement read = m_database.query(R"(
        select 1 from mark where judge = ?1
        union all select 1 from assignment where judge = ?1
        union all select 1 from conflict where judge = ?1
        union all select 1 from declaration where judge = ?1
        union all select 1 from meeting where chair = ?1
        union all select 1 from attendance where judge = ?1
        union all select 1 from question where judge = ?1
        union all select 1 from packet where judge = ?1
        union all select 1 from score_sheet where judge = ?1
        union all select 1 from returned_cell where judge = ?1
        union all select 1 from overall_comment where judge = ?1
        union all select 1 from mark_origin where judge = ?1
        union all select 1 from typed_mark where judge = ?1 limit 1)");
    read.bind(judge.value());
    return read.next();
}

void JudgeStore::remove(const WriteTransaction& tx, JudgeId judge) const
{
    tx.statement("delete from dismissed_suspicion where judge = ?").bind(judge.value()).run();
    tx.statement("delete from judge where id = ?").bind(judge.value()).run();
}

std::vector<Conflict> JudgeStore::conflicts(EntryId entry) const
{
    Statement read = m_database.query(R"(
        select c.judge, c.entry, j.ref, e.ref, c.category, c.note
        from conflict c join judge j on j.id = c.judge join entry e on e.id = c.entry
        where ?1 = 0 or c.entry = ?1
        order by j.ref, e.ref)");
    read.bind(entry.value());
    std::vector<Conflict> conflicts;
    while (read.next()) {
        conflicts.push_back({JudgeId(read.integer(0)), EntryId(read.integer(1)), read.text(2),
                             read.text(3), int(read.integer(4)), read.text(5)});
    }
    return conflicts;
}

bool JudgeStore::inConflict(JudgeId judge, EntryId entry) const
{
    Statement read = m_database.query("select 1 from conflict where judge = ? and entry = ?");
    read.bind(judge.value(), entry.value());
    return read.next();
}

} // namespace prizedesk
