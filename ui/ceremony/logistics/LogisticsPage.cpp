#include "ui/ceremony/logistics/LogisticsPage.h"

#include "models/ceremony/attendance/GuestAttendance.h"
#include "models/ceremony/logistics/CeremonyFigures.h"
#include "models/ceremony/logistics/LogisticsOperations.h"
#include "models/ceremony/logistics/LogisticsRows.h"
#include "models/ceremony/logistics/LogisticsStore.h"
#include "models/guests/GuestStore.h"
#include "models/programme/Programme.h"
#include "models/settings/DateWords.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/ceremony/logistics/CoverageClippings.h"
#include "ui/ceremony/logistics/LogisticsDialogs.h"
#include "ui/ceremony/logistics/LogisticsExports.h"
#include "ui/ceremony/logistics/TaskTimeline.h"
#include "ui/shared/Card.h"
#include "ui/shared/KeyValueGrid.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/ScopeSwitch.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

const std::array<QString, 9>& kParts()
{
    static const std::array<QString, 9> parts{
        u"tasks"_s, u"items"_s, u"streaming"_s, u"media"_s,  u"contacts"_s,
        u"press"_s, u"costs"_s, u"coverage"_s,  u"figures"_s};
    return parts;
}

template<typename Record> const Record* recordOf(const std::vector<Record>& all, qint64 id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Record& each) {
        return each.id.value() == id;
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

LogisticsPage::LogisticsPage(OfficeContext& context, QWidget* parent)
    : CeremonyPage(context, parent)
    , m_part(kParts()[0])
    , m_model(new LogisticsTableModel(this))
    , m_table(new TableView(theme(), this))
    , m_tableCard(new Card(theme(), this))
    , m_chartCard(new Card(theme(), this))
    , m_scroll(new QScrollArea(this))
    , m_timeline(new TaskTimeline(theme()))
    , m_figuresCard(new Card(theme(), this))
    , m_figures(new KeyValueGrid(theme()))
    , m_add(addPrimaryVerb(QStringLiteral("plus"), [this] { addRecord(); }))
    , m_edit(addVerb(QStringLiteral("edit"), [this] { editRecord(); }))
    , m_done(addVerb(QStringLiteral("check"), [this] { toggleDone(); }))
    , m_export(addVerb(QStringLiteral("export"),
                       [this] {
                           if (m_part == u"figures"_s)
                               m_exports->figures();
                           else
                               m_exports->list(m_part, partWords(m_part), *m_model);
                       }))
    , m_attendance(addVerb(QStringLiteral("person"), [this] { m_exports->attendance(); }))
    , m_remove(addMenuVerb([this] { removeRecord(); }))
    , m_draft(addMenuVerb([this] {
        this->context().runUndoable(tr("The usual preparations were entered."), [this] {
            return LogisticsOperations(this->context().workspace()).draft();
        });
    }))
    , m_letters(addMenuVerb([this] { m_exports->letters(); }))
    , m_attach(addVerb(QStringLiteral("document"),
                       [this] { m_clips->attach(CoverageId(m_table->currentId())); }))
    , m_saveClip(addMenuVerb([this] { m_clips->saveCopy(clippingsOfCurrent()); }))
    , m_removeClip(addMenuVerb([this] { m_clips->remove(clippingsOfCurrent()); }))
    , m_exports(new LogisticsExports(context, exporter(), *this))
    , m_clips(new CoverageClippings(context, exporter(), *this))
{
    setExportVerb(m_export);
    m_export->setObjectName(QStringLiteral("exportPreparations"));
    m_attach->setObjectName(QStringLiteral("attachClipping"));
    m_saveClip->setObjectName(QStringLiteral("saveClipping"));
    m_attendance->setObjectName(QStringLiteral("exportAttendance"));
    m_table->setObjectName(QStringLiteral("logisticsTable"));
    m_table->setSourceModel(m_model);
    m_tableCard->setHeadVisible(false);
    m_tableCard->setBody(m_table, false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_timeline);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_timeline->setAutoFillBackground(false);
    m_chartCard->setBody(m_scroll);
    m_figuresCard->setBody(m_figures);
    m_figures->setLabelWidth(220);
    head().scopeSwitch().setObjectName(QStringLiteral("logisticsParts"));
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setHandleWidth(theme().px(12));
    splitter->addWidget(m_tableCard);
    splitter->addWidget(m_chartCard);
    splitter->setSizes({theme().px(380), theme().px(300)});
    splitter->setChildrenCollapsible(false);
    m_body = new QWidget;
    auto* layout = new QVBoxLayout(m_body);
    const int margin = theme().metric(Metric::PageMargin);
    layout->setContentsMargins(margin, 0, margin, margin);
    layout->addWidget(m_figuresCard);
    layout->addWidget(splitter, 1);
    setBody(m_body);
    connect(&head().scopeSwitch(), &ScopeSwitch::currentChanged, this, &LogisticsPage::setPart);
    connect(m_table, &TableView::currentIdChanged, this, &LogisticsPage::follow);
    connect(m_table, &TableView::opened, this, [this] { editRecord(); });
    connect(m_table, &TableView::emptyActionTriggered, this, [this] {
        if (isTaskPart() && m_tasks.empty())
            m_draft->trigger();
        else
            addRecord();
    });
    connect(m_table, &TableView::contextMenuWanted, this, [this](QMenu* menu) {
        for (QAction* action : {m_edit, m_done, m_remove})
            menu->addAction(action);
        if (m_part == u"coverage"_s) {
            for (QAction* action : {m_attach, m_saveClip, m_removeClip})
                menu->addAction(action);
        }
    });
    connect(m_timeline, &TaskTimeline::taskChosen, m_table, &TableView::showId);
    LogisticsPage::retranslate();
}

LogisticsPage::~LogisticsPage()
{
    // The view lets go of the model before it goes.
    delete m_body;
}

std::vector<QWidget*> LogisticsPage::panes() const
{
    return {m_table};
}

bool LogisticsPage::isTaskPart() const
{
    return std::find(kParts().begin(), kParts().begin() + 4, m_part) != kParts().begin() + 4;
}

PrepTask::Section LogisticsPage::section() const
{
    return PrepTask::Section(std::find(kParts().begin(), kParts().end(), m_part) -
                             kParts().begin());
}

void LogisticsPage::setPart(const QString& part)
{
    m_part = part;
    head().scopeSwitch().setCurrent(part);
    showPart();
}

void LogisticsPage::refresh()
{
    context().attempt([this] {
        Workspace& workspace = context().workspace();
        const LogisticsStore store(workspace.database(), workspace.vault());
        m_tasks = store.tasks();
        m_contacts = store.contacts();
        m_costs = store.costs();
        m_coverage = store.coverage();
        m_clippings = ClippingStore(workspace.database()).list();
        showPart();
    });
}

void LogisticsPage::showPart()
{
    const DateWords dates = context().dates();
    const auto day = [&](const QDate& date) {
        return dates.listDate(context().programme().toMs(date, QTime(12, 0)));
    };
    const QDate today =
        context().programme().local(context().workspace().clock().nowMs()).date();
    const qint64 shown = m_table->currentId();
    LogisticsTableModel::Content content;
    if (isTaskPart())
        content = LogisticsRows::tasks(m_tasks, section(), today, day);
    else if (m_part == u"contacts"_s)
        content = LogisticsRows::contacts(m_contacts);
    else if (m_part == u"press"_s || m_part == u"figures"_s)
        content = guestRows();
    else if (m_part == u"costs"_s)
        content = LogisticsRows::costs(m_costs, m_contacts, context().programme(),
                                       context().japanese());
    else if (m_part == u"coverage"_s)
        content = LogisticsRows::coverage(m_coverage, m_clippings, day);
    const bool isFigures = m_part == u"figures"_s;
    m_model->setContent(std::move(content));
    if (!m_table->showId(shown) && m_model->rowCount() > 0)
        m_table->showId(m_model->content().rows.front().id);
    m_table->setEmptyState(tr("%1: nothing is entered yet.").arg(partWords(m_part)),
                           isTaskPart() && m_tasks.empty() ? tr("Enter the usual preparations")
                                                           : tr("Add…"));
    m_chartCard->setVisible(m_part == u"tasks"_s);
    m_figuresCard->setVisible(isFigures || m_part == u"costs"_s);
    if (m_part == u"tasks"_s) {
        std::vector<PrepTask> drawn;
        std::copy_if(m_tasks.begin(), m_tasks.end(), std::back_inserter(drawn),
                     [](const PrepTask& task) { return task.section == PrepTask::Section::Task; });
        m_timeline->setTasks(std::move(drawn), today);
    }
    std::vector<KeyValueGrid::Row> rows;
    context().attempt([&] {
        Workspace& workspace = context().workspace();
        if (isFigures) {
            for (const CeremonyFigures::Line& line : ceremonyFigures(workspace).lines())
                rows.push_back({.label = line.label, .value = line.value});
        } else if (m_part == u"costs"_s) {
            for (const CostSum& sum :
                 LogisticsStore(workspace.database(), workspace.vault()).costSums()) {
                QString name = sum.budgetHead;
                for (const BudgetHead& head : context().programme().budgetHeads) {
                    if (head.code == sum.budgetHead)
                        name = context().in(head.name);
                }
                rows.push_back({.label = name,
                                .value = tr("expected %1 of %2")
                                             .arg(yenDigits(sum.expected),
                                                  yenDigits(sum.limit.value_or(Yen())))});
                if (sum.isOver()) {
                    rows.back().markLength = int(rows.back().value.size());
                    rows.back().markTone = Tone::Bad;
                }
            }
        }
    });
    m_figuresCard->setTitle(isFigures ? tr("Figures for the report") : tr("Against the budget"));
    m_figures->setRows(std::move(rows));
    follow();
}

LogisticsTableModel::Content LogisticsPage::guestRows()
{
    LogisticsTableModel::Content content;
    context().attempt([&] {
        const GuestAttendance attendance = readAttendance(context().workspace());
        content = m_part == u"press"_s ? LogisticsRows::press(m_contacts, attendance)
                                       : LogisticsRows::figures(attendance);
    });
    return content;
}

void LogisticsPage::follow()
{
    const bool canWrite = !context().isReadOnly();
    const bool isFigures = m_part == u"figures"_s;
    // Guests of the press stand in the list too; they are changed among the guests.
    const bool hasRow = !isFigures && m_table->currentId() > 0 && m_model->rowCount() > 0;
    const PrepTask* task = isTaskPart() ? recordOf(m_tasks, m_table->currentId()) : nullptr;
    m_add->setEnabled(canWrite && !isFigures);
    m_add->setVisible(!isFigures);
    m_edit->setVisible(!isFigures);
    m_done->setVisible(isTaskPart());
    const bool isGuest = m_part == u"press"_s && LogisticsRows::guestOfRow(m_table->currentId()).isValid();
    m_edit->setEnabled(canWrite && (hasRow || isGuest));
    m_remove->setEnabled(canWrite && hasRow);
    m_done->setEnabled(canWrite && task);
    m_done->setText(task && task->isDone() ? tr("Open again") : tr("Done"));
    m_export->setEnabled(isFigures || m_model->rowCount() > 0);
    m_attendance->setVisible(isFigures);
    const bool isCoverage = m_part == u"coverage"_s;
    const bool hasClippings = isCoverage && hasRow && !clippingsOfCurrent().empty();
    m_attach->setVisible(isCoverage);
    m_attach->setEnabled(canWrite && isCoverage && hasRow);
    m_saveClip->setEnabled(hasClippings);
    m_removeClip->setEnabled(canWrite && hasClippings);
    m_draft->setEnabled(canWrite && m_tasks.empty());
    m_letters->setEnabled(!m_contacts.empty());
}

void LogisticsPage::addRecord()
{
    if (isTaskPart()) {
        PrepTask task;
        task.section = section();
        editTask(task);
    } else if (m_part == u"contacts"_s) {
        editContact({});
    } else if (m_part == u"press"_s) {
        CeremonyContact contact;
        contact.kind = CeremonyContact::Kind::Press;
        editContact(contact);
    } else if (m_part == u"costs"_s) {
        editCost({});
    } else if (m_part == u"coverage"_s) {
        editCoverage({});
    }
}

void LogisticsPage::editRecord()
{
    if (context().isReadOnly())
        return;
    const qint64 id = m_table->currentId();
    if (isTaskPart()) {
        if (const PrepTask* task = recordOf(m_tasks, id))
            editTask(*task);
    } else if (m_part == u"press"_s && LogisticsRows::guestOfRow(id).isValid()) {
        openGuest(LogisticsRows::guestOfRow(id));
    } else if (m_part == u"contacts"_s || m_part == u"press"_s) {
        if (const CeremonyContact* contact = recordOf(m_contacts, id))
            editContact(*contact);
    } else if (m_part == u"costs"_s) {
        if (const CostLine* cost = recordOf(m_costs, id))
            editCost(*cost);
    } else if (m_part == u"coverage"_s) {
        if (const Coverage* coverage = recordOf(m_coverage, id))
            editCoverage(*coverage);
    }
}

std::vector<Clipping> LogisticsPage::clippingsOfCurrent() const
{
    std::vector<Clipping> found;
    std::copy_if(m_clippings.begin(), m_clippings.end(), std::back_inserter(found),
                 [&](const Clipping& clipping) {
                     return clipping.coverage.value() == m_table->currentId();
                 });
    return found;
}

void LogisticsPage::openGuest(GuestId id)
{
    context().attempt([&] {
        const auto guest =
            GuestStore(context().workspace().database(), context().workspace().vault()).find(id);
        if (guest)
            context().navigate(u"ceremony"_s, QVariantMap{{QLatin1String(Target::kTab), u"guests"_s},
                                                          {QLatin1String(Target::kRef), guest->ref}});
    });
}

void LogisticsPage::editTask(PrepTask task)
{
    auto* dialog = new PrepTaskDialog(context(), task, m_tasks, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        context().runUndoable(tr("The task was kept."), [&] {
            return LogisticsOperations(context().workspace()).put(dialog->task());
        });
    });
    dialog->open();
}

void LogisticsPage::editContact(CeremonyContact contact)
{
    auto* dialog = new ContactDialog(context(), contact, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        context().runUndoable(tr("The contact was kept."), [&] {
            return LogisticsOperations(context().workspace()).put(dialog->contact());
        });
    });
    dialog->open();
}

void LogisticsPage::editCost(CostLine cost)
{
    auto* dialog = new CostDialog(context(), cost, m_contacts, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto changed = dialog->cost();
        if (!changed) {
            context().showBanner(Tone::Bad,
                                 tr("The amount cannot be read. Nothing was changed. Write it as "
                                    "300000 or 30万円."),
                                 QStringLiteral("logistics"));
            return;
        }
        context().runUndoable(tr("The cost was kept."), [&] {
            return LogisticsOperations(context().workspace()).put(*changed);
        });
    });
    dialog->open();
}

void LogisticsPage::editCoverage(Coverage coverage)
{
    if (!coverage.on.isValid())
        coverage.on = context().programme().local(context().workspace().clock().nowMs()).date();
    auto* dialog = new CoverageDialog(context(), coverage, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        context().runUndoable(tr("The coverage was kept."), [&] {
            return LogisticsOperations(context().workspace()).put(dialog->coverage());
        });
    });
    dialog->open();
}

void LogisticsPage::toggleDone()
{
    const PrepTask* task = recordOf(m_tasks, m_table->currentId());
    if (!task || !isTaskPart())
        return;
    const bool done = !task->isDone();
    context().runUndoable(done ? tr("\"%1\" is done.").arg(task->title)
                               : tr("\"%1\" is open again.").arg(task->title),
                          [&] {
                              return LogisticsOperations(context().workspace())
                                  .setDone(task->id, done);
                          });
}

void LogisticsPage::removeRecord()
{
    const qint64 id = m_table->currentId();
    LogisticsOperations operations(context().workspace());
    context().runUndoable(tr("The line was removed."), [&]() -> Result<void> {
        if (isTaskPart())
            return operations.remove(PrepTaskId(id));
        if (m_part == u"contacts"_s || m_part == u"press"_s)
            return operations.remove(ContactId(id));
        if (m_part == u"costs"_s)
            return operations.remove(CostLineId(id));
        return operations.remove(CoverageId(id));
    });
}

QString LogisticsPage::partWords(const QString& part) const
{
    const QStringList words{tr("Tasks"), tr("Award items"), tr("Streaming"), tr("Media"),
                            tr("Contacts"), tr("Press list"), tr("Costs"), tr("Coverage"),
                            tr("Figures")};
    const auto found = std::find(kParts().begin(), kParts().end(), part);
    return words.value(int(found - kParts().begin()));
}

void LogisticsPage::retranslate()
{
    std::vector<ScopeSwitch::Segment> segments;
    for (const QString& part : kParts())
        segments.push_back({part, partWords(part), -1});
    head().scopeSwitch().setSegments(std::move(segments));
    head().scopeSwitch().setCurrent(m_part);
    head().scopeSwitch().setAccessibleName(tr("Parts of the preparations"));
    m_add->setText(tr("Add…"));
    m_edit->setText(tr("Edit…"));
    m_export->setText(tr("Export…"));
    m_remove->setText(tr("Remove line"));
    m_draft->setText(tr("Enter the usual preparations"));
    m_attach->setText(tr("Attach a clipping…"));
    m_saveClip->setText(tr("Save a clipping…"));
    m_removeClip->setText(tr("Remove a clipping"));
    m_attendance->setText(tr("Attendance…"));
    m_letters->setText(tr("Letters of thanks…"));
    m_chartCard->setTitle(tr("Timeline"));
    m_timeline->setAccessibleName(tr("Timeline of the tasks"));
    m_table->setAccessibleName(tr("Preparations of the ceremony"));
    refreshSoon();
}

PageInfo logisticsPageInfo()
{
    return {.id = QStringLiteral("logistics"),
            .group = PageInfo::Group::Operation,
            .iconName = QStringLiteral("check"),
            .title = [] { return QCoreApplication::translate("LogisticsPage", "Preparations"); },
            .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                return std::make_unique<LogisticsPage>(context);
            },
            .waiting = {},
            .search = {}};
}

} // namespace prizedesk
