#include "ui/judging/AssignmentView.h"

#include "models/judging/AssignmentMatrixModel.h"
#include "ui/judging/AssignmentDelegate.h"
#include "ui/judging/LoadHeader.h"
#include "ui/shared/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace prizedesk {

namespace {

constexpr int kColumn = 52;
constexpr int kEntryHead = 320;

} // namespace

AssignmentView::AssignmentView(const Theme& theme, AssignmentMatrixModel& model, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
{
    setObjectName(QStringLiteral("assignmentMatrix"));
    setModel(&model);
    setItemDelegate(new AssignmentDelegate(theme, this));
    setHorizontalHeader(new LoadHeader(theme, this));
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    connect(this, &QTableView::doubleClicked, this, &AssignmentView::toggleWanted);
    connect(&theme, &Theme::changed, this, &AssignmentView::setMeasures);
    setMeasures();
}

void AssignmentView::setMeasures()
{
    horizontalHeader()->setDefaultSectionSize(m_theme.px(kColumn));
    verticalHeader()->setDefaultSectionSize(m_theme.metric(Metric::Row));
    verticalHeader()->setFixedWidth(m_theme.px(kEntryHead));
    verticalHeader()->setFont(m_theme.font(Type::Body));
}

void AssignmentView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setMeasures();
}

QModelIndexList AssignmentView::chosen() const
{
    return selectionModel()->selectedIndexes();
}

void AssignmentView::goTo(const QModelIndex& cell)
{
    // Not setCurrentIndex(), which takes the keys held down for a choice: after Ctrl+→ nothing
    // would be selected.
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
}

QModelIndex AssignmentView::nextFree(const QModelIndex& from, int step) const
{
    for (int column = from.column() + step; column >= 0 && column < m_model.columnCount();
         column += step) {
        const int flags = m_model.flagsAt(from.row(), column);
        if ((flags & (AssignmentMatrixModel::Assigned | AssignmentMatrixModel::Conflict)) == 0)
            return m_model.index(from.row(), column);
    }
    return {};
}

void AssignmentView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex cell = currentIndex();
    const bool isMove = (event->modifiers() & Qt::ControlModifier) != 0;
    if (cell.isValid() && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
                           event->key() == Qt::Key_Enter)) {
        Q_EMIT toggleWanted(cell);
        return;
    }
    if (cell.isValid() && event->key() == Qt::Key_L && !isMove) {
        Q_EMIT lockWanted();
        return;
    }
    if (cell.isValid() && isMove &&
        (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const QModelIndex to = nextFree(cell, event->key() == Qt::Key_Left ? -1 : 1);
        if (to.isValid() &&
            (m_model.flagsAt(cell.row(), cell.column()) & AssignmentMatrixModel::Assigned) != 0)
            Q_EMIT moveWanted(cell, to);
        return;
    }
    QTableView::keyPressEvent(event);
}

void AssignmentView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex cell = indexAt(event->position().toPoint());
    m_dragged = QPersistentModelIndex();
    if (event->button() == Qt::LeftButton && cell.isValid() &&
        (m_model.flagsAt(cell.row(), cell.column()) & AssignmentMatrixModel::Assigned) != 0)
        m_dragged = cell;
    QTableView::mousePressEvent(event);
}

void AssignmentView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragged.isValid()) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    const QModelIndex cell = indexAt(event->position().toPoint());
    const bool canDrop = cell.isValid() && cell.row() == m_dragged.row() &&
                         (m_model.flagsAt(cell.row(), cell.column()) &
                          (AssignmentMatrixModel::Assigned | AssignmentMatrixModel::Conflict)) == 0;
    const bool isHome = cell == QModelIndex(m_dragged);
    viewport()->setCursor(canDrop || isHome ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    if (canDrop)
        goTo(cell);
}

void AssignmentView::mouseReleaseEvent(QMouseEvent* event)
{
    viewport()->unsetCursor();
    const QModelIndex from = m_dragged;
    m_dragged = QPersistentModelIndex();
    const QModelIndex to = indexAt(event->position().toPoint());
    QTableView::mouseReleaseEvent(event);
    if (from.isValid() && to.isValid() && to != from && to.row() == from.row() &&
        (m_model.flagsAt(to.row(), to.column()) &
         (AssignmentMatrixModel::Assigned | AssignmentMatrixModel::Conflict)) == 0)
        Q_EMIT moveWanted(from, to);
}

} // namespace prizedesk
