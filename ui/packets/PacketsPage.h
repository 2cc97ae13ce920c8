#pragma once

#include "models/packets/PacketsTableModel.h"
#include "ui/shell/PageRegistry.h"

class QAction;

namespace prizedesk {

class PacketIssueFlow;
class PageHead;
class TableView;

/// Which judge of a stage has which packet; issuing them, what they hold, and what judges of the
/// stage are told.
class PacketsPage : public Page
{
    Q_OBJECT

public:
    explicit PacketsPage(OfficeContext& context, QWidget* parent = nullptr);

    void activate(const QVariant& argument) override;
    [[nodiscard]] Actions actions() const override;
    [[nodiscard]] std::vector<QWidget*> panes() const override;
    [[nodiscard]] TableView& table() const { return *m_table; }
    [[nodiscard]] PacketIssueFlow& flow() const { return *m_flow; }
    [[nodiscard]] QString stage() const { return m_stage; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    void fillStages();
    /// Checked judges, else all who should get a packet now.
    [[nodiscard]] std::vector<PacketStanding> chosen() const;
    void showState();
    [[nodiscard]] QString summary() const;
    void issue();
    void showOutline();
    void editTerms();

    PageHead* m_head;
    TableView* m_table;
    PacketsTableModel* m_model;
    PacketIssueFlow* m_flow;
    QAction* m_issue;
    QAction* m_outline;
    QAction* m_terms;
    QString m_stage;
};

/// Packets as a tab of the judging area.
[[nodiscard]] PageInfo packetsPageInfo();

} // namespace prizedesk
