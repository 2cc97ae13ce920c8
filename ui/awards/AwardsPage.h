#pragma once

#include "models/awards/AwardsTableModel.h"
#include "models/scoring/Ranking.h"
#include "models/scoring/StageStore.h"
#include "ui/shell/PageRegistry.h"

class QScrollArea;
class QVBoxLayout;

namespace prizedesk {

class AwardExport;
class DecisionVerbs;
class IconButton;
class AwardsTotals;
class EmptyState;
class PageHead;
class PrizeCard;
class SealStrip;
class TextLabel;

/// Prizes of a theme: who gets what, why, and what that comes to.
class AwardsPage : public Page
{
    Q_OBJECT

public:
    explicit AwardsPage(OfficeContext& context, QWidget* parent = nullptr);

    void activate(const QVariant& argument) override;
    [[nodiscard]] Actions actions() const override;
    [[nodiscard]] const std::vector<PrizeCard*>& cards() const { return m_cards; }
    [[nodiscard]] AwardExport& exporter() const { return *m_exporter; }
    [[nodiscard]] DecisionVerbs& verbs() const { return *m_verbs; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    void showSums(const PrizeSums& sums);
    void readRanking();
    [[nodiscard]] QString rankText(const QString& ref) const;
    void addCard();
    void give(const QString& prize);
    void askNoWinner(const QString& prize);
    void askWithdraw(const QString& prize, const QString& ref);
    void askConfirm(const QString& prize, const QString& ref);
    void giveNext();

    PageHead* m_head;
    AwardsTotals* m_totals;
    SealStrip* m_seal;
    TextLabel* m_rule;
    QScrollArea* m_scroll;
    QVBoxLayout* m_list;
    EmptyState* m_empty;
    AwardExport* m_exporter;
    DecisionVerbs* m_verbs;
    IconButton* m_more;
    QAction* m_give;
    QAction* m_export;
    QAction* m_preview;
    std::vector<PrizeCard*> m_cards;
    QString m_theme;
    QString m_stage;
    Ranking m_ranking;
    std::vector<StageMember> m_members;
};

/// Awards as an area of the window.
[[nodiscard]] PageInfo awardsPageInfo();

} // namespace prizedesk
