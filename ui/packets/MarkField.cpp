#include "ui/packets/MarkField.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace prizedesk {

namespace {

constexpr int kBoxWidth = 26;
constexpr int kBoxHeight = 22;
constexpr int kBetween = 3;
constexpr int kRing = 4;

} // namespace

MarkField::MarkField(const Theme& theme, int maxMark, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_maxMark(maxMark)
{
    setAccessRole(QAccessible::SpinBox);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    MarkField::retranslate();
}

void MarkField::setMark(std::optional<int> mark)
{
    m_mark = mark;
    retranslate();
    update();
}

void MarkField::setSubject(const QString& subject)
{
    m_subject = subject;
    retranslate();
}

void MarkField::retranslate()
{
    const QString value = m_mark ? tr("mark %1 of %2").arg(*m_mark).arg(m_maxMark)
                                 : tr("no mark, 1 to %1").arg(m_maxMark);
    setAccessibleName(m_subject.isEmpty() ? value : tr("%1, %2").arg(m_subject, value));
}

QSize MarkField::sizeHint() const
{
    return {m_maxMark * theme().px(kBoxWidth) + (m_maxMark - 1) * theme().px(kBetween) + 2 * kRing,
            theme().px(kBoxHeight) + 2 * kRing};
}

QRect MarkField::boxRect(int mark) const
{
    const int step = theme().px(kBoxWidth) + theme().px(kBetween);
    return {kRing + (mark - 1) * step, (height() - theme().px(kBoxHeight)) / 2,
            theme().px(kBoxWidth), theme().px(kBoxHeight)};
}

int MarkField::markAt(const QPoint& position) const
{
    for (int mark = 1; mark <= m_maxMark; ++mark) {
        if (boxRect(mark).adjusted(-1, -3, 1, 3).contains(position))
            return mark;
    }
    return 0;
}

void MarkField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = theme().metric(Metric::ControlRadius) - 1;
    for (int mark = 1; mark <= m_maxMark; ++mark) {
        const QRectF box = QRectF(boxRect(mark)).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool isChosen = m_mark == mark;
        const bool isHovered = isEnabled() && m_hovered == mark;
        const QColor edge = theme().color(!isEnabled()            ? Token::Border
                                          : isChosen || isHovered ? Token::Accent
                                                                  : Token::Control);
        painter.setPen(QPen(edge, 1));
        painter.setBrush(theme().color(isChosen    ? Token::Accent
                                       : isHovered ? Token::Sel
                                                   : Token::Surface));
        painter.drawRoundedRect(box, radius, radius);
        painter.setFont(theme().numberFont(isChosen ? Type::BodyStrong : Type::Body));
        painter.setPen(theme().color(isChosen      ? Token::OnAccent
                                     : isEnabled() ? Token::Text
                                                   : Token::Disabled));
        painter.drawText(box, Qt::AlignCenter, QString::number(mark));
    }
    if (hasFocus())
        paintFocusRing(painter, rect());
}

std::optional<int> MarkField::markOf(const QKeyEvent& event)
{
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return std::nullopt;
    const QString text = event.text();
    if (text.size() != 1)
        return std::nullopt;
    const QChar digit = text.front();
    if (digit >= u'1' && digit <= u'9')
        return digit.unicode() - u'0';
    if (digit >= u'１' && digit <= u'９')
        return digit.unicode() - u'０';
    return std::nullopt;
}

void MarkField::keyPressEvent(QKeyEvent* event)
{
    if (const auto mark = markOf(*event)) {
        if (*mark <= m_maxMark)
            Q_EMIT
        markWanted(*mark);
        return;
    }
    switch (event->modifiers() & ~Qt::KeypadModifier ? Qt::Key_unknown : event->key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        Q_EMIT
        clearWanted();
        break;
    case Qt::Key_Up:
        Q_EMIT
        stepWanted(-1);
        break;
    case Qt::Key_Down:
        Q_EMIT
        stepWanted(1);
        break;
    case Qt::Key_Left:
        if (m_mark.value_or(1) > 1)
            Q_EMIT
        markWanted(*m_mark - 1);
        break;
    case Qt::Key_Right:
        if (m_mark.value_or(0) < m_maxMark)
            Q_EMIT
        markWanted(m_mark.value_or(0) + 1);
        break;
    default:
        ThemedWidget::keyPressEvent(event);
    }
}

void MarkField::mousePressEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && mark > 0)
        Q_EMIT
    markWanted(mark);
}

void MarkField::mouseMoveEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position().toPoint());
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    update();
}

void MarkField::leaveEvent(QEvent*)
{
    m_hovered = 0;
    update();
}

void MarkField::focusInEvent(QFocusEvent* event)
{
    ThemedWidget::focusInEvent(event);
    Q_EMIT
    focused();
}

} // namespace prizedesk
