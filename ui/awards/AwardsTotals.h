#pragma once

#include "models/awards/PrizeSums.h"
#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

class OfficeContext;
class StatTile;

/// What the decisions of a theme come to: prizes decided, money paid, what cannot be split, what is
/// still open.
class AwardsTotals : public ThemedWidget
{
    Q_OBJECT

public:
    explicit AwardsTotals(OfficeContext& context, QWidget* parent = nullptr);

    void setSums(const PrizeSums& sums);

private:
    OfficeContext& m_context;
    StatTile* m_decided;
    StatTile* m_paid;
    StatTile* m_remainder;
    StatTile* m_open;
};

} // namespace prizedesk
