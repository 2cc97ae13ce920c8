#include "ui/shared/ValueChooser.h"

#include "models/core/SearchKey.h"
#include "ui/shared/SearchField.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

constexpr int valueRole = Qt::UserRole;
constexpr int searchableFrom = 10;

} // namespace

ValueChooser::ValueChooser(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_search(new SearchField(theme, this))
    , m_list(new QListWidget(this))
{
    setWindowFlag(Qt::Popup);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem* item = m_list->item(row);
            item->setHidden(!matchesSearch(searchKey(item->text()), text));
        }
    });
    const auto tell = [this] {
        if (m_filling)
            return;
        QStringList chosen;
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->checkState() == Qt::Checked)
                chosen << m_list->item(row)->data(valueRole).toString();
        }
        Q_EMIT
        chosenChanged(chosen);
    };
    connect(m_list, &QListWidget::itemChanged, this, tell);
    // A click on the words does the same as one on the box.
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem* item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    ValueChooser::retranslate();
}

void ValueChooser::retranslate()
{
    m_search->setPlaceholderText(tr("Search values"));
    m_search->setAccessibleName(tr("Search values"));
    m_list->setAccessibleName(tr("Values"));
    setAccessibleName(tr("Choose values"));
}

void ValueChooser::setValues(const std::vector<std::pair<QString, int>>& values,
                             const QStringList& chosen)
{
    m_filling = true;
    m_list->clear();
    for (const auto& [value, count] : values) {
        const QString words = value.isEmpty() ? tr("(empty)") : value;
        auto* item = new QListWidgetItem(
            QStringLiteral("%1　%2").arg(words, QLocale().toString(count)), m_list);
        item->setData(valueRole, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(value) ? Qt::Checked : Qt::Unchecked);
    }
    m_search->clear();
    m_search->setVisible(m_list->count() >= searchableFrom);
    m_filling = false;
}

void ValueChooser::openAt(const QPoint& globalPosition)
{
    const int rows = qMin(m_list->count(), 12);
    resize(theme().px(260), theme().px(rows * 26 + 24 + (m_search->isHidden() ? 0 : 34)));
    move(globalPosition);
    show();
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    (m_search->isHidden() ? static_cast<QWidget*>(m_list) : m_search)
        ->setFocus(Qt::PopupFocusReason);
}

void ValueChooser::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Surface));
    painter.setPen(theme().color(Token::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void ValueChooser::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return) {
        close();
        return;
    }
    ThemedWidget::keyPressEvent(event);
}

} // namespace prizedesk
