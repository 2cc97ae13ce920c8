#include "ui/shell/CommandPalette.h"

#include "models/core/SearchKey.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/PaletteDelegate.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int kWidth = 560;
constexpr int kShownRows = 12;

} // namespace

CommandPalette::CommandPalette(const Theme& theme, SearchField& field, QWidget& window)
    : ThemedWidget(theme, &window)
    , m_field(field)
    , m_window(window)
    , m_model(new PaletteModel(this))
    , m_list(new QListView(this))
    , m_nothing(new TextLabel(theme, Type::Body, Token::Text2, this))
{
    setObjectName(QStringLiteral("palette"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setContentsMargins(12, 8, 12, 8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 5, 1, 5);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    hide();
    field.installEventFilter(this);
    window.installEventFilter(this);
    connect(&field, &QLineEdit::textEdited, this, [this] {
        if (isVisible())
            refresh();
        else
            open();
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { run(index.row()); });
    CommandPalette::retranslate();
}

void CommandPalette::setSources(Actions actions, Records records)
{
    m_actionSource = std::move(actions);
    m_recordSource = std::move(records);
}

void CommandPalette::open()
{
    if (m_actionSource)
        m_actions = m_actionSource();
    refresh();
    show();
    raise();
}

void CommandPalette::close()
{
    hide();
    m_field.setAccessibleDescription({});
}

int CommandPalette::currentRow() const
{
    return m_list->currentIndex().row();
}

std::vector<PaletteItem> CommandPalette::matching(const std::vector<PaletteItem>& items,
                                                  const QString& query)
{
    const SearchQuery wanted(query);
    if (wanted.isEmpty())
        return items;
    const QString start = searchKey(query);
    std::vector<PaletteItem> first;
    std::vector<PaletteItem> rest;
    for (const PaletteItem& item : items) {
        const QString key = searchKey(item.text);
        if (key.startsWith(start))
            first.push_back(item);
        else if (wanted.matches(key + QLatin1Char(' ') + searchKey(item.where)))
            rest.push_back(item);
    }
    first.insert(first.end(), std::make_move_iterator(rest.begin()),
                 std::make_move_iterator(rest.end()));
    return first;
}

void CommandPalette::refresh()
{
    const QString query = m_field.text().trimmed();
    std::vector<PaletteItem> items;
    if (!query.isEmpty() && m_recordSource)
        items = m_recordSource(query);
    std::vector<PaletteItem> actions = matching(m_actions, query);
    // Whoever types a number looks for a record, whoever types a verb for an action.
    const bool recordsFirst = query.contains(QRegularExpression(QStringLiteral("\\d")));
    if (recordsFirst) {
        items.insert(items.end(), std::make_move_iterator(actions.begin()),
                     std::make_move_iterator(actions.end()));
    } else {
        items.insert(items.begin(), std::make_move_iterator(actions.begin()),
                     std::make_move_iterator(actions.end()));
    }
    const bool isEmpty = items.empty();
    m_model->setItems(std::move(items));
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    place();
    choose(0);
}

void CommandPalette::place()
{
    const int margin = 12;
    const int width = qMin(theme().px(kWidth), m_window.width() - 2 * margin);
    const int rows = std::clamp(m_model->rowCount(), 1, kShownRows);
    const int height = rows * theme().px(32) + 12;
    const QPoint below = m_field.mapTo(&m_window, QPoint(m_field.width(), m_field.height() + 4));
    setGeometry(below.x() - width, below.y(), width,
                qMin(height, m_window.height() - below.y() - margin));
}

void CommandPalette::choose(int row)
{
    const int count = m_model->rowCount();
    if (count == 0) {
        m_field.setAccessibleDescription(m_nothing->text());
        return;
    }
    const QModelIndex index = m_model->index((row % count + count) % count);
    m_list->setCurrentIndex(index);
    m_field.setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent event(&m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::run(int row)
{
    const PaletteItem* item = m_model->item(row);
    if (!item)
        return;
    const std::function<void()> act = item->run;
    m_field.clear();
    close();
    m_window.setFocus();
    if (act)
        act();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != &m_field)
        return false;
    if (event->type() == QEvent::FocusOut)
        close();
    if (event->type() == QEvent::MouseButtonPress && !isVisible())
        open();
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isVisible())
            choose(currentRow() + (key->key() == Qt::Key_Down ? 1 : -1));
        else
            open();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isVisible())
            run(currentRow());
        return true;
    case Qt::Key_Escape:
        m_field.clear();
        close();
        m_window.setFocus();
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().color(Token::Surface));
    painter.setPen(theme().color(Token::Control));
    const int radius = theme().metric(Metric::ControlRadius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void CommandPalette::themeChanged()
{
    if (isVisible())
        place();
    update();
}

void CommandPalette::retranslate()
{
    m_nothing->setText(tr("No action and no record matches."));
    m_list->setAccessibleName(tr("Actions and records"));
}

} // namespace prizedesk
