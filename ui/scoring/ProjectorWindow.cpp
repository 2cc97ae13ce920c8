#include "ui/scoring/ProjectorWindow.h"

#include "ui/scoring/RankingHeatModel.h"
#include "ui/shared/TonePainter.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace prizedesk {

namespace {

// The slide is drawn on a sheet of this size and enlarged to the window, so that the type of the
// program grows with the wall.
constexpr double kWidth = 800;
constexpr double kHeight = 450;
constexpr double kMargin = 28;
constexpr int kMostRanks = 9;

void drawText(QPainter& painter, const QRectF& room, int flags, const QString& text)
{
    painter.drawText(room, flags, text);
}

} // namespace

ProjectorWindow::ProjectorWindow(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
{
    setWindowFlag(Qt::Window);
    setAccessRole(QAccessible::Document);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(480, 270);
    resize(theme.px(1120), theme.px(630));
    ProjectorWindow::retranslate();
}

void ProjectorWindow::retranslate()
{
    setWindowTitle(tr("Decision meeting"));
    tellCurrent();
    update();
}

void ProjectorWindow::setShow(ProjectorShow show)
{
    m_show = std::move(show);
    goTo(0, true);
}

bool ProjectorWindow::hasCover(int slide) const
{
    return m_show.coversConflicts && slide >= 0 && slide < int(m_show.slides.size()) &&
           !m_show.slides[size_t(slide)].step.out.isEmpty();
}

QString ProjectorWindow::currentRef() const
{
    return m_show.slides.empty() ? QString() : slide().ref;
}

bool ProjectorWindow::isCovered() const
{
    return m_covered && hasCover(m_current);
}

void ProjectorWindow::goTo(int slide, bool covered)
{
    m_current = std::clamp(slide, 0, std::max(0, int(m_show.slides.size()) - 1));
    m_covered = covered;
    tellCurrent();
    update();
}

void ProjectorWindow::tellCurrent()
{
    setAccessibleName(windowTitle());
    setAccessibleDescription(shownText());
    if (!m_show.slides.empty())
        Q_EMIT currentChanged(slide().ref);
}

void ProjectorWindow::goOn()
{
    if (isCovered())
        goTo(m_current, false);
    else if (m_current + 1 < int(m_show.slides.size()))
        goTo(m_current + 1, true);
}

void ProjectorWindow::goBack()
{
    // Covered again: who left for a later entry may be back in the room.
    if (m_current > 0)
        goTo(m_current - 1, true);
}

void ProjectorWindow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        goOn();
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
    case Qt::Key_PageUp:
        goBack();
        return;
    case Qt::Key_Home:
        goTo(0, true);
        return;
    case Qt::Key_End:
        goTo(int(m_show.slides.size()) - 1, true);
        return;
    case Qt::Key_F11:
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        ThemedWidget::keyPressEvent(event);
    }
}

void ProjectorWindow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        goOn();
}

QString ProjectorWindow::roomText() const
{
    if (m_show.slides.empty())
        return {};
    const DiscussionStep& step = slide().step;
    QStringList parts;
    if (!step.comeBack.isEmpty())
        parts << tr("Comes back: %1").arg(step.comeBack.join(tr(", ", "between judges")));
    if (!step.leave.isEmpty())
        parts << tr("Leaves the room: %1").arg(step.leave.join(tr(", ", "between judges")));
    QStringList still = step.out;
    still.removeIf([&](const QString& judge) { return step.leave.contains(judge); });
    if (!still.isEmpty())
        parts << tr("Still out: %1").arg(still.join(tr(", ", "between judges")));
    return parts.join(QStringLiteral("　"));
}

QString ProjectorWindow::rankRange(const ProjectorSlide& shown) const
{
    if (!shown.rankLow || !shown.rankHigh)
        return {};
    return *shown.rankLow == *shown.rankHigh
               ? tr("%1", "one rank").arg(*shown.rankLow)
               : tr("%1–%2", "range of ranks").arg(*shown.rankLow).arg(*shown.rankHigh);
}

QString ProjectorWindow::shownText() const
{
    if (m_show.slides.empty())
        return tr("There is no entry to discuss.");
    const ProjectorSlide& shown = slide();
    QStringList lines{m_show.heading, tr("%1 of %2").arg(m_current + 1).arg(m_show.slides.size()),
                      shown.ref};
    if (const QString room = roomText(); !room.isEmpty())
        lines << room;
    if (isCovered()) {
        lines << tr("Shown when they are out: Space");
        return lines.join(u'\n');
    }
    lines << shown.title << shown.organisation;
    if (m_show.showsFigures) {
        if (shown.rank)
            lines << tr("Rank %1").arg(*shown.rank);
        lines << shown.value + u' ' + shown.error << rankRange(shown) << shown.chance << shown.why;
    }
    if (m_show.showsMarks) {
        for (const ProjectorMark& mark : shown.marks)
            lines << mark.judge + u' ' +
                         (mark.conflict > 0 ? tr("conflict of interest") : mark.points);
    }
    lines.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
    return lines.join(u'\n');
}

void ProjectorWindow::paintHead(QPainter& painter) const
{
    painter.setFont(theme().font(Type::Body));
    painter.setPen(theme().color(Token::Text2));
    const QRectF room(kMargin, 14, kWidth - 2 * kMargin, 22);
    drawText(painter, room, Qt::AlignLeft | Qt::AlignVCenter, m_show.heading);
    if (m_show.slides.empty())
        return;
    painter.setFont(theme().numberFont(Type::Section));
    painter.setPen(theme().color(Token::Text));
    drawText(painter, room, Qt::AlignRight | Qt::AlignVCenter,
             tr("%1 / %2", "place among all").arg(m_current + 1).arg(m_show.slides.size()));
    const QRectF groove(kMargin, 40, kWidth - 2 * kMargin, 3);
    painter.fillRect(groove, theme().color(Token::Hair));
    painter.fillRect(QRectF(groove.left(), groove.top(),
                            groove.width() * (m_current + 1) / double(m_show.slides.size()),
                            groove.height()),
                     theme().color(Token::Accent));
}

void ProjectorWindow::paintRoom(QPainter& painter, const QRectF& room) const
{
    const Tone tone = slide().step.out.isEmpty() ? Tone::Information : Tone::Warning;
    painter.setPen(QPen(theme().toneFill(tone), 1));
    painter.setBrush(theme().toneTint(tone));
    painter.drawRoundedRect(room, 4, 4);
    const QRect shape(int(room.left()) + 10, int(room.center().y()) - 9, 18, 18);
    TonePainter(theme()).paintTone(painter, shape, tone);
    painter.setFont(theme().font(Type::Section));
    painter.setPen(theme().toneText(tone));
    drawText(painter, room.adjusted(38, 0, -10, 0), Qt::AlignVCenter, roomText());
}

void ProjectorWindow::paintName(QPainter& painter, const QRectF& room) const
{
    const ProjectorSlide& shown = slide();
    painter.setFont(theme().numberFont(Type::Section));
    painter.setPen(theme().color(Token::Accent));
    drawText(painter, QRectF(room.left(), room.top(), room.width(), 22), Qt::AlignVCenter,
             shown.ref);
    painter.setFont(theme().font(Type::Title));
    painter.setPen(theme().color(Token::Text));
    const QRectF titleRoom(room.left(), room.top() + 24, room.width(), room.height() - 46);
    QRectF used;
    painter.drawText(titleRoom, Qt::TextWordWrap | Qt::AlignTop, shown.title, &used);
    painter.setFont(theme().font(Type::Section));
    painter.setPen(theme().color(Token::Text2));
    drawText(painter, QRectF(room.left(), used.bottom() + 2, room.width(), 22), Qt::AlignVCenter,
             shown.organisation);
}

void ProjectorWindow::paintFigures(QPainter& painter, const QRectF& room) const
{
    const ProjectorSlide& shown = slide();

    struct Tile
    {
        QString label;
        QString figure;
        QString after;
        double share; ///< of the room; points stand beside their ±
    };
    const std::vector<Tile> tiles = {
        {tr("Rank"), shown.rank ? QString::number(*shown.rank) : QStringLiteral("—"), {}, 0.14},
        {tr("Points"), shown.value, shown.error, 0.34},
        {tr("Rank with 95 %"), rankRange(shown), {}, 0.25},
        {m_show.line > 0 ? tr("Within the first %1").arg(m_show.line) : QString(),
         shown.chance,
         {},
         0.27}};
    double left = room.left();
    for (const Tile& tile : tiles) {
        const double wide = room.width() * tile.share;
        if (!tile.figure.isEmpty()) {
            painter.setFont(theme().font(Type::Body));
            painter.setPen(theme().color(Token::Text2));
            drawText(painter, QRectF(left, room.top(), wide, 18), Qt::AlignVCenter, tile.label);
            painter.setFont(theme().numberFont(Type::Figure));
            painter.setPen(theme().color(Token::Text));
            QRectF used;
            painter.drawText(QRectF(left, room.top() + 18, wide, 34), Qt::AlignVCenter, tile.figure,
                             &used);
            painter.setFont(theme().numberFont(Type::Section));
            painter.setPen(theme().color(Token::Text2));
            drawText(painter, QRectF(used.right() + 6, room.top() + 20, wide, 34), Qt::AlignVCenter,
                     tile.after);
        }
        left += wide;
    }
    painter.setFont(theme().font(Type::Body));
    painter.setPen(theme().color(Token::Text2));
    drawText(painter, QRectF(room.left(), room.top() + 56, room.width(), 44),
             Qt::TextWordWrap | Qt::AlignTop, shown.why);
}

double ProjectorWindow::axis(double rank, const QRectF& room) const
{
    int last = 2;
    for (const ProjectorSlide& each : m_show.slides)
        last = std::max({last, each.rankHigh.value_or(0), each.rank.value_or(0)});
    return room.left() + (rank - 1) / (last - 1) * room.width();
}

void ProjectorWindow::paintRanks(QPainter& painter, const QRectF& room) const
{
    std::vector<size_t> shown;
    for (size_t i = 0; i < m_show.slides.size(); ++i) {
        if (m_show.slides[i].rank && m_show.slides[i].rankLow && m_show.slides[i].rankHigh)
            shown.push_back(i);
    }
    if (shown.empty())
        return;
    std::sort(shown.begin(), shown.end(),
              [&](size_t a, size_t b) { return *m_show.slides[a].rank < *m_show.slides[b].rank; });
    if (int(shown.size()) > kMostRanks) {
        const auto at = std::find(shown.begin(), shown.end(), size_t(m_current)) - shown.begin();
        const auto first = std::clamp<std::ptrdiff_t>(at - kMostRanks / 2, 0,
                                                      std::ptrdiff_t(shown.size()) - kMostRanks);
        shown = {shown.begin() + first, shown.begin() + first + kMostRanks};
    }
    const double high = std::min(17.0, (room.height() - 18) / double(shown.size()));
    const QRectF bars = room.adjusted(86, 0, -12, 0);
    painter.setFont(theme().font(Type::Small));
    painter.setPen(theme().color(Token::Text2));
    drawText(painter, QRectF(room.left(), room.top(), room.width(), 16), Qt::AlignVCenter,
             tr("Ranks with 95 %"));
    double top = room.top() + 18;
    const double bottom = top + high * double(shown.size());
    for (const size_t i : shown) {
        const ProjectorSlide& each = m_show.slides[i];
        const bool isCurrent = int(i) == m_current;
        if (isCurrent)
            painter.fillRect(QRectF(room.left() - 4, top, room.width() + 8, high),
                             theme().color(Token::Sel));
        painter.setFont(theme().numberFont(isCurrent ? Type::SmallStrong : Type::Small));
        painter.setPen(theme().color(isCurrent ? Token::Text : Token::Text2));
        drawText(painter, QRectF(room.left(), top, 80, high), Qt::AlignVCenter, each.ref);
        const double left = axis(*each.rankLow, bars);
        const double wide = std::max(6.0, axis(*each.rankHigh, bars) - left);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().step(isCurrent ? 4 : 2));
        painter.drawRoundedRect(QRectF(left, top + high / 2 - 3, wide, 6), 3, 3);
        painter.setBrush(theme().step(6));
        painter.drawEllipse(QPointF(axis(*each.rank, bars), top + high / 2), 3.5, 3.5);
        top += high;
    }
    if (m_show.line > 0) {
        const double line = axis(m_show.line + 0.5, bars);
        painter.setPen(QPen(theme().color(Token::Accent), 1.5, Qt::DashLine));
        painter.drawLine(QPointF(line, room.top() + 14), QPointF(line, bottom + 2));
    }
}

void ProjectorWindow::paintMarks(QPainter& painter, const QRectF& room) const
{
    const auto& marks = slide().marks;
    if (marks.empty())
        return;
    const double wide = std::min(56.0, room.width() / double(marks.size()));
    double left = room.left();
    for (const ProjectorMark& mark : marks) {
        painter.setFont(theme().numberFont(Type::Small));
        painter.setPen(theme().color(Token::Text2));
        drawText(painter, QRectF(left, room.top(), wide - 3, 16), Qt::AlignCenter, mark.judge);
        const QRectF cell(left, room.top() + 18, wide - 3, 30);
        if (mark.conflict > 0) {
            painter.fillRect(cell, theme().toneTint(Tone::Warning));
            TonePainter(theme()).paintHatch(painter, cell, theme().toneFill(Tone::Warning), false);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme().toneTint(Tone::Warning));
            painter.drawEllipse(cell.center(), 9, 9);
            painter.setPen(theme().toneText(Tone::Warning));
        } else {
            painter.fillRect(cell, theme().step(mark.step));
            painter.setPen(theme().stepText(mark.step));
        }
        painter.setFont(theme().numberFont(Type::Section));
        drawText(painter, cell, Qt::AlignCenter,
                 mark.conflict > 0 ? conflictSign(mark.conflict) : mark.points);
        left += wide;
    }
}

void ProjectorWindow::paintFoot(QPainter& painter) const
{
    painter.setFont(theme().font(Type::Axis));
    painter.setPen(theme().color(Token::Text3));
    drawText(painter, QRectF(kMargin, kHeight - 22, kWidth - 2 * kMargin, 16),
             Qt::AlignRight | Qt::AlignVCenter,
             tr("Space, → on   ← back   F11 full screen   Esc close"));
}

void ProjectorWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().color(Token::Surface));
    const double scale = std::min(width() / kWidth, height() / kHeight);
    painter.translate((width() - kWidth * scale) / 2, (height() - kHeight * scale) / 2);
    painter.scale(scale, scale);
    paintHead(painter);
    paintFoot(painter);
    if (m_show.slides.empty()) {
        painter.setFont(theme().font(Type::Title));
        painter.setPen(theme().color(Token::Text2));
        drawText(painter, QRectF(0, 0, kWidth, kHeight), Qt::AlignCenter, shownText());
        return;
    }
    double top = 54;
    if (!roomText().isEmpty()) {
        paintRoom(painter, QRectF(kMargin, top, kWidth - 2 * kMargin, 34));
        top += 44;
    }
    if (isCovered()) {
        painter.setFont(theme().numberFont(Type::Figure));
        painter.setPen(theme().color(Token::Text));
        drawText(painter, QRectF(0, top, kWidth, 160), Qt::AlignCenter, slide().ref);
        painter.setFont(theme().font(Type::Section));
        painter.setPen(theme().color(Token::Text2));
        drawText(painter, QRectF(0, top + 110, kWidth, 40), Qt::AlignCenter,
                 tr("Shown when they are out: Space"));
        return;
    }
    const double inner = kWidth - 2 * kMargin;
    paintName(painter, QRectF(kMargin, top, inner, 98));
    top += 102;
    if (m_show.showsFigures) {
        paintFigures(painter, QRectF(kMargin, top, inner * 0.56, 96));
        paintRanks(painter, QRectF(kMargin + inner * 0.6, top, inner * 0.4, kHeight - top - 30));
    }
    if (m_show.showsMarks)
        paintMarks(painter,
                   QRectF(kMargin, kHeight - 92, inner * (m_show.showsFigures ? 0.56 : 1), 50));
}

} // namespace prizedesk
