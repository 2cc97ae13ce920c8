#pragma once

#include "models/awards/PrizeSums.h"
#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

class LinkButton;
class OfficeContext;

/// One winner of a prize: entry, money, reason, who decided when.
class WinnerRow : public ThemedWidget
{
    Q_OBJECT

public:
    /// `rankText`: where the entry stands in the ranking, such as "rank 2, 76.58".
    WinnerRow(OfficeContext& context, const PrizeLine& line, const QString& title,
              const QString& organisation, const QString& rankText, QWidget* parent = nullptr);

Q_SIGNALS:
    void openWanted(const QString& ref);
    void withdrawWanted(const QString& prize, const QString& ref);
    void confirmWanted(const QString& prize, const QString& ref);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace prizedesk
