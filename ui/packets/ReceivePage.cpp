#include "ui/packets/ReceivePage.h"

#include "models/judging/JudgeStore.h"
#include "models/packets/ChangedMarksTableModel.h"
#include "models/packets/ReceiveExport.h"
#include "models/workspace/Workspace.h"
#include "ui/overview/PageGround.h"
#include "ui/packets/MarkConflictRow.h"
#include "ui/packets/RankShiftChart.h"
#include "ui/packets/ReturnFileList.h"
#include "ui/shared/Card.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/StatTile.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePill.h"

#include <QAction>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int kMostConflictRows = 300;

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

ReceivePage::ReceivePage(OfficeContext& context, QWidget* parent)
    : Page(context, parent)
    , m_reading(new RunTask<std::vector<ReturnedFile>>(*this))
    , m_choose(new QAction(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme()))
    , m_changedModel(new ChangedMarksTableModel(this))
{
    keepPageGround(*this, theme());
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);

    auto* preview = new QWidget;
    auto* whole = new QVBoxLayout(preview);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    auto* body = new QHBoxLayout;
    const int margin = theme().metric(Metric::PageMargin);
    const int gap = theme().px(12);
    body->setContentsMargins(margin, gap, margin, margin);
    body->setSpacing(gap);
    body->addWidget(buildFiles(), 3);
    auto* right = new QVBoxLayout;
    right->setSpacing(gap);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(gap);
    for (int i = 0; i < 5; ++i) {
        m_tiles.push_back(new StatTile(theme()));
        tiles->addWidget(m_tiles.back(), 1);
    }
    m_tiles[0]->setEdge(Tone::Good);
    m_tiles[1]->setEdgeAccent();
    m_tiles[3]->setEdge(Tone::Warning);
    right->addLayout(tiles);
    right->addWidget(buildConflicts(), 2);
    right->addWidget(buildEffects(), 3);
    body->addLayout(right, 7);
    whole->addLayout(body, 1);
    whole->addWidget(buildFoot());
    m_stack->addWidget(preview);

    connect(m_choose, &QAction::triggered, this, &ReceivePage::chooseFiles);
    connect(m_empty, &EmptyState::verbTriggered, this, &ReceivePage::chooseFiles);
    connect(&context, &OfficeContext::changed, this, &ReceivePage::refreshSoon);
    connect(&context, &OfficeContext::programmeChanged, this, &ReceivePage::refreshSoon);
    ReceivePage::retranslate();
}

ReceivePage::~ReceivePage() = default;

/// A list that scrolls on a card and lets the card's ground through.
void ReceivePage::setOnCard(QScrollArea& scroll, QWidget& inner)
{
    scroll.setWidget(&inner);
    scroll.setWidgetResizable(true);
    scroll.setFrameShape(QFrame::NoFrame);
    inner.setAutoFillBackground(false);
    scroll.viewport()->setAutoFillBackground(false);
}

QWidget* ReceivePage::buildFiles()
{
    m_fileCard = new Card(theme());
    m_list = new ReturnFileList(context());
    m_list->setObjectName(QStringLiteral("returnFiles"));
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto* scroll = new QScrollArea;
    auto* inner = new QWidget;
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins({});
    rows->addWidget(m_list);
    rows->addStretch(1);
    m_dropHint = new TextLabel(theme(), Type::Small, Token::Text2);
    m_dropHint->setAlignment(Qt::AlignCenter);
    m_dropHint->setContentsMargins(theme().px(12), theme().px(12), theme().px(12), theme().px(12));
    m_dropHint->setWordWrap(true);
    rows->insertWidget(1, m_dropHint);
    setOnCard(*scroll, *inner);
    layout->addWidget(scroll, 1);
    m_checks = new TextLabel(theme(), Type::Small, Token::Text2);
    m_checks->setWordWrap(true);
    m_checks->setContentsMargins(theme().px(12), theme().px(8), theme().px(12), theme().px(8));
    layout->addWidget(m_checks);
    m_fileCard->setBody(column, false);
    connect(m_fileCard, &Card::linkTriggered, this, &ReceivePage::chooseFiles);
    connect(m_list, &ReturnFileList::currentChanged, this, &ReceivePage::showCurrentFile);
    return m_fileCard;
}

QWidget* ReceivePage::buildConflicts()
{
    m_conflictCard = new Card(theme());
    m_open = new TonePill(theme());
    m_allOffice = new QPushButton;
    m_allJudge = new QPushButton;
    m_allOffice->setObjectName(QStringLiteral("allOffice"));
    m_allJudge->setObjectName(QStringLiteral("allJudge"));
    m_conflictCard->addHeadWidget(m_open);
    m_conflictCard->addHeadTool(m_allOffice);
    m_conflictCard->addHeadTool(m_allJudge);
    auto* scroll = new QScrollArea;
    auto* inner = new QWidget;
    m_conflictList = new QVBoxLayout(inner);
    m_conflictList->setContentsMargins({});
    m_conflictList->setSpacing(0);
    m_conflictList->addStretch(1);
    setOnCard(*scroll, *inner);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildConflictHeads());
    column->addWidget(scroll, 1);
    m_conflictCard->setBody(body, false);
    connect(m_allOffice, &QPushButton::clicked, this, [this] { decideAll(TakeSide::Office); });
    connect(m_allJudge, &QPushButton::clicked, this, [this] { decideAll(TakeSide::Judge); });
    return m_conflictCard;
}

/// Heads over the columns of `MarkConflictRow`.
QWidget* ReceivePage::buildConflictHeads()
{
    auto* heads = new QWidget;
    auto* layout = new QHBoxLayout(heads);
    MarkConflictRow::lay(*layout, theme());
    for (int column = 0; column < 4; ++column) {
        m_conflictHeads.push_back(new TextLabel(theme(), Type::Small, Token::Text2, heads));
        m_conflictHeads.back()->setContentsMargins(column == 1 || column == 2 ? theme().px(8) : 0,
                                                   theme().px(4), 0, theme().px(4));
        layout->addWidget(m_conflictHeads.back(), MarkConflictRow::kStretch[column]);
    }
    m_conflictHeads.back()->setMinimumWidth(theme().px(MarkConflictRow::kRankWidth));
    m_conflictHeads.back()->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return heads;
}

QWidget* ReceivePage::buildEffects()
{
    auto* both = new QWidget;
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins({});
    layout->setSpacing(theme().px(12));
    m_changedCard = new Card(theme());
    m_changed = new TableView(theme());
    m_changed->setSourceModel(m_changedModel);
    m_changedCard->setBody(m_changed, false);
    m_rankCard = new Card(theme());
    m_chart = new RankShiftChart(theme());
    m_rankCard->setBody(m_chart);
    layout->addWidget(m_changedCard, 1);
    layout->addWidget(m_rankCard, 1);
    return both;
}

QWidget* ReceivePage::buildFoot()
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    const int margin = theme().metric(Metric::PageMargin);
    layout->setContentsMargins(margin, theme().px(8), margin, theme().px(8));
    m_sentence = new TextLabel(theme(), Type::Body, Token::Text2);
    m_sentence->setElided(true);
    m_discard = new QPushButton;
    m_export = new QPushButton;
    m_take = new PrimaryButton(theme());
    m_discard->setObjectName(QStringLiteral("discardReturns"));
    m_export->setObjectName(QStringLiteral("exportReturns"));
    m_take->setObjectName(QStringLiteral("takeReturns"));
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_export);
    layout->addWidget(m_take);
    connect(m_discard, &QPushButton::clicked, this, &ReceivePage::discard);
    connect(m_export, &QPushButton::clicked, this, &ReceivePage::exportList);
    connect(m_take, &QPushButton::clicked, this, &ReceivePage::take);
    return foot;
}

void ReceivePage::activate(const QVariant& argument)
{
    const QStringList files = argument.toMap().value(QLatin1String(Target::kFiles)).toStringList();
    if (!files.isEmpty())
        addFiles(files);
    refreshIfDue();
}

Page::Actions ReceivePage::actions() const
{
    return {.importData = m_choose, .exportData = nullptr, .print = nullptr, .more = {m_choose}};
}

void ReceivePage::retranslate()
{
    m_choose->setText(tr("Receive marks…"));
    m_choose->setToolTip(tr("Returns (.scores) and score sheets (.xlsx), any number of them"));
    m_empty->setContent(tr("Drop what judges return here: .scores files and score sheets (.xlsx), "
                           "any number of them. Nothing changes before you have seen the preview."),
                        tr("Choose files…"));
    m_fileCard->setTitle(tr("Files"));
    m_fileCard->setLink(tr("Add…"));
    m_conflictCard->setTitle(tr("Conflicts"));
    m_conflictCard->setSubtitle(tr("Marks that both sides changed"));
    const QStringList heads{tr("Entry and criterion"), tr("The office's value"),
                            tr("The judge's value"), tr("Effect on the rank")};
    for (size_t column = 0; column < m_conflictHeads.size(); ++column)
        m_conflictHeads[column]->setText(heads[qsizetype(column)]);
    m_dropHint->setText(tr("Files dropped here are added: .scores and score sheets (.xlsx), any "
                           "number of them"));
    m_allOffice->setText(tr("All from the office"));
    m_allJudge->setText(tr("All from the judges"));
    m_rankCard->setTitle(tr("Effect on the ranks"));
    m_chart->setTitle(tr("Effect on the ranks"));
    m_changed->setEmptyState(tr("This file changes no mark that was there before."));
    m_discard->setText(tr("Give up"));
    m_export->setText(tr("Export the list…"));
    refreshSoon();
}

void ReceivePage::addFiles(const QStringList& paths)
{
    m_unread += paths;
    if (m_unread.isEmpty())
        return;
    const auto reader = ReceiveOperations(context().workspace()).reader();
    if (!reader) {
        m_unread.clear();
        context().showError(reader.error());
        return;
    }
    // What is being read already is read again together with the rest: one preview for all.
    context().followTask(*m_reading, tr("Reading what came back"));
    m_reading->start(
        [reader = *reader, unread = m_unread](const Progress& progress) {
            return ReceiveOperations::readFiles(reader, unread, progress);
        },
        [this](Result<std::vector<ReturnedFile>> read) {
            m_unread.clear();
            if (!read) {
                if (read.error().code != Error::Code::Cancelled)
                    context().showError(read.error());
                return;
            }
            for (ReturnedFile& file : *read)
                m_files.push_back(std::move(file));
            makePlan();
            showPlan();
        });
}

void ReceivePage::chooseFiles()
{
    context().prompts().openFiles(this,
                                  {.title = tr("Receive marks"),
                                   .filters = {tr("Returns and score sheets (*.scores *.xlsx)")},
                                   .suggestedName = {},
                                   .folderKey = QStringLiteral("returns")},
                                  [this](const QStringList& paths) {
                                      if (!paths.isEmpty())
                                          addFiles(paths);
                                  });
}

void ReceivePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReceivePage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    addFiles(localFiles(*event->mimeData()));
}

void ReceivePage::makePlan()
{
    auto plan = ReceiveOperations(context().workspace()).preview(m_files);
    if (!plan) {
        context().showError(plan.error());
        return;
    }
    plan->decideLike(m_plan);
    m_plan = std::move(*plan);
}

void ReceivePage::refresh()
{
    // What the office holds has changed: the preview follows, decisions stay where they still fit.
    if (!m_files.empty())
        makePlan();
    showPlan();
}

const Criterion* ReceivePage::criterion(const QString& stage, const QString& code) const
{
    for (const Criterion& criterion : context().programme().criteria) {
        if (criterion.stage == stage && criterion.code == code)
            return &criterion;
    }
    return nullptr;
}

void ReceivePage::showPlan()
{
    m_stack->setCurrentIndex(m_files.empty() ? 0 : 1);
    if (m_files.empty())
        return;
    context().attempt([this] {
        QHash<QString, QString> names;
        for (const Judge& judge :
             JudgeStore(context().workspace().database(), context().workspace().vault()).list())
            names.insert(judge.ref, judge.name);
        m_list->setFiles(m_plan.files(), names);
    });
    m_fileCard->setSubtitle(
        tr("%1 of %n can be received", nullptr, int(m_plan.files().size())).arg(m_plan.taken()));
    const auto tile = [&](size_t index, const QString& title, int count, const QString& caption) {
        m_tiles[index]->setContent(title, QLocale().toString(count), caption);
    };
    tile(0, tr("New"), m_plan.count(PlannedCell::State::New), tr("will be added"));
    tile(1, tr("Changed"), m_plan.count(PlannedCell::State::Changed), tr("will be replaced"));
    tile(2, tr("Same"), m_plan.count(PlannedCell::State::Same), tr("nothing to do"));
    tile(3, tr("Conflicts"), m_plan.count(PlannedCell::State::Conflict), tr("decided one by one"));
    tile(4, tr("Total"), m_plan.total(), tr("marks in these files"));
    buildConflictRows();
    showCurrentFile(m_list->current());
    showRanks();
    showFoot();
}

void ReceivePage::buildConflictRows()
{
    for (MarkConflictRow* row : m_rows)
        delete row;
    m_rows.clear();
    m_places.clear();
    // So many that they cannot all stand here: those still to be decided come first.
    const bool isLong = m_plan.count(PlannedCell::State::Conflict) > kMostConflictRows;
    for (size_t file = 0; file < m_plan.files().size(); ++file) {
        const PlannedFile& planned = m_plan.files()[file];
        for (size_t cell = 0; cell < planned.cells.size(); ++cell) {
            const PlannedCell& one = planned.cells[cell];
            if (one.state != PlannedCell::State::Conflict ||
                int(m_rows.size()) >= kMostConflictRows ||
                (isLong && one.take != TakeSide::Undecided))
                continue;
            const Criterion* known = criterion(planned.stage, one.criterion);
            auto* row = new MarkConflictRow(context(), planned.judge,
                                            known ? context().in(known->name) : one.criterion, one,
                                            known && known->kind == Criterion::Kind::Gate);
            connect(row, &MarkConflictRow::taken, this, [this, file, cell, row](TakeSide side) {
                m_plan.decide(file, cell, side);
                row->setTake(side);
                showRanks();
                showFoot();
                showNextConflicts();
            });
            m_conflictList->insertWidget(m_conflictList->count() - 1, row);
            m_places.push_back({file, cell, planned.stage, one.entry});
            m_rows.push_back(row);
        }
    }
    m_conflictCard->setVisible(m_plan.count(PlannedCell::State::Conflict) > 0);
}

void ReceivePage::showNextConflicts()
{
    const bool isOneOpen =
        std::any_of(m_places.begin(), m_places.end(), [this](const Place& place) {
            return m_plan.files()[place.file].cells[place.cell].take == TakeSide::Undecided;
        });
    // After the click that brought us here: its row goes with the others.
    if (!isOneOpen && m_plan.undecided() > 0)
        QMetaObject::invokeMethod(this, &ReceivePage::buildConflictRows, Qt::QueuedConnection);
}

void ReceivePage::showCurrentFile(int row)
{
    std::vector<ChangedMarksTableModel::Line> lines;
    QString subtitle;
    if (row >= 0 && row < int(m_plan.files().size())) {
        const PlannedFile& file = m_plan.files()[size_t(row)];
        subtitle = file.judge.isEmpty() ? file.name : file.judge;
        for (const PlannedCell& cell : file.cells) {
            if (cell.state != PlannedCell::State::Changed)
                continue;
            const Criterion* known = criterion(file.stage, cell.criterion);
            lines.push_back({cell.entry, known ? context().in(known->name) : cell.criterion,
                             cell.office ? std::optional(cell.office->mark) : std::nullopt,
                             cell.returned.mark, cell.returned.comment,
                             known && known->kind == Criterion::Kind::Gate});
        }
    }
    m_changedModel->setLines(std::move(lines));
    m_changedCard->setTitle(tr("Changed marks"));
    m_changedCard->setSubtitle(subtitle);
}

QString ReceivePage::stageInView() const
{
    const QStringList stages = m_plan.stages();
    if (!stages.isEmpty())
        return stages.front();
    return m_plan.state().stages.empty() ? QString() : m_plan.state().stages.begin()->first;
}

void ReceivePage::showRanks()
{
    const QString code = stageInView();
    const std::vector<RankMove> moves = m_plan.moves(code);
    const auto judges = m_plan.judgesReceived(code);
    int places = 0;
    if (const Stage* stage = context().programme().stage(code)) {
        m_rankCard->setSubtitle(context().in(stage->name));
        for (const Prize& prize : context().programme().prizesOf(stage->theme))
            places += prize.rank ? prize.count : 0;
    }
    const auto moved = std::count_if(
        moves.begin(), moves.end(), [](const RankMove& move) { return move.before != move.after; });
    m_rankCard->setNote(tr("%n entries move", nullptr, int(moved)));
    m_chart->setMoves(moves, places, tr("Now (%n judges)", nullptr, judges.first),
                      tr("After (%n judges)", nullptr, judges.second));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        for (const RankMove& move : moves) {
            if (move.entry == m_places[i].entry && m_places[i].stage == code)
                m_rows[i]->setRank(move.before, move.after);
        }
    }
}

void ReceivePage::showFoot()
{
    const int open = m_plan.undecided();
    const int taken = m_plan.taken();
    m_open->setContent(open > 0 ? Tone::Warning : Tone::Good,
                       open > 0 ? tr("%n left", nullptr, open) : tr("All decided"));
    m_take->setEnabled(taken > 0 && open == 0 && !context().isReadOnly());
    m_take->setText(open > 0 ? tr("Receive (decide %n more)", nullptr, open)
                             : tr("Receive %n file(s)", nullptr, taken));
    QString text = tr("Recorded as one operation that can be taken back afterwards.");
    const int refused = m_plan.refused();
    if (refused > 0)
        text += QLatin1Char(' ') +
                tr("%n file(s) that cannot be received change nothing.", nullptr, refused);
    m_sentence->setText(text);
    QStringList checks{tr("Signature and packet number"), tr("Criteria as they are now"),
                       tr("Number of marks and control totals")};
    m_checks->setText(tr("Checked: %1").arg(checks.join(QStringLiteral("  ·  "))));
}

void ReceivePage::decideAll(TakeSide side)
{
    m_plan.decideAll(side);
    for (MarkConflictRow* row : m_rows)
        row->setTake(side);
    showRanks();
    showFoot();
}

void ReceivePage::take()
{
    const ReceivePlan plan = m_plan;
    const bool isDone = context().runUndoable(
        tr("%n file(s) were received.", nullptr, plan.taken()),
        [&]() -> Result<int> { return ReceiveOperations(context().workspace()).apply(plan); });
    if (isDone)
        discard();
}

void ReceivePage::discard()
{
    m_files.clear();
    m_plan = {};
    buildConflictRows();
    showPlan();
}

void ReceivePage::exportList()
{
    context().prompts().saveFile(this,
                                 {.title = tr("Export the list"),
                                  .filters = {tr("Excel workbook (*.xlsx)")},
                                  .suggestedName = tr("returns.xlsx"),
                                  .folderKey = QStringLiteral("returns")},
                                 [this](const QString& path) {
                                     if (path.isEmpty())
                                         return;
                                     const auto written = writeReceiveList(m_plan, path);
                                     if (written)
                                         context().showBanner(Tone::Good,
                                                              tr("The list was written."));
                                     else
                                         context().showError(written.error());
                                 });
}

PageInfo receivePageInfo()
{
    return {.id = QStringLiteral("receive"),
            .group = PageInfo::Group::Judging,
            .iconName = QStringLiteral("import"),
            .title = [] { return QCoreApplication::translate("ReceivePage", "Receive"); },
            .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                return std::make_unique<ReceivePage>(context);
            },
            .waiting = {},
            .search = {}};
}

} // namespace prizedesk
