#pragma once

#include "models/overview/OverviewData.h"
#include "ui/shared/Card.h"

namespace prizedesk {

class OfficeContext;

/// What a card is drawn from.
struct OverviewView
{
    const OverviewData& data;
    QString theme; ///< empty = all
    qint64 nowMs = 0;
};

/// One card of the overview.
class OverviewCard : public Card
{
    Q_OBJECT

public:
    OverviewCard(const Theme& theme, OfficeContext& context, QWidget* parent);

    [[nodiscard]] OfficeContext& context() const { return m_context; }
    /// Sets figures and words anew, also after a change of language.
    virtual void show(const OverviewView& view) = 0;

protected:
    using QWidget::show;

private:
    OfficeContext& m_context;
};

} // namespace prizedesk
