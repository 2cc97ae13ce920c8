#include "ui/compute/FigureCard.h"

#include "ui/shared/TextLabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace prizedesk {

FigureCard::FigureCard(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_caption(new TextLabel(theme, Type::Small, Token::Text2, this))
    , m_words(new TextLabel(theme, Type::Section, Token::Text, this))
    , m_digits(new TextLabel(theme, Type::Body, Token::Text, this))
    , m_source(new TextLabel(theme, Type::Small, Token::Text2, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessRole(QAccessible::Button);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(theme.px(14), theme.px(4), theme.px(12), theme.px(4));
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_caption, 0, 0, 1, 2);
    layout->addWidget(m_words, 1, 0);
    layout->addWidget(m_digits, 1, 1, Qt::AlignRight);
    layout->addWidget(m_source, 2, 0, 1, 2);
    m_source->setElided(true);
    setMinimumWidth(theme.px(220));
}

void FigureCard::setContent(const QString& caption, const QString& words, const QString& digits,
                            const QString& source, bool confirmed)
{
    m_caption->setText(caption);
    m_words->setText(words);
    m_digits->setText(digits);
    m_digits->setVisible(digits != words);
    m_source->setText(source);
    m_source->setToolTip(source);
    m_confirmed = confirmed;
    setAccessibleName(QStringLiteral("%1: %2").arg(caption, digits));
    setAccessibleDescription(source);
    update();
}

void FigureCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const Tone tone = m_confirmed ? Tone::Good : Tone::Warning;
    painter.setBrush(theme().color(Token::Surface));
    painter.setPen(QPen(m_confirmed ? theme().color(Token::Border) : theme().toneFill(tone), 1,
                        m_confirmed ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(box, theme().metric(Metric::ControlRadius),
                            theme().metric(Metric::ControlRadius));
    painter.fillRect(QRectF(0, 1, theme().px(4), height() - 2), theme().toneFill(tone));
    if (showsFocus())
        paintFocusRing(painter, rect());
}

void FigureCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT
    clicked();
}

void FigureCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_Space) {
        Q_EMIT
        clicked();
        return;
    }
    ThemedWidget::keyPressEvent(event);
}

} // namespace prizedesk
