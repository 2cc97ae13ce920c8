#include "ui/shared/Stepper.h"

#include "ui/shared/IconEngine.h"

#include <QLocale>
#include <QPainter>

namespace prizedesk {

Stepper::Stepper(const Theme& theme, Kind kind, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_kind(kind)
{
    setAccessRole(QAccessible::Indicator);
    setSizePolicy(kind == Kind::Dots ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  QSizePolicy::Fixed);
    Stepper::retranslate();
}

void Stepper::setSteps(const QStringList& steps, int current)
{
    m_steps = steps;
    m_current = current;
    retranslate();
    updateGeometry();
    update();
}

void Stepper::retranslate()
{
    if (m_current >= m_steps.size())
        setAccessibleName(tr("All steps done"));
    else if (m_current >= 0)
        setAccessibleName(
            tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps[m_current]));
    else
        setAccessibleName(tr("Not begun"));
}

void Stepper::themeChanged()
{
    updateGeometry();
    update();
}

QSize Stepper::sizeHint() const
{
    if (m_kind == Kind::Dots)
        return {theme().px(static_cast<int>(m_steps.size()) * 64), theme().px(36)};
    const QFontMetrics metrics(theme().font(Type::BodyStrong));
    int width = 0;
    for (const QString& step : m_steps)
        width += metrics.horizontalAdvance(step) + theme().px(20 + 7);
    width += static_cast<int>(qMax<qsizetype>(0, m_steps.size() - 1)) * theme().px(44);
    return {width, theme().metric(Metric::Control)};
}

void Stepper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_kind == Kind::Dots)
        paintDots(painter);
    else
        paintNumbers(painter);
}

void Stepper::paintDots(QPainter& painter) const
{
    const int count = static_cast<int>(m_steps.size());
    if (count == 0)
        return;
    const qreal room = static_cast<qreal>(width()) / count;
    const qreal y = theme().px(8);
    const auto x = [&](int step) { return room * (step + 0.5); };
    const QColor accent = theme().color(Token::Accent);
    for (int step = 0; step + 1 < count; ++step) {
        painter.setPen(QPen(step < m_current ? accent : theme().color(Token::Border), 2));
        painter.drawLine(QPointF(x(step), y), QPointF(x(step + 1), y));
    }
    for (int step = 0; step < count; ++step) {
        const bool done = step < m_current;
        const bool now = step == m_current;
        painter.setPen(QPen(done || now ? accent : theme().color(Token::Control), 2));
        painter.setBrush(done ? accent : theme().color(Token::Surface));
        const qreal radius = now ? theme().px(5) : theme().px(4) - 0.5;
        painter.drawEllipse(QPointF(x(step), y), radius, radius);
        const QFont font = theme().font(now ? Type::SmallStrong : Type::Small);
        painter.setFont(font);
        painter.setPen(theme().color(now ? Token::Accent : Token::Text2));
        const QRectF words(room * step, y + theme().px(8), room, theme().px(18));
        painter.drawText(
            words, Qt::AlignCenter,
            QFontMetrics(font).elidedText(m_steps[step], Qt::ElideRight, static_cast<int>(room)));
    }
}

void Stepper::paintNumbers(QPainter& painter) const
{
    const int count = static_cast<int>(m_steps.size());
    const int side = theme().px(20);
    const QColor accent = theme().color(Token::Accent);
    int left = 0;
    for (int step = 0; step < count; ++step) {
        const bool done = step < m_current;
        const bool now = step == m_current;
        const QRectF circle(left + 1, (height() - side) / 2.0 + 1, side - 2, side - 2);
        painter.setPen(QPen(done || now ? accent : theme().color(Token::Control), 2));
        painter.setBrush(done ? accent : theme().color(Token::Surface));
        painter.drawEllipse(circle);
        if (done) {
            const int glyph = theme().px(12);
            const QPoint center = circle.center().toPoint();
            paintIcon(painter, QRect(center.x() - glyph / 2, center.y() - glyph / 2, glyph, glyph),
                      QStringLiteral("check"), theme().color(Token::OnAccent));
        } else {
            painter.setFont(theme().font(Type::SmallStrong));
            painter.setPen(theme().color(now ? Token::Accent : Token::Text2));
            painter.drawText(circle, Qt::AlignCenter, QLocale().toString(step + 1));
        }
        left += side + theme().px(7);
        const QFont font = theme().font(now ? Type::BodyStrong : Type::Body);
        painter.setFont(font);
        painter.setPen(theme().color(now ? Token::Accent : done ? Token::Text : Token::Text2));
        const int words = QFontMetrics(font).horizontalAdvance(m_steps[step]);
        painter.drawText(QRect(left, 0, words + 2, height()), Qt::AlignVCenter, m_steps[step]);
        left += words;
        if (step + 1 < count) {
            painter.setPen(QPen(theme().color(done ? Token::Accent : Token::Control), 1.5));
            const qreal y = height() / 2.0;
            painter.drawLine(QPointF(left + theme().px(8), y), QPointF(left + theme().px(36), y));
            left += theme().px(44);
        }
    }
}

} // namespace prizedesk
