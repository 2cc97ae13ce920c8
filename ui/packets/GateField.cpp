#include "ui/packets/GateField.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace prizedesk {

namespace {

constexpr int kHeight = 28;
constexpr int kChoiceWidth = 24;
constexpr int kChoiceHeight = 20;
constexpr int kPadding = 8;
constexpr int kLongestName = 280;

} // namespace

GateField::GateField(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
{
    setAccessRole(QAccessible::ComboBox);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    GateField::retranslate();
}

void GateField::setSubject(const QString& subject)
{
    m_subject = subject;
    setToolTip(subject);
    retranslate();
    updateGeometry();
}

void GateField::setPassed(std::optional<bool> passed)
{
    m_passed = passed;
    retranslate();
    update();
}

void GateField::retranslate()
{
    const QString value = !m_passed ? tr("not decided") : *m_passed ? tr("met ○") : tr("not met ×");
    setAccessibleName(tr("%1: %2").arg(m_subject, value));
}

QSize GateField::sizeHint() const
{
    const int name = QFontMetrics(theme().font(Type::Small)).horizontalAdvance(m_subject) + 2;
    return {qMin(name, theme().px(kLongestName)) + 2 * theme().px(kChoiceWidth) +
                theme().px(kPadding) * 2 + 6,
            theme().px(kHeight)};
}

QSize GateField::minimumSizeHint() const
{
    return {theme().px(kChoiceWidth) * 4, theme().px(kHeight)};
}

QRect GateField::choiceRect(bool passes) const
{
    const int width = theme().px(kChoiceWidth);
    const int tall = theme().px(kChoiceHeight);
    const int right = this->width() - 4 - (passes ? 2 * width + 2 : width);
    return {right, (height() - tall) / 2, width, tall};
}

void GateField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int radius = theme().metric(Metric::ControlRadius);
    painter.setPen(QPen(theme().color(isEnabled() ? Token::Control : Token::Border), 1));
    painter.setBrush(theme().color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
    painter.setFont(theme().font(Type::Small));
    painter.setPen(theme().color(isEnabled() ? Token::Text : Token::Disabled));
    const QRect name(theme().px(kPadding), 0, choiceRect(true).left() - theme().px(kPadding) - 2,
                     height());
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_subject, Qt::ElideRight, name.width()));
    for (const bool passes : {true, false}) {
        const bool isChosen = m_passed == passes;
        const Tone tone = passes ? Tone::Good : Tone::Bad;
        const QRectF box = QRectF(choiceRect(passes)).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isChosen) {
            painter.setPen(QPen(theme().toneFill(tone), 1));
            painter.setBrush(theme().toneTint(tone));
            painter.drawRoundedRect(box, radius - 1, radius - 1);
        }
        const QColor ink = isChosen      ? theme().toneText(tone)
                           : isEnabled() ? theme().color(Token::Text3)
                                         : theme().color(Token::Disabled);
        painter.setPen(QPen(ink, isChosen ? 1.9 : 1.3, Qt::SolidLine, Qt::RoundCap));
        painter.setBrush(Qt::NoBrush);
        const qreal half = theme().px(9) / 2.0;
        const QPointF middle = box.center();
        if (passes) {
            painter.drawEllipse(middle, half, half);
        } else {
            painter.drawLine(middle + QPointF(-half, -half), middle + QPointF(half, half));
            painter.drawLine(middle + QPointF(-half, half), middle + QPointF(half, -half));
        }
    }
    if (hasFocus())
        paintFocusRing(painter, rect());
}

std::optional<bool> GateField::passOf(const QKeyEvent& event)
{
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return std::nullopt;
    const QString text = event.text();
    if (text.size() != 1)
        return std::nullopt;
    static const QString pass = QStringLiteral("oOｏＯ○〇");
    static const QString fail = QStringLiteral("xXｘＸ×✕");
    if (pass.contains(text))
        return true;
    if (fail.contains(text))
        return false;
    return std::nullopt;
}

void GateField::keyPressEvent(QKeyEvent* event)
{
    if (const auto passes = passOf(*event)) {
        Q_EMIT
        passWanted(*passes);
        return;
    }
    switch (event->modifiers() & ~Qt::KeypadModifier ? Qt::Key_unknown : event->key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        Q_EMIT
        clearWanted();
        break;
    case Qt::Key_Left:
        Q_EMIT
        stepWanted(-1);
        break;
    case Qt::Key_Right:
        Q_EMIT
        stepWanted(1);
        break;
    case Qt::Key_Up:
        Q_EMIT
        leaveWanted(-1);
        break;
    case Qt::Key_Down:
        Q_EMIT
        leaveWanted(1);
        break;
    default:
        ThemedWidget::keyPressEvent(event);
    }
}

void GateField::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    for (const bool passes : {true, false}) {
        if (choiceRect(passes).adjusted(-1, -4, 1, 4).contains(event->position().toPoint()))
            Q_EMIT
        passWanted(passes);
    }
}

bool GateField::focusNextPrevChild(bool next)
{
    if (!next)
        return ThemedWidget::focusNextPrevChild(next);
    Q_EMIT
    commentWanted();
    return true;
}

void GateField::focusInEvent(QFocusEvent* event)
{
    ThemedWidget::focusInEvent(event);
    Q_EMIT
    focused();
}

} // namespace prizedesk
