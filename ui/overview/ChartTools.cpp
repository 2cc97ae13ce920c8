#include "ui/overview/ChartTools.h"

#include "ui/shared/Card.h"
#include "ui/shared/Chart.h"
#include "ui/shared/IconButton.h"

namespace prizedesk {

ChartTools::ChartTools(const Theme& theme, Card& card, Chart& chart)
    : QObject(&card)
    , m_table(new IconButton(theme, QStringLiteral("table"), &card))
    , m_copy(new IconButton(theme, QStringLiteral("copy"), &card))
{
    for (IconButton* button : {m_table, m_copy}) {
        button->setSmall(true);
        card.addHeadTool(button);
    }
    connect(m_table, &IconButton::clicked, &chart, &Chart::openAsTable);
    connect(m_copy, &IconButton::clicked, &chart, &Chart::copyPicture);
    retranslate();
}

void ChartTools::retranslate()
{
    m_table->setPurpose(tr("Open as table"));
    m_copy->setPurpose(tr("Copy as picture"));
}

} // namespace prizedesk
