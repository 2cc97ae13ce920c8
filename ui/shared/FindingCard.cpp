#include "ui/shared/FindingCard.h"

#include "ui/shared/FlowLayout.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/Style.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePainter.h"

#include <QAction>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace prizedesk {

FindingCard::FindingCard(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_title(new TextLabel(theme, Type::BodyStrong, Token::Text, this))
    , m_grid(new KeyValueGrid(theme, this))
    , m_buttons(new QWidget(this))
    , m_flow(new FlowLayout(m_buttons, 6))
{
    setAccessRole(QAccessible::Grouping);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(theme.px(24), 0, 0, 0);
    m_grid->setLabelWidth(80);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10));
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_title);
    layout->addWidget(m_grid);
    layout->addWidget(m_buttons);
    m_buttons->hide();
}

void FindingCard::setContent(Tone tone, const QString& title, std::vector<KeyValueGrid::Row> rows)
{
    m_tone = tone;
    m_title->setText(title);
    m_grid->setVisible(!rows.empty());
    m_grid->setRows(std::move(rows));
    setAccessibleName(tr("%1: %2").arg(TonePainter::toneWord(tone), title));
    update();
}

void FindingCard::addAction(QAction* action)
{
    auto* button = new QPushButton(m_buttons);
    Style::makeSmall(*button, theme());
    PageHead::bind(*button, *action);
    m_flow->addWidget(button);
    m_buttons->show();
}

void FindingCard::clearActions()
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_buttons->hide();
}

void FindingCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().toneFill(m_tone));
    painter.setBrush(theme().color(Token::Surface));
    const qreal radius = theme().metric(Metric::ControlRadius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const int side = theme().metric(Metric::SmallIcon);
    const int top = m_title->y() + (QFontMetrics(m_title->font()).height() - side) / 2;
    TonePainter(theme()).paintTone(painter, QRect(theme().px(12), top, side, side), m_tone);
}

} // namespace prizedesk
