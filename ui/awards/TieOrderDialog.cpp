#include "ui/awards/TieOrderDialog.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace prizedesk {

TieOrderDialog::TieOrderDialog(const Theme& theme, const QStringList& entries,
                               const QStringList& titles, QWidget* parent)
    : PromptDialog(theme, tr("The committee decides a tie"),
                   tr("Put the entries in the order the committee decided, the best first. The "
                      "order counts as long as exactly these entries are tied."),
                   tr("Record the decision"), parent)
    , m_list(new QListWidget(this))
    , m_reason(new QLineEdit(this))
{
    for (int i = 0; i < entries.size(); ++i) {
        auto* item = new QListWidgetItem(
            entries.at(i) + QStringLiteral("　") + titles.value(i), m_list);
        item->setData(Qt::UserRole, entries.at(i));
    }
    m_list->setCurrentRow(0);
    m_list->setObjectName(QStringLiteral("tieEntries"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumHeight(theme.px(130));
    m_reason->setObjectName(QStringLiteral("tieReason"));
    m_reason->setPlaceholderText(tr("Why this order"));
    auto* verbs = new QWidget(this);
    auto* row = new QHBoxLayout(verbs);
    row->setContentsMargins({});
    row->addStretch();
    const auto add = [&](const QString& text, int by, Qt::Key key) {
        auto* button = new QPushButton(text, verbs);
        button->setAutoDefault(false);
        button->setShortcut(QKeySequence(Qt::ALT | key));
        connect(button, &QPushButton::clicked, this, [this, by] { move(by); });
        row->addWidget(button);
    };
    add(tr("Up"), -1, Qt::Key_Up);
    add(tr("Down"), 1, Qt::Key_Down);
    addField(tr("Order, the best first"), m_list);
    addField(verbs);
    addField(tr("Reason"), m_reason);
    setMinimumWidth(theme.px(520));
    connect(m_reason, &QLineEdit::textChanged, this,
            [this] { setAcceptable(!reason().isEmpty()); });
    setAcceptable(false);
}

QStringList TieOrderDialog::order() const
{
    QStringList refs;
    for (int i = 0; i < m_list->count(); ++i)
        refs << m_list->item(i)->data(Qt::UserRole).toString();
    return refs;
}

QString TieOrderDialog::reason() const
{
    return m_reason->text().trimmed();
}

void TieOrderDialog::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
}

} // namespace prizedesk
