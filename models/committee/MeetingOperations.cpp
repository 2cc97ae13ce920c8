#include "models/committee/MeetingOperations.h"

#include "models/judging/RefText.h"
#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeetingOperations)
};

[[noreturn]] void refuse(const QString& text)
{
    throw OperationFailed(Error{Error::Code::RuleRefused, {text}, {}});
}

Operation operation(const QString& code, const QStringList& labels, const QString& reason = {},
                    bool needsReason = false)
{
    return {.code = code, .labels = labels, .reason = reason, .needsReason = needsReason};
}

Meeting require(const MeetingStore& store, MeetingId id)
{
    auto meeting = store.find(id);
    requireRule(meeting.has_value(), Error::Code::NotFound, {QString::number(id.value())});
    return *meeting;
}

void requireFrame(const Meeting& meeting, const std::vector<JudgeId>& members)
{
    if (meeting.endsAtMs <= meeting.startsAtMs)
        refuse(Words::tr("The meeting must end after it starts."));
    if (meeting.place.isEmpty() && !meeting.online)
        refuse(Words::tr("The meeting needs a place, or takes place online."));
    if (members.empty())
        refuse(Words::tr("Nobody is invited to the meeting."));
    if (meeting.chair.isValid() &&
        std::find(members.begin(), members.end(), meeting.chair) == members.end())
        refuse(Words::tr("The chair is not among the members invited."));
}

std::vector<AgendaItem> cleaned(const Database& database, const Meeting& meeting,
                                std::vector<AgendaItem> agenda)
{
    for (AgendaItem& item : agenda) {
        item.title = item.title.trimmed();
        item.decision = item.decision.trimmed();
        if (item.title.isEmpty())
            refuse(Words::tr("An item of the agenda has no title."));
        QStringList refs;
        for (const QString& given : item.entries)
            refs.append(normaliseReference(given));
        refs.removeDuplicates();
        refs.sort();
        item.entries = refs;
        for (const QString& ref : refs) {
            Statement read = database.query("select theme from entry where ref = ?");
            read.bind(ref);
            requireRule(read.next(), Error::Code::NotFound, {ref});
            if (read.text(0) != meeting.theme)
                refuse(Words::tr("%1 belongs to another theme.").arg(ref));
        }
        for (AgendaDocument& document : item.documents) {
            document.name = document.name.trimmed();
            if (document.name.isEmpty())
                refuse(Words::tr("A paper of the item \"%1\" has no name.").arg(item.title));
            if (document.handedOut && !document.prepared)
                refuse(Words::tr("The paper \"%1\" is handed out but not prepared.")
                           .arg(document.name));
        }
    }
    return agenda;
}

Attendance cleanedAttendance(const Meeting& meeting, const Attendance& known, Attendance given)
{
    given.ref = known.ref;
    given.from = given.from.trimmed();
    given.to = given.to.trimmed();
    if (given.online && !meeting.online)
        refuse(Words::tr("This meeting does not take place online."));
    if (given.state != Attendance::State::Present) {
        if (meeting.state == Meeting::State::Held && given.state == Attendance::State::Invited)
            refuse(
                Words::tr("The meeting was held: %1 was either present or absent.").arg(given.ref));
        given.arrivedAtMs.reset();
        given.leftAtMs.reset();
        given.receiptAtMs.reset();
    }
    if (given.online || given.state == Attendance::State::Absent) {
        given.from.clear();
        given.to.clear();
    }
    if (given.arrivedAtMs && given.leftAtMs && *given.leftAtMs < *given.arrivedAtMs)
        refuse(Words::tr("%1 cannot leave before arriving.").arg(given.ref));
    return given;
}

} // namespace

MeetingStore MeetingOperations::store() const
{
    return {m_workspace.database(), m_workspace.vault()};
}

Result<MeetingId> MeetingOperations::plan(Meeting draft, const std::vector<JudgeId>& members)
{
    return m_workspace.applyLabelled(
        operation(QStringLiteral("meeting.plan"), {}), [&](WriteTransaction& tx, Operation& noted) {
            const MeetingStore meetings = store();
            const Programme programme = ProgrammeStore(tx.database()).load();
            requireRule(programme.theme(draft.theme) != nullptr, Error::Code::NotFound,
                        {draft.theme});
            const std::vector<JudgeId> invited =
                members.empty() ? meetings.committee(draft.theme) : members;
            Meeting meeting;
            meeting.theme = draft.theme;
            meeting.number = meetings.nextNumber(draft.theme);
            meeting.startsAtMs = draft.startsAtMs;
            meeting.endsAtMs = draft.endsAtMs;
            meeting.place = draft.place.trimmed();
            meeting.online = draft.online;
            meeting.chair = draft.chair;
            requireFrame(meeting, invited);
            meetings.put(tx, meeting);
            for (const JudgeId judge : invited) {
                Attendance attendance;
                attendance.judge = judge;
                attendance.online = meeting.place.isEmpty();
                meetings.putAttendance(tx, meeting.id, attendance);
            }
            noted.labels = {meeting.label()};
            return meeting.id;
        });
}

Result<void> MeetingOperations::edit(const Meeting& changed, const std::vector<JudgeId>& members)
{
    return m_workspace.applyLabelled(
        operation(QStringLiteral("meeting.edit"), {}), [&](WriteTransaction& tx, Operation& noted) {
            const MeetingStore meetings = store();
            Meeting meeting = require(meetings, changed.id);
            noted.labels = {meeting.label()};
            if (meeting.state != Meeting::State::Planned)
                refuse(Words::tr("Only a planned meeting can be changed."));
            meeting.startsAtMs = changed.startsAtMs;
            meeting.endsAtMs = changed.endsAtMs;
            meeting.place = changed.place.trimmed();
            meeting.online = changed.online;
            meeting.chair = changed.chair;
            requireFrame(meeting, members);
            for (const Attendance& member : meeting.members) {
                if (std::find(members.begin(), members.end(), member.judge) != members.end())
                    continue;
                if (member.state == Attendance::State::Present)
                    refuse(Words::tr("%1 was recorded as present and cannot be left out.")
                               .arg(member.ref));
                meetings.removeAttendance(tx, meeting.id, member.judge);
            }
            for (const JudgeId judge : members) {
                if (meeting.member(judge))
                    continue;
                Attendance attendance;
                attendance.judge = judge;
                attendance.online = meeting.place.isEmpty();
                meetings.putAttendance(tx, meeting.id, attendance);
            }
            meetings.put(tx, meeting);
        });
}

Result<void> MeetingOperations::cancel(MeetingId id, const QString& reason)
{
    return m_workspace.applyLabelled(
        operation(QStringLiteral("meeting.cancel"), {}, reason, true),
        [&](WriteTransaction& tx, Operation& noted) {
            Meeting meeting = require(store(), id);
            noted.labels = {meeting.label()};
            if (meeting.state != Meeting::State::Planned)
                refuse(Words::tr("Only a planned meeting can be cancelled."));
            meeting.state = Meeting::State::Cancelled;
            store().put(tx, meeting);
        });
}

Result<void> MeetingOperations::setAgenda(MeetingId id, std::vector<AgendaItem> agenda)
{
    return m_workspace.applyLabelled(
        operation(QStringLiteral("meeting.agenda"), {}),
        [&](WriteTransaction& tx, Operation& noted) {
            const Meeting meeting = require(store(), id);
            noted.labels = {meeting.label()};
            if (meeting.state == Meeting::State::Cancelled)
                refuse(Words::tr("The meeting was cancelled."));
            agenda = cleaned(tx.database(), meeting, std::move(agenda));
            for (AgendaItem& item : agenda) {
                const bool isKnown =
                    std::any_of(meeting.agenda.begin(), meeting.agenda.end(),
                                [&](const AgendaItem& known) { return known.id == item.id; });
                if (!isKnown)
                    item.id = 0;
            }
            store().putAgenda(tx, meeting.id, agenda);
        });
}

Result<void> MeetingOperations::record(MeetingId id, const std::vector<Attendance>& attendances)
{
    return m_workspace.applyLabelled(
        operation(QStringLiteral("meeting.attendance"), {}),
        [&](WriteTransaction& tx, Operation& noted) {
            const MeetingStore meetings = store();
            const Meeting meeting = require(meetings, id);
            if (meeting.state == Meeting::State::Cancelled)
                refuse(Words::tr("The meeting was cancelled."));
            QStringList refs;
            for (const Attendance& given : attendances) {
                const Attendance* known = meeting.member(given.judge);
                if (!known)
                    refuse(Words::tr("%1 was not invited to the meeting.").arg(given.ref));
                const Attendance cleaned = cleanedAttendance(meeting, *known, given);
                refs.append(cleaned.ref);
                // Sealing the same stations anew would look like a change.
                if (cleaned != *known)
                    meetings.putAttendance(tx, meeting.id, cleaned);
            }
            noted.labels = {meeting.label(), refs.join(QStringLiteral(", "))};
        });
}

Result<void> MeetingOperations::hold(MeetingId id)
{
    return m_workspace.applyLabelled(
        operation(QStringLiteral("meeting.hold"), {}), [&](WriteTransaction& tx, Operation& noted) {
            Meeting meeting = require(store(), id);
            noted.labels = {meeting.label()};
            if (meeting.state != Meeting::State::Planned)
                refuse(Words::tr("Only a planned meeting can be held."));
            if (!meeting.chair.isValid())
                refuse(Words::tr("The meeting has no chair."));
            QStringList open;
            bool somebody = false;
            for (const Attendance& member : meeting.members) {
                if (member.state == Attendance::State::Invited)
                    open.append(member.ref);
                somebody = somebody || member.state == Attendance::State::Present;
            }
            if (!open.isEmpty())
                refuse(Words::tr("It is not recorded whether these members came: %1.")
                           .arg(open.join(QStringLiteral(", "))));
            if (!somebody)
                refuse(Words::tr("No member was present."));
            meeting.state = Meeting::State::Held;
            store().put(tx, meeting);
        });
}

Result<void> MeetingOperations::saveMinutes(MeetingId id, const QString& text)
{
    return m_workspace.applyLabelled(operation(QStringLiteral("meeting.minutes"), {}),
                                     [&](WriteTransaction& tx, Operation& noted) {
                                         Meeting meeting = require(store(), id);
                                         noted.labels = {meeting.label()};
                                         const QString kept = text.trimmed();
                                         if (kept == meeting.minutes)
                                             return;
                                         meeting.minutes = kept;
                                         meeting.minutesAtMs = kept.isEmpty()
                                                                   ? std::nullopt
                                                                   : std::optional(tx.nowMs());
                                         meeting.minutesBy = kept.isEmpty() ? QString() : tx.who();
                                         store().put(tx, meeting);
                                     });
}

Result<void> MeetingOperations::setQuorum(const QString& theme, const QuorumRule& rule)
{
    return m_workspace.apply(
        operation(QStringLiteral("meeting.quorum"), {theme}), [&](WriteTransaction& tx) {
            const Programme programme = ProgrammeStore(tx.database()).load();
            requireRule(programme.theme(theme) != nullptr, Error::Code::NotFound, {theme});
            if (rule.numerator < 1 || rule.denominator < 1 ||
                (rule.kind != QuorumRule::Kind::Persons && rule.numerator > rule.denominator) ||
                (rule.kind == QuorumRule::Kind::MoreThan && rule.numerator == rule.denominator))
                refuse(Words::tr("No committee could ever meet this quorum."));
            if (store().quorum(theme) != rule)
                store().putQuorum(tx, theme, rule);
        });
}

} // namespace prizedesk
