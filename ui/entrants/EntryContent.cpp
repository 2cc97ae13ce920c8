#include "ui/entrants/EntryContent.h"

#include "ui/entrants/EntryValueRow.h"

#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

EntryContent::EntryContent(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_layout(new QVBoxLayout(this))
{
    setAccessRole(QAccessible::List);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void EntryContent::setValues(std::vector<EntryDetail::Value> values, bool editable)
{
    for (EntryValueRow* row : m_rows) {
        m_layout->removeWidget(row);
        // A row may be in the middle of telling what was typed into it.
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (EntryDetail::Value& value : values) {
        QString remark;
        if (value.corrected) {
            const QString received =
                value.received.isEmpty() ? tr("(not filled in)") : value.received;
            remark =
                tr("Received: %1").arg(received) + u'\n' +
                tr("Changed by %1, %2").arg(value.who, m_time ? m_time(value.atMs) : QString());
            if (!value.reason.isEmpty())
                remark += u'\n' + tr("Reason: %1").arg(value.reason);
        }
        const EntryField field = value.field;
        auto* row = new EntryValueRow(theme(), std::move(value), editable, remark, this);
        connect(row, &EntryValueRow::editWanted, this, [this, field] { edit(field); });
        connect(row, &EntryValueRow::moveWanted, this,
                [this, row](int direction) { moveFrom(row, direction); });
        connect(row, &EntryValueRow::saved, this,
                [this, field](const QString& text, const QString& reason) {
                    Q_EMIT
                    corrected(field, text, reason);
                });
        m_layout->addWidget(row);
        m_rows.push_back(row);
    }
}

bool EntryContent::edit(EntryField field)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const EntryValueRow* each) {
        return each->field() == field;
    });
    if (row == m_rows.end())
        return false;
    (*row)->edit(m_choices ? m_choices(field) : std::vector<std::pair<QString, QString>>());
    Q_EMIT
    shownWanted(*row);
    return (*row)->isEditing();
}

bool EntryContent::isEditing() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const EntryValueRow* row) { return row->isEditing(); });
}

void EntryContent::moveFrom(const EntryValueRow* row, int direction)
{
    const auto place = std::find(m_rows.begin(), m_rows.end(), row);
    const auto next = (place - m_rows.begin()) + direction;
    if (place != m_rows.end() && next >= 0 && next < std::ssize(m_rows))
        m_rows[size_t(next)]->setFocus(Qt::TabFocusReason);
}

} // namespace prizedesk
