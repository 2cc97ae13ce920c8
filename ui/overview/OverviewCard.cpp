#include "ui/overview/OverviewCard.h"

namespace prizedesk {

OverviewCard::OverviewCard(const Theme& theme, OfficeContext& context, QWidget* parent)
    : Card(theme, parent)
    , m_context(context)
{
}

} // namespace prizedesk
