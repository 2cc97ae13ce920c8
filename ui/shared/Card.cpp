#include "ui/shared/Card.h"

#include "ui/shared/LinkButton.h"
#include "ui/shared/TextLabel.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace prizedesk {

Card::Card(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_head(new QWidget(this))
    , m_headLayout(new QHBoxLayout(m_head))
    , m_headWidgets(new QHBoxLayout)
    , m_headTools(new QHBoxLayout)
    , m_layout(new QVBoxLayout(this))
    , m_title(new TextLabel(theme, Type::Section, Token::Text, m_head))
    , m_subtitle(new TextLabel(theme, Type::Small, Token::Text2, m_head))
    , m_note(new TextLabel(theme, Type::Small, Token::Text2, m_head))
    , m_link(new LinkButton(theme, m_head))
{
    setAccessRole(QAccessible::Grouping);
    m_subtitle->setElided(true);
    m_subtitle->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_headLayout->setSpacing(8);
    m_headLayout->addWidget(m_title);
    m_headLayout->addWidget(m_subtitle);
    m_headLayout->addLayout(m_headWidgets);
    m_headLayout->addStretch(1);
    m_headLayout->addWidget(m_note);
    m_headLayout->addWidget(m_link);
    m_headLayout->addLayout(m_headTools);
    m_headTools->setSpacing(6);
    m_link->setQuiet(true);
    m_layout->setSpacing(0);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->addWidget(m_head);
    for (QWidget* part : {static_cast<QWidget*>(m_subtitle), static_cast<QWidget*>(m_note),
                          static_cast<QWidget*>(m_link)})
        part->hide();
    connect(m_link, &LinkButton::clicked, this, &Card::linkTriggered);
    Card::themeChanged();
}

void Card::themeChanged()
{
    const int padding = theme().metric(Metric::CardPadding);
    m_head->setFixedHeight(theme().metric(Metric::CardHead));
    m_headLayout->setContentsMargins(padding, 0, padding, 0);
    if (m_body)
        setBody(m_body, m_padded);
    update();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::setLink(const QString& text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void Card::setNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void Card::addHeadWidget(QWidget* widget)
{
    m_headWidgets->addWidget(widget);
}

void Card::addHeadTool(QWidget* widget)
{
    m_headTools->addWidget(widget);
}

void Card::setHeadVisible(bool visible)
{
    m_head->setVisible(visible);
}

void Card::setBody(QWidget* body, bool padded)
{
    if (m_body && m_body != body) {
        m_layout->removeWidget(m_body);
        m_body->deleteLater();
    }
    if (m_body != body)
        m_layout->addWidget(body, 1);
    m_body = body;
    m_padded = padded;
    const int padding = padded ? theme().metric(Metric::CardPadding) : 0;
    body->setContentsMargins(padding, 0, padding, padding);
    // Rounded corners must stay visible under a table that reaches the edges.
    m_layout->setContentsMargins(1, 1, 1, padded ? 1 : 5);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().color(Token::Hair));
    painter.setBrush(theme().color(Token::Surface));
    const qreal radius = theme().metric(Metric::CardRadius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace prizedesk
