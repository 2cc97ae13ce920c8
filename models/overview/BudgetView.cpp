#include "models/overview/BudgetView.h"

#include <algorithm>

namespace prizedesk {

BudgetView budgetView(const Programme& programme)
{
    const Envelope& envelope = programme.envelope;
    BudgetView view;
    view.amount = envelope.amount;
    view.ceiling = envelope.ceiling;
    view.isConfirmed = envelope.isConfirmed();
    view.isAboveCeiling = envelope.ceiling && envelope.amount > *envelope.ceiling;
    view.heads = programme.budgetHeads;
    if (view.isConfirmed || !envelope.ceiling) {
        view.total = envelope.amount;
        view.withinCeiling =
            envelope.ceiling ? std::min(envelope.amount, *envelope.ceiling) : envelope.amount;
    } else {
        view.total = std::max(envelope.amount, *envelope.ceiling);
        view.withinCeiling = *envelope.ceiling;
    }
    view.beyondCeiling = view.total - view.withinCeiling;
    return view;
}

} // namespace prizedesk
