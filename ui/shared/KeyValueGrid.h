#pragma once

#include "ui/shared/ThemedWidget.h"

#include <vector>

class QGridLayout;

namespace prizedesk {

/// Labels at the left, values at the right, one pair per line. Values can be marked and copied.
class KeyValueGrid : public ThemedWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString label;
        QString value;
        /// The part of the value in question, shown bold in the tone below; length 0 = none.
        int markStart = 0;
        int markLength = 0;
        Tone markTone = Tone::Bad;
        /// Shown in hint colour, as for an empty value.
        bool isHint = false;
    };

    explicit KeyValueGrid(const Theme& theme, QWidget* parent = nullptr);

    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// Width of the label column at 100 %; 0 = as wide as the widest label.
    void setLabelWidth(int pixels);

protected:
    void themeChanged() override;

private:
    void fill();
    [[nodiscard]] QString richText(const Row& row) const;

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    int m_labelWidth = 88;
};

} // namespace prizedesk
