#include "models/committee/QuestionStore.h"

#include "models/storage/WriteTransaction.h"

namespace prizedesk {

std::vector<Question> QuestionStore::list(const QString& theme) const
{
    Statement read = m_database.query(R"(
        select q.id, q.entry, e.ref, q.number, q.judge, coalesce(j.ref, ''), q.text, q.asked_at_ms,
               q.due_at_ms, q.answer, q.answered_at_ms, q.released_at_ms
        from question q
        join entry e on e.id = q.entry
        left join judge j on j.id = q.judge
        where ?1 = '' or e.theme = ?1
        order by e.ref, q.number)");
    read.bind(theme);
    std::vector<Question> questions;
    while (read.next()) {
        Question question;
        question.id = QuestionId(read.integer(0));
        question.entry = EntryId(read.integer(1));
        question.entryRef = read.text(2);
        question.number = int(read.integer(3));
        question.judge = JudgeId(read.optionalInteger(4).value_or(0));
        question.judgeRef = read.text(5);
        question.text = read.text(6);
        question.askedAtMs = read.integer(7);
        question.dueAtMs = read.integer(8);
        question.answer = read.text(9);
        question.answeredAtMs = read.optionalInteger(10);
        question.releasedAtMs = read.optionalInteger(11);
        questions.push_back(std::move(question));
    }
    return questions;
}

std::vector<Question> QuestionStore::ofEntry(EntryId entry) const
{
    std::vector<Question> questions = list();
    std::erase_if(questions, [&](const Question& question) { return question.entry != entry; });
    return questions;
}

std::optional<Question> QuestionStore::find(QuestionId id) const
{
    for (Question& question : list()) {
        if (question.id == id)
            return std::move(question);
    }
    return std::nullopt;
}

int QuestionStore::nextNumber(EntryId entry) const
{
    Statement read =
        m_database.query("select coalesce(max(number), 0) + 1 from question where entry = ?");
    read.bind(entry.value());
    return read.next() ? int(read.integer(0)) : 1;
}

void QuestionStore::put(const WriteTransaction& tx, Question& question) const
{
    tx.statement(R"(
        insert into question (id, entry, number, judge, text, asked_at_ms, due_at_ms, answer,
                              answered_at_ms, released_at_ms)
        values (nullif(?, 0), ?, ?, nullif(?, 0), ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set
            judge = excluded.judge, text = excluded.text, due_at_ms = excluded.due_at_ms,
            answer = excluded.answer, answered_at_ms = excluded.answered_at_ms,
            released_at_ms = excluded.released_at_ms)")
        .bind(question.id.value(), question.entry.value(), question.number, question.judge.value(),
              question.text, question.askedAtMs, question.dueAtMs, question.answer,
              question.answeredAtMs, question.releasedAtMs)
        .run();
    if (!question.id.isValid())
        question.id = QuestionId(tx.lastInsertId());
}

void QuestionStore::remove(const WriteTransaction& tx, QuestionId id) const
{
    tx.statement("delete from question where id = ?").bind(id.value()).run();
}

} // namespace prizedesk
