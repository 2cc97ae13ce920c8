#pragma once

#include "models/seating/SeatingOperations.h"
#include "ui/shared/ThemedWidget.h"

#include <QSet>

namespace prizedesk {

/// What the signs of the map mean, with how many have a seat and how many come.
class SeatLegend : public ThemedWidget
{
    Q_OBJECT

public:
    explicit SeatLegend(const Theme& theme, QWidget* parent = nullptr);

    void setState(const SeatingState& state);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line
    {
        int seated = 0;
        int coming = 0;
    };
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] int columns() const;

    std::array<Line, kGuestCategories.size()> m_lines{};
};

} // namespace prizedesk
