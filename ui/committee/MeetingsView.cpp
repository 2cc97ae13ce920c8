#include "ui/committee/MeetingsView.h"

#include "models/committee/CommitteeWords.h"
#include "models/committee/MeetingOperations.h"
#include "models/committee/MinutesPaper.h"
#include "models/judging/JudgeStore.h"
#include "models/settings/DateWords.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/committee/AgendaDialog.h"
#include "ui/committee/AttendanceDialog.h"
#include "ui/committee/MeetingDialog.h"
#include "ui/committee/MeetingPane.h"
#include "ui/committee/MinutesDialog.h"
#include "ui/committee/PaperExporter.h"
#include "ui/committee/QuorumDialog.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/TableFilter.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

namespace prizedesk {

MeetingsView::MeetingsView(OfficeContext& context, QWidget* parent)
    : CommitteeView(context, parent)
    , m_bar(new FilterBar(context.theme(), this))
    , m_table(new TableView(context.theme(), this))
    , m_pane(new MeetingPane(context))
    , m_splitter(new QSplitter(this))
    , m_model(new MeetingsTableModel(this))
    , m_exporter(new PaperExporter(context, *this))
    , m_plan(new QAction(this))
    , m_edit(new QAction(icon(QStringLiteral("edit"), context.theme()), {}, this))
    , m_hold(new QAction(icon(QStringLiteral("check"), context.theme()), {}, this))
    , m_cancel(new QAction(this))
    , m_everybody(new QAction(this))
    , m_quorum(new QAction(this))
    , m_export(new QAction(icon(QStringLiteral("export"), context.theme()), {}, this))
{
    m_table->setObjectName(QStringLiteral("meetingsTable"));
    m_model->setTimeWords([this](qint64 ms) { return this->context().dates().longDateTime(ms); });
    m_table->setSourceModel(m_model);
    m_filter =
        new TableFilter(context.theme(), *m_bar, *m_table, {MeetingsTableModel::StateColumn}, this);
    m_table->rememberLayout(context.settings().store(), QStringLiteral("tables/meetings"));
    auto* left = new QWidget(m_splitter);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    connect(m_plan, &QAction::triggered, this, &MeetingsView::plan);
    connect(m_edit, &QAction::triggered, this, &MeetingsView::edit);
    connect(m_hold, &QAction::triggered, this, &MeetingsView::hold);
    connect(m_cancel, &QAction::triggered, this, &MeetingsView::cancel);
    connect(m_everybody, &QAction::triggered, this, &MeetingsView::recordAll);
    connect(m_quorum, &QAction::triggered, this, &MeetingsView::editQuorum);
    connect(m_export, &QAction::triggered, this, &MeetingsView::askExport);
    connect(m_table, &TableView::currentIdChanged, this, &MeetingsView::showCurrent);
    connect(m_table, &TableView::opened, this, [this] { m_pane->show(); });
    connect(m_table, &TableView::emptyActionTriggered, m_plan, &QAction::trigger);
    connect(m_table, &TableView::clearFilterWanted, m_filter, &TableFilter::clear);
    connect(m_pane, &MeetingPane::agendaWanted, this, &MeetingsView::editAgenda);
    connect(m_pane, &MeetingPane::minutesWanted, this, &MeetingsView::editMinutes);
    connect(m_pane, &MeetingPane::quorumWanted, this, &MeetingsView::editQuorum);
    connect(m_pane, &MeetingPane::everybodyWanted, this, &MeetingsView::recordAll);
    connect(m_pane, &MeetingPane::memberWanted, this, &MeetingsView::recordMember);
    connect(m_pane, &MeetingPane::documentChanged, this, &MeetingsView::setDocument);
    connect(m_pane, &MeetingPane::previousWanted, this, [this] { m_table->step(-1); });
    connect(m_pane, &MeetingPane::nextWanted, this, [this] { m_table->step(1); });
    connect(m_pane, &MeetingPane::closeWanted, m_pane, &QWidget::hide);
}

MeetingsView::~MeetingsView()
{
    // The view lets go of the model before it goes.
    delete m_splitter;
}

std::vector<QAction*> MeetingsView::buttons() const
{
    return {m_export, m_edit, m_hold};
}

std::vector<QAction*> MeetingsView::more() const
{
    return {m_everybody, m_cancel, m_quorum};
}

QWidget* MeetingsView::searchTarget() const
{
    return &m_bar->searchField();
}

std::vector<QWidget*> MeetingsView::panes() const
{
    return {m_table, m_pane};
}

const MeetingsTableModel::Row* MeetingsView::current() const
{
    return m_model->row(MeetingId(m_table->currentId()));
}

void MeetingsView::refresh()
{
    context().attempt([this] {
        Workspace& workspace = context().workspace();
        std::vector<MeetingsTableModel::Row> rows;
        for (Meeting& meeting :
             MeetingStore(workspace.database(), workspace.vault()).list(theme())) {
            const QuorumCheck quorum = quorumOf(workspace, meeting);
            rows.push_back({std::move(meeting), quorum});
        }
        const qint64 shown = m_table->currentId();
        m_model->setRows(std::move(rows));
        if (!m_table->showId(shown) && m_model->rowCount() > 0)
            m_table->showId(m_model->rows().front().meeting.id.value());
        showCurrent();
    });
}

void MeetingsView::showCurrent()
{
    const MeetingsTableModel::Row* row = current();
    if (row)
        context().attempt([&] { m_pane->showMeeting(row->meeting, row->quorum); });
    m_pane->showNothing(row == nullptr);
    updateEnabled();
}

void MeetingsView::updateEnabled()
{
    const MeetingsTableModel::Row* row = current();
    const bool writes = !context().isReadOnly();
    const bool isPlanned = row && row->meeting.state == Meeting::State::Planned;
    m_plan->setEnabled(writes);
    m_quorum->setEnabled(writes);
    for (QAction* action : {m_edit, m_hold, m_cancel, m_everybody})
        action->setEnabled(writes && isPlanned);
    m_export->setEnabled(writes && row != nullptr);
}

void MeetingsView::plan()
{
    Meeting draft;
    draft.theme = theme();
    context().attempt([&] {
        const MeetingStore store(context().workspace().database(), context().workspace().vault());
        draft.number = store.nextNumber(theme());
        auto* dialog = new MeetingDialog(context(), draft, store.committee(theme()), this);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            context().runUndoable(tr("The meeting was planned."), [&]() -> Result<MeetingId> {
                return MeetingOperations(context().workspace())
                    .plan(dialog->meeting(), dialog->members());
            });
        });
        dialog->open();
    });
}

void MeetingsView::edit()
{
    const MeetingsTableModel::Row* row = current();
    if (!row)
        return;
    std::vector<JudgeId> members;
    for (const Attendance& member : row->meeting.members)
        members.push_back(member.judge);
    auto* dialog = new MeetingDialog(context(), row->meeting, members, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        context().runUndoable(tr("The meeting was changed."), [&] {
            return MeetingOperations(context().workspace())
                .edit(dialog->meeting(), dialog->members());
        });
    });
    dialog->open();
}

void MeetingsView::editAgenda()
{
    const MeetingsTableModel::Row* row = current();
    if (!row)
        return;
    auto* dialog = new AgendaDialog(context().theme(), row->meeting, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = row->meeting.id] {
        context().runUndoable(tr("The agenda was changed."), [&] {
            return MeetingOperations(context().workspace()).setAgenda(id, dialog->agenda());
        });
    });
    dialog->open();
}

void MeetingsView::setDocument(int item, int document, bool prepared, bool handedOut)
{
    const MeetingsTableModel::Row* row = current();
    if (!row)
        return;
    std::vector<AgendaItem> agenda = row->meeting.agenda;
    AgendaDocument& changed = agenda[size_t(item)].documents[size_t(document)];
    changed.prepared = prepared;
    changed.handedOut = handedOut;
    context().runUndoable(tr("The paper \"%1\" was ticked.").arg(changed.name), [&] {
        return MeetingOperations(context().workspace()).setAgenda(row->meeting.id, agenda);
    });
    showCurrent();
}

void MeetingsView::editMinutes()
{
    const MeetingsTableModel::Row* row = current();
    if (!row)
        return;
    auto* dialog = new MinutesDialog(context(), row->meeting, row->quorum, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = row->meeting.id] {
        context().runUndoable(tr("The minutes were saved."), [&] {
            return MeetingOperations(context().workspace()).saveMinutes(id, dialog->text());
        });
    });
    dialog->open();
}

void MeetingsView::recordMember(JudgeId judge)
{
    const MeetingsTableModel::Row* row = current();
    const Attendance* member = row ? row->meeting.member(judge) : nullptr;
    if (!member)
        return;
    auto* dialog = new AttendanceDialog(context(), row->meeting, *member, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = row->meeting.id] {
        const Attendance attendance = dialog->attendance();
        context().runUndoable(tr("The attendance of %1 was recorded.").arg(attendance.ref), [&] {
            return MeetingOperations(context().workspace()).record(id, attendance);
        });
    });
    dialog->open();
}

void MeetingsView::recordAll()
{
    const MeetingsTableModel::Row* row = current();
    if (!row)
        return;
    std::vector<Attendance> came;
    for (Attendance member : row->meeting.members) {
        if (member.state != Attendance::State::Invited)
            continue;
        member.state = Attendance::State::Present;
        member.arrivedAtMs = row->meeting.startsAtMs;
        member.leftAtMs = row->meeting.endsAtMs;
        came.push_back(member);
    }
    if (came.empty()) {
        context().showBanner(Tone::Information,
                             tr("The attendance of every member is recorded already."),
                             QStringLiteral("committee"));
        return;
    }
    context().runUndoable(
        tr("%n members were recorded as present.", nullptr, int(came.size())),
        [&] { return MeetingOperations(context().workspace()).record(row->meeting.id, came); });
}

void MeetingsView::hold()
{
    const MeetingsTableModel::Row* row = current();
    if (!row)
        return;
    context().runUndoable(
        tr("%1 was held.").arg(CommitteeWords::meetingTitle(row->meeting.number)),
        [&] { return MeetingOperations(context().workspace()).hold(row->meeting.id); });
}

void MeetingsView::cancel()
{
    const MeetingsTableModel::Row* row = current();
    if (!row)
        return;
    const QString title = CommitteeWords::meetingTitle(row->meeting.number);
    context().prompts().askReason(
        this,
        {.title = tr("Cancel %1").arg(title),
         .text = tr("The meeting stays in the list as cancelled; its number is not given again."),
         .verb = tr("Cancel the meeting"),
         .suggestions = {tr("Too few members can come"), tr("The date was moved")},
         .isRequired = true},
        [this, title, id = row->meeting.id](const std::optional<QString>& reason) {
            if (!reason)
                return;
            context().runUndoable(tr("%1 was cancelled.").arg(title), [&] {
                return MeetingOperations(context().workspace()).cancel(id, *reason);
            });
        });
}

void MeetingsView::editQuorum()
{
    context().attempt([this] {
        const MeetingStore store(context().workspace().database(), context().workspace().vault());
        auto* dialog = new QuorumDialog(context().theme(), store.quorum(theme()), this);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            context().runUndoable(tr("The quorum of this committee was changed."), [&] {
                return MeetingOperations(context().workspace()).setQuorum(theme(), dialog->rule());
            });
        });
        dialog->open();
    });
}

void MeetingsView::askExport()
{
    const MeetingsTableModel::Row* row = current();
    if (!row)
        return;
    Workspace& workspace = context().workspace();
    const MeetingId id = row->meeting.id;
    const QString label = row->meeting.label();
    m_exporter->ask(
        tr("Export papers of %1").arg(CommitteeWords::meetingTitle(row->meeting.number)),
        {{tr("Minutes"), tr("Minutes") + u'_' + label,
          [&workspace, id](const PaperStyle& style) { return minutesPaper(workspace, id, style); }},
         {tr("Agenda"), tr("Agenda") + u'_' + label,
          [&workspace, id](const PaperStyle& style) { return agendaPaper(workspace, id, style); }},
         {tr("Attendance record"), tr("Attendance record") + u'_' + label,
          [&workspace, id](const PaperStyle& style) -> Result<Paper> {
              auto record = attendanceRecord(workspace, id, style);
              return record ? Result<Paper>(record->paper) : failure(record.error());
          },
          [&workspace, id](const PaperStyle& style) {
              return attendanceRecord(workspace, id, style);
          }},
         {tr("Attendance record of all meetings held"), tr("Attendance record") + u'_' + theme(),
          [&workspace, code = theme()](const PaperStyle& style) -> Result<Paper> {
              auto record = attendanceRecord(workspace, code, style);
              return record ? Result<Paper>(record->paper) : failure(record.error());
          },
          [&workspace, code = theme()](const PaperStyle& style) {
              return attendanceRecord(workspace, code, style);
          }}});
}

void MeetingsView::retranslate()
{
    m_plan->setText(tr("Plan a meeting…"));
    m_edit->setText(tr("Time, place and members…"));
    m_hold->setText(tr("Meeting was held"));
    m_hold->setToolTip(tr("Every member's attendance must be recorded before."));
    m_cancel->setText(tr("Cancel the meeting…"));
    m_everybody->setText(tr("Record everybody invited as present"));
    m_quorum->setText(tr("Quorum of this committee…"));
    m_export->setText(tr("Export papers…"));
    m_bar->setUnit([](int count) { return tr("%n meetings", nullptr, count); });
    m_table->setAccessibleName(tr("Meetings of the committee"));
    m_table->setEmptyState(
        tr("Meetings of this committee stand here, with agenda, attendance and minutes."),
        tr("Plan a meeting…"));
    m_pane->setNothing(tr("Choose a meeting to see its agenda, attendance and minutes."));
}

} // namespace prizedesk
