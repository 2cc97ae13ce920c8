#include "ui/packets/NoticePane.h"

#include "ui/shared/TextLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace prizedesk {

NoticePane::NoticePane(const Theme& theme, const QString& title, const QString& text,
                       QWidget* parent)
    : DocumentPane(parent)
    , m_title(new TextLabel(theme, Type::Section, Token::Text, this))
    , m_text(new TextLabel(theme, Type::Body, Token::Text2, this))
{
    for (TextLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_title->setText(title);
    m_text->setText(text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(44, 40, 44, 40);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addStretch(1);
}

QPushButton* NoticePane::addButton(const QString& verb)
{
    auto* button = new QPushButton(verb, this);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, button, 0, Qt::AlignLeft);
    setFocusProxy(button);
    return button;
}

QString NoticePane::text() const
{
    return m_title->text() + u'\n' + m_text->text();
}

} // namespace prizedesk
