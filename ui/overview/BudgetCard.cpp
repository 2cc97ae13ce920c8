#include "ui/overview/BudgetCard.h"

#include "models/compute/LedgerStore.h"
#include "models/compute/RefuseBudget.h"
#include "models/overview/BudgetView.h"
#include "ui/overview/OverviewWords.h"
#include "ui/shared/BudgetBar.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePill.h"
#include "ui/shell/OfficeContext.h"

#include <QVBoxLayout>

namespace prizedesk {

BudgetCard::BudgetCard(const Theme& theme, OfficeContext& context, QWidget* parent)
    : OverviewCard(theme, context, parent)
    , m_bar(new BudgetBar(theme))
    , m_heads(new TextLabel(theme, Type::Small, Token::Text2))
    , m_pill(new TonePill(theme))
{
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(theme.px(2));
    layout->addWidget(m_bar);
    layout->addWidget(m_heads);
    m_heads->setElided(true);
    layout->addStretch();
    addHeadWidget(m_pill);
    setBody(body);
    connect(m_bar, &Chart::clicked, this,
            [this] { this->context().navigate(QStringLiteral("compute")); });
}

void BudgetCard::show(const OverviewView&)
{
    const BudgetView view = budgetView(context().programme());
    setTitle(tr("Compute budget"));
    m_bar->setTitle(tr("Compute budget"));
    const QString ceiling =
        view.ceiling ? OverviewWords::money(context(), *view.ceiling) : QString();
    if (view.isConfirmed)
        setSubtitle(tr("Confirmed: %1").arg(OverviewWords::money(context(), view.amount)));
    else
        setSubtitle(view.ceiling ? tr("Ceiling %1 (specification 3-7-3 and 5)").arg(ceiling)
                                 : QString());
    m_pill->setContent(
        Tone::Warning,
        view.isConfirmed
            ? tr("%1 is above the ceiling of %2")
                  .arg(OverviewWords::money(context(), view.amount), ceiling)
            : tr("%1 is not confirmed").arg(OverviewWords::money(context(), view.amount)));
    m_pill->setVisible(!view.isConfirmed || view.isAboveCeiling);
    setNote(view.isConfirmed ? context().in(context().programme().envelope.basis)
                             : tr("No approval until one figure is confirmed"));

    std::vector<BudgetBar::Segment> segments;
    const auto add = [&](const char* key, const QString& label, Yen amount, int step) {
        segments.push_back(
            {QString::fromLatin1(key), label, amount.amount(), yenDigits(amount), step, false});
    };
    const Workspace& workspace = context().workspace();
    const auto sums =
        readGuarded(workspace, [&] { return LedgerStore(workspace.database()).balances(); });
    if (view.isConfirmed && sums && sums->envelope == view.total) {
        add("settled", tr("Settled"), sums->settled, 6);
        add("inFlight", tr("In flight"), sums->inFlight, 4);
        add("committed", tr("Committed"), sums->committed, 2);
        add("free", tr("Free"), sums->free, -1);
    } else if (view.isConfirmed) {
        // The ledger cannot be read or does not stand at this figure: nothing is said of its parts.
        add("total", tr("Confirmed"), view.total, -1);
    } else {
        segments.push_back({QStringLiteral("ceiling"), tr("Up to the ceiling"),
                            view.withinCeiling.amount(), yenDigits(view.withinCeiling), 4, true});
        if (view.beyondCeiling.amount() > 0)
            segments.push_back({QStringLiteral("beyond"), tr("Beyond the ceiling"),
                                view.beyondCeiling.amount(), yenDigits(view.beyondCeiling), -1,
                                true});
    }
    m_bar->setSegments(std::move(segments),
                       view.isConfirmed ? tr("Total") : tr("Figure of the design brief"),
                       yenDigits(view.total));
    QStringList heads;
    for (const BudgetHead& head : view.heads)
        heads << tr("%1: up to %2")
                     .arg(context().in(head.name), OverviewWords::money(context(), head.limit));
    m_heads->setText(heads.join(QStringLiteral("　")));
    m_heads->setVisible(!heads.isEmpty());
}

} // namespace prizedesk
