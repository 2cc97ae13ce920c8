#pragma once

#include "models/awards/AwardOperations.h"
#include "models/scoring/RankingTableModel.h"
#include "ui/shared/PromptDialog.h"

class QComboBox;

namespace prizedesk {

class OfficeContext;
class SharePanel;
class TableView;
class TextLabel;

/// Whom a prize goes to: chosen from the ranking of the last stage, with ties pointed out and a
/// reason.
class GiveAwardDialog : public PromptDialog
{
    Q_OBJECT

public:
    GiveAwardDialog(OfficeContext& context, const Prize& prize, const Ranking& ranking,
                    const std::vector<StageMember>& members, QWidget* parent);

    /// Awards to give one after the other: one per entry, or one joint award.
    [[nodiscard]] std::vector<std::vector<AwardPart>> awards() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] TableView& table() const { return *m_table; }

private:
    void check();
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] QString tieHint(const QStringList& refs) const;

    RankingTableModel* m_model;
    TableView* m_table;
    TextLabel* m_hint;
    SharePanel* m_share;
    QComboBox* m_reason;
};

} // namespace prizedesk
