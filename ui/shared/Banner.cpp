#include "ui/shared/Banner.h"

#include "ui/shared/IconButton.h"
#include "ui/shared/LinkButton.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePainter.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace prizedesk {

Banner::Banner(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_text(new TextLabel(theme, Type::Body, Token::Text, this))
    , m_row(new QHBoxLayout(this))
    , m_actions(new QHBoxLayout)
    , m_close(new IconButton(theme, QStringLiteral("close"), this))
{
    setAccessRole(QAccessible::AlertMessage);
    m_text->setElided(true);
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_close->setSmall(true);
    m_row->setSpacing(8);
    m_row->addWidget(m_text);
    m_row->addLayout(m_actions);
    m_row->addStretch(1);
    m_row->addWidget(m_close);
    connect(m_close, &IconButton::clicked, this, &Banner::closed);
    Banner::themeChanged();
    Banner::retranslate();
}

void Banner::themeChanged()
{
    setFixedHeight(theme().metric(Metric::Banner));
    m_row->setContentsMargins(theme().px(36), 0, theme().px(8), 0);
    update();
}

void Banner::retranslate()
{
    m_close->setPurpose(tr("Close message"));
    setAccessibleName(tr("%1: %2").arg(TonePainter::toneWord(m_tone), m_text->text()));
}

void Banner::setContent(Tone tone, const QString& text)
{
    m_tone = tone;
    m_text->setText(text);
    retranslate();
    update();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::addAction(QAction* action, const QKeySequence& shownKey)
{
    auto* button = new LinkButton(theme(), this);
    button->setStrong(true);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &LinkButton::clicked, action, &QAction::trigger);
    m_actions->addWidget(button);
    if (!shownKey.isEmpty()) {
        m_actions->addWidget(new TextLabel(theme(), Type::Axis, Token::Text2, this));
        static_cast<TextLabel*>(m_actions->itemAt(m_actions->count() - 1)->widget())
            ->setText(shownKey.toString(QKeySequence::NativeText));
    }
}

void Banner::clearActions()
{
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void Banner::addTool(QWidget* tool)
{
    m_row->insertWidget(m_row->count() - 1, tool);
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().toneTint(m_tone));
    painter.fillRect(QRect(0, 0, width(), 1), theme().toneFill(m_tone));
    const int side = theme().metric(Metric::SmallIcon);
    TonePainter(theme()).paintTone(
        painter, QRect(theme().px(12), (height() - side) / 2, side, side), m_tone);
}

} // namespace prizedesk
