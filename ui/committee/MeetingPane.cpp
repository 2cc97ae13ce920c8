#include "ui/committee/MeetingPane.h"

#include "models/committee/CommitteeWords.h"
#include "models/committee/JudgeNames.h"
#include "models/committee/MeetingStore.h"
#include "models/committee/MinutesDraft.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/KeyValueGrid.h"
#include "ui/shared/LinkButton.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

/// Names as the office reads them in its own window.
PaperStyle officeStyle()
{
    PaperStyle style;
    style.profile = PaperProfile::Internal;
    return style;
}

} // namespace

MeetingPane::MeetingPane(OfficeContext& context, QWidget* parent)
    : DetailPane(context.theme(), parent)
    , m_context(context)
    , m_facts(new KeyValueGrid(context.theme()))
    , m_agenda(new QWidget)
    , m_members(new QWidget)
    , m_minutes(new QWidget)
    , m_factsSection(&addSection({}, m_facts))
    , m_agendaSection(&addSection({}, m_agenda))
    , m_membersSection(&addSection({}, m_members))
    , m_minutesSection(&addSection({}, m_minutes))
{
    setObjectName(QStringLiteral("meetingPane"));
    for (QWidget* body : {m_agenda, m_members, m_minutes}) {
        auto* layout = new QVBoxLayout(body);
        layout->setContentsMargins({});
        layout->setSpacing(context.theme().px(4));
    }
    connect(m_factsSection, &Section::linkTriggered, this, &MeetingPane::quorumWanted);
    connect(m_agendaSection, &Section::linkTriggered, this, &MeetingPane::agendaWanted);
    connect(m_membersSection, &Section::linkTriggered, this, &MeetingPane::everybodyWanted);
    connect(m_minutesSection, &Section::linkTriggered, this, &MeetingPane::minutesWanted);
    MeetingPane::retranslate();
    showNothing(true);
}

void MeetingPane::retranslate()
{
    DetailPane::retranslate();
    m_factsSection->setTitle(tr("Time, place, quorum"));
    m_agendaSection->setTitle(tr("Agenda"));
    m_membersSection->setTitle(tr("Attendance"));
    m_minutesSection->setTitle(tr("Minutes"));
}

QVBoxLayout* MeetingPane::emptied(QWidget& body) const
{
    auto* layout = qobject_cast<QVBoxLayout*>(body.layout());
    while (QLayoutItem* item = layout->takeAt(0)) {
        // A check box that was just clicked still has its signal to finish.
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    return layout;
}

void MeetingPane::addWords(QVBoxLayout& layout, const QString& text, Tone tone, bool isStrong) const
{
    auto* label = new TextLabel(theme(), isStrong ? Type::BodyStrong : Type::Body, Token::Text);
    if (tone != Tone::Neutral)
        label->setTone(tone);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    layout.addWidget(label);
}

void MeetingPane::showMeeting(const Meeting& meeting, const QuorumCheck& quorum)
{
    setReference(meeting.label());
    setTitle(CommitteeWords::meetingTitle(meeting.number));
    switch (meeting.state) {
    case Meeting::State::Held:
        setState(StateShape::Full, CommitteeWords::meetingState(meeting.state));
        break;
    case Meeting::State::Cancelled:
        setState(StateShape::Withdrawn, CommitteeWords::meetingState(meeting.state));
        break;
    case Meeting::State::Planned:
        setState(StateShape::Empty, CommitteeWords::meetingState(meeting.state));
        break;
    }
    setWho(m_context.dates().longDateTime(meeting.startsAtMs));
    fillFacts(meeting, quorum);
    fillAgenda(meeting, quorum);
    fillMembers(meeting);
    fillMinutes(meeting, quorum);
}

void MeetingPane::fillFacts(const Meeting& meeting, const QuorumCheck& quorum)
{
    const DateWords dates = m_context.dates();
    Workspace& workspace = m_context.workspace();
    const MeetingStore store(workspace.database(), workspace.vault());
    const Attendance* chair = meeting.member(meeting.chair);
    const QString count = CommitteeWords::quorum(quorum.meeting, quorum.isForecast);
    KeyValueGrid::Row quorumRow{.label = tr("Quorum"), .value = count};
    if (!quorum.meeting.isMet()) {
        quorumRow.markLength = int(count.size());
        quorumRow.markTone = Tone::Bad;
    }
    m_facts->setRows(
        {{.label = tr("Time"),
          .value = tr("%1 to %2")
                       .arg(dates.longDateTime(meeting.startsAtMs), dates.time(meeting.endsAtMs))},
         {.label = tr("Place"),
          .value = meeting.place.isEmpty() ? tr("Online")
                   : meeting.online        ? tr("%1 and online").arg(meeting.place)
                                           : meeting.place},
         {.label = tr("Chair"),
          .value = chair ? JudgeNames(workspace.database(), workspace.vault())
                               .listed(chair->ref, officeStyle())
                         : tr("Not named yet"),
          .isHint = chair == nullptr},
         quorumRow,
         {.label = tr("Rule"), .value = CommitteeWords::quorumRule(store.quorum(meeting.theme))}});
    m_factsSection->setLink(m_context.isReadOnly() ? QString() : tr("Change the rule…"));
}

void MeetingPane::fillAgenda(const Meeting& meeting, const QuorumCheck& quorum)
{
    QVBoxLayout* layout = emptied(*m_agenda);
    const bool writes = !m_context.isReadOnly() && meeting.state != Meeting::State::Cancelled;
    m_agendaSection->setCount(int(meeting.agenda.size()));
    m_agendaSection->setLink(writes ? tr("Edit…") : QString());
    if (meeting.agenda.empty())
        addWords(*layout, tr("The agenda is empty."));
    for (size_t i = 0; i < meeting.agenda.size(); ++i) {
        const AgendaItem& item = meeting.agenda[i];
        addWords(*layout, tr("%1. %2").arg(QString::number(i + 1), item.title), Tone::Neutral,
                 true);
        if (!item.entries.isEmpty())
            addWords(*layout, item.entries.join(tr(", ")));
        const QuorumCheck::Item& check = quorum.items[i];
        if (!check.leaving.isEmpty())
            addWords(*layout,
                     tr("Conflict of interest, leaves the room: %1. %2")
                         .arg(check.leaving.join(tr(", ")),
                              CommitteeWords::quorum(check.count, quorum.isForecast)),
                     check.count.isMet() ? Tone::Warning : Tone::Bad);
        if (check.chairLeaves)
            addWords(*layout, tr("The chair leaves: somebody else must preside over this item."),
                     Tone::Warning);
        for (size_t j = 0; j < item.documents.size(); ++j) {
            const AgendaDocument& document = item.documents[j];
            auto* row = new QWidget;
            auto* line = new QHBoxLayout(row);
            line->setContentsMargins({});
            auto* name = new TextLabel(theme(), Type::Body, Token::Text2);
            name->setTextFormat(Qt::PlainText);
            name->setText(document.name);
            name->setElided(true);
            auto* prepared = new QCheckBox(tr("prepared"));
            auto* handedOut = new QCheckBox(tr("handed out"));
            prepared->setObjectName(QStringLiteral("prepared%1-%2").arg(i).arg(j));
            handedOut->setObjectName(QStringLiteral("handedOut%1-%2").arg(i).arg(j));
            prepared->setAccessibleName(tr("%1 is prepared").arg(document.name));
            handedOut->setAccessibleName(tr("%1 is handed out").arg(document.name));
            prepared->setChecked(document.prepared);
            handedOut->setChecked(document.handedOut);
            prepared->setEnabled(writes);
            handedOut->setEnabled(writes && document.prepared);
            connect(prepared, &QCheckBox::clicked, this, [this, i, j](bool on) {
                Q_EMIT
                documentChanged(int(i), int(j), on, false);
            });
            connect(handedOut, &QCheckBox::clicked, this, [this, i, j](bool on) {
                Q_EMIT
                documentChanged(int(i), int(j), true, on);
            });
            line->addWidget(name, 1);
            line->addWidget(prepared);
            line->addWidget(handedOut);
            layout->addWidget(row);
        }
        if (!item.decision.isEmpty())
            addWords(*layout, tr("Decision: %1").arg(item.decision));
    }
}

void MeetingPane::fillMembers(const Meeting& meeting)
{
    QVBoxLayout* layout = emptied(*m_members);
    const JudgeNames names(m_context.workspace().database(), m_context.workspace().vault());
    const bool writes = !m_context.isReadOnly() && meeting.state != Meeting::State::Cancelled;
    bool isOpen = false;
    for (const Attendance& member : meeting.members) {
        isOpen = isOpen || member.state == Attendance::State::Invited;
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins({});
        auto* name = new LinkButton(theme());
        name->setObjectName(QStringLiteral("member") + member.ref);
        name->setText(names.listed(member.ref, officeStyle()));
        name->setEnabled(writes);
        QStringList words{CommitteeWords::attendanceState(member.state)};
        if (member.state == Attendance::State::Present) {
            words.append(CommitteeWords::attendanceMode(member.online));
            if (member.receiptAtMs)
                words.append(tr("receipt confirmed"));
        }
        auto* state = new TextLabel(theme(), Type::Small, Token::Text2);
        state->setText(words.join(tr(", ")));
        line->addWidget(name);
        line->addStretch(1);
        line->addWidget(state);
        layout->addWidget(row);
        connect(name, &LinkButton::clicked, this, [this, judge = member.judge] {
            Q_EMIT
            memberWanted(judge);
        });
    }
    m_membersSection->setCount(int(meeting.members.size()));
    m_membersSection->setLink(writes && isOpen ? tr("All present") : QString());
}

void MeetingPane::fillMinutes(const Meeting& meeting, const QuorumCheck& quorum)
{
    QVBoxLayout* layout = emptied(*m_minutes);
    m_minutesSection->setLink(m_context.isReadOnly() ? QString() : tr("Edit…"));
    if (meeting.minutesAtMs)
        addWords(*layout,
                 tr("Edited by %1 on %2")
                     .arg(meeting.minutesBy, m_context.dates().longDateTime(*meeting.minutesAtMs)));
    else
        addWords(*layout, tr("Nobody has edited them yet; the draft follows the records."));
    const QStringList unsaid = leavingUnsaid(meeting, quorum);
    if (!unsaid.isEmpty())
        addWords(
            *layout,
            tr("The text does not name members who leave the room: %1.").arg(unsaid.join(tr(", "))),
            Tone::Warning);
}

} // namespace prizedesk
