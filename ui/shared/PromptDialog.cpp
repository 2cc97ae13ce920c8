#include "ui/shared/PromptDialog.h"

#include "ui/shared/PrimaryButton.h"
#include "ui/shared/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace prizedesk {

PromptDialog::PromptDialog(const Theme& theme, const QString& title, const QString& text,
                           const QString& verb, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_fields(new QVBoxLayout)
    , m_verb(new PrimaryButton(theme, verb, this))
    , m_giveUp(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_verb->setObjectName(QStringLiteral("verbButton"));
    m_giveUp->setObjectName(QStringLiteral("cancelButton"));
    auto* head = new TextLabel(theme, Type::Section, Token::Text, this);
    head->setText(title);
    head->setWordWrap(true);
    auto* words = new TextLabel(theme, Type::Body, Token::Text, this);
    words->setText(text);
    words->setWordWrap(true);
    words->setVisible(!text.isEmpty());
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_giveUp);
    buttons->addWidget(m_verb);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    layout->setSpacing(theme.px(10));
    layout->addWidget(head);
    layout->addWidget(words);
    layout->addLayout(m_fields);
    layout->addSpacing(theme.px(6));
    layout->addLayout(buttons);
    setMinimumWidth(theme.px(420));
    m_verb->setDefault(true);
    connect(m_verb, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_giveUp, &QPushButton::clicked, this, &QDialog::reject);
}

void PromptDialog::addField(QWidget* field)
{
    m_fields->addWidget(field);
}

void PromptDialog::addField(const QString& label, QWidget* field)
{
    auto* words = new TextLabel(m_theme, Type::Small, Token::Text2, this);
    words->setText(label);
    words->setBuddy(field);
    field->setAccessibleName(label);
    m_fields->addWidget(words);
    m_fields->addWidget(field);
}

void PromptDialog::setAcceptable(bool acceptable)
{
    m_verb->setEnabled(acceptable);
}

void PromptDialog::setGivingUpIsDefault()
{
    m_giveUp->setDefault(true);
    m_giveUp->setFocus();
}

} // namespace prizedesk
