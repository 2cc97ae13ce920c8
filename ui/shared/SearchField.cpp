#include "ui/shared/SearchField.h"

#include "ui/shared/IconEngine.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace prizedesk {

SearchField::SearchField(const Theme& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &SearchField::follow);
    connect(this, &QLineEdit::textChanged, this, [this] { update(); });
    follow();
}

void SearchField::setKey(const QKeySequence& key)
{
    setKeyHint(key);
    if (!m_shortcut) {
        m_shortcut = new QAction(this);
        // A list in another page of the window must not answer.
        m_shortcut->setShortcutContext(Qt::WindowShortcut);
        connect(m_shortcut, &QAction::triggered, this, [this] {
            setFocus(Qt::ShortcutFocusReason);
            selectAll();
        });
        addAction(m_shortcut);
    }
    m_shortcut->setShortcut(key);
}

void SearchField::setKeyHint(const QKeySequence& key)
{
    m_key = key;
    follow();
}

void SearchField::follow()
{
    const QFontMetrics metrics(m_theme.font(Type::Axis));
    const QString words = m_key.toString(QKeySequence::NativeText);
    const int box = words.isEmpty() ? 0 : metrics.horizontalAdvance(words) + m_theme.px(18);
    setTextMargins(m_theme.px(21), 0, box, 0);
    update();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.px(14);
    paintIcon(painter, QRect(m_theme.px(9), (height() - side) / 2, side, side),
              QStringLiteral("search"), m_theme.color(Token::Text2));
    if (m_key.isEmpty() || !text().isEmpty())
        return;
    const QFont font = m_theme.font(Type::Axis);
    const QString words = m_key.toString(QKeySequence::NativeText);
    const int wide = QFontMetrics(font).horizontalAdvance(words) + m_theme.px(10);
    const int high = m_theme.px(17);
    const QRectF box(width() - wide - m_theme.px(8), (height() - high) / 2.0, wide, high);
    painter.setPen(m_theme.color(Token::Border));
    painter.setBrush(m_theme.color(Token::Sunken));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(m_theme.color(Token::Text2));
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, words);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace prizedesk
