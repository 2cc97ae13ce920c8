#include "ui/packets/JudgeToolBar.h"

#include "ui/packets/JudgeActions.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/ActionWords.h"
#include "ui/shell/BarButton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

using Verb = JudgeActions::Verb;

JudgeToolBar::JudgeToolBar(JudgeActions& actions, const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_actions(actions)
    , m_layout(new QHBoxLayout(this))
    , m_calendar(new TextLabel(theme, Type::Body, Token::Text2, this))
    , m_deadline(new TextLabel(theme, Type::Body, Token::Text, this))
    , m_days(new TextLabel(theme, Type::BodyStrong, Token::Text, this))
    , m_finish(new QPushButton(this))
{
    setObjectName(u"judgeToolBar"_s);
    m_deadline->setObjectName(u"deadline"_s);
    m_days->setObjectName(u"daysLeft"_s);
    m_finish->setObjectName(u"finishButton"_s);
    m_layout->setSpacing(2);
    m_layout->setContentsMargins(8, 0, 14, 0);
    addButton(actions[Verb::Undo], true);
    addButton(actions[Verb::Redo], false);
    addGap();
    addButton(actions[Verb::PreviousEntry], true);
    addButton(actions[Verb::NextEntry], true);
    addGap();
    addButton(actions[Verb::Declare], true);
    m_export = new BarButton(theme, Type::Body, Metric::Control, this);
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setIcon(icon(u"print"_s, theme));
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_export);
    menu->addActions({&actions[Verb::ExportXlsx], &actions[Verb::ExportPdf]});
    m_export->setMenu(menu);
    connect(m_export, &QToolButton::clicked, m_export, &QToolButton::showMenu);
    m_layout->addWidget(m_export);
    m_layout->addStretch(1);
    m_layout->addWidget(m_calendar);
    m_layout->addSpacing(4);
    m_layout->addWidget(m_deadline);
    m_layout->addSpacing(12);
    m_layout->addWidget(m_days);
    m_layout->addSpacing(12);
    m_layout->addWidget(m_finish);
    connect(m_finish, &QPushButton::clicked, &actions[Verb::Finish], &QAction::trigger);
    JudgeToolBar::themeChanged();
    JudgeToolBar::retranslate();
}

BarButton* JudgeToolBar::addButton(QAction& action, bool withWords)
{
    auto* button = new BarButton(theme(), Type::Body, Metric::Control, this);
    button->setObjectName(action.objectName() + u"Button"_s);
    button->setToolButtonStyle(withWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    const auto follow = [button, &action] {
        const QString words = actionWords(action.text());
        button->setIcon(action.icon());
        button->setText(words);
        button->setAccessibleName(words);
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? words : u"%1  %2"_s.arg(words, keys));
        button->setEnabled(action.isEnabled());
        button->updateGeometry();
    };
    connect(&action, &QAction::changed, button, follow);
    connect(button, &QToolButton::clicked, &action, &QAction::trigger);
    follow();
    m_layout->addWidget(button);
    return button;
}

void JudgeToolBar::addGap()
{
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setFixedHeight(20);
    line->setObjectName(u"gap"_s);
    m_layout->addSpacing(6);
    m_layout->addWidget(line);
    m_layout->addSpacing(6);
}

void JudgeToolBar::setDeadline(const QString& deadline, const QString& days, Tone tone)
{
    m_deadline->setText(deadline);
    m_days->setText(days);
    if (tone == Tone::Neutral)
        m_days->setRole(Type::BodyStrong, Token::Text);
    else
        m_days->setTone(tone);
    m_calendar->setVisible(!deadline.isEmpty());
    m_days->setVisible(!days.isEmpty());
}

void JudgeToolBar::themeChanged()
{
    setFixedHeight(theme().metric(Metric::Toolbar));
    const int side = theme().px(16);
    m_calendar->setPixmap(icon(u"calendar"_s, theme()).pixmap(QSize(side, side)));
    QPalette lines = palette();
    lines.setColor(QPalette::WindowText, theme().color(Token::Border));
    for (QFrame* line : findChildren<QFrame*>(u"gap"_s))
        line->setPalette(lines);
    update();
}

void JudgeToolBar::retranslate()
{
    setAccessibleName(tr("Tools"));
    m_export->setText(tr("Score sheet"));
    m_export->setAccessibleName(tr("Export the score sheet"));
    m_export->setToolTip(tr("Export the score sheet"));
    m_export->updateGeometry();
    m_finish->setText(actionWords(m_actions[Verb::Finish].text()));
}

void JudgeToolBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Chrome));
    painter.setPen(theme().color(Token::Border));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace prizedesk
