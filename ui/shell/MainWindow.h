#pragma once

#include "ui/shell/PageRegistry.h"
#include "ui/shell/WindowActions.h"

#include <QMainWindow>

#include <map>
#include <memory>

class QMenu;
class QStackedWidget;

namespace prizedesk {

class BannerStack;
class ChainCheck;
class CommandPalette;
class NavigationView;
class OfficeStatusBar;
class UndoControl;
class WindowMenus;
class WindowToolBar;
struct PaletteItem;

/// The window of one open programme: menus, tools, areas, status. It hosts the pages of the
/// registry and gives them the services of OfficeContext; what they do is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace& workspace, const PageRegistry& registry, const Theme& theme,
               Prompts& prompts, UserSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] OfficeContext& context() const { return *m_context; }
    [[nodiscard]] WindowActions& actions() const { return *m_actions; }
    [[nodiscard]] CommandPalette& commandPalette() const { return *m_palette; }
    [[nodiscard]] NavigationView& navigation() const { return *m_navigation; }
    [[nodiscard]] BannerStack& banners() const { return *m_banners; }
    /// The page shown, made now if this is its first visit. Null for an id that is not registered.
    Page* showPage(const QString& pageId, const QVariant& argument = {});
    [[nodiscard]] QString currentPageId() const { return m_currentId; }

Q_SIGNALS:
    // Heard by the application, which owns the file.
    void newWanted();
    void openWanted(const QString& path);
    void closeWanted();
    void lockWanted();
    void quitWanted();
    /// Read the file again for writing, after somebody else has closed it.
    void reopenWanted();
    void restoreWanted(const QString& backup);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout(const PageRegistry& registry);
    void connectActions();
    void connectContext();
    void retranslate();
    void showBanner(Tone tone, const QString& text, const QString& key);
    void showDone(const QString& text, bool canUndo);
    void showHolder();
    void followPage(Page& page);
    void followAction(WindowActions::Verb id, QAction* source);
    void changeTextSize(int step);
    void moveFocus(int direction);
    void refreshChoices();
    void askOpen();
    void askRestore();
    void makeBackup();
    void showAbout();
    [[nodiscard]] QAction* areaAction(const PageInfo& info);
    [[nodiscard]] std::vector<PaletteItem> paletteActions();
    [[nodiscard]] std::vector<PaletteItem> paletteRecords(const QString& query);
    [[nodiscard]] Page* currentPage() const;

    const PageRegistry& m_registry;
    const Theme& m_theme;
    UserSettings& m_settings;
    OfficeContext* m_context;
    WindowActions* m_actions;
    UndoControl* m_undo;
    ChainCheck* m_chain;
    QAction* m_bannerUndo;
    WindowToolBar* m_toolBar;
    WindowMenus* m_menus = nullptr;
    NavigationView* m_navigation;
    BannerStack* m_notices; ///< above the page: states that last
    QStackedWidget* m_stack;
    BannerStack* m_banners; ///< under the page: what just happened
    OfficeStatusBar* m_status;
    CommandPalette* m_palette;
    std::map<QString, Page*> m_pages;
    std::map<QString, QAction*> m_areas;
    std::map<WindowActions::Verb, QMetaObject::Connection> m_followed;
    QString m_currentId;
};

} // namespace prizedesk
