#pragma once

#include "ui/shell/PageRegistry.h"

#include <map>
#include <memory>

class QStackedWidget;

namespace prizedesk {

class EntryListView;
class EntryTableModel;
class ImportPage;
class PageHead;
class QuarantineView;

/// Entries and applicants: the list by theme, the rows put aside, and the import assistant.
class EntriesPage : public Page
{
    Q_OBJECT

public:
    explicit EntriesPage(OfficeContext& context, QWidget* parent = nullptr);
    ~EntriesPage() override;

    /// A reference number, or a map with `ref`, `theme`, `filter` (finding, status, assignee,
    /// prefecture, field, school_kind, applicant_kind, received), `files` to import, or `section`
    /// "import" or "quarantine".
    void activate(const QVariant& argument) override;
    [[nodiscard]] Actions actions() const override;
    [[nodiscard]] QWidget* searchTarget() const override;
    [[nodiscard]] std::vector<QWidget*> panes() const override;

    [[nodiscard]] EntryListView& list() const { return *m_list; }
    [[nodiscard]] ImportPage& importPage();
    [[nodiscard]] EntryTableModel& model() const;
    void showTheme(const QString& theme);

protected:
    void retranslate() override;

private:
    void refresh(const ChangeSet& changes);
    void reload();
    void updateCounts();
    void showList();
    void showQuarantine();
    void showImport(const QStringList& files);
    [[nodiscard]] EntryTableModel& modelOf(const QString& theme);

    PageHead* m_head;
    QStackedWidget* m_stack;
    QWidget* m_office; ///< head, and the list or the rows put aside
    QStackedWidget* m_views;
    EntryListView* m_list;
    QuarantineView* m_quarantine;
    ImportPage* m_import = nullptr;
    QAction* m_importAction;
    QAction* m_exportAction;
    QString m_theme;
    std::map<QString, std::unique_ptr<EntryTableModel>> m_models;
};

/// The area as the window knows it; what waits in it and how it is searched is the composition
/// root's to add.
[[nodiscard]] PageInfo entriesPageInfo();

} // namespace prizedesk
