#include "models/committee/MeetingStore.h"

#include "models/core/Error.h"
#include "models/storage/WriteTransaction.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace prizedesk {

namespace {

template<typename Value, size_t N>
Value fromCode(const std::pair<Value, const char*> (&codes)[N], const QString& code)
{
    for (const auto& [value, text] : codes) {
        if (code == QLatin1String(text))
            return value;
    }
    return codes[0].first;
}

template<typename Value, size_t N>
QString toCode(const std::pair<Value, const char*> (&codes)[N], Value wanted)
{
    for (const auto& [value, text] : codes) {
        if (value == wanted)
            return QLatin1String(text);
    }
    return QLatin1String(codes[0].second);
}

constexpr std::pair<Meeting::State, const char*> kMeetingStates[] = {
    {Meeting::State::Planned, "planned"},
    {Meeting::State::Held, "held"},
    {Meeting::State::Cancelled, "cancelled"}};
constexpr std::pair<Attendance::State, const char*> kAttendanceStates[] = {
    {Attendance::State::Invited, "invited"},
    {Attendance::State::Present, "present"},
    {Attendance::State::Absent, "absent"}};
constexpr std::pair<QuorumRule::Kind, const char*> kQuorumKinds[] = {
    {QuorumRule::Kind::MoreThan, "more_than"},
    {QuorumRule::Kind::AtLeast, "at_least"},
    {QuorumRule::Kind::Persons, "persons"}};

QByteArray travelContext(MeetingId meeting, PersonId person)
{
    return "prizedesk travel " + QByteArray::number(meeting.value()) + ' ' +
           QByteArray::number(person.value());
}

QByteArray travelBytes(const Attendance& attendance)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("from"), attendance.from},
                                     {QStringLiteral("to"), attendance.to}})
        .toJson(QJsonDocument::Compact);
}

void setTravel(Attendance& attendance, const QByteArray& bytes)
{
    const QJsonObject travel = QJsonDocument::fromJson(bytes).object();
    attendance.from = travel.value(QStringLiteral("from")).toString();
    attendance.to = travel.value(QStringLiteral("to")).toString();
}

void insertItem(const WriteTransaction& tx, MeetingId meeting, int position, AgendaItem& item)
{
    tx.statement("insert into agenda_item (id, meeting, position, title, decision) "
                 "values (nullif(?, 0), ?, ?, ?, ?)")
        .bind(item.id, meeting.value(), position, item.title, item.decision)
        .run();
    if (item.id == 0)
        item.id = tx.lastInsertId();
    for (const QString& ref : item.entries) {
        const int written = tx.statement("insert into agenda_entry (item, entry) "
                                         "select ?, id from entry where ref = ?")
                                .bind(item.id, ref)
                                .run();
        requireRule(written == 1, Error::Code::NotFound, {ref});
    }
    int place = 0;
    for (const AgendaDocument& document : item.documents) {
        tx.statement("insert into agenda_document (item, position, name, prepared, handed_out) "
                     "values (?, ?, ?, ?, ?)")
            .bind(item.id, ++place, document.name, document.prepared, document.handedOut)
            .run();
    }
}

} // namespace

std::vector<Meeting> MeetingStore::list(const QString& theme) const
{
    Statement read = m_database.query(R"(
        select id, theme, number, starts_at_ms, ends_at_ms, place, online, chair, state, minutes,
               minutes_at_ms, minutes_by
        from meeting
        where ?1 = '' or theme = ?1
        order by starts_at_ms desc, theme, number desc)");
    read.bind(theme);
    std::vector<Meeting> meetings;
    while (read.next()) {
        Meeting meeting;
        meeting.id = MeetingId(read.integer(0));
        meeting.theme = read.text(1);
        meeting.number = int(read.integer(2));
        meeting.startsAtMs = read.integer(3);
        meeting.endsAtMs = read.integer(4);
        meeting.place = read.text(5);
        meeting.online = read.integer(6) != 0;
        meeting.chair = JudgeId(read.optionalInteger(7).value_or(0));
        meeting.state = fromCode(kMeetingStates, read.text(8));
        meeting.minutes = read.text(9);
        meeting.minutesAtMs = read.optionalInteger(10);
        meeting.minutesBy = read.text(11);
        meeting.agenda = agendaOf(meeting.id);
        meeting.members = membersOf(meeting.id);
        meetings.push_back(std::move(meeting));
    }
    return meetings;
}

std::optional<Meeting> MeetingStore::find(MeetingId id) const
{
    for (Meeting& meeting : list()) {
        if (meeting.id == id)
            return std::move(meeting);
    }
    return std::nullopt;
}

int MeetingStore::nextNumber(const QString& theme) const
{
    Statement read =
        m_database.query("select coalesce(max(number), 0) + 1 from meeting where theme = ?");
    read.bind(theme);
    return read.next() ? int(read.integer(0)) : 1;
}

QuorumRule MeetingStore::quorum(const QString& theme) const
{
    Statement read = m_database.query(
        "select kind, numerator, denominator, counts_conflicted from quorum_rule where theme = ?");
    read.bind(theme);
    if (!read.next())
        return {};
    return {fromCode(kQuorumKinds, read.text(0)), int(read.integer(1)), int(read.integer(2)),
            read.integer(3) != 0};
}

std::vector<JudgeId> MeetingStore::committee(const QString& theme) const
{
    Statement read = m_database.query(R"(
        with working(judge) as (
            select a.judge from attendance a join meeting m on m.id = a.meeting where m.theme = ?1
            union
            select a.judge from assignment a join stage s on s.code = a.stage where s.theme = ?1
            union
            select k.judge from mark k join stage s on s.code = k.stage where s.theme = ?1)
        select id from judge
        where id in (select judge from working) or not exists (select 1 from working)
        order by ref)");
    read.bind(theme);
    std::vector<JudgeId> judges;
    while (read.next())
        judges.emplace_back(read.integer(0));
    return judges;
}

std::vector<AgendaItem> MeetingStore::agendaOf(MeetingId meeting) const
{
    Statement read = m_database.query(
        "select id, title, decision from agenda_item where meeting = ? order by position, id");
    read.bind(meeting.value());
    std::vector<AgendaItem> agenda;
    while (read.next()) {
        AgendaItem item;
        item.id = read.integer(0);
        item.title = read.text(1);
        item.decision = read.text(2);
        Statement entries = m_database.query("select e.ref from agenda_entry a join entry e on "
                                             "e.id = a.entry where a.item = ? order by e.ref");
        entries.bind(item.id);
        while (entries.next())
            item.entries.append(entries.text(0));
        Statement documents = m_database.query("select name, prepared, handed_out from "
                                               "agenda_document where item = ? order by position");
        documents.bind(item.id);
        while (documents.next())
            item.documents.push_back(
                {documents.text(0), documents.integer(1) != 0, documents.integer(2) != 0});
        agenda.push_back(std::move(item));
    }
    return agenda;
}

std::vector<Attendance> MeetingStore::membersOf(MeetingId meeting) const
{
    Statement read = m_database.query(R"(
        select a.judge, j.ref, j.person, a.state, a.online, a.arrived_at_ms, a.left_at_ms, a.travel,
               a.receipt_at_ms
        from attendance a join judge j on j.id = a.judge
        where a.meeting = ?
        order by j.ref)");
    read.bind(meeting.value());
    std::vector<Attendance> members;
    while (read.next()) {
        Attendance member;
        member.judge = JudgeId(read.integer(0));
        member.ref = read.text(1);
        const PersonId person(read.integer(2));
        member.state = fromCode(kAttendanceStates, read.text(3));
        member.online = read.integer(4) != 0;
        member.arrivedAtMs = read.optionalInteger(5);
        member.leftAtMs = read.optionalInteger(6);
        if (!read.isNull(7)) {
            // Nothing opens once the person was erased.
            if (const auto travel =
                    m_profiles.unsealFor(person, read.blob(7), travelContext(meeting, person)))
                setTravel(member, *travel);
        }
        member.receiptAtMs = read.optionalInteger(8);
        members.push_back(std::move(member));
    }
    return members;
}

void MeetingStore::put(const WriteTransaction& tx, Meeting& meeting) const
{
    tx.statement(R"(
        insert into meeting (id, theme, number, starts_at_ms, ends_at_ms, place, online, chair,
                             state, minutes, minutes_at_ms, minutes_by)
        values (nullif(?, 0), ?, ?, ?, ?, ?, ?, nullif(?, 0), ?, ?, ?, ?)
        on conflict (id) do update set
            starts_at_ms = excluded.starts_at_ms, ends_at_ms = excluded.ends_at_ms,
            place = excluded.place, online = excluded.online, chair = excluded.chair,
            state = excluded.state, minutes = excluded.minutes,
            minutes_at_ms = excluded.minutes_at_ms, minutes_by = excluded.minutes_by)")
        .bind(meeting.id.value(), meeting.theme, meeting.number, meeting.startsAtMs,
              meeting.endsAtMs, meeting.place, meeting.online, meeting.chair.value(),
              toCode(kMeetingStates, meeting.state), meeting.minutes, meeting.minutesAtMs,
              meeting.minutesBy)
        .run();
    if (!meeting.id.isValid())
        meeting.id = MeetingId(tx.lastInsertId());
}

void MeetingStore::putAgenda(const WriteTransaction& tx, MeetingId meeting,
                             std::vector<AgendaItem>& agenda) const
{
    tx.statement("delete from agenda_entry where item in (select id from agenda_item where "
                 "meeting = ?)")
        .bind(meeting.value())
        .run();
    tx.statement("delete from agenda_document where item in (select id from agenda_item where "
                 "meeting = ?)")
        .bind(meeting.value())
        .run();
    tx.statement("delete from agenda_item where meeting = ?").bind(meeting.value()).run();
    // Those with an id first, so that no new item takes it.
    for (const bool isNew : {false, true}) {
        int position = 0;
        for (AgendaItem& item : agenda) {
            ++position;
            if ((item.id == 0) == isNew)
                insertItem(tx, meeting, position, item);
        }
    }
}

void MeetingStore::putAttendance(const WriteTransaction& tx, MeetingId meeting,
                                 const Attendance& attendance) const
{
    Statement read = m_database.query("select person from judge where id = ?");
    read.bind(attendance.judge.value());
    requireRule(read.next(), Error::Code::NotFound, {attendance.ref});
    const PersonId person(read.integer(0));
    std::optional<QByteArray> travel;
    if (!attendance.from.isEmpty() || !attendance.to.isEmpty())
        travel =
            m_profiles.sealFor(person, travelBytes(attendance), travelContext(meeting, person));
    tx.statement(R"(
        insert into attendance (meeting, judge, state, online, arrived_at_ms, left_at_ms, travel,
                                receipt_at_ms)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (meeting, judge) do update set
            state = excluded.state, online = excluded.online,
            arrived_at_ms = excluded.arrived_at_ms, left_at_ms = excluded.left_at_ms,
            travel = excluded.travel, receipt_at_ms = excluded.receipt_at_ms)")
        .bind(meeting.value(), attendance.judge.value(),
              toCode(kAttendanceStates, attendance.state), attendance.online,
              attendance.arrivedAtMs, attendance.leftAtMs, travel, attendance.receiptAtMs)
        .run();
}

void MeetingStore::removeAttendance(const WriteTransaction& tx, MeetingId meeting,
                                    JudgeId judge) const
{
    tx.statement("delete from attendance where meeting = ? and judge = ?")
        .bind(meeting.value(), judge.value())
        .run();
}

void MeetingStore::putQuorum(const WriteTransaction& tx, const QString& theme,
                             const QuorumRule& rule) const
{
    tx.statement(R"(
        insert into quorum_rule (theme, kind, numerator, denominator, counts_conflicted)
        values (?, ?, ?, ?, ?)
        on conflict (theme) do update set
            kind = excluded.kind, numerator = excluded.numerator,
            denominator = excluded.denominator, counts_conflicted = excluded.counts_conflicted)")
        .bind(theme, toCode(kQuorumKinds, rule.kind), rule.numerator, rule.denominator,
              rule.countsConflicted)
        .run();
}

} // namespace prizedesk
