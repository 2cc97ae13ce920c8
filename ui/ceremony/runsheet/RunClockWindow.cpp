#include "ui/ceremony/runsheet/RunClockWindow.h"

#include "ui/ceremony/OtherScreen.h"

#include <QKeyEvent>
#include <QPainter>

namespace prizedesk {

namespace {

constexpr double kWidth = 800;
constexpr double kHeight = 450;

/// A line in the middle of `room`, enlarged from the program's type to `size`, smaller where it
/// would not fit.
void draw(QPainter& painter, const QFont& font, const QColor& color, const QRectF& room,
          const QString& text, double size)
{
    const QFontMetricsF metrics(font);
    const double wide = metrics.horizontalAdvance(text);
    if (wide <= 0)
        return;
    const double scale = std::min(size / metrics.height(), room.width() / wide);
    painter.save();
    painter.translate(room.center());
    painter.scale(scale, scale);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QRectF(-wide, -metrics.height() / 2, 2 * wide, metrics.height()),
                     Qt::AlignCenter, text);
    painter.restore();
}

} // namespace

RunClockWindow::RunClockWindow(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
{
    setWindowFlag(Qt::Window);
    setAccessRole(QAccessible::Clock);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(480, 270);
    resize(theme.px(960), theme.px(540));
    RunClockWindow::retranslate();
}

void RunClockWindow::retranslate()
{
    setWindowTitle(tr("Clock of the ceremony"));
    update();
}

void RunClockWindow::setContent(const Content& content)
{
    m_content = content;
    setAccessibleName(content.clock + u' ' + content.item + u' ' + content.rest);
    update();
}

void RunClockWindow::showBeside()
{
    showOnOtherScreen(*this);
}

void RunClockWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Page));
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = std::min(width() / kWidth, height() / kHeight);
    painter.translate((width() - kWidth * scale) / 2, (height() - kHeight * scale) / 2);
    painter.scale(scale, scale);
    const QFont words = theme().font(Type::Body);
    const QFont figures = theme().numberFont(Type::Figure);
    draw(painter, figures, theme().color(Token::Text2), {30, 12, 200, 44}, m_content.clock, 34);
    draw(painter, words, theme().color(Token::Text2), {570, 12, 200, 44}, m_content.delay, 22);
    draw(painter, words, theme().color(Token::Text), {30, 70, 740, 60}, m_content.item, 40);
    draw(painter, figures,
         m_content.isOver ? theme().toneText(Tone::Bad) : theme().color(Token::Accent),
         {30, 140, 740, 200}, m_content.rest, 170);
    draw(painter, words, theme().color(Token::Text2), {30, 366, 740, 50}, m_content.next, 28);
}

void RunClockWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_F11)
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    else
        Q_EMIT keyWanted(event->key());
}

} // namespace prizedesk
