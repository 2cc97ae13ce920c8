#include "ui/shell/WindowToolBar.h"

#include "ui/shared/SearchField.h"
#include "ui/shell/ActionWords.h"
#include "ui/shell/BarButton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace prizedesk {

namespace {

constexpr int kUndoWords = 280;
constexpr int kFieldWidth = 340;

} // namespace

WindowToolBar::WindowToolBar(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_undoMenu(new QMenu(this))
    , m_field(new SearchField(theme, this))
{
    setObjectName(QStringLiteral("toolBar"));
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(4);
    layout->addStretch();
    layout->addWidget(m_field);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_K));
    WindowToolBar::themeChanged();
    WindowToolBar::retranslate();
}

QToolButton* WindowToolBar::addButton(QAction& action, bool withWords)
{
    auto* button = new BarButton(theme(), Type::Body, Metric::Control, this);
    button->setObjectName(action.objectName() + QStringLiteral("Button"));
    button->setToolButtonStyle(withWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    const auto follow = [button, &action] {
        const QString words = actionWords(action.text());
        button->setIcon(action.icon());
        button->setText(words);
        button->setAccessibleName(words);
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        const QString tip = action.toolTip().isEmpty() ? words : actionWords(action.toolTip());
        button->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1  %2").arg(tip, keys));
        button->setEnabled(action.isEnabled());
        button->setVisible(action.isVisible());
    };
    connect(&action, &QAction::changed, button, follow);
    connect(button, &QToolButton::clicked, &action, &QAction::trigger);
    follow();
    auto* layout = static_cast<QHBoxLayout*>(this->layout());
    layout->insertWidget(int(m_buttons.size()), button);
    m_buttons.push_back(button);
    return button;
}

void WindowToolBar::setActions(QAction& undo, QAction& redo, const std::vector<QAction*>& work)
{
    m_undo = addButton(undo, true);
    m_undo->setPopupMode(QToolButton::MenuButtonPopup);
    m_undo->setMenu(m_undoMenu);
    connect(&undo, &QAction::changed, this, [this, &undo] { showUndo(undo); });
    showUndo(undo);
    addButton(redo, false);
    for (QAction* action : work)
        addButton(*action, true);
    themeChanged();
}

void WindowToolBar::showUndo(const QAction& undo)
{
    // The step's name may be long; the tooltip has all of it.
    m_undo->setText(
        m_undo->fontMetrics().elidedText(undo.text(), Qt::ElideRight, theme().px(kUndoWords)));
}

void WindowToolBar::themeChanged()
{
    setFixedHeight(theme().metric(Metric::Toolbar));
    layout()->setContentsMargins(8, 0, 12, 0);
    m_field->setFixedWidth(theme().px(kFieldWidth));
    update();
}

void WindowToolBar::retranslate()
{
    m_field->setPlaceholderText(tr("Search records and actions"));
    m_field->setAccessibleName(tr("Search records and actions"));
    setAccessibleName(tr("Tools"));
}

void WindowToolBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Chrome));
    painter.setPen(theme().color(Token::Border));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace prizedesk
