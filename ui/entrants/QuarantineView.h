#pragma once

#include "models/entrants/ImportTableModels.h"

#include <QWidget>

class QPushButton;

namespace prizedesk {

class LinkButton;
class OfficeContext;
class TableView;
class TextLabel;

/// The rows that were put aside because nothing tells whose they are: their cells, a way to write
/// them out for the sender, and one to be done with them.
class QuarantineView : public QWidget
{
    Q_OBJECT

public:
    explicit QuarantineView(OfficeContext& context, QWidget* parent = nullptr);

    void reload();
    void retranslate();
    [[nodiscard]] TableView& table() const { return *m_table; }
    [[nodiscard]] QPushButton& dropButton() const { return *m_drop; }

Q_SIGNALS:
    void backWanted();

private:
    void showCells();
    void exportRows();
    void drop();
    [[nodiscard]] std::vector<ImportStore::QuarantinedRow> chosen() const;

    OfficeContext& m_context;
    QuarantineTableModel* m_model;
    TableView* m_table;
    LinkButton* m_back;
    TextLabel* m_explanation;
    TextLabel* m_cells;
    QPushButton* m_export;
    QPushButton* m_drop;
};

} // namespace prizedesk
