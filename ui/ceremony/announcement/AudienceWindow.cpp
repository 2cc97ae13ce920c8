#include "ui/ceremony/announcement/AudienceWindow.h"

#include "models/ceremony/runsheet/RunText.h"
#include "ui/ceremony/OtherScreen.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace prizedesk {

namespace {

// The step is drawn on a sheet of this size and enlarged to the window, so that the type of the
// program grows with the wall.
constexpr double kWidth = 960;
constexpr double kHeight = 540;
constexpr double kMargin = 60;

/// A line, enlarged to `size` and made smaller where it would not fit.
void drawLine(QPainter& painter, const QFont& font, const QColor& color, const QRectF& room,
              const QString& text, double size, bool centred)
{
    const QFontMetricsF metrics(font);
    const double wide = metrics.horizontalAdvance(text);
    if (wide <= 0)
        return;
    const double scale = std::min(size / metrics.height(), room.width() / wide);
    painter.save();
    painter.translate(centred ? room.center().x() - wide * scale / 2 : room.left(),
                      room.center().y());
    painter.scale(scale, scale);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QRectF(0, -metrics.height() / 2, wide + 2, metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.restore();
}

/// Sentences, as large as the room lets them be.
void drawWrapped(QPainter& painter, const QFont& font, const QColor& color, const QRectF& room,
                 const QString& text, bool centred)
{
    constexpr double kLargest = 1.7;
    constexpr double kStep = 0.1;
    const int flags = int(centred ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignTop |
                      Qt::TextWordWrap;
    const QFontMetricsF metrics(font);
    double scale = kLargest;
    const auto inner = [&] { return QRectF(0, 0, room.width() / scale, room.height() / scale); };
    while (scale > 0.6 && metrics.boundingRect(inner(), flags, text).height() > inner().height())
        scale -= kStep;
    painter.save();
    painter.translate(room.topLeft());
    painter.scale(scale, scale);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(inner(), flags, text);
    painter.restore();
}

} // namespace

AudienceWindow::AudienceWindow(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
{
    setWindowFlag(Qt::Window);
    setAccessRole(QAccessible::Document);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(480, 270);
    resize(theme.px(960), theme.px(540));
    AudienceWindow::retranslate();
}

void AudienceWindow::retranslate()
{
    setWindowTitle(tr("Announcement"));
    update();
}

void AudienceWindow::showCue(const AnnouncementCue& cue, bool isRehearsal)
{
    m_cue = cue;
    m_isRehearsal = isRehearsal;
    m_photo = {};
    if (!cue.photo.isEmpty())
        m_photo.loadFromData(cue.photo);
    setAccessibleName(shownText());
    update();
}

void AudienceWindow::setBlack(bool black)
{
    m_black = black;
    update();
}

QString AudienceWindow::shownText() const
{
    if (m_black)
        return {};
    QStringList lines;
    if (m_isRehearsal)
        lines << tr("Rehearsal");
    lines << m_cue.heading << m_cue.money << m_cue.affiliation << m_cue.name
          << toHiragana(m_cue.reading) << m_cue.title << m_cue.citation;
    lines.removeIf([](const QString& line) { return line.isEmpty(); });
    return lines.join(u'\n');
}

void AudienceWindow::showBeside()
{
    showOnOtherScreen(*this);
}

void AudienceWindow::paintWinner(QPainter& painter) const
{
    const QFont words = theme().font(Type::Body);
    const QFont strong = theme().font(Type::Title);
    double left = kMargin;
    if (!m_photo.isNull()) {
        const QRectF frame(kMargin, 120, 260, 300);
        const QSizeF size = QSizeF(m_photo.size()).scaled(frame.size(), Qt::KeepAspectRatio);
        painter.drawPixmap(QRectF(QPointF(frame.center().x() - size.width() / 2,
                                          frame.center().y() - size.height() / 2),
                                  size),
                           m_photo, QRectF(m_photo.rect()));
        left = frame.right() + 40;
    }
    const double wide = kWidth - kMargin - left;
    const bool centred = m_photo.isNull();
    drawLine(painter, words, theme().color(Token::Accent), {left, 50, wide, 50}, m_cue.heading, 40,
             centred);
    drawLine(painter, words, theme().color(Token::Text2), {left, 130, wide, 40}, m_cue.affiliation,
             34, centred);
    drawLine(painter, words, theme().color(Token::Text2), {left, 176, wide, 26},
             toHiragana(m_cue.reading), 24, centred);
    drawLine(painter, strong, theme().color(Token::Text), {left, 204, wide, 96}, m_cue.name, 84,
             centred);
    drawLine(painter, words, theme().color(Token::Text), {left, 312, wide, 40}, m_cue.title, 32,
             centred);
    drawWrapped(painter, words, theme().color(Token::Text2), {left, 368, wide, 124},
                m_cue.citation, centred);
}

void AudienceWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_black) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    painter.fillRect(rect(), theme().color(Token::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double scale = std::min(width() / kWidth, height() / kHeight);
    painter.translate((width() - kWidth * scale) / 2, (height() - kHeight * scale) / 2);
    painter.scale(scale, scale);
    const QFont strong = theme().font(Type::Title);
    const QRectF line(kMargin, 190, kWidth - 2 * kMargin, 100);
    switch (m_cue.kind) {
    case AnnouncementCue::Kind::Winner:
    case AnnouncementCue::Kind::NoWinner:
        paintWinner(painter);
        break;
    case AnnouncementCue::Kind::Prize:
        drawLine(painter, strong, theme().color(Token::Accent), line, m_cue.heading, 110, true);
        drawLine(painter, theme().font(Type::Body), theme().color(Token::Text2),
                 line.translated(0, 110), m_cue.money, 44, true);
        break;
    default:
        drawLine(painter, strong, theme().color(Token::Text), line.translated(0, 30),
                 m_cue.heading, 60, true);
        break;
    }
    if (m_isRehearsal)
        drawLine(painter, theme().font(Type::Body), theme().toneText(Tone::Warning),
                 {kMargin, 500, kWidth - 2 * kMargin, 30}, tr("Rehearsal"), 22, true);
}

void AudienceWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_F11)
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    else
        Q_EMIT keyWanted(event->key());
}

void AudienceWindow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT keyWanted(Qt::Key_Space);
}

} // namespace prizedesk
