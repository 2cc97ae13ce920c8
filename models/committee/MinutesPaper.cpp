#include "models/committee/MinutesPaper.h"

#include "models/committee/CommitteeWords.h"
#include "models/committee/JudgeNames.h"
#include "models/committee/MeetingStore.h"
#include "models/committee/MinutesDraft.h"
#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MinutesPaper)
};

Meeting require(Workspace& workspace, MeetingId id)
{
    auto meeting = MeetingStore(workspace.database(), workspace.vault()).find(id);
    requireRule(meeting.has_value(), Error::Code::NotFound, {QString::number(id.value())});
    return *meeting;
}

QString placeOf(const Meeting& meeting)
{
    if (meeting.place.isEmpty())
        return Words::tr("Online");
    return meeting.online ? Words::tr("%1 and online").arg(meeting.place) : meeting.place;
}

/// One member with the word of respect that the language puts behind a name.
QString member(const JudgeNames& names, const QString& ref, const PaperStyle& style)
{
    return Words::tr("%1", "a member of the committee").arg(names.listed(ref, style));
}

QString listOf(const Meeting& meeting, Attendance::State state, const JudgeNames& names,
               const PaperStyle& style)
{
    QStringList lines;
    for (const Attendance& each : meeting.members) {
        if (each.state != state)
            continue;
        const QString who = member(names, each.ref, style);
        lines.append(each.online && state == Attendance::State::Present
                         ? Words::tr("%1 (online)").arg(who)
                         : who);
    }
    return lines.isEmpty() ? Words::tr("None") : lines.join(Words::tr(", "));
}

QString chairOf(const Meeting& meeting, const JudgeNames& names, const PaperStyle& style)
{
    const Attendance* chair = meeting.member(meeting.chair);
    return chair ? member(names, chair->ref, style) : Words::tr("Not named yet");
}

/// Everything that stands above the text of either document.
Paper meetingPaper(Workspace& workspace, const Meeting& meeting, const JudgeNames& names,
                   const PaperStyle& style)
{
    Paper paper = startPaper(workspace, style);
    const Programme programme = ProgrammeStore(workspace.database()).load();
    const CompetitionTheme* theme = programme.theme(meeting.theme);
    paper.subject = meeting.label();
    paper.facts = {{Words::tr("Committee"), theme ? theme->name.in(style.japanese) : meeting.theme},
                   {Words::tr("Time"),
                    Words::tr("%1 to %2")
                        .arg(style.dateTime(meeting.startsAtMs), style.time(meeting.endsAtMs))},
                   {Words::tr("Place"), placeOf(meeting)},
                   {Words::tr("Chair"), chairOf(meeting, names, style)}};
    return paper;
}

template<typename Build> Result<Paper> guarded(Workspace& workspace, Build build)
{
    try {
        return build();
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

} // namespace

QuorumCheck quorumOf(Workspace& workspace, const Meeting& meeting)
{
    const MeetingStore store(workspace.database(), workspace.vault());
    return checkQuorum(meeting, store.quorum(meeting.theme),
                       JudgeStore(workspace.database(), workspace.vault()).conflicts());
}

Result<Paper> minutesPaper(Workspace& workspace, MeetingId id, const PaperStyle& style)
{
    return guarded(workspace, [&] {
        const Meeting meeting = require(workspace, id);
        const JudgeNames names(workspace.database(), workspace.vault());
        const QuorumCheck quorum = quorumOf(workspace, meeting);
        Paper paper = meetingPaper(workspace, meeting, names, style);
        paper.operation = QStringLiteral("export.minutes");
        paper.heading = Words::tr("Minutes of meeting no. %1").arg(meeting.number);
        paper.facts.push_back(
            {Words::tr("Present"), listOf(meeting, Attendance::State::Present, names, style)});
        paper.facts.push_back(
            {Words::tr("Absent"), listOf(meeting, Attendance::State::Absent, names, style)});
        paper.facts.push_back(
            {Words::tr("Quorum"), CommitteeWords::quorum(quorum.meeting, quorum.isForecast)});
        const QString text =
            meeting.minutes.isEmpty() ? minutesDraft(meeting, quorum, style) : meeting.minutes;
        paper.sections.push_back({Words::tr("Proceedings"), names.inText(text, style), {}, {}});
        return paper;
    });
}

Result<Paper> agendaPaper(Workspace& workspace, MeetingId id, const PaperStyle& style)
{
    return guarded(workspace, [&] {
        const Meeting meeting = require(workspace, id);
        const JudgeNames names(workspace.database(), workspace.vault());
        Paper paper = meetingPaper(workspace, meeting, names, style);
        paper.operation = QStringLiteral("export.agenda");
        paper.heading = Words::tr("Agenda of meeting no. %1").arg(meeting.number);
        Paper::Section section;
        section.headers = {Words::tr("Item"), Words::tr("Title"), Words::tr("Entries"),
                           Words::tr("Papers")};
        for (size_t i = 0; i < meeting.agenda.size(); ++i) {
            const AgendaItem& item = meeting.agenda[i];
            QStringList papers;
            for (const AgendaDocument& document : item.documents)
                papers.append(document.name);
            section.rows.push_back({QString::number(i + 1), item.title,
                                    item.entries.join(Words::tr(", ")),
                                    papers.join(QLatin1Char('\n'))});
        }
        paper.sections.push_back(section);
        return paper;
    });
}

} // namespace prizedesk
