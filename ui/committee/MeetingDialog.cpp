#include "ui/committee/MeetingDialog.h"

#include "models/committee/CommitteeWords.h"
#include "models/judging/JudgeStore.h"
#include "models/programme/Programme.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QTimeEdit>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int kDaysAhead = 14;
const QTime kProposedStart(13, 0);
const QTime kProposedEnd(15, 0);

} // namespace

MeetingDialog::MeetingDialog(OfficeContext& context, const Meeting& meeting,
                             const std::vector<JudgeId>& members, QWidget* parent)
    : PromptDialog(context.theme(), CommitteeWords::meetingTitle(meeting.number), {},
                   meeting.id.isValid() ? tr("Change") : tr("Plan"), parent)
    , m_context(context)
    , m_meeting(meeting)
    , m_date(new QDateEdit(this))
    , m_start(new QTimeEdit(this))
    , m_end(new QTimeEdit(this))
    , m_place(new QLineEdit(meeting.place, this))
    , m_online(new QCheckBox(tr("Members may take part online"), this))
    , m_members(new QListWidget(this))
    , m_chair(new QComboBox(this))
    , m_hint(new TextLabel(context.theme(), Type::Small, Token::Text2, this))
{
    m_date->setObjectName(QStringLiteral("dateField"));
    m_start->setObjectName(QStringLiteral("startField"));
    m_end->setObjectName(QStringLiteral("endField"));
    m_place->setObjectName(QStringLiteral("placeField"));
    m_online->setObjectName(QStringLiteral("onlineField"));
    m_members->setObjectName(QStringLiteral("membersField"));
    m_chair->setObjectName(QStringLiteral("chairField"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy/MM/dd"));
    m_start->setDisplayFormat(QStringLiteral("H:mm"));
    m_end->setDisplayFormat(QStringLiteral("H:mm"));
    const Programme& programme = context.programme();
    if (meeting.id.isValid()) {
        const QDateTime start = programme.local(meeting.startsAtMs);
        m_date->setDate(start.date());
        m_start->setTime(start.time());
        m_end->setTime(programme.local(meeting.endsAtMs).time());
        m_online->setChecked(meeting.online);
    } else {
        m_date->setDate(
            programme.local(context.workspace().clock().nowMs()).date().addDays(kDaysAhead));
        m_start->setTime(kProposedStart);
        m_end->setTime(kProposedEnd);
    }
    auto* times = new QWidget(this);
    auto* line = new QHBoxLayout(times);
    line->setContentsMargins({});
    line->addWidget(m_date);
    line->addWidget(m_start);
    line->addWidget(new TextLabel(context.theme(), Type::Body, Token::Text2, times));
    qobject_cast<TextLabel*>(line->itemAt(2)->widget())->setText(tr("to"));
    line->addWidget(m_end);
    line->addStretch(1);
    m_start->setAccessibleName(tr("Start"));
    m_end->setAccessibleName(tr("End"));
    m_members->setMinimumHeight(context.theme().px(150));
    fillMembers(members);
    fillChair(meeting.chair);
    m_hint->setWordWrap(true);
    addField(tr("Date and time"), times);
    addField(tr("Place"), m_place);
    addField(m_online);
    addField(tr("Members invited"), m_members);
    addField(tr("Chair"), m_chair);
    addField(m_hint);
    connect(m_start, &QTimeEdit::timeChanged, this, &MeetingDialog::check);
    connect(m_end, &QTimeEdit::timeChanged, this, &MeetingDialog::check);
    connect(m_place, &QLineEdit::textChanged, this, &MeetingDialog::check);
    connect(m_online, &QCheckBox::toggled, this, &MeetingDialog::check);
    connect(m_members, &QListWidget::itemChanged, this, [this] {
        fillChair(JudgeId(m_chair->currentData().toLongLong()));
        check();
    });
    check();
}

void MeetingDialog::fillMembers(const std::vector<JudgeId>& members)
{
    Workspace& workspace = m_context.workspace();
    for (const Judge& judge : JudgeStore(workspace.database(), workspace.vault()).list()) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1 %2  %3").arg(judge.ref, judge.name, judge.affiliation), m_members);
        item->setData(Qt::UserRole, judge.id.value());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        const bool isIn = std::find(members.begin(), members.end(), judge.id) != members.end();
        item->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
    }
}

void MeetingDialog::fillChair(JudgeId chair)
{
    m_chair->clear();
    m_chair->addItem(tr("Not named yet"), qint64(0));
    for (int row = 0; row < m_members->count(); ++row) {
        const QListWidgetItem* item = m_members->item(row);
        if (item->checkState() == Qt::Checked)
            m_chair->addItem(item->text(), item->data(Qt::UserRole));
    }
    m_chair->setCurrentIndex(std::max(0, m_chair->findData(chair.value())));
}

Meeting MeetingDialog::meeting() const
{
    Meeting changed = m_meeting;
    const Programme& programme = m_context.programme();
    changed.startsAtMs = programme.toMs(m_date->date(), m_start->time());
    changed.endsAtMs = programme.toMs(m_date->date(), m_end->time());
    changed.place = m_place->text();
    changed.online = m_online->isChecked();
    changed.chair = JudgeId(m_chair->currentData().toLongLong());
    return changed;
}

std::vector<JudgeId> MeetingDialog::members() const
{
    std::vector<JudgeId> members;
    for (int row = 0; row < m_members->count(); ++row) {
        const QListWidgetItem* item = m_members->item(row);
        if (item->checkState() == Qt::Checked)
            members.emplace_back(item->data(Qt::UserRole).toLongLong());
    }
    return members;
}

void MeetingDialog::check()
{
    QString missing;
    if (m_end->time() <= m_start->time())
        missing = tr("The end must come after the start.");
    else if (m_place->text().trimmed().isEmpty() && !m_online->isChecked())
        missing = tr("Name a place, or let members take part online.");
    else if (members().empty())
        missing = tr("Invite at least one member.");
    m_hint->setText(missing);
    m_hint->setVisible(!missing.isEmpty());
    setAcceptable(missing.isEmpty());
}

} // namespace prizedesk
