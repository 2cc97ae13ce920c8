#pragma once

#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

/// The head above the criteria: what stands in their columns.
class CriterionColumns : public ThemedWidget
{
    Q_OBJECT

public:
    CriterionColumns(const Theme& theme, int maxMark, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    /// Width of a scroll bar beside the rows.
    void setRightMargin(int margin);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_maxMark;
    int m_margin = 0;
};

} // namespace prizedesk
