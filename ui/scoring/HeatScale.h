#pragma once

#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

/// The steps of the heat map, low to high, and what its ends stand for.
class HeatScale : public ThemedWidget
{
    Q_OBJECT

public:
    explicit HeatScale(const Theme& theme, QWidget* parent = nullptr);

    /// Ends in points.
    void setRange(int low, int high);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    int m_low = 0;
    int m_high = 100;
    QString m_text;
};

} // namespace prizedesk
