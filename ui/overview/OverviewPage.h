#pragma once

#include "models/overview/OverviewData.h"
#include "ui/shell/PageRegistry.h"

class QScrollArea;

namespace prizedesk {

class OverviewBoard;
class PageHead;

/// The first page: what waits, time left, where entries come from, how the work stands.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(OfficeContext& context, QWidget* parent = nullptr);

    void activate(const QVariant& argument) override;
    [[nodiscard]] Actions actions() const override;
    [[nodiscard]] OverviewBoard& board() const { return *m_board; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    void exportPdf();

    PageHead* m_head;
    QScrollArea* m_scroll;
    OverviewBoard* m_board;
    QAction* m_export;
    OverviewData m_data;
    QString m_theme;
};

/// The overview as an area of the window.
[[nodiscard]] PageInfo overviewPageInfo();

} // namespace prizedesk
