#pragma once

#include "ui/overview/OverviewCard.h"

namespace prizedesk {

class BarListChart;
class ChartTools;
class PrefectureTiles;
class TextLabel;

/// Where entries come from: a tile per prefecture, a bar per block of METI's bureaus.
class PrefectureCard : public OverviewCard
{
    Q_OBJECT

public:
    PrefectureCard(const Theme& theme, OfficeContext& context, QWidget* parent = nullptr);

    void show(const OverviewView& view) override;

private:
    void openEntries(const QStringList& prefectures);

    PrefectureTiles* m_tiles;
    TextLabel* m_blockHead;
    BarListChart* m_blocks;
    ChartTools* m_tools;
    QString m_theme;
};

} // namespace prizedesk
