#include "ui/ceremony/runsheet/RunSheetPage.h"

#include "models/ceremony/runsheet/RunSheetOperations.h"
#include "models/ceremony/runsheet/RunSheetPaper.h"
#include "models/ceremony/runsheet/RunSheetStore.h"
#include "models/ceremony/runsheet/RunSheetTableModel.h"
#include "models/programme/Programme.h"
#include "models/settings/DateWords.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/ceremony/CeremonyExport.h"
#include "ui/ceremony/runsheet/RunClockWindow.h"
#include "ui/ceremony/runsheet/RunItemDialog.h"
#include "ui/ceremony/runsheet/RunSheetPane.h"
#include "ui/committee/PaperExporter.h"
#include "ui/shared/Card.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/ScopeSwitch.h"
#include "ui/shared/StatTile.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

constexpr int kTickMs = 1000;
constexpr std::array kViews{RunView::All, RunView::Stage, RunView::Technics, RunView::Reception,
                            RunView::Script};

/// `3:00`, `-0:20`.
QString minutesAndSeconds(qint64 ms)
{
    const qint64 seconds = (std::abs(ms) + 500) / 1000;
    return QStringLiteral("%1%2:%3")
        .arg(ms <= -500 ? QStringLiteral("−") : QString())
        .arg(seconds / 60)
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace

RunSheetPage::RunSheetPage(OfficeContext& context, QWidget* parent)
    : CeremonyPage(context, parent)
    , m_model(new RunSheetTableModel(this))
    , m_clock(new QTimer(this))
    , m_table(new TableView(theme(), this))
    , m_card(new Card(theme(), this))
    , m_now(new StatTile(theme(), this))
    , m_rest(new StatTile(theme(), this))
    , m_end(new StatTile(theme(), this))
    , m_pane(new RunSheetPane(theme()))
    , m_add(addVerb(QStringLiteral("plus"), [this] { addItem(); }))
    , m_edit(addVerb(QStringLiteral("edit"), [this] { editItem(); }))
    , m_projector(addVerb(QStringLiteral("projector"), [this] { openClock(); }))
    , m_export(addPrimaryVerb(QStringLiteral("export"), [this] { exportPdf(); }))
    , m_exportXlsx(addMenuVerb([this] { exportXlsx(); }))
    , m_print(addMenuVerb([this] { exportPdf(); }))
    , m_draft(addMenuVerb([this] {
        this->context().runUndoable(tr("The usual programme was entered."), [this] {
            return RunSheetOperations(this->context().workspace()).draft();
        });
    }))
    , m_start(addMenuVerb([this] { editStart(); }))
    , m_remove(addMenuVerb([this] { removeItem(); }))
    , m_up(addMenuVerb([this] { moveItem(-1); }))
    , m_down(addMenuVerb([this] { moveItem(1); }))
    , m_reset(addMenuVerb([this] {
        this->context().runUndoable(tr("The ceremony is back to before its start."), [this] {
            return RunSheetOperations(this->context().workspace()).reset();
        });
    }))
{
    setExportVerb(m_export);
    setPrintVerb(m_print);
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up));
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down));
    m_table->setObjectName(QStringLiteral("runTable"));
    m_model->setTimeWords([this](qint64 ms) { return this->context().dates().time(ms); });
    m_model->setTextWords([this](const QString& text) { return plainText(read(text)); });
    m_table->setSourceModel(m_model);
    m_table->rememberLayout(context.settings().store(), QStringLiteral("tables/runsheet"));
    m_table->installEventFilter(this);
    head().scopeSwitch().setObjectName(QStringLiteral("runViews"));
    auto* splitter = new QSplitter;
    splitter->setHandleWidth(theme().px(12));
    splitter->addWidget(makeLeft());
    splitter->addWidget(m_pane);
    splitter->setSizes({theme().px(820), theme().px(420)});
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    m_body = new QWidget;
    auto* layout = new QVBoxLayout(m_body);
    const int margin = theme().metric(Metric::PageMargin);
    layout->setContentsMargins(margin, 0, margin, margin);
    layout->addWidget(splitter);
    setBody(m_body);
    m_clock->setInterval(kTickMs);
    connect(m_clock, &QTimer::timeout, this, &RunSheetPage::tick);
    connect(&head().scopeSwitch(), &ScopeSwitch::currentChanged, this, [this](const QString& key) {
        for (const RunView view : kViews) {
            if (runViewCode(view) == key)
                setView(view);
        }
    });
    connect(m_table, &TableView::currentIdChanged, this, &RunSheetPage::showCurrent);
    connect(m_table, &TableView::opened, this, [this] { editItem(); });
    connect(m_table, &TableView::emptyActionTriggered, m_draft, &QAction::trigger);
    connect(m_table, &TableView::contextMenuWanted, this, [this](QMenu* menu) {
        for (QAction* action : {m_edit, m_up, m_down, m_remove})
            menu->addAction(action);
    });
    connect(m_pane, &RunSheetPane::nextWanted, this, &RunSheetPage::next);
    connect(m_pane, &RunSheetPane::backWanted, this, &RunSheetPage::back);
    connect(m_pane, &RunSheetPane::extendWanted, this, &RunSheetPage::extend);
    RunSheetPage::retranslate();
}

RunSheetPage::~RunSheetPage()
{
    delete m_window;
    // The view lets go of the model before it goes.
    delete m_body;
}

QWidget* RunSheetPage::makeLeft()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(theme().px(12));
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(theme().px(12));
    for (StatTile* tile : {m_now, m_rest, m_end})
        tiles->addWidget(tile);
    column->addLayout(tiles);
    m_card->setHeadVisible(false);
    m_card->setBody(m_table, false);
    column->addWidget(m_card, 1);
    return left;
}

std::vector<QWidget*> RunSheetPage::panes() const
{
    return {m_table, m_pane};
}

RunText RunSheetPage::read(const QString& text) const
{
    return m_names ? m_names->read(text) : RunText{{text, {}}};
}

const RunItem* RunSheetPage::current() const
{
    return m_model->item(RunItemId(m_table->currentId()));
}

void RunSheetPage::refresh()
{
    context().attempt([this] {
        Workspace& workspace = context().workspace();
        m_names = std::make_unique<RunNames>(workspace);
        showSheet(RunSheetStore(workspace.database()).load());
    });
}

void RunSheetPage::showSheet(RunSheet sheet)
{
    const qint64 shown = m_table->currentId();
    RunSchedule schedule = runSchedule(sheet, context().workspace().clock().nowMs());
    const int running = sheet.running();
    const bool isLive = sheet.hasStarted() && !sheet.endedAtMs;
    m_model->setSheet(std::move(sheet), std::move(schedule));
    const auto& items = m_model->sheet().items;
    if (running >= 0)
        m_table->showId(items[size_t(running)].id.value());
    else if (!m_table->showId(shown) && !items.empty())
        m_table->showId(items.front().id.value());
    if (isLive || m_window)
        m_clock->start();
    else
        m_clock->stop();
    follow();
    showCurrent();
    tick();
}

QStringList RunSheetPage::scenes() const
{
    return {QStringLiteral("live"), QStringLiteral("clock"), QStringLiteral("script")};
}

QWidget* RunSheetPage::showScene(const QString& name)
{
    RunSheet sheet = m_model->sheet();
    constexpr size_t kRunning = 3;
    if (sheet.items.size() <= kRunning || sheet.hasStarted())
        return this;
    if (name == QStringLiteral("script")) {
        setView(RunView::Script);
        return nullptr;
    }
    // As if the fourth item had begun three minutes ago, four minutes late.
    constexpr qint64 kMinute = 60'000;
    const qint64 nowMs = context().workspace().clock().nowMs();
    const RunSchedule planned = runSchedule(sheet, sheet.startsAtMs);
    const qint64 shift = nowMs - 3 * kMinute - planned.times[kRunning].plannedStartMs;
    sheet.startsAtMs += shift - 4 * kMinute;
    for (size_t i = 0; i < sheet.items.size(); ++i) {
        RunItem& item = sheet.items[i];
        if (item.notBeforeMs)
            *item.notBeforeMs += shift - 4 * kMinute;
        if (i <= kRunning)
            item.startedAtMs = planned.times[i].plannedStartMs + shift;
    }
    showSheet(std::move(sheet));
    if (name != QStringLiteral("clock"))
        return nullptr;
    openClock();
    return m_window;
}

void RunSheetPage::leaveScene()
{
    delete m_window;
    setView(RunView::All);
    refresh();
}

void RunSheetPage::follow()
{
    const RunSheet& sheet = m_model->sheet();
    const bool canWrite = !context().isReadOnly();
    const bool isPlanned = canWrite && !sheet.hasStarted();
    const bool hasItems = !sheet.items.empty();
    m_add->setEnabled(canWrite);
    m_edit->setEnabled(canWrite && hasItems);
    m_projector->setEnabled(hasItems);
    m_export->setEnabled(hasItems);
    m_exportXlsx->setEnabled(hasItems);
    m_print->setEnabled(hasItems);
    m_draft->setEnabled(canWrite && !hasItems);
    m_start->setEnabled(isPlanned);
    m_remove->setEnabled(isPlanned && hasItems);
    m_up->setEnabled(isPlanned && hasItems);
    m_down->setEnabled(isPlanned && hasItems);
    m_reset->setEnabled(canWrite && sheet.hasStarted());
    m_pane->setLive(sheet.hasStarted(), sheet.endedAtMs.has_value(), canWrite && hasItems);
}

void RunSheetPage::tick()
{
    const RunSheet& sheet = m_model->sheet();
    const qint64 nowMs = context().workspace().clock().nowMs();
    const DateWords dates = context().dates();
    RunSchedule schedule = runSchedule(sheet, nowMs);
    const bool isLive = sheet.hasStarted() && !sheet.endedAtMs;
    const int running = sheet.running();
    const QString item = running >= 0 ? sheet.items[size_t(running)].title : QString();
    const int late = isLive ? delayMinutes(schedule.delayMs) : 0;
    m_now->setContent(isLive ? tr("Now") : tr("Start"),
                      dates.time(isLive ? nowMs : sheet.startsAtMs),
                      isLive ? item : dates.longDate(sheet.startsAtMs));
    m_rest->setContent(isLive ? tr("Left of the running item") : tr("Length of the ceremony"),
                       isLive ? minutesAndSeconds(schedule.restMs.value_or(0))
                              : runLengthWords(int((schedule.plannedEndMs - sheet.startsAtMs) / 1000)),
                       isLive ? item : tr("%n items", nullptr, int(sheet.items.size())));
    m_rest->setEdge(isLive && schedule.restMs.value_or(0) < 0 ? Tone::Warning : Tone::Neutral);
    m_end->setContent(tr("Expected end"),
                      sheet.items.empty() ? QStringLiteral("—") : dates.time(schedule.expectedEndMs),
                      late > 0   ? tr("%n min late", nullptr, late)
                      : late < 0 ? tr("%n min early", nullptr, -late)
                                 : tr("as planned"));
    m_end->setEdge(late > 0 ? Tone::Warning : Tone::Neutral);
    if (m_window) {
        const bool hasNext = running + 1 < int(sheet.items.size()) && !sheet.endedAtMs;
        m_window->setContent(
            {.clock = dates.time(nowMs),
             .item = isLive            ? item
                     : sheet.endedAtMs ? tr("The ceremony is over")
                                       : tr("Before the start"),
             .rest = minutesAndSeconds(isLive ? schedule.restMs.value_or(0)
                                       : sheet.endedAtMs ? 0
                                                         : sheet.startsAtMs - nowMs),
             .isOver = isLive && schedule.restMs.value_or(0) < 0,
             .next = hasNext ? tr("Next: %1").arg(sheet.items[size_t(running + 1)].title)
                             : QString(),
             .delay = late > 0 ? tr("%n min late", nullptr, late) : QString()});
    }
    m_model->setSchedule(std::move(schedule));
}

void RunSheetPage::showCurrent()
{
    const RunItem* item = current();
    const auto& items = m_model->sheet().items;
    QString times;
    QString next;
    for (size_t i = 0; item && i < items.size(); ++i) {
        const auto begin = [&](size_t at) {
            return context().dates().time(m_model->schedule().times[at].expectedStartMs);
        };
        if (items[i].id != item->id)
            continue;
        times = tr("from %1, %2")
                    .arg(begin(i), runLengthWords(item->lengthSeconds + item->extraSeconds));
        if (i + 1 < items.size())
            next = tr("%1 from %2", "item, time").arg(items[i + 1].title, begin(i + 1));
    }
    m_pane->showItem(item, times, next, [this](const QString& text) { return read(text); });
}

bool RunSheetPage::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Space:
        next();
        return true;
    case Qt::Key_Left:
        back();
        return true;
    case Qt::Key_Plus:
        extend(1);
        return true;
    case Qt::Key_Minus:
        extend(-1);
        return true;
    default:
        return false;
    }
}

bool RunSheetPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto plain = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
        if (plain == Qt::NoModifier && !m_model->sheet().items.empty() && takeKey(key->key()))
            return true;
    }
    return CeremonyPage::eventFilter(watched, event);
}

void RunSheetPage::next()
{
    if (!context().isReadOnly())
        context().runUndoable(
            {}, [this] { return RunSheetOperations(context().workspace()).next(); });
}

void RunSheetPage::back()
{
    if (!context().isReadOnly())
        context().runUndoable(
            {}, [this] { return RunSheetOperations(context().workspace()).back(); });
}

void RunSheetPage::extend(int minutes)
{
    if (!context().isReadOnly())
        context().runUndoable(
            {}, [&] { return RunSheetOperations(context().workspace()).extend(minutes); });
}

void RunSheetPage::addItem()
{
    auto* dialog = new RunItemDialog(context(), RunItem{}, m_model->sheet().startsAtMs, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const RunItem item = dialog->item();
        context().runUndoable(tr("The item \"%1\" was added.").arg(item.title), [&] {
            return RunSheetOperations(context().workspace()).put(item);
        });
    });
    dialog->open();
}

void RunSheetPage::editItem()
{
    const RunItem* item = current();
    if (!item || context().isReadOnly())
        return;
    auto* dialog = new RunItemDialog(context(), *item, m_model->sheet().startsAtMs, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const RunItem changed = dialog->item();
        context().runUndoable(tr("The item \"%1\" was changed.").arg(changed.title), [&] {
            return RunSheetOperations(context().workspace()).put(changed);
        });
    });
    dialog->open();
}

void RunSheetPage::removeItem()
{
    const RunItem* item = current();
    if (!item)
        return;
    context().runUndoable(
        tr("The item \"%1\" was removed.").arg(item->title),
        [&] { return RunSheetOperations(context().workspace()).remove(item->id); });
}

void RunSheetPage::moveItem(int by)
{
    const RunItem* item = current();
    if (!item)
        return;
    context().runUndoable(
        tr("The item \"%1\" was moved.").arg(item->title),
        [&] { return RunSheetOperations(context().workspace()).move(item->id, by); });
}

void RunSheetPage::editStart()
{
    const QDateTime start = context().programme().local(m_model->sheet().startsAtMs);
    auto* dialog = new FieldsDialog(theme(), tr("Start of the ceremony"),
                                    tr("Items that are set for a time move with the start."),
                                    tr("Change"), this);
    dialog->addDate(QStringLiteral("day"), tr("Day"), start.date(), false);
    dialog->addTime(QStringLiteral("time"), tr("Time"), start.time());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const qint64 ms = context().programme().toMs(dialog->date(QStringLiteral("day")),
                                                     dialog->time(QStringLiteral("time")));
        context().runUndoable(tr("The start of the ceremony was changed."), [&] {
            return RunSheetOperations(context().workspace()).setStart(ms);
        });
    });
    dialog->open();
}

void RunSheetPage::openClock()
{
    if (!m_window) {
        m_window = new RunClockWindow(theme());
        m_window->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_window, &RunClockWindow::keyWanted, this, [this](int key) { takeKey(key); });
        connect(m_window, &QObject::destroyed, this, [this] {
            if (!m_model->sheet().hasStarted())
                m_clock->stop();
        });
    }
    m_clock->start();
    tick();
    m_window->showBeside();
}

void RunSheetPage::setView(RunView view)
{
    m_view = view;
    head().scopeSwitch().setCurrent(runViewCode(view));
    m_model->setView(view);
}

QString RunSheetPage::fileName() const
{
    return tr("Run sheet") + u'_' + runViewWords(m_view);
}

void RunSheetPage::exportPdf()
{
    const RunView view = m_view;
    exporter().askPdf(
        tr("Export the run sheet"), fileName(),
        [this, view]() -> Result<QString> {
            return runSheetHtml(m_model->sheet(), *m_names, view,
                                context().in(context().programme().name),
                                PaperExporter::style(context(), PaperProfile::Internal));
        },
        [view](const QString& path, const QString& digest) {
            return runSheetNote(view, path, digest);
        });
}

void RunSheetPage::exportXlsx()
{
    const RunView view = m_view;
    exporter().askBytes(
        tr("Export the run sheet"), fileName(), QStringLiteral(".xlsx"),
        [this, view] {
            return toXlsx(runSheetTable(m_model->sheet(), *m_names, view,
                                        PaperExporter::style(context(), PaperProfile::Internal)));
        },
        [view](const QString& path, const QString& digest) {
            return runSheetNote(view, path, digest);
        });
}

void RunSheetPage::retranslate()
{
    std::vector<ScopeSwitch::Segment> segments;
    for (const RunView view : kViews)
        segments.push_back({runViewCode(view), runViewWords(view), -1});
    head().scopeSwitch().setSegments(std::move(segments));
    head().scopeSwitch().setCurrent(runViewCode(m_view));
    head().scopeSwitch().setAccessibleName(tr("Who reads the sheet"));
    m_add->setText(tr("New item…"));
    m_edit->setText(tr("Edit item…"));
    m_projector->setText(tr("Clock on a screen"));
    m_export->setText(tr("Export as PDF…"));
    m_exportXlsx->setText(tr("Export as Excel…"));
    m_print->setText(tr("Print the sheet…"));
    m_draft->setText(tr("Enter the usual programme"));
    m_start->setText(tr("Day and time of the start…"));
    m_remove->setText(tr("Remove item"));
    m_up->setText(tr("Move item up"));
    m_down->setText(tr("Move item down"));
    m_reset->setText(tr("Back to before the start"));
    m_table->setAccessibleName(tr("Items of the ceremony"));
    m_table->setEmptyState(tr("The items of the day stand here with their times, speakers and "
                              "tasks."),
                           tr("Enter the usual programme"));
    refreshSoon();
}

PageInfo runSheetPageInfo()
{
    return {.id = QStringLiteral("runsheet"),
            .group = PageInfo::Group::Operation,
            .iconName = QStringLiteral("clock"),
            .title = [] { return QCoreApplication::translate("RunSheetPage", "Run sheet"); },
            .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                return std::make_unique<RunSheetPage>(context);
            },
            .waiting = {},
            .search = {}};
}

} // namespace prizedesk
