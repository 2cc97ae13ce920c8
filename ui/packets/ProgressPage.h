#pragma once

#include "models/packets/ProgressTableModel.h"
#include "ui/shell/PageRegistry.h"

class QAction;

namespace prizedesk {

class PageHead;
class TableView;

/// Who has returned what in a stage, and what the office does about it: reminders, score sheets,
/// paper, closing.
class ProgressPage : public Page
{
    Q_OBJECT

public:
    explicit ProgressPage(OfficeContext& context, QWidget* parent = nullptr);

    void activate(const QVariant& argument) override;
    [[nodiscard]] Actions actions() const override;
    [[nodiscard]] TableView& table() const { return *m_table; }
    [[nodiscard]] QString stage() const { return m_stage; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    [[nodiscard]] std::vector<JudgeStanding> chosen() const;
    [[nodiscard]] std::vector<JudgeStanding> missing() const;
    void showState();
    void writeReminders();
    void writeSheets();
    void typePaper();
    void closeStage();

    PageHead* m_head;
    TableView* m_table;
    ProgressTableModel* m_model;
    QAction* m_receive;
    QAction* m_remind;
    QAction* m_sheet;
    QAction* m_type;
    QAction* m_close;
    QString m_stage;
};

/// Progress as a tab of the judging area.
[[nodiscard]] PageInfo progressPageInfo();

} // namespace prizedesk
