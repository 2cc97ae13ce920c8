#include "models/awards/DiscussionStore.h"

#include "models/storage/WriteTransaction.h"

namespace prizedesk {

std::vector<DiscussionNote> DiscussionStore::list(const QString& stage) const
{
    Statement read = m_database.query(R"(
        select n.entry, e.ref, n.verdict, coalesce(n.prize, ''), n.note, n.noted_at_ms, n.noted_by
        from discussion_note n join entry e on e.id = n.entry
        where n.stage = ? order by e.ref)");
    read.bind(stage);
    std::vector<DiscussionNote> notes;
    while (read.next()) {
        DiscussionNote note;
        note.stage = stage;
        note.entry = EntryId(read.integer(0));
        note.ref = read.text(1);
        note.verdict = verdictFromCode(read.text(2)).value_or(DiscussionNote::Verdict::Open);
        note.prize = read.text(3);
        note.note = read.text(4);
        note.notedAtMs = read.integer(5);
        note.notedBy = read.text(6);
        notes.push_back(std::move(note));
    }
    return notes;
}

std::optional<DiscussionNote> DiscussionStore::find(const QString& stage, EntryId entry) const
{
    for (DiscussionNote& note : list(stage)) {
        if (note.entry == entry)
            return std::move(note);
    }
    return std::nullopt;
}

void DiscussionStore::put(const WriteTransaction& tx, const DiscussionNote& note) const
{
    tx.statement(R"(
        insert into discussion_note (stage, entry, verdict, prize, note, noted_at_ms, noted_by)
        values (?, ?, ?, nullif(?, ''), ?, ?, ?)
        on conflict (stage, entry) do update set verdict = excluded.verdict, prize = excluded.prize,
            note = excluded.note, noted_at_ms = excluded.noted_at_ms, noted_by = excluded.noted_by)")
        .bind(note.stage, note.entry.value(), verdictCode(note.verdict), note.prize, note.note,
              note.notedAtMs, note.notedBy)
        .run();
}

void DiscussionStore::remove(const WriteTransaction& tx, const QString& stage, EntryId entry) const
{
    tx.statement("delete from discussion_note where stage = ? and entry = ?")
        .bind(stage, entry.value())
        .run();
}

} // namespace prizedesk
