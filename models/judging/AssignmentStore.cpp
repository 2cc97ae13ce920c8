#include "models/judging/AssignmentStore.h"

#include "models/core/Error.h"
#include "models/storage/WriteTransaction.h"

namespace prizedesk {

std::vector<Assignment> AssignmentStore::list(const QString& stage) const
{
    Statement read = m_database.query(R"(
        select e.ref, j.ref, a.locked
        from assignment a join entry e on e.id = a.entry join judge j on j.id = a.judge
        where a.stage = ? order by e.ref, j.ref)");
    read.bind(stage);
    std::vector<Assignment> assignments;
    while (read.next())
        assignments.push_back({{read.text(0), read.text(1)}, read.integer(2) != 0});
    return assignments;
}

std::vector<AssignmentInput::Entry> AssignmentStore::entries(const QString& stage) const
{
    Statement read = m_database.query(R"(
        select e.ref, e.theme, e.field
        from stage_entry s join entry e on e.id = s.entry
        where s.stage = ? and e.status not in ('withdrawn', 'disqualified') order by e.ref)");
    read.bind(stage);
    std::vector<AssignmentInput::Entry> entries;
    while (read.next())
        entries.push_back({read.text(0), read.text(1), read.text(2)});
    return entries;
}

std::vector<AssignmentInput::Judge> AssignmentStore::judges() const
{
    Statement read = m_database.query("select ref, themes, expertise, max_entries, prefers "
                                      "from judge "
                                      "where state = 'member' order by ref");
    read.bind();
    std::vector<AssignmentInput::Judge> judges;
    while (read.next()) {
        AssignmentInput::Judge judge;
        judge.ref = read.text(0);
        judge.themes = read.text(1).split(QLatin1Char(';'), Qt::SkipEmptyParts);
        judge.expertise = read.text(2).split(QLatin1Char(';'), Qt::SkipEmptyParts);
        if (const auto most = read.optionalInteger(3))
            judge.maxEntries = int(*most);
        judge.prefers = read.text(4).split(QLatin1Char(';'), Qt::SkipEmptyParts);
        judges.push_back(std::move(judge));
    }
    return judges;
}

std::vector<AssignmentPair> AssignmentStore::conflicts() const
{
    Statement read = m_database.query("select e.ref, j.ref from conflict c join entry e "
                                      "on e.id = c.entry join judge j on j.id = c.judge");
    read.bind();
    std::vector<AssignmentPair> conflicts;
    while (read.next())
        conflicts.push_back({read.text(0), read.text(1)});
    return conflicts;
}

QStringList AssignmentStore::openStagesOf(JudgeId judge, EntryId entry) const
{
    Statement read = m_database.query(R"(
        select a.stage from assignment a join stage s on s.code = a.stage
        where a.judge = ? and a.entry = ? and s.closed_at_ms is null order by a.stage)");
    read.bind(judge.value(), entry.value());
    QStringList stages;
    while (read.next())
        stages.append(read.text(0));
    return stages;
}

JudgeId AssignmentStore::judgeId(const QString& ref) const
{
    Statement read = m_database.query("select id from judge where ref = ?");
    read.bind(ref);
    requireRule(read.next(), Error::Code::NotFound, {ref});
    return JudgeId(read.integer(0));
}

EntryId AssignmentStore::entryId(const QString& ref) const
{
    Statement read = m_database.query("select id from entry where ref = ?");
    read.bind(ref);
    requireRule(read.next(), Error::Code::NotFound, {ref});
    return EntryId(read.integer(0));
}

void AssignmentStore::add(const WriteTransaction& tx, const QString& stage,
                          const AssignmentPair& pair) const
{
    tx.statement("insert into assignment (stage, entry, judge) values (?, ?, ?) "
                 "on conflict (stage, entry, judge) do nothing")
        .bind(stage, entryId(pair.entry).value(), judgeId(pair.judge).value())
        .run();
}

void AssignmentStore::remove(const WriteTransaction& tx, const QString& stage,
                             const AssignmentPair& pair) const
{
    tx.statement("delete from assignment where stage = ? and entry = ? and judge = ?")
        .bind(stage, entryId(pair.entry).value(), judgeId(pair.judge).value())
        .run();
}

void AssignmentStore::setLocked(const WriteTransaction& tx, const QString& stage,
                                const AssignmentPair& pair, bool isLocked) const
{
    tx.statement("update assignment set locked = ? where stage = ? and entry = ? and judge = ?")
        .bind(isLocked ? 1 : 0, stage, entryId(pair.entry).value(), judgeId(pair.judge).value())
        .run();
}

QStringList AssignmentStore::removeEverywhere(const WriteTransaction& tx, JudgeId judge,
                                              EntryId entry) const
{
    const QStringList removed = openStagesOf(judge, entry);
    for (const QString& stage : removed) {
        tx.statement("delete from assignment where stage = ? and entry = ? and judge = ?")
            .bind(stage, entry.value(), judge.value())
            .run();
    }
    return removed;
}

} // namespace prizedesk
