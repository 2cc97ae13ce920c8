#include "models/guests/CeremonyEvent.h"

#include "models/programme/ProgrammeStore.h"
#include "models/storage/Database.h"
#include "models/storage/WriteTransaction.h"

namespace prizedesk {

namespace {

constexpr int kReplyDays = 28;

CeremonyEvent usualEvent(const Database& database)
{
    CeremonyEvent event;
    const Programme programme = ProgrammeStore(database).load();
    for (const Milestone& milestone : programme.milestones) {
        if (milestone.code != QStringLiteral("ceremony"))
            continue;
        const QDate day = programme.local(milestone.atMs).date();
        event.startsAtMs = milestone.hasTime ? milestone.atMs : programme.toMs(day, QTime(14, 0));
        event.doorsAtMs = *event.startsAtMs - 3'600'000;
        event.endsAtMs = *event.startsAtMs + 7'200'000;
        event.replyByMs = programme.toMs(day.addDays(-kReplyDays), QTime(17, 0));
    }
    return event;
}

} // namespace

CeremonyEvent loadCeremonyEvent(const Database& database)
{
    Statement read = database.query(R"(
        select doors_at_ms, starts_at_ms, ends_at_ms, venue, address, access, reply_by_ms, reply_to,
               stream_link, capacity
        from ceremony_event)");
    read.bind();
    if (!read.next())
        return usualEvent(database);
    CeremonyEvent event;
    event.doorsAtMs = read.optionalInteger(0);
    event.startsAtMs = read.optionalInteger(1);
    event.endsAtMs = read.optionalInteger(2);
    event.venue = read.text(3);
    event.address = read.text(4);
    event.access = read.text(5);
    event.replyByMs = read.optionalInteger(6);
    event.replyTo = read.text(7);
    event.streamLink = read.text(8);
    event.capacity = int(read.integer(9));
    return event;
}

void saveCeremonyEvent(const WriteTransaction& tx, const CeremonyEvent& event)
{
    tx.statement(R"(
        insert into ceremony_event (id, doors_at_ms, starts_at_ms, ends_at_ms, venue, address,
                                    access, reply_by_ms, reply_to, stream_link, capacity)
        values (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set
            doors_at_ms = excluded.doors_at_ms, starts_at_ms = excluded.starts_at_ms,
            ends_at_ms = excluded.ends_at_ms, venue = excluded.venue, address = excluded.address,
            access = excluded.access, reply_by_ms = excluded.reply_by_ms,
            reply_to = excluded.reply_to, stream_link = excluded.stream_link,
            capacity = excluded.capacity)")
        .bind(event.doorsAtMs, event.startsAtMs, event.endsAtMs, event.venue, event.address,
              event.access, event.replyByMs, event.replyTo, event.streamLink, event.capacity)
        .run();
}

} // namespace prizedesk
