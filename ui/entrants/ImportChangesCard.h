#pragma once

#include "ui/shared/Card.h"

#include "models/entrants/ImportTableModels.h"

class QGridLayout;
class QScrollArea;
class QStackedWidget;
class QStandardItemModel;

namespace prizedesk {

class IconButton;
class ImportSession;
class OfficeContext;
class TableView;

/// What an import would change, entry by entry; or, for a finding that was chosen, the values as
/// they stand in the file.
class ImportChangesCard : public Card
{
    Q_OBJECT

public:
    ImportChangesCard(OfficeContext& context, ImportSession& session, QWidget* parent = nullptr);

    void showPlan();
    void showFinding(const ImportFindingModel::Item& item);
    void setWords();

private:
    void showChange();
    void step(int direction);
    void addRow(const EntryImportPlan::Row& row, const ImportFindingModel::Item& item);
    [[nodiscard]] QString words(EntryField field, const QString& value) const;

    OfficeContext& m_context;
    ImportSession& m_session;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    TableView* m_values;
    QStandardItemModel* m_valueModel;
    IconButton* m_previous;
    IconButton* m_next;
    std::vector<size_t> m_changed; ///< rows of the plan that change an entry
    size_t m_place = 0;
    std::optional<ImportFindingModel::Item> m_item;
};

} // namespace prizedesk
