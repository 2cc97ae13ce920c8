#include "ui/scoring/RankingBoard.h"

#include "models/settings/UserSettings.h"
#include "ui/scoring/HeatScale.h"
#include "ui/scoring/HeatView.h"
#include "ui/scoring/RankingHeatModel.h"
#include "ui/scoring/RankingPane.h"
#include "ui/scoring/SeverityChart.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TonePill.h"
#include "ui/shell/OfficeContext.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int kLongPill = 720; ///< from this width of the table's card on

bool isName(int column)
{
    return column == RankingTableModel::RefColumn || column == RankingTableModel::TitleColumn ||
           column == RankingTableModel::OrganisationColumn;
}

} // namespace

RankingBoard::RankingBoard(OfficeContext& context, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_context(context)
    , m_model(new RankingHeatModel(this))
    , m_left(new QSplitter(Qt::Vertical))
    , m_card(new Card(context.theme()))
    , m_table(new TableView(context.theme()))
    , m_pill(new TonePill(context.theme()))
    , m_pane(new RankingPane(context))
    , m_side(new Card(context.theme()))
{
    const Theme& theme = context.theme();
    buildLeft();
    m_heat = new HeatView(theme, *m_table, RankingHeatModel::ColumnCount);
    m_scale = new HeatScale(theme);
    m_severity = new SeverityChart(theme);
    buildRight();
    setChildrenCollapsible(false);
    setHandleWidth(1);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setSizes({theme.px(812), theme.px(412)});

    connect(m_table, &TableView::currentIdChanged, this, &RankingBoard::showEntry);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RankingBoard::explainCell);
    connect(m_table, &TableView::opened, this, [this](qint64) {
        openCell(m_table->currentSourceRow(), m_table->currentIndex().column());
    });
    connect(m_table, &TableView::contextMenuWanted, this, [this](QMenu* menu, qint64, int) {
        const RankedEntry* entry = current();
        if (!entry)
            return;
        const QString ref = entry->entry;
        connect(menu->addAction(tr("How the figures came about…")), &QAction::triggered, this,
                [this, ref] { Q_EMIT calculationWanted(ref); });
        connect(menu->addAction(tr("Open the entry")), &QAction::triggered, this,
                [this, ref] { Q_EMIT entryWanted(ref); });
    });
    connect(m_heat, &HeatView::cellOpened, this, &RankingBoard::openCell);
    connect(m_heat, &HeatView::columnsMoved, m_severity, qOverload<>(&QWidget::update));
    connect(m_severity, &Chart::clicked, this, [this](const QString& judge) {
        const int place = int(m_model->marks().judges.indexOf(judge));
        if (place >= 0)
            m_table->orderBy(RankingHeatModel::ColumnCount + place, false);
    });
    connect(m_pane, &RankingPane::calculationWanted, this, [this] {
        if (const RankedEntry* entry = current())
            Q_EMIT calculationWanted(entry->entry);
    });
}

RankingBoard::~RankingBoard()
{
    // The views let go of the model before it goes.
    delete m_side;
    delete m_left;
}

void RankingBoard::buildLeft()
{
    m_card->setBody(m_table, false);
    m_card->addHeadTool(m_pill);
    m_pill->hide();
    m_left->addWidget(m_card);
    m_left->addWidget(m_pane);
    m_left->setStretchFactor(0, 1);
    m_left->setStretchFactor(1, 0);
    m_left->setChildrenCollapsible(false);
    m_left->setHandleWidth(m_context.theme().px(10));
    m_left->setSizes({m_context.theme().px(500), m_context.theme().px(180)});
    addWidget(m_left);
    m_table->setSourceModel(m_model);
    m_table->rememberLayout(m_context.settings().store(), QStringLiteral("ranking2"));
    m_table->installEventFilter(this);
}

void RankingBoard::buildRight()
{
    const Theme& theme = m_context.theme();
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_heat);
    layout->addWidget(m_severity, 1);
    m_side->addHeadTool(m_scale);
    m_side->setBody(body, false);
    layout->setContentsMargins(theme.px(8), 0, theme.px(8), theme.px(8));
    m_side->setMinimumWidth(theme.px(210));
    addWidget(m_side);
    m_severity->setPlaces([this](int bar) {
        const QRect column = m_heat->columnRect(RankingHeatModel::ColumnCount + bar);
        return column.isEmpty() ? QRect()
                                : QRect(column.left(), 0, column.width(), m_severity->height());
    });
}

bool RankingBoard::eventFilter(QObject* watched, QEvent* event)
{
    // Both tables end at the same row.
    if (m_heat && watched == m_table && event->type() == QEvent::Resize)
        m_heat->setFixedHeight(m_table->height());
    return QSplitter::eventFilter(watched, event);
}

void RankingBoard::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    showPill();
}

void RankingBoard::retranslateAll()
{
    m_table->setAccessibleName(tr("Ranking"));
    m_heat->setAccessibleName(tr("Scores by judge"));
    m_side->setTitle(tr("Scores by judge"));
    m_side->setSubtitle(tr("those who mark low at the left"));
}

void RankingBoard::setTitle(const QString& title)
{
    m_card->setTitle(title);
}

void RankingBoard::addTool(QWidget* tool)
{
    m_card->addHeadTool(tool);
}

const RankedEntry* RankingBoard::current() const
{
    const int row = m_table->currentSourceRow();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->entryAt(row);
}

const StageMember* RankingBoard::memberOf(const QString& ref) const
{
    const auto member = std::find_if(m_members.begin(), m_members.end(),
                                     [&](const StageMember& each) { return each.ref == ref; });
    return member == m_members.end() ? nullptr : &*member;
}

void RankingBoard::setRanking(const Ranking& ranking, const std::vector<StageMember>& members,
                              int places, StageMarks marks)
{
    const qint64 before = m_table->currentId();
    m_members = members;
    m_places = places;
    m_model->setStage(ranking, members, places, std::move(marks));
    hideJudges();
    m_scale->setRange(m_model->lowest(), m_model->highest());
    m_card->setSubtitle(tr("%n entries", nullptr, m_model->rowCount()));
    showPill();
    showSeverity(ranking);
    if ((before <= 0 || !m_table->showId(before)) && m_model->rowCount() > 0)
        m_table->step(1);
    showEntry();
}

void RankingBoard::hideJudges()
{
    QHeaderView* heads = m_table->horizontalHeader();
    const int judges = int(m_model->marks().judges.size());
    if (judges != m_judges) {
        for (int judge = 0; judge < judges; ++judge)
            heads->setSectionHidden(RankingHeatModel::ColumnCount + judge, true);
        m_judges = judges;
    }
    if (int(m_model->ranking().method) != m_method) {
        m_method = int(m_model->ranking().method);
        heads->setSectionHidden(RankingTableModel::MedianColumn,
                                m_model->ranking().method != RankingMethod::Median);
    }
    m_table->fitColumns();
}

void RankingBoard::showPill()
{
    const DiscussionGroup* group = nullptr;
    for (const DiscussionGroup& each : m_model->ranking().discussion) {
        if (each.line == m_places && !each.entries.isEmpty())
            group = &each;
    }
    m_pill->setVisible(group != nullptr);
    if (!group)
        return;
    int first = 0;
    int last = 0;
    for (const QString& ref : group->entries) {
        const RankedEntry* entry = m_model->ranking().find(ref);
        if (!entry || !entry->rank)
            continue;
        first = first == 0 ? *entry->rank : std::min(first, *entry->rank);
        last = std::max(last, *entry->rank);
    }
    const int count = int(group->entries.size());
    m_pill->setContent(
        Tone::Information,
        m_left->width() < m_context.theme().px(kLongPill)
            ? tr("%n to discuss", nullptr, count)
            : tr("%n across the line of %1 places (ranks %2–%3): to be discussed",
                 nullptr, count)
                  .arg(m_places)
                  .arg(first)
                  .arg(last));
}

void RankingBoard::showSeverity(const Ranking& ranking)
{
    std::vector<SeverityChart::Bar> bars;
    for (const QString& ref : m_model->marks().judges) {
        SeverityChart::Bar bar{ref, 0, 0, 0};
        if (const JudgeFigures* judge = ranking.judge(ref)) {
            bar.count = judge->n;
            bar.effect = judge->effect.value_or(judge->mean - ranking.grandMean.toDouble());
            bar.halfWidth = judge->effect && judge->se ? kNormal95 * *judge->se : 0;
        }
        bars.push_back(bar);
    }
    m_severity->setBars(std::move(bars));
}

void RankingBoard::showEntry()
{
    const RankedEntry* entry = current();
    const StageMember* member = entry ? memberOf(entry->entry) : nullptr;
    if (member)
        m_pane->setEntry(m_model->ranking(), *entry, *member);
    else
        m_pane->setNothing();
    explainCell();
}

/// The figure under the pointer or the keys, in the pane: no dialog is needed to understand it.
void RankingBoard::explainCell()
{
    const QModelIndex index = m_table->currentIndex();
    const int column = index.column();
    if (!index.isValid() || isName(column) || column >= RankingTableModel::ColumnCount) {
        m_pane->setFigure({}, {});
        return;
    }
    const QString head =
        m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QString figure = index.data(Qt::DisplayRole).toString();
    if (column == RankingTableModel::WhyColumn)
        figure.clear();
    m_pane->setFigure(figure.isEmpty() ? head : tr("%1: %2", "a figure").arg(head, figure),
                      m_model->explanation(m_table->currentSourceRow(), column));
}

void RankingBoard::openCell(int row, int column)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const QString ref = m_model->entryAt(row).entry;
    if (isName(column))
        Q_EMIT entryWanted(ref);
    else
        Q_EMIT calculationWanted(ref);
}

} // namespace prizedesk
