#include "ui/shared/EmptyState.h"

#include "ui/shared/LinkButton.h"
#include "ui/shared/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace prizedesk {

EmptyState::EmptyState(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_sentence(new TextLabel(theme, Type::Body, Token::Text2, this))
    , m_verb(new QPushButton(this))
    , m_link(new LinkButton(theme, this))
{
    setAccessRole(QAccessible::Grouping);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMinimumWidth(theme.px(280));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(theme.px(12));
    layout->addStretch();
    // Between stretches rather than aligned: an aligned label gets the height of one line as wide
    // as the page, however often its text wraps.
    auto* measure = new QHBoxLayout;
    measure->addStretch(1);
    measure->addWidget(m_sentence, 2);
    measure->addStretch(1);
    layout->addLayout(measure);
    layout->addWidget(m_verb, 0, Qt::AlignHCenter);
    layout->addWidget(m_link, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_verb, &QPushButton::clicked, this, &EmptyState::verbTriggered);
    connect(m_link, &LinkButton::clicked, this, &EmptyState::linkTriggered);
    setContent({});
}

void EmptyState::setContent(const QString& sentence, const QString& verb, const QString& link)
{
    m_sentence->setText(sentence);
    m_verb->setText(verb);
    m_verb->setVisible(!verb.isEmpty());
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    setAccessibleName(sentence);
}

} // namespace prizedesk
