#pragma once

#include "ui/scoring/JudgeMarks.h"
#include "ui/shared/Chart.h"

namespace prizedesk {

/// The marks of one entry: a row per criterion, a column per judge, the judge's total beneath.
/// Conflicts of interest are hatched and do not count.
class MarkGrid : public Chart
{
    Q_OBJECT

public:
    explicit MarkGrid(const Theme& theme, QWidget* parent = nullptr);

    void setSheets(std::vector<Criterion> criteria, std::vector<SheetMarks> sheets, bool japanese);
    [[nodiscard]] std::vector<QStringList> asTable() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect cellRect(int row, int judge) const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] QString markText(const Criterion& criterion, const SheetMarks& sheet) const;
    [[nodiscard]] QString totalText(const SheetMarks& sheet) const;
    void paintCell(QPainter& painter, int row, int judge) const;
    void paintTotals(QPainter& painter) const;

    std::vector<Criterion> m_criteria;
    std::vector<SheetMarks> m_sheets;
    bool m_japanese = true;
};

} // namespace prizedesk
