#pragma once

#include "models/packets/ReceivePlan.h"
#include "ui/shared/ThemedWidget.h"

class QRadioButton;

namespace prizedesk {

class OfficeContext;
class TextLabel;

/// One mark that office and judge both changed: two values with their times and people, and what
/// the choice does to the entry's rank.
class MarkConflictRow : public ThemedWidget
{
    Q_OBJECT

public:
    /// `criterion` is its name.
    MarkConflictRow(OfficeContext& context, const QString& judge, const QString& criterion,
                    const PlannedCell& cell, bool isGate, QWidget* parent = nullptr);

    void setTake(TakeSide side);
    void setRank(const std::optional<int>& before, const std::optional<int>& after);

Q_SIGNALS:
    void taken(prizedesk::TakeSide side);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString sourceText(const CellValue& value) const;

    OfficeContext& m_context;
    QRadioButton* m_office;
    QRadioButton* m_judge;
    TextLabel* m_rank;
    TakeSide m_take = TakeSide::Undecided;
};

} // namespace prizedesk
