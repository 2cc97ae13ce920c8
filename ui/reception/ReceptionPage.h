#pragma once

#include "models/reception/Arrival.h"
#include "ui/ceremony/CeremonyPage.h"
#include "ui/shell/PageRegistry.h"

namespace prizedesk {

class ArrivalsTableModel;
class FilterBar;
class SearchField;
class StatTile;
class TableFilter;
class TableView;
class TextLabel;

/// Who has come: letting guests in at the office's own computer, files for desks at the doors and
/// bringing them back, counts as they change.
class ReceptionPage : public CeremonyPage
{
    Q_OBJECT

public:
    explicit ReceptionPage(OfficeContext& context, QWidget* parent = nullptr);
    ~ReceptionPage() override;

    [[nodiscard]] QWidget* searchTarget() const override;
    [[nodiscard]] std::vector<QWidget*> panes() const override;
    [[nodiscard]] TableView& table() const { return *m_table; }
    [[nodiscard]] SearchField& codeField() const { return *m_code; }

protected:
    void retranslate() override;
    void refresh() override;

private:
    void buildBody();
    void showCounts();
    void showChoice();
    void enterCode();
    void checkIn(const QString& code);
    void takeBack();
    void askIssue();
    void issue(int desks, const QString& folder, const QString& passphrases);
    void askReceive();
    void receive(const QStringList& paths);
    void exportList();
    [[nodiscard]] QString chosenRef() const;

    std::array<StatTile*, kGuestCategories.size() + 1> m_tiles{};
    FilterBar* m_bar;
    SearchField* m_code;
    TextLabel* m_desks;
    TableView* m_table;
    ArrivalsTableModel* m_model;
    TableFilter* m_filter;
    QWidget* m_body;
    ReceptionCounts m_counts;
    QAction* m_takeBack;
    QAction* m_checkIn;
    QAction* m_export;
    QAction* m_issue;
    QAction* m_receive;
};

/// Arrivals as a tab of the ceremony.
[[nodiscard]] PageInfo receptionPageInfo();

} // namespace prizedesk
