#include "ui/shared/KeyValueGrid.h"

#include "ui/shared/TextLabel.h"

#include <QGridLayout>

namespace prizedesk {

KeyValueGrid::KeyValueGrid(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(2);
    m_grid->setHorizontalSpacing(8);
    m_grid->setColumnStretch(1, 1);
}

void KeyValueGrid::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    fill();
}

void KeyValueGrid::setLabelWidth(int pixels)
{
    m_labelWidth = pixels;
    fill();
}

void KeyValueGrid::themeChanged()
{
    fill();
}

QString KeyValueGrid::richText(const Row& row) const
{
    const QString before = row.value.left(row.markStart).toHtmlEscaped();
    const QString marked = row.value.mid(row.markStart, row.markLength).toHtmlEscaped();
    const QString after = row.value.mid(row.markStart + row.markLength).toHtmlEscaped();
    return QStringLiteral("%1<b style=\"color:%2\"><u>%3</u></b>%4")
        .arg(before, theme().toneText(row.markTone).name(), marked, after);
}

void KeyValueGrid::fill()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const Row& row : m_rows) {
        auto* label = new TextLabel(theme(), Type::Small, Token::Text2, this);
        label->setText(row.label);
        if (m_labelWidth > 0)
            label->setMinimumWidth(theme().px(m_labelWidth));
        auto* value =
            new TextLabel(theme(), Type::Body, row.isHint ? Token::Text3 : Token::Text, this);
        value->setTextFormat(row.markLength > 0 ? Qt::RichText : Qt::PlainText);
        value->setText(row.markLength > 0 ? richText(row) : row.value);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setFocusPolicy(Qt::ClickFocus);
        value->setAccessibleName(tr("%1: %2").arg(row.label, row.value));
        m_grid->addWidget(label, line, 0, Qt::AlignLeft | Qt::AlignTop);
        m_grid->addWidget(value, line, 1);
        ++line;
    }
}

} // namespace prizedesk
