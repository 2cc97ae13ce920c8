#include "models/packets/DoubleEntryStore.h"

#include "models/storage/WriteTransaction.h"

namespace prizedesk {

std::vector<TypedMark> DoubleEntryStore::marks(const QString& stage, JudgeId judge) const
{
    Statement rows = m_database.query(R"(
        select e.ref, c.code, t.turn, t.mark, t.who
        from typed_mark t join entry e on e.id = t.entry join criterion c on c.id = t.criterion
        where t.stage = ? and t.judge = ?)");
    rows.bind(stage, judge.value());
    std::vector<TypedMark> marks;
    while (rows.next())
        marks.push_back(
            {rows.text(0), rows.text(1), int(rows.integer(2)), int(rows.integer(3)), rows.text(4)});
    return marks;
}

void DoubleEntryStore::insert(const WriteTransaction& tx, const QString& stage, JudgeId judge,
                              EntryId entry, qint64 criterion, int turn, int mark) const
{
    tx.statement(R"(
        insert into typed_mark (stage, judge, entry, criterion, turn, mark, who, at_ms)
        values (?, ?, ?, ?, ?, ?, ?, ?))")
        .bind(stage, judge.value(), entry.value(), criterion, turn, mark, tx.who(), tx.nowMs())
        .run();
}

void DoubleEntryStore::clear(const WriteTransaction& tx, const QString& stage, JudgeId judge) const
{
    tx.statement("delete from typed_mark where stage = ? and judge = ?")
        .bind(stage, judge.value())
        .run();
}

} // namespace prizedesk
