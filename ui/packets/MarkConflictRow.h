#pragma once

#include "models/packets/ReceivePlan.h"
#include "ui/shared/ThemedWidget.h"

class QHBoxLayout;
class QRadioButton;

namespace prizedesk {

class OfficeContext;
class TextLabel;

/// One mark that office and judge both changed: two values with their people, times and sources, and
/// what the choice does to the entry's rank. The value taken is tinted.
class MarkConflictRow : public ThemedWidget
{
    Q_OBJECT

public:
    /// `criterion` is its name.
    MarkConflictRow(OfficeContext& context, const QString& judge, const QString& criterion,
                    const PlannedCell& cell, bool isGate, QWidget* parent = nullptr);

    /// Margins and gaps of a row, for heads above it; four columns of these stretches.
    static void lay(QHBoxLayout& layout, const Theme& theme);
    static constexpr int kStretch[] = {6, 4, 4, 0};
    static constexpr int kRankWidth = 96;

    void setTake(TakeSide side);
    void setRank(const std::optional<int>& before, const std::optional<int>& after);

Q_SIGNALS:
    void taken(prizedesk::TakeSide side);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* buildSide(QRadioButton* button, const CellValue& value);
    [[nodiscard]] QString whenText(const CellValue& value) const;
    [[nodiscard]] static QString sourceText(const CellValue& value);

    OfficeContext& m_context;
    QRadioButton* m_office;
    QRadioButton* m_judge;
    QWidget* m_officeSide;
    QWidget* m_judgeSide;
    TextLabel* m_rank;
    TakeSide m_take = TakeSide::Undecided;
};

} // namespace prizedesk
