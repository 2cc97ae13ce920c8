#include "ui/shared/TableColumns.h"

#include "models/core/ItemRoles.h"
#include "ui/shared/HeaderView.h"
#include "ui/shared/TableView.h"

#include <QMenu>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace prizedesk {

namespace {

constexpr int sampledRows = 60;
constexpr int storeDelay = 400;

} // namespace

TableColumns::TableColumns(const Theme& theme, TableView& table)
    : QObject(&table)
    , m_theme(theme)
    , m_table(table)
    , m_storeTimer(new QTimer(this))
{
    m_storeTimer->setSingleShot(true);
    m_storeTimer->setInterval(storeDelay);
    connect(m_storeTimer, &QTimer::timeout, this, &TableColumns::store);
    const QHeaderView* head = table.horizontalHeader();
    connect(head, &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        // Hiding and showing a column also arrives here, with a width of 0.
        if (m_isFitting || before == 0 || after == 0)
            return;
        m_isUserSized = true;
        m_storeTimer->start();
    });
    connect(head, &QHeaderView::sectionMoved, m_storeTimer, qOverload<>(&QTimer::start));
    connect(&theme, &Theme::changed, this, &TableColumns::fitAgain);
}

void TableColumns::setLeastWidths(std::vector<int> widths)
{
    if (widths == m_leastWidths)
        return;
    m_leastWidths = std::move(widths);
    fitAgain();
}

void TableColumns::reset()
{
    m_isUserSized = false;
    m_hiddenAtFirstDone = false;
    if (m_settings)
        restore();
    fitAgain();
}

void TableColumns::fitAgain()
{
    if (!m_isUserSized)
        fit();
}

int TableColumns::wantedWidth(int column) const
{
    const QAbstractItemModel& model = m_table.filterProxy();
    QStyleOptionViewItem option;
    option.widget = &m_table;
    int width = m_table.horizontalHeader()->sectionSizeHint(column);
    if (size_t(column) < m_leastWidths.size())
        width = std::max(width, m_leastWidths[size_t(column)]);
    // The first rows, and as many over the rest to the last: lists that end in view are not cut.
    const int rows = model.rowCount();
    const int sampled = std::min(sampledRows, rows);
    const int first = rows > sampledRows ? sampled / 2 : sampled;
    for (int i = 0; i < sampled; ++i) {
        const int row =
            i < first ? i
                      : first + int(qint64(i - first + 1) * (rows - first) / (sampled - first)) - 1;
        const QModelIndex index = model.index(row, column);
        const QSize hint = m_table.itemDelegateForIndex(index)->sizeHint(option, index);
        width = std::max(width, hint.width());
    }
    return width;
}

void TableColumns::fit()
{
    QHeaderView* head = m_table.horizontalHeader();
    const QAbstractItemModel& model = m_table.filterProxy();
    const int columns = model.columnCount();
    if (columns == 0 || head->count() != columns)
        return;
    m_isFitting = true;
    if (!m_hiddenAtFirstDone) {
        for (int column = 0; column < columns; ++column) {
            if (model.headerData(column, Qt::Horizontal, HiddenAtFirstRole).toBool())
                head->setSectionHidden(column, true);
        }
        m_hiddenAtFirstDone = true;
    }

    std::vector<int> widths(static_cast<size_t>(columns), 0);
    std::vector<int> elastic;
    int lastText = -1;
    int total = 0;
    for (int column = 0; column < columns; ++column) {
        if (head->isSectionHidden(column))
            continue;
        int& width = widths[static_cast<size_t>(column)];
        width = wantedWidth(column);
        const bool whole = model.headerData(column, Qt::Horizontal, WholeTextRole).toBool() ||
                           model.index(0, column).data(NumberRole).toBool();
        if (!whole) {
            lastText = column;
            width = std::min(width, m_theme.px(360));
            if (width > m_theme.px(110))
                elastic.push_back(column);
        }
        total += width;
    }
    // The longest texts give way first and take what is left over.
    const int room = m_table.viewport()->width();
    while (total > room && !elastic.empty()) {
        const auto widest = std::max_element(elastic.begin(), elastic.end(), [&](int a, int b) {
            return widths[static_cast<size_t>(a)] < widths[static_cast<size_t>(b)];
        });
        int& width = widths[static_cast<size_t>(*widest)];
        const int cut = std::min({8, total - room, width - m_theme.px(110)});
        if (cut <= 0)
            break;
        width -= cut;
        total -= cut;
    }
    if (total < room && !elastic.empty()) {
        const auto widest = std::max_element(elastic.begin(), elastic.end(), [&](int a, int b) {
            return widths[static_cast<size_t>(a)] < widths[static_cast<size_t>(b)];
        });
        widths[static_cast<size_t>(*widest)] += room - total;
    }
    // Short texts alone: the last one, mostly a remark, takes the rest, so that rows are whole.
    if (total < room && elastic.empty() && lastText >= 0)
        widths[static_cast<size_t>(lastText)] += room - total;
    for (int column = 0; column < columns; ++column) {
        if (!head->isSectionHidden(column))
            head->resizeSection(column, widths[static_cast<size_t>(column)]);
    }
    m_isFitting = false;
}

void TableColumns::remember(QSettings& settings, const QString& key)
{
    m_settings = &settings;
    m_key = key;
    restore();
}

void TableColumns::store() const
{
    const QAbstractItemModel& model = m_table.filterProxy();
    if (!m_settings || model.columnCount() == 0)
        return;
    QStringList sortKeys;
    for (const FilterProxy::SortKey& key : m_table.filterProxy().sortKeys())
        sortKeys << (key.order == Qt::DescendingOrder ? QStringLiteral("-%1")
                                                      : QStringLiteral("+%1"))
                        .arg(key.column);
    m_settings->beginGroup(m_key);
    m_settings->setValue(QStringLiteral("columns"), model.columnCount());
    m_settings->setValue(QStringLiteral("userSized"), m_isUserSized);
    m_settings->setValue(QStringLiteral("header"), m_table.horizontalHeader()->saveState());
    m_settings->setValue(QStringLiteral("sort"), sortKeys);
    m_settings->endGroup();
}

void TableColumns::restore()
{
    const int columns = m_table.filterProxy().columnCount();
    if (!m_settings || columns == 0)
        return;
    m_settings->beginGroup(m_key);
    const int storedColumns = m_settings->value(QStringLiteral("columns")).toInt();
    const QByteArray header = m_settings->value(QStringLiteral("header")).toByteArray();
    const QStringList sort = m_settings->value(QStringLiteral("sort")).toStringList();
    const bool isUserSized = m_settings->value(QStringLiteral("userSized")).toBool();
    m_settings->endGroup();
    // A list that has gained or lost columns since starts afresh.
    if (storedColumns != columns)
        return;
    m_isFitting = true;
    if (m_table.horizontalHeader()->restoreState(header)) {
        m_hiddenAtFirstDone = true;
        m_isUserSized = isUserSized;
    }
    m_isFitting = false;
    std::vector<FilterProxy::SortKey> keys;
    for (const QString& key : sort)
        keys.push_back({QStringView(key).mid(1).toInt(),
                        key.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder});
    if (!keys.empty())
        m_table.filterProxy().setSortKeys(std::move(keys));
}

void TableColumns::fillMenu(QMenu& menu)
{
    QHeaderView* head = m_table.horizontalHeader();
    for (int visual = 0; visual < head->count(); ++visual) {
        const int column = head->logicalIndex(visual);
        const QString title =
            m_table.filterProxy().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (title.isEmpty())
            continue;
        QAction* action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(!head->isSectionHidden(column));
        // The last visible column cannot be hidden.
        action->setEnabled(head->isSectionHidden(column) ||
                           head->count() - head->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, head, column](bool shown) {
            head->setSectionHidden(column, !shown);
            if (shown && head->sectionSize(column) == 0)
                head->resizeSection(column, wantedWidth(column));
            fitAgain();
            store();
        });
    }
    menu.addSeparator();
    QMenu* sortMenu = menu.addMenu(tr("Order by"));
    for (int visual = 0; visual < head->count(); ++visual) {
        const int column = head->logicalIndex(visual);
        const QString title =
            m_table.filterProxy().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (!title.isEmpty())
            connect(sortMenu->addAction(title), &QAction::triggered, &m_table,
                    [this, column] { m_table.orderBy(column, false); });
    }
    connect(menu.addAction(tr("Fit widths to content")), &QAction::triggered, this, [this] {
        m_isUserSized = false;
        fit();
        store();
    });
}

} // namespace prizedesk
