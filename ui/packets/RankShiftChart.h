#pragma once

#include "models/packets/ReceivePlan.h"
#include "ui/shared/Chart.h"

namespace prizedesk {

/// The first places of a ranking before and after, joined by lines; the award line between them.
class RankShiftChart : public Chart
{
    Q_OBJECT

public:
    explicit RankShiftChart(const Theme& theme, QWidget* parent = nullptr);

    /// `places` draws the award line under the last rank that is not above it; 0 = none.
    void setMoves(std::vector<RankMove> moves, int places, const QString& before,
                  const QString& after);

    [[nodiscard]] std::vector<QStringList> asTable() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct End
    {
        QString entry;
        int rank = 0;
    };
    [[nodiscard]] std::vector<End> ends(bool after) const;
    [[nodiscard]] int rowsThatFit() const;

    std::vector<RankMove> m_moves;
    int m_places = 0;
    QString m_before;
    QString m_after;
};

} // namespace prizedesk
