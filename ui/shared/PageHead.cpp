#include "ui/shared/PageHead.h"

#include "ui/shared/PrimaryButton.h"
#include "ui/shared/ScopeSwitch.h"
#include "ui/shared/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace prizedesk {

PageHead::PageHead(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_title(new TextLabel(theme, Type::Title, Token::Text, this))
    , m_subtitle(new TextLabel(theme, Type::Body, Token::Text2, this))
    , m_tools(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    setAccessRole(QAccessible::Heading);
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addLayout(m_tools);
    layout->addStretch();
    layout->addLayout(m_actions);
    m_tools->setSpacing(8);
    m_actions->setSpacing(8);
    m_subtitle->hide();
    PageHead::themeChanged();
}

void PageHead::themeChanged()
{
    setFixedHeight(theme().metric(Metric::PageHead));
    layout()->setContentsMargins(theme().metric(Metric::PageMargin), 0,
                                 theme().metric(Metric::PageMargin), 0);
}

void PageHead::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHead::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

ScopeSwitch& PageHead::scopeSwitch()
{
    if (!m_scope) {
        m_scope = new ScopeSwitch(theme(), this);
        m_tools->insertWidget(0, m_scope);
    }
    return *m_scope;
}

void PageHead::addTool(QWidget* tool)
{
    m_tools->addWidget(tool);
}

QPushButton* PageHead::addAction(QAction* action)
{
    auto* button = new QPushButton(this);
    bind(*button, *action);
    // The filled button stays at the right end.
    int place = m_actions->count();
    if (place > 0 && qobject_cast<PrimaryButton*>(m_actions->itemAt(place - 1)->widget()))
        --place;
    m_actions->insertWidget(place, button);
    return button;
}

PrimaryButton* PageHead::addPrimary(QAction* action)
{
    auto* button = new PrimaryButton(theme(), this);
    bind(*button, *action);
    m_actions->addWidget(button);
    return button;
}

void PageHead::addRight(QWidget* widget)
{
    m_actions->addWidget(widget);
}

void PageHead::bind(QPushButton& button, QAction& action)
{
    auto* filled = qobject_cast<PrimaryButton*>(&button);
    const auto follow = [&button, &action, filled] {
        button.setText(action.text());
        // A filled button needs its icon in another colour; it is set by name.
        if (!filled)
            button.setIcon(action.icon());
        button.setToolTip(action.toolTip() == action.text() ? QString() : action.toolTip());
        button.setEnabled(action.isEnabled());
        button.setVisible(action.isVisible());
    };
    follow();
    if (!action.objectName().isEmpty())
        button.setObjectName(action.objectName() + QStringLiteral("Button"));
    QObject::connect(&action, &QAction::changed, &button, follow);
    QObject::connect(&button, &QPushButton::clicked, &action, &QAction::trigger);
}

} // namespace prizedesk
