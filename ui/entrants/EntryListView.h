#pragma once

#include "models/entrants/EntryTableModel.h"

#include <QWidget>

class QMenu;
class QSplitter;

namespace prizedesk {

class Banner;
class BulkBar;
class EntryExport;
class EntryFilter;
class EntryPane;
class EntryVerbs;
class FilterBar;
class OfficeContext;
class TableView;

/// The list of one theme's entries with filter, bar of verbs and the pane beside it.
class EntryListView : public QWidget
{
    Q_OBJECT

public:
    explicit EntryListView(OfficeContext& context, QWidget* parent = nullptr);

    void setModel(EntryTableModel& model);
    /// After a committed action.
    void refresh(const ChangeSet& changes);
    void retranslate();
    /// Makes an entry current; takes conditions away that hide it. False where it is not there.
    bool openRef(const QString& ref);
    void exportEntries();
    void setQuarantineCount(int count);

    [[nodiscard]] TableView& table() const { return *m_table; }
    [[nodiscard]] FilterBar& filterBar() const { return *m_bar; }
    [[nodiscard]] EntryFilter& filter() const { return *m_filter; }
    [[nodiscard]] EntryPane& pane() const { return *m_pane; }
    [[nodiscard]] EntryVerbs& verbs() const { return *m_verbs; }
    [[nodiscard]] EntryExport& exporter() const { return *m_export; }

Q_SIGNALS:
    void importWanted();
    void quarantineWanted();
    /// An entry of another theme.
    void openWanted(const QString& ref);
    /// Keys were destroyed: read all again.
    void reloadWanted();

private:
    void makeMenus();
    void selectionChanged();
    void currentChanged();
    void fillContextMenu(QMenu& menu, int column);

    OfficeContext& m_context;
    EntryTableModel* m_model = nullptr;
    FilterBar* m_bar;
    TableView* m_table;
    EntryFilter* m_filter;
    Banner* m_quarantine;
    BulkBar* m_bulk;
    EntryPane* m_pane;
    QSplitter* m_splitter;
    EntryVerbs* m_verbs;        ///< of the checked entries
    EntryVerbs* m_currentVerbs; ///< of the one in the pane
    EntryExport* m_export;
    QAction* m_exportVerb;
    QAction* m_showQuarantine;
    int m_quarantineCount = 0;
};

} // namespace prizedesk
