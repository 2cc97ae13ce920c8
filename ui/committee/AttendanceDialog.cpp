#include "ui/committee/AttendanceDialog.h"

#include "models/committee/CommitteeWords.h"
#include "models/programme/Programme.h"
#include "models/workspace/Workspace.h"
#include "ui/shell/OfficeContext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QTimeEdit>

namespace prizedesk {

AttendanceDialog::AttendanceDialog(OfficeContext& context, const Meeting& meeting,
                                   const Attendance& attendance, QWidget* parent)
    : PromptDialog(context.theme(), tr("Attendance of %1").arg(attendance.ref),
                   tr("Stations lie sealed under the member's own key. What is paid is not "
                      "computed here."),
                   tr("Record"), parent)
    , m_context(context)
    , m_meeting(meeting)
    , m_attendance(attendance)
    , m_state(new QComboBox(this))
    , m_mode(new QComboBox(this))
    , m_arrived(new QTimeEdit(this))
    , m_left(new QTimeEdit(this))
    , m_from(new QLineEdit(attendance.from, this))
    , m_to(new QLineEdit(attendance.to, this))
    , m_receipt(new QCheckBox(tr("The member confirmed the receipt"), this))
{
    m_state->setObjectName(QStringLiteral("stateField"));
    m_mode->setObjectName(QStringLiteral("modeField"));
    m_arrived->setObjectName(QStringLiteral("arrivedField"));
    m_left->setObjectName(QStringLiteral("leftField"));
    m_from->setObjectName(QStringLiteral("fromField"));
    m_to->setObjectName(QStringLiteral("toField"));
    m_receipt->setObjectName(QStringLiteral("receiptField"));
    for (const auto state :
         {Attendance::State::Present, Attendance::State::Absent, Attendance::State::Invited}) {
        if (state != Attendance::State::Invited || meeting.state == Meeting::State::Planned)
            m_state->addItem(CommitteeWords::attendanceState(state), int(state));
    }
    const auto shown = attendance.state == Attendance::State::Invited ? Attendance::State::Present
                                                                      : attendance.state;
    m_state->setCurrentIndex(m_state->findData(int(shown)));
    if (!meeting.place.isEmpty())
        m_mode->addItem(CommitteeWords::attendanceMode(false), false);
    if (meeting.online)
        m_mode->addItem(CommitteeWords::attendanceMode(true), true);
    m_mode->setCurrentIndex(qMax(0, m_mode->findData(attendance.online)));
    const Programme& programme = context.programme();
    m_arrived->setDisplayFormat(QStringLiteral("H:mm"));
    m_left->setDisplayFormat(QStringLiteral("H:mm"));
    m_arrived->setTime(programme.local(attendance.arrivedAtMs.value_or(meeting.startsAtMs)).time());
    m_left->setTime(programme.local(attendance.leftAtMs.value_or(meeting.endsAtMs)).time());
    m_from->setPlaceholderText(tr("Station of home or office"));
    m_to->setPlaceholderText(tr("Station of the meeting"));
    m_receipt->setChecked(attendance.receiptAtMs.has_value());
    addField(tr("Attendance"), m_state);
    addField(tr("How"), m_mode);
    addField(tr("Arrived"), m_arrived);
    addField(tr("Left"), m_left);
    addField(tr("From"), m_from);
    addField(tr("To"), m_to);
    addField(m_receipt);
    connect(m_state, &QComboBox::currentIndexChanged, this, &AttendanceDialog::follow);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &AttendanceDialog::follow);
    connect(m_arrived, &QTimeEdit::timeChanged, this, &AttendanceDialog::follow);
    connect(m_left, &QTimeEdit::timeChanged, this, &AttendanceDialog::follow);
    follow();
}

void AttendanceDialog::follow()
{
    const bool came = m_state->currentData().toInt() == int(Attendance::State::Present);
    const bool travels = came && !m_mode->currentData().toBool();
    for (QWidget* field : std::initializer_list<QWidget*>{m_mode, m_arrived, m_left, m_receipt})
        field->setEnabled(came);
    m_from->setEnabled(travels);
    m_to->setEnabled(travels);
    setAcceptable(!came || m_arrived->time() <= m_left->time());
}

qint64 AttendanceDialog::onTheDay(const QTimeEdit& field) const
{
    const Programme& programme = m_context.programme();
    return programme.toMs(programme.local(m_meeting.startsAtMs).date(), field.time());
}

Attendance AttendanceDialog::attendance() const
{
    Attendance recorded = m_attendance;
    recorded.state = Attendance::State(m_state->currentData().toInt());
    recorded.online = m_mode->currentData().toBool();
    if (recorded.state == Attendance::State::Present) {
        recorded.arrivedAtMs = onTheDay(*m_arrived);
        recorded.leftAtMs = onTheDay(*m_left);
    }
    recorded.from = m_from->text();
    recorded.to = m_to->text();
    if (!m_receipt->isChecked())
        recorded.receiptAtMs.reset();
    else if (!recorded.receiptAtMs)
        recorded.receiptAtMs = m_context.workspace().clock().nowMs();
    return recorded;
}

} // namespace prizedesk
