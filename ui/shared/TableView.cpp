#include "ui/shared/TableView.h"

#include "models/core/ItemRoles.h"
#include "ui/shared/CellDelegate.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/HeaderView.h"
#include "ui/shared/TableColumns.h"
#include "ui/shared/TableCopy.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int checkSpace = 34;

} // namespace

TableView::TableView(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_proxy(new FilterProxy(this))
    , m_delegate(new CellDelegate(theme, this))
    , m_header(new HeaderView(theme, this))
    , m_columns(nullptr)
    , m_empty(new EmptyState(theme, viewport()))
    , m_copy(new QAction(this))
    , m_copyWithHeads(new QAction(this))
{
    setHorizontalHeader(m_header);
    m_columns = new TableColumns(theme, *this);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_empty->hide();

    // Connected before the view's own slots, so that the place is kept while rows still exist.
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::keepPlace);
    QTableView::setModel(m_proxy);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &TableView::restorePlace);
    connect(m_proxy, &FilterProxy::sortKeysChanged, this, [this] {
        m_header->setSortKeys(m_proxy->sortKeys());
        m_columns->store();
    });
    connect(m_header, &HeaderView::sortWanted, this, &TableView::orderBy);
    connect(m_header, &HeaderView::checkToggled, this, &TableView::toggleAll);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(*menu);
        menu->popup(m_header->mapToGlobal(position));
    });
    connect(m_empty, &EmptyState::verbTriggered, this, [this] {
        if (m_proxy->totalRows() > 0)
            Q_EMIT
        clearFilterWanted();
        else Q_EMIT
        emptyActionTriggered();
    });

    m_copy->setShortcut(QKeySequence::Copy);
    m_copyWithHeads->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    for (QAction* action : {m_copy, m_copyWithHeads}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_copy, &QAction::triggered, this, [this] { copySelection(false); });
    connect(m_copyWithHeads, &QAction::triggered, this, [this] { copySelection(true); });
    connect(&theme, &Theme::changed, this, &TableView::follow);
    follow();
    retranslate();
}

TableView::~TableView() = default;

void TableView::setSourceModel(QAbstractItemModel* source)
{
    m_proxy->setSourceModel(source);
    m_columns->reset();
}

void TableView::setCheckable(bool checkable)
{
    m_checkable = checkable;
    setSelectionMode(checkable ? QAbstractItemView::ExtendedSelection
                               : QAbstractItemView::SingleSelection);
    follow();
    m_columns->fitAgain();
}

void TableView::follow()
{
    setFont(m_theme.font(Type::Body));
    verticalHeader()->setMinimumSectionSize(m_theme.metric(Metric::Row));
    verticalHeader()->setDefaultSectionSize(m_theme.metric(Metric::Row));
    const int space = m_checkable ? m_theme.px(checkSpace) : 0;
    m_delegate->setCheckSpace(space);
    m_header->setCheckSpace(space);
    viewport()->update();
}

void TableView::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_copyWithHeads->setText(tr("Copy with headings"));
    updateEmptyState();
}

void TableView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_columns->fitAgain();
    }
    QTableView::changeEvent(event);
}

void TableView::rememberLayout(QSettings& settings, const QString& key)
{
    m_columns->remember(settings, key);
}

void TableView::fillColumnMenu(QMenu& menu)
{
    m_columns->fillMenu(menu);
}

void TableView::fitColumns()
{
    m_columns->fit();
}

void TableView::setEmptyState(const QString& sentence, const QString& verb)
{
    m_emptySentence = sentence;
    m_emptyVerb = verb;
    updateEmptyState();
}

void TableView::setLoading(bool loading)
{
    m_loading = loading;
    updateEmptyState();
    viewport()->update();
}

void TableView::updateEmptyState()
{
    const bool isEmpty = m_proxy->rowCount() == 0 && !m_loading;
    if (isEmpty && m_proxy->totalRows() > 0)
        m_empty->setContent(tr("No row matches the conditions."), tr("Clear all"));
    else
        m_empty->setContent(m_emptySentence, m_emptyVerb);
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(isEmpty && (m_proxy->totalRows() > 0 || !m_emptySentence.isEmpty()));
}

qint64 TableView::idOf(int proxyRow) const
{
    const QVariant id = m_proxy->index(proxyRow, 0).data(IdRole);
    return id.isValid() ? id.toLongLong() : -1;
}

void TableView::keepPlace()
{
    m_restoring = true;
    m_place.keep(*this, *m_proxy, selectedSourceRows());
}

void TableView::restorePlace()
{
    m_place.restore(*this, *m_proxy);
    m_restoring = false;
    if (m_proxy->isSourceChanging())
        m_columns->fitAgain();
    updateEmptyState();
    currentChanged(currentIndex(), {});
    selectionChanged({}, {});
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    if (m_restoring)
        return;
    QTableView::currentChanged(current, previous);
    // The edge of the current row stands in another column than the current cell.
    for (const QModelIndex& index : {current, previous}) {
        if (index.isValid())
            viewport()->update(QRect(0, rowViewportPosition(index.row()), viewport()->width(),
                                     rowHeight(index.row())));
    }
    const qint64 id = current.isValid() ? idOf(current.row()) : -1;
    if (id == m_shownId && previous.isValid() == current.isValid())
        return;
    m_shownId = id;
    Q_EMIT
    currentIdChanged(id);
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_restoring)
        return;
    const int count = selectedCount();
    if (count == 0)
        m_checking = false;
    updateHeadCheck();
    viewport()->update();
    if (count == m_shownCount)
        return;
    m_shownCount = count;
    Q_EMIT
    selectedCountChanged(count);
}

std::vector<int> TableView::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::erase_if(rows, [this](int row) {
        return !m_proxy->index(row, 0).flags().testFlag(Qt::ItemIsSelectable);
    });
    return rows;
}

std::vector<int> TableView::selectedSourceRows() const
{
    std::vector<int> rows = selectedRows();
    for (int& row : rows)
        row = m_proxy->sourceRow(row);
    return rows;
}

std::vector<qint64> TableView::selectedIds() const
{
    std::vector<qint64> ids;
    for (const int row : selectedRows())
        ids.push_back(idOf(row));
    return ids;
}

int TableView::selectedCount() const
{
    return static_cast<int>(selectedRows().size());
}

qint64 TableView::currentId() const
{
    return currentIndex().isValid() ? idOf(currentIndex().row()) : -1;
}

int TableView::currentSourceRow() const
{
    return currentIndex().isValid() ? m_proxy->sourceRow(currentIndex().row()) : -1;
}

bool TableView::showId(qint64 id)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        if (idOf(row) == id) {
            setCurrentIndex(m_proxy->index(row, std::max(0, currentIndex().column())));
            scrollTo(currentIndex());
            return true;
        }
    }
    return false;
}

void TableView::step(int direction)
{
    const int row = currentIndex().isValid() ? currentIndex().row() + direction : 0;
    if (row >= 0 && row < m_proxy->rowCount())
        setCurrentIndex(m_proxy->index(row, std::max(0, currentIndex().column())));
}

void TableView::orderBy(int column, bool asSecondKey)
{
    std::vector<FilterProxy::SortKey> keys = m_proxy->sortKeys();
    const auto place = std::find_if(keys.begin(), keys.end(), [&](const FilterProxy::SortKey& key) {
        return key.column == column;
    });
    FilterProxy::SortKey key{column, Qt::AscendingOrder};
    if (place != keys.end() && place->order == Qt::AscendingOrder)
        key.order = Qt::DescendingOrder;
    if (!asSecondKey) {
        keys = {key};
    } else if (place != keys.end()) {
        *place = key;
    } else {
        if (keys.size() > 1)
            keys.resize(1);
        keys.push_back(key);
    }
    m_proxy->setSortKeys(std::move(keys));
}

void TableView::updateHeadCheck()
{
    const int count = selectedCount();
    m_header->setCheckState(count == 0                     ? Qt::Unchecked
                            : count == m_proxy->rowCount() ? Qt::Checked
                                                           : Qt::PartiallyChecked);
}

void TableView::toggleRow(int row)
{
    if (row < 0)
        return;
    const QModelIndex first = m_proxy->index(row, 0);
    const QModelIndex last = m_proxy->index(row, m_proxy->columnCount() - 1);
    selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::Toggle);
    m_checking = selectedCount() > 0;
}

void TableView::toggleAll()
{
    if (selectedCount() == m_proxy->rowCount()) {
        clearChecks();
        return;
    }
    selectAll();
    m_checking = true;
}

void TableView::clearChecks()
{
    m_checking = false;
    selectionModel()->clearSelection();
}

bool TableView::isInCheckSpace(const QPoint& position) const
{
    const int first = m_header->firstSection();
    if (!m_checkable || first < 0)
        return false;
    const int left = columnViewportPosition(first);
    return position.x() >= left && position.x() < left + m_theme.px(checkSpace);
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex& index,
                                                                const QEvent* event) const
{
    if (m_checkable && m_checking) {
        // While rows are checked, moving about changes the current row alone.
        Qt::KeyboardModifiers modifiers;
        if (event && event->isInputEvent())
            modifiers = static_cast<const QInputEvent*>(event)->modifiers();
        if (!(modifiers & (Qt::ShiftModifier | Qt::ControlModifier)))
            return QItemSelectionModel::NoUpdate;
        if (modifiers & Qt::ShiftModifier)
            return QItemSelectionModel::Select | QItemSelectionModel::Rows;
    }
    return QTableView::selectionCommand(index, event);
}

void TableView::openRow(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT
    opened(idOf(index.row()));
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        if (m_checkable && currentIndex().isValid()) {
            // The first Space keeps the row that was selected by moving to it.
            if (!m_checking && selectionModel()->isRowSelected(currentIndex().row()) &&
                selectedCount() == 1)
                m_checking = true;
            else
                toggleRow(currentIndex().row());
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_checkable && selectedCount() > 0) {
            clearChecks();
            return;
        }
        event->ignore();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (state() != QAbstractItemView::EditingState) {
            openRow(currentIndex());
            return;
        }
        break;
    case Qt::Key_A:
        if (m_checkable && event->matches(QKeySequence::SelectAll)) {
            selectAll();
            m_checking = true;
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void TableView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && m_checkable) {
        if (isInCheckSpace(event->position().toPoint())) {
            if (event->modifiers() & Qt::ShiftModifier && currentIndex().isValid()) {
                const int from = std::min(currentIndex().row(), index.row());
                const int to = std::max(currentIndex().row(), index.row());
                selectionModel()->select(
                    QItemSelection(m_proxy->index(from, 0),
                                   m_proxy->index(to, m_proxy->columnCount() - 1)),
                    QItemSelectionModel::Select);
                m_checking = true;
            } else {
                // A row selected by a mere click does not count as checked.
                if (!m_checking && currentIndex().row() != index.row())
                    selectionModel()->clearSelection();
                if (!m_checking && selectionModel()->isRowSelected(index.row()))
                    m_checking = true;
                else
                    toggleRow(index.row());
            }
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            return;
        }
        if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
            m_checking = true;
    }
    QTableView::mousePressEvent(event);
}

void TableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (isInCheckSpace(event->position().toPoint())) {
        mousePressEvent(event);
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton)
        openRow(index);
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    setHoveredRow(indexAt(event->position().toPoint()).row());
    if (event->buttons() != Qt::NoButton && isInCheckSpace(event->position().toPoint()))
        return;
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent* event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    for (const int changed : {m_hoveredRow, row}) {
        if (changed >= 0)
            viewport()->update(
                QRect(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed)));
    }
    m_hoveredRow = row;
    m_delegate->setHoveredRow(row);
}

void TableView::paintEvent(QPaintEvent* event)
{
    if (!m_loading) {
        QTableView::paintEvent(event);
        return;
    }
    QPainter painter(viewport());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Sunken));
    const int row = m_theme.metric(Metric::Row);
    for (int top = 0; top < viewport()->height(); top += row)
        painter.drawRoundedRect(
            QRect(m_theme.px(8), top + row / 4, viewport()->width() - m_theme.px(16), row / 2), 3,
            3);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_columns->fitAgain();
    m_empty->setGeometry(viewport()->rect());
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid())
        Q_EMIT
    contextMenuWanted(menu, idOf(index.row()), index.column());
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(m_copy);
    menu->addAction(m_copyWithHeads);
    menu->popup(event->globalPos());
}

void TableView::copySelection(bool withHeads) const
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column))
            columns.push_back(column);
    }
    TableCopy copy;
    copy.firstRowIsHead = withHeads;
    if (withHeads) {
        QStringList heads;
        for (const int column : columns)
            heads << m_proxy->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        copy.rows.push_back(heads);
    }
    std::vector<int> rows = selectedRows();
    if (rows.empty()) {
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            rows.push_back(row);
    }
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << m_proxy->index(row, column).data(Qt::DisplayRole).toString();
        copy.rows.push_back(cells);
    }
    copy.toClipboard();
}

} // namespace prizedesk
