#include "models/ceremony/runsheet/RunSheetStore.h"

#include "models/guests/CeremonyEvent.h"
#include "models/storage/WriteTransaction.h"

namespace prizedesk {

namespace {

/// As the invitations say it.
qint64 usualStart(const Database& database)
{
    return loadCeremonyEvent(database).startsAtMs.value_or(0);
}

} // namespace

RunSheet RunSheetStore::load() const
{
    RunSheet sheet;
    Statement frame = m_database.query("select starts_at_ms, ended_at_ms from run_sheet");
    frame.bind();
    if (frame.next()) {
        sheet.startsAtMs = frame.integer(0);
        sheet.endedAtMs = frame.optionalInteger(1);
    } else {
        sheet.startsAtMs = usualStart(m_database);
    }
    Statement read = m_database.query(R"(
        select id, title, length_s, not_before_ms, speaker, narration, staff, reception, technics,
               props, started_at_ms, extra_s
        from run_item order by position, id)");
    read.bind();
    while (read.next()) {
        RunItem item;
        item.id = RunItemId(read.integer(0));
        item.title = read.text(1);
        item.lengthSeconds = int(read.integer(2));
        item.notBeforeMs = read.optionalInteger(3);
        item.speaker = read.text(4);
        item.narration = read.text(5);
        item.staff = read.text(6);
        item.reception = read.text(7);
        item.technics = read.text(8);
        item.props = read.text(9);
        item.startedAtMs = read.optionalInteger(10);
        item.extraSeconds = int(read.integer(11));
        sheet.items.push_back(std::move(item));
    }
    return sheet;
}

void RunSheetStore::putFrame(const WriteTransaction& tx, const RunSheet& sheet) const
{
    tx.statement("insert into run_sheet (id, starts_at_ms, ended_at_ms) values (1, ?, ?) "
                 "on conflict (id) do update set starts_at_ms = excluded.starts_at_ms, "
                 "ended_at_ms = excluded.ended_at_ms")
        .bind(sheet.startsAtMs, sheet.endedAtMs)
        .run();
}

void RunSheetStore::put(const WriteTransaction& tx, RunItem& item, int position) const
{
    tx.statement(R"(
        insert into run_item (id, position, title, length_s, not_before_ms, speaker, narration,
                              staff, reception, technics, props, started_at_ms, extra_s)
        values (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set
            position = excluded.position, title = excluded.title, length_s = excluded.length_s,
            not_before_ms = excluded.not_before_ms, speaker = excluded.speaker,
            narration = excluded.narration, staff = excluded.staff,
            reception = excluded.reception, technics = excluded.technics, props = excluded.props,
            started_at_ms = excluded.started_at_ms, extra_s = excluded.extra_s)")
        .bind(item.id.value(), position, item.title, item.lengthSeconds, item.notBeforeMs,
              item.speaker, item.narration, item.staff, item.reception, item.technics, item.props,
              item.startedAtMs, item.extraSeconds)
        .run();
    if (!item.id.isValid())
        item.id = RunItemId(tx.lastInsertId());
}

void RunSheetStore::remove(const WriteTransaction& tx, RunItemId id) const
{
    tx.statement("delete from run_item where id = ?").bind(id.value()).run();
}

void RunSheetStore::setPosition(const WriteTransaction& tx, RunItemId id, int position) const
{
    tx.statement("update run_item set position = ? where id = ?").bind(position, id.value()).run();
}

} // namespace prizedesk
