#include "models/scoring/StageStore.h"

#include "models/storage/WriteTransaction.h"

namespace prizedesk {

namespace {

QString wordOf(StageOrigin origin)
{
    switch (origin) {
    case StageOrigin::List:
        return QStringLiteral("list");
    case StageOrigin::Ranking:
        return QStringLiteral("ranking");
    case StageOrigin::Hand:
        break;
    }
    return QStringLiteral("hand");
}

StageOrigin originOf(const QString& word)
{
    if (word == QLatin1String("list"))
        return StageOrigin::List;
    return word == QLatin1String("ranking") ? StageOrigin::Ranking : StageOrigin::Hand;
}

} // namespace

std::vector<StageMember> StageStore::members(const QString& stage) const
{
    Statement read = m_database.query(R"(
        select e.id, e.ref, e.title, case when e.organisation = '' then e.school
                                          else e.organisation end,
               e.status, s.entered_at_ms, s.origin
        from stage_entry s join entry e on e.id = s.entry
        where s.stage = ? order by e.ref)");
    read.bind(stage);
    std::vector<StageMember> members;
    while (read.next()) {
        members.push_back({EntryId(read.integer(0)), read.text(1), read.text(2), read.text(3),
                           read.text(4), read.integer(5), originOf(read.text(6))});
    }
    return members;
}

QStringList StageStore::refs(const QString& stage) const
{
    Statement read = m_database.query(
        "select e.ref from stage_entry s join entry e on e.id = s.entry where s.stage = ? "
        "order by e.ref");
    read.bind(stage);
    QStringList refs;
    while (read.next())
        refs.append(read.text(0));
    return refs;
}

bool StageStore::contains(const QString& stage, EntryId entry) const
{
    Statement read = m_database.query("select 1 from stage_entry where stage = ? and entry = ?");
    read.bind(stage, entry.value());
    return read.next();
}

QStringList StageStore::stagesOf(EntryId entry) const
{
    Statement read = m_database.query(
        "select s.stage from stage_entry s join stage g on g.code = s.stage where s.entry = ? "
        "order by g.position");
    read.bind(entry.value());
    QStringList stages;
    while (read.next())
        stages.append(read.text(0));
    return stages;
}

void StageStore::enter(const WriteTransaction& tx, const QString& stage, EntryId entry,
                       StageOrigin origin) const
{
    tx.statement(
          "insert into stage_entry (stage, entry, entered_at_ms, origin) values (?, ?, ?, ?)")
        .bind(stage, entry.value(), tx.nowMs(), wordOf(origin))
        .run();
}

void StageStore::remove(const WriteTransaction& tx, const QString& stage, EntryId entry) const
{
    tx.statement("delete from stage_entry where stage = ? and entry = ?")
        .bind(stage, entry.value())
        .run();
}

} // namespace prizedesk
