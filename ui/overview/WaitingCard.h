#pragma once

#include "models/overview/WaitingList.h"
#include "ui/overview/OverviewCard.h"

namespace prizedesk {

class TextLabel;

/// What waits for the office, worst first; every row opens its records.
class WaitingCard : public OverviewCard
{
    Q_OBJECT

public:
    WaitingCard(const Theme& theme, OfficeContext& context, QWidget* parent = nullptr);

    void show(const OverviewView& view) override;

private:
    class Rows;

    Rows* m_rows;
    TextLabel* m_nothing;
    std::vector<WaitingItem> m_items;
    QString m_theme;
};

} // namespace prizedesk
