#include "ui/overview/WaitingCounts.h"

#include "models/overview/OverviewStore.h"
#include "models/workspace/Workspace.h"

namespace prizedesk {

namespace {

// Dates pass also while nobody writes.
constexpr qint64 kFreshMs = 60'000;

} // namespace

WaitingCounts::WaitingCounts(OfficeContext& context)
    : QObject(&context)
    , m_context(context)
{
    const auto forget = [this] { m_items.reset(); };
    connect(&context.workspace(), &Workspace::changed, this, forget);
    connect(&context, &OfficeContext::programmeChanged, this, forget);
}

WaitingCounts& WaitingCounts::of(OfficeContext& context)
{
    auto* counts = context.findChild<WaitingCounts*>(QString(), Qt::FindDirectChildrenOnly);
    return counts ? *counts : *new WaitingCounts(context);
}

const std::vector<WaitingItem>& WaitingCounts::items()
{
    const qint64 nowMs = m_context.workspace().clock().nowMs();
    if (!m_items || nowMs - m_readAtMs > kFreshMs) {
        const Programme& programme = m_context.programme();
        m_items = waitingList(readOverview(m_context.workspace(), programme), programme, nowMs);
        m_readAtMs = nowMs;
    }
    return *m_items;
}

Waiting WaitingCounts::waiting(const QString& page)
{
    const WaitingSum sum = waitingSum(items(), page);
    return {sum.count, sum.pastDate > 0 ? Tone::Warning : Tone::Neutral};
}

} // namespace prizedesk
