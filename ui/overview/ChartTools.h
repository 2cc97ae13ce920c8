#pragma once

#include <QObject>

namespace prizedesk {

class Card;
class Chart;
class IconButton;
class Theme;

/// The two buttons in the head of a chart's card: open as table, copy as picture.
class ChartTools : public QObject
{
    Q_OBJECT

public:
    ChartTools(const Theme& theme, Card& card, Chart& chart);

    void retranslate();

private:
    IconButton* m_table;
    IconButton* m_copy;
};

} // namespace prizedesk
