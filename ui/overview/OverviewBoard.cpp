#include "ui/overview/OverviewBoard.h"

#include "ui/overview/BudgetCard.h"
#include "ui/overview/CountdownCard.h"
#include "ui/overview/FirstStepsCard.h"
#include "ui/overview/FunnelCard.h"
#include "ui/overview/PrefectureCard.h"
#include "ui/overview/ScoringCard.h"
#include "ui/overview/TrendCard.h"
#include "ui/overview/WaitingCard.h"

#include <QGridLayout>
#include <QPainter>

namespace prizedesk {

template<typename SomeCard> SomeCard* OverviewBoard::add(OfficeContext& context)
{
    auto* card = new SomeCard(theme(), context, this);
    m_cards.push_back(card);
    return card;
}

OverviewBoard::OverviewBoard(const Theme& theme, OfficeContext& context, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_grid(new QGridLayout(this))
    , m_waiting(add<WaitingCard>(context))
    , m_countdown(add<CountdownCard>(context))
    , m_prefectures(add<PrefectureCard>(context))
    , m_trend(add<TrendCard>(context))
    , m_funnel(add<FunnelCard>(context))
    , m_budget(add<BudgetCard>(context))
    , m_scoring(add<ScoringCard>(context))
    , m_firstSteps(add<FirstStepsCard>(context))
{
    m_grid->setSpacing(theme.metric(Metric::Gap) + theme.metric(Metric::TightGap));
    const int margin = theme.metric(Metric::PageMargin);
    m_grid->setContentsMargins(margin, 0, margin, margin);
    const int columns[] = {51, 30, 39};
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, columns[column]);
}

void OverviewBoard::show(const OverviewData& counted, const QString& themeCode, qint64 nowMs)
{
    arrange(!counted.entries.empty());
    for (OverviewCard* card : m_cards)
        card->show({counted, themeCode, nowMs});
}

void OverviewBoard::arrange(bool hasEntries)
{
    if (m_arranged == int(hasEntries))
        return;
    m_arranged = int(hasEntries);
    for (OverviewCard* card : m_cards) {
        m_grid->removeWidget(card);
        card->setVisible(false);
    }
    const auto place = [this](OverviewCard* card, int row, int column, int rows, int columns) {
        m_grid->addWidget(card, row, column, rows, columns);
        card->setVisible(true);
    };
    place(m_countdown, 0, 1, 1, 1);
    place(m_budget, hasEntries ? 2 : 1, 0, 1, 2);
    if (hasEntries) {
        place(m_waiting, 0, 0, 1, 1);
        place(m_prefectures, 0, 2, 2, 1);
        place(m_trend, 1, 0, 1, 1);
        place(m_funnel, 1, 1, 1, 1);
        place(m_scoring, 2, 2, 1, 1);
    } else {
        place(m_firstSteps, 0, 0, 1, 1);
        place(m_waiting, 0, 2, 1, 1);
    }
    m_grid->setRowStretch(0, hasEntries ? 28 : 0);
    m_grid->setRowStretch(1, hasEntries ? 28 : 0);
    m_grid->setRowStretch(2, hasEntries ? 0 : 1);
}

void OverviewBoard::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme().color(Token::Page));
}

} // namespace prizedesk
