#include "models/judging/DeclarationStore.h"

#include "models/judging/AssignmentStore.h"
#include "models/storage/WriteTransaction.h"

namespace prizedesk {

namespace {

QString wordOf(DeclarationStore::Source source)
{
    switch (source) {
    case DeclarationStore::Source::Judge:
        return QStringLiteral("judge");
    case DeclarationStore::Source::Import:
        return QStringLiteral("import");
    case DeclarationStore::Source::Office:
        break;
    }
    return QStringLiteral("office");
}

} // namespace

std::set<DeclarationStore::Pair> DeclarationStore::declared() const
{
    Statement read = m_database.query(
        "select judge, entry from declaration union select judge, entry from conflict");
    read.bind();
    std::set<Pair> pairs;
    while (read.next())
        pairs.emplace(read.integer(0), read.integer(1));
    return pairs;
}

bool DeclarationStore::isDeclared(JudgeId judge, EntryId entry) const
{
    Statement read = m_database.query(R"(
        select 1 from declaration where judge = ?1 and entry = ?2
        union all select 1 from conflict where judge = ?1 and entry = ?2 limit 1)");
    read.bind(judge.value(), entry.value());
    return read.next();
}

bool DeclarationStore::isByJudge(JudgeId judge, EntryId entry) const
{
    Statement read = m_database.query(
        "select 1 from declaration where judge = ? and entry = ? and source = 'judge'");
    read.bind(judge.value(), entry.value());
    return read.next();
}

std::set<DeclarationStore::Pair> DeclarationStore::dismissed() const
{
    Statement read = m_database.query("select judge, entry from dismissed_suspicion");
    read.bind();
    std::set<Pair> pairs;
    while (read.next())
        pairs.emplace(read.integer(0), read.integer(1));
    return pairs;
}

QStringList DeclarationStore::put(const WriteTransaction& tx, JudgeId judge, EntryId entry,
                                  int category, const QString& note, Source source) const
{
    tx.statement(R"(
        insert into declaration (judge, entry, declared_at_ms, source) values (?, ?, ?, ?)
        on conflict (judge, entry) do update set declared_at_ms = excluded.declared_at_ms,
                                                 source = excluded.source)")
        .bind(judge.value(), entry.value(), tx.nowMs(), wordOf(source))
        .run();
    if (category == 0) {
        tx.statement("delete from conflict where judge = ? and entry = ?")
            .bind(judge.value(), entry.value())
            .run();
        return {};
    }
    tx.statement(R"(
        insert into conflict (judge, entry, category, note) values (?, ?, ?, ?)
        on conflict (judge, entry) do update set category = excluded.category,
                                                 note = excluded.note)")
        .bind(judge.value(), entry.value(), category, note)
        .run();
    return AssignmentStore(m_database).removeEverywhere(tx, judge, entry);
}

void DeclarationStore::remove(const WriteTransaction& tx, JudgeId judge, EntryId entry) const
{
    tx.statement("delete from conflict where judge = ? and entry = ?")
        .bind(judge.value(), entry.value())
        .run();
    tx.statement("delete from declaration where judge = ? and entry = ?")
        .bind(judge.value(), entry.value())
        .run();
}

void DeclarationStore::dismiss(const WriteTransaction& tx, JudgeId judge, EntryId entry,
                               const QString& reason, const QString& who) const
{
    tx.statement(R"(
        insert into dismissed_suspicion (judge, entry, reason, decided_at_ms, decided_by)
        values (?, ?, ?, ?, ?) on conflict (judge, entry) do nothing)")
        .bind(judge.value(), entry.value(), reason, tx.nowMs(), who)
        .run();
}

} // namespace prizedesk
