#include "ui/overview/WaitingCard.h"

#include "ui/overview/OverviewWords.h"
#include "ui/overview/RowList.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePainter.h"
#include "ui/shell/OfficeContext.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

class WaitingCard::Rows : public RowList
{
public:
    Rows(const Theme& theme, WaitingCard& card)
        : RowList(theme, 24)
        , m_card(card)
    {
    }

    void refresh() { setRowCount(int(m_card.m_items.size())); }

protected:
    [[nodiscard]] QString accessText(int row) const override
    {
        const WaitingItem& item = m_card.m_items[size_t(row)];
        return QStringList{
            TonePainter::toneWord(item.tone), OverviewWords::waiting(m_card.context(), item),
            OverviewWords::count(item), OverviewWords::remark(m_card.context(), item)}
            .join(QStringLiteral(", "));
    }

    void paintRow(QPainter& painter, const QRect& rect, int row) const override
    {
        const WaitingItem& item = m_card.m_items[size_t(row)];
        const int side = theme().px(14);
        TonePainter(theme()).paintTone(
            painter, QRect(rect.left(), rect.center().y() - side / 2 + 1, side, side), item.tone);
        const int arrow = theme().px(14);
        paintIcon(painter,
                  QRect(rect.right() - arrow + 3, rect.center().y() - arrow / 2 + 1, arrow, arrow),
                  QStringLiteral("chevron-right"), theme().color(Token::Text2));
        const QFont small = theme().font(Type::Small);
        const QFontMetrics smallMetrics(small);
        painter.setFont(small);
        painter.setPen(theme().color(Token::Text2));
        const int areaRight = rect.right() - arrow - theme().px(4);
        painter.drawText(QRect(rect.left(), rect.top(), areaRight - rect.left(), rect.height()),
                         Qt::AlignRight | Qt::AlignVCenter, OverviewWords::area(item.page));

        // The remarks start at one line, left of the widest area name.
        int areaWidth = 0;
        int remarkWidth = 0;
        int countWidth = 0;
        const QFont figures = theme().numberFont(Type::BodyStrong);
        const QFontMetrics figureMetrics(figures);
        for (const WaitingItem& each : m_card.m_items) {
            areaWidth =
                std::max(areaWidth, smallMetrics.horizontalAdvance(OverviewWords::area(each.page)));
            remarkWidth = std::max(remarkWidth, smallMetrics.horizontalAdvance(
                                                    OverviewWords::remark(m_card.context(), each)));
            countWidth =
                std::max(countWidth, figureMetrics.horizontalAdvance(OverviewWords::count(each)));
        }
        const int remarkLeft = areaRight - areaWidth - theme().px(12) - remarkWidth;
        painter.drawText(QRect(remarkLeft, rect.top(), remarkWidth + 2, rect.height()),
                         Qt::AlignVCenter, OverviewWords::remark(m_card.context(), item));
        const int countRight = remarkLeft - theme().px(8);
        painter.setFont(figures);
        painter.setPen(theme().color(Token::Text));
        painter.drawText(QRect(rect.left(), rect.top(), countRight - rect.left(), rect.height()),
                         Qt::AlignRight | Qt::AlignVCenter, OverviewWords::count(item));
        const QFont body = theme().font(Type::Body);
        const int textLeft = rect.left() + side + theme().px(9);
        const int textWidth = countRight - countWidth - theme().px(8) - textLeft;
        painter.setFont(body);
        painter.drawText(
            QRect(textLeft, rect.top(), textWidth, rect.height()), Qt::AlignVCenter,
            QFontMetrics(body).elidedText(OverviewWords::waiting(m_card.context(), item),
                                          Qt::ElideRight, textWidth));
    }

private:
    WaitingCard& m_card;
};

WaitingCard::WaitingCard(const Theme& theme, OfficeContext& context, QWidget* parent)
    : OverviewCard(theme, context, parent)
    , m_rows(new Rows(theme, *this))
    , m_nothing(new TextLabel(theme, Type::Body, Token::Text2))
{
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setSpacing(0);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(body);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_rows);
    m_rows->setAutoFillBackground(false);
    m_nothing->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_nothing);
    layout->addWidget(scroll, 1);
    setBody(body, false);
    connect(m_rows, &RowList::opened, this, [this](int row) {
        const WaitingItem& item = m_items[size_t(row)];
        this->context().navigate(item.page, OverviewWords::target(item, m_theme));
    });
}

void WaitingCard::show(const OverviewView& view)
{
    m_theme = view.theme;
    m_items = waitingList(view.data, context().programme(), view.nowMs, view.theme);
    const WaitingSum sum = waitingSum(m_items);
    setTitle(tr("What waits"));
    setSubtitle(sum.count == 0 ? QString()
                : sum.pastDate == 0
                    ? tr("%1 in all").arg(sum.count)
                    : tr("%1 in all, %2 past their date").arg(sum.count).arg(sum.pastDate));
    setNote(sum.count == 0 ? QString() : tr("Enter opens the list"));
    m_nothing->setText(tr("Nothing waits."));
    m_nothing->setVisible(m_items.empty());
    m_rows->setAccessibleName(tr("What waits"));
    m_rows->refresh();
}

} // namespace prizedesk
