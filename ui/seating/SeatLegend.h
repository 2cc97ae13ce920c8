#pragma once

#include "models/seating/SeatingOperations.h"
#include "ui/shared/ThemedWidget.h"

#include <array>
#include <vector>

namespace prizedesk {

/// What the signs of the map mean, with how many have a seat and how many come.
class SeatLegend : public ThemedWidget
{
    Q_OBJECT

public:
    explicit SeatLegend(const Theme& theme, QWidget* parent = nullptr);

    /// `showsArrivals`: somebody is here, so that others are awaited.
    void setState(const SeatingState& state, bool showsArrivals);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    struct Line
    {
        int seated = 0;
        int coming = 0;
    };
    /// Signs that hold for any category.
    enum class State { Locked, Free, Awaited, Blocked };
    [[nodiscard]] std::vector<State> states() const;
    [[nodiscard]] static QString stateWords(State state);
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] int columns() const;
    /// As many rows as the signs need at this width.
    void fitHeight();

    std::array<Line, kGuestCategories.size()> m_lines{};
    bool m_showsArrivals = false;
    bool m_hasBlocked = false;
};

} // namespace prizedesk
