#include "models/scoring/ScoreStore.h"

#include "models/storage/WriteTransaction.h"

namespace prizedesk {

std::vector<Mark> ScoreStore::marks(const QString& stage) const
{
    Statement read = m_database.query(
        "select judge, entry, criterion, mark, comment from mark where stage = ? order by id");
    read.bind(stage);
    std::vector<Mark> marks;
    while (read.next()) {
        marks.push_back({JudgeId(read.integer(0)), EntryId(read.integer(1)), read.integer(2),
                         int(read.integer(3)), read.text(4)});
    }
    return marks;
}

std::vector<ScoreSheet> ScoreStore::sheets(const QString& stage) const
{
    Statement read = m_database.query(R"(
        select e.ref, j.ref, c.code, m.mark
        from mark m
        join entry e on e.id = m.entry
        join judge j on j.id = m.judge
        join criterion c on c.id = m.criterion
        where m.stage = ?
        order by e.ref, j.ref)");
    read.bind(stage);
    std::vector<ScoreSheet> sheets;
    while (read.next()) {
        const QString entry = read.text(0);
        const QString judge = read.text(1);
        if (sheets.empty() || sheets.back().entry != entry || sheets.back().judge != judge)
            sheets.push_back({judge, entry, {}});
        sheets.back().marks.insert(read.text(2), int(read.integer(3)));
    }
    return sheets;
}

bool ScoreStore::hasMarks(const QString& stage, EntryId entry) const
{
    Statement read = m_database.query("select 1 from mark where stage = ? and entry = ? limit 1");
    read.bind(stage, entry.value());
    return read.next();
}

QString markSourceCode(MarkSource source)
{
    switch (source) {
    case MarkSource::List:
        return QStringLiteral("list");
    case MarkSource::Packet:
        return QStringLiteral("packet");
    case MarkSource::Sheet:
        return QStringLiteral("sheet");
    case MarkSource::Paper:
        return QStringLiteral("paper");
    }
    Q_UNREACHABLE();
}

MarkSource markSourceFromCode(const QString& code)
{
    for (const MarkSource source : {MarkSource::Packet, MarkSource::Sheet, MarkSource::Paper}) {
        if (markSourceCode(source) == code)
            return source;
    }
    return MarkSource::List;
}

void ScoreStore::put(const WriteTransaction& tx, const QString& stage, const Mark& mark,
                     MarkSource source, std::optional<qint64> judgeAtMs) const
{
    tx.statement(R"(
        insert into mark (stage, judge, entry, criterion, mark, comment) values (?, ?, ?, ?, ?, ?)
        on conflict (stage, judge, entry, criterion)
        do update set mark = excluded.mark, comment = excluded.comment)")
        .bind(stage, mark.judge.value(), mark.entry.value(), mark.criterion, mark.mark,
              mark.comment)
        .run();
    tx.statement(R"(
        insert into mark_origin (stage, judge, entry, criterion, source, at_ms, who)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (stage, judge, entry, criterion)
        do update set source = excluded.source, at_ms = excluded.at_ms, who = excluded.who)")
        .bind(stage, mark.judge.value(), mark.entry.value(), mark.criterion,
              markSourceCode(source), judgeAtMs.value_or(tx.nowMs()),
              judgeAtMs ? QStringLiteral("") : tx.who())
        .run();
}

} // namespace prizedesk
