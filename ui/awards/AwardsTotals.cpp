#include "ui/awards/AwardsTotals.h"

#include "ui/overview/OverviewWords.h"
#include "ui/shared/StatTile.h"
#include "ui/shell/OfficeContext.h"

#include <QHBoxLayout>
#include <QLocale>

namespace prizedesk {

namespace {

bool isOpen(PrizeState::Kind kind)
{
    return kind == PrizeState::Kind::Open || kind == PrizeState::Kind::Partly;
}

} // namespace

AwardsTotals::AwardsTotals(OfficeContext& context, QWidget* parent)
    : ThemedWidget(context.theme(), parent)
    , m_context(context)
    , m_decided(new StatTile(theme(), this))
    , m_paid(new StatTile(theme(), this))
    , m_remainder(new StatTile(theme(), this))
    , m_open(new StatTile(theme(), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme().px(12));
    for (StatTile* tile : {m_decided, m_paid, m_open, m_remainder})
        layout->addWidget(tile, 1);
}

void AwardsTotals::setSums(const PrizeSums& sums)
{
    int decided = 0;
    Yen all;
    for (const PrizeState& state : sums.prizes) {
        all += Yen(state.prize.amount.amount() * state.prize.count);
        decided += isOpen(state.kind) ? 0 : 1;
    }
    const int prizes = int(sums.prizes.size());
    const Yen rest = all - sums.total - sums.remainder;
    m_decided->setContent(tr("Prizes decided"), QLocale().toString(decided),
                          tr("of %n prizes", nullptr, prizes));
    m_decided->setEdge(decided == prizes ? Tone::Good : Tone::Information);
    m_paid->setContent(tr("To be paid"), yenDigits(sums.total),
                       tr("of %1 (%2)").arg(yenDigits(all), OverviewWords::money(m_context, all)));
    m_paid->setEdgeAccent();
    m_open->setContent(tr("Not given"), yenDigits(rest),
                       tr("prizes still open or without a winner"));
    m_open->setEdge(Tone::Neutral);
    m_remainder->setContent(tr("Cannot be split"), yenDigits(sums.remainder),
                            tr("left over by equal parts, not paid"));
    m_remainder->setEdge(Tone::Neutral);
}

} // namespace prizedesk
