#include "ui/entrants/ToneLine.h"

#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePainter.h"

#include <QHBoxLayout>
#include <QPainter>

namespace prizedesk {

ToneLine::ToneLine(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_text(new TextLabel(theme, Type::Body, Token::Text2, this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    ToneLine::themeChanged();
}

void ToneLine::setContent(Tone tone, const QString& text)
{
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(QStringLiteral("%1 %2").arg(TonePainter::toneWord(tone), text));
    update();
}

void ToneLine::themeChanged()
{
    layout()->setContentsMargins(theme().px(24), 0, 0, 0);
    update();
}

void ToneLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = theme().px(14);
    const int line = QFontMetrics(m_text->font()).height();
    TonePainter(theme()).paintTone(
        painter, QRect(theme().px(4), m_text->y() + (line - side) / 2, side, side), m_tone);
}

} // namespace prizedesk
