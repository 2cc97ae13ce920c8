#include "ui/scoring/HeatView.h"

#include "ui/scoring/HeatDelegate.h"
#include "ui/shared/HeaderView.h"
#include "ui/shared/TableView.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int kLeastWidth = 26;
constexpr int kMostWidth = 44;

} // namespace

HeatView::HeatView(const Theme& theme, TableView& table, int firstColumn, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_table(table)
    , m_heads(new HeaderView(theme, this))
    , m_firstColumn(firstColumn)
{
    setHorizontalHeader(m_heads);
    m_heads->setSectionsMovable(false);
    m_heads->setMinimumSectionSize(theme.px(20));
    setModel(&table.filterProxy());
    setSelectionModel(table.selectionModel());
    setItemDelegate(new HeatDelegate(theme, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(table.selectionMode());
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(table.verticalScrollMode());
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(),
            &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &HeatView::columnsMoved);
    connect(m_heads, &HeaderView::sortWanted, &table, &TableView::orderBy);
    connect(&table.filterProxy(), &FilterProxy::sortKeysChanged, this,
            [this] { m_heads->setSortKeys(m_table.filterProxy().sortKeys()); });
    connect(&table.filterProxy(), &QAbstractItemModel::modelReset, this, &HeatView::fit);
    connect(&theme, &Theme::changed, this, &HeatView::follow);
    follow();
}

void HeatView::follow()
{
    setFont(m_theme.font(Type::Small));
    verticalHeader()->setMinimumSectionSize(m_theme.metric(Metric::Row));
    verticalHeader()->setDefaultSectionSize(m_theme.metric(Metric::Row));
    fit();
    viewport()->update();
}

void HeatView::fit()
{
    const int columns = model()->columnCount();
    const int shown = columns - m_firstColumn;
    if (m_heads->count() != columns)
        return;
    const int wide = shown > 0 ? std::clamp(viewport()->width() / shown, m_theme.px(kLeastWidth),
                                            m_theme.px(kMostWidth))
                               : 0;
    for (int column = 0; column < columns; ++column) {
        m_heads->setSectionHidden(column, column < m_firstColumn);
        if (column >= m_firstColumn)
            m_heads->resizeSection(column, wide);
    }
    Q_EMIT columnsMoved();
}

QRect HeatView::columnRect(int sourceColumn) const
{
    const int left = columnViewportPosition(sourceColumn);
    const QRect column(left, 0, columnWidth(sourceColumn), height());
    return column.right() < 0 || left > viewport()->width() ? QRect()
                                                            : column.translated(viewport()->x(), 0);
}

void HeatView::open(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT cellOpened(m_table.filterProxy().sourceRow(index.row()), index.column());
}

void HeatView::reset()
{
    QItemSelectionModel* shared = selectionModel();
    if (!shared) {
        QTableView::reset();
        return;
    }
    const QSignalBlocker silence(shared);
    const QItemSelection selection = shared->selection();
    const QModelIndex current = shared->currentIndex();
    QTableView::reset();
    shared->select(selection, QItemSelectionModel::ClearAndSelect);
    shared->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
}

void HeatView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void HeatView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void HeatView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton)
        open(indexAt(event->position().toPoint()));
}

void HeatView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void HeatView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    // A cell of the table beside is current: only the row matters here.
    if (index.isValid() && index.column() < m_firstColumn)
        return;
    QTableView::scrollTo(index, hint);
}

} // namespace prizedesk
