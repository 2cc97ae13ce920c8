#pragma once

#include "models/awards/AwardsTableModel.h"
#include "ui/shared/Card.h"

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace prizedesk {

class OfficeContext;
class TextLabel;
class TonePill;

/// One prize: its amount, how far it is decided, its winners, and the verbs that decide it.
class PrizeCard : public Card
{
    Q_OBJECT

public:
    using RankText = std::function<QString(const QString& ref)>;

    explicit PrizeCard(OfficeContext& context, QWidget* parent = nullptr);

    /// `rows`: those of this prize, in the order of `awardRows`. `isConfirmed`: of "no winner".
    void setRows(const std::vector<AwardRow>& rows, const PrizeSums& sums, const RankText& rankText,
                 bool isConfirmed = true);
    [[nodiscard]] QString prize() const { return m_prize; }

Q_SIGNALS:
    void giveWanted(const QString& prize);
    void noWinnerWanted(const QString& prize);
    /// An empty reference number takes "no winner" back.
    void withdrawWanted(const QString& prize, const QString& ref);
    /// As `withdrawWanted`.
    void confirmWanted(const QString& prize, const QString& ref);
    void openWanted(const QString& ref);

private:
    void addWords(const QString& text, Token token);

    OfficeContext& m_context;
    TonePill* m_state;
    QPushButton* m_give;
    QPushButton* m_noWinner;
    QPushButton* m_confirm;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_lines = nullptr;
    QString m_prize;
    bool m_isNoWinner = false;
};

} // namespace prizedesk
