#pragma once

#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "tests/ui/FakePrompts.h"
#include "ui/shared/Theme.h"
#include "ui/shell/LanguageSwitch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ThemeSwitch.h"

#include <QTemporaryDir>

#include <memory>

namespace prizedesk::test {

/// A programme of the template in a window with the journal, the settings and one page of the
/// test's own ("entries"), all in a temporary folder.
class ShellOffice
{
public:
    /// 2026-11-20 00:00 UTC.
    static constexpr qint64 kNowMs = 1795132800000;

    explicit ShellOffice(const QString& language = QStringLiteral("en"));
    ~ShellOffice();

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("office.prize")); }
    [[nodiscard]] QString inFolder(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] OfficeContext& context() { return m_window->context(); }
    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] UserSettings& settings() { return *m_settings; }
    [[nodiscard]] Theme& theme() { return *m_theme; }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    [[nodiscard]] const PageRegistry& registry() const { return m_registry; }
    /// Gives up window and file, as closing does.
    void close();
    /// Edits the target of theme 1: one step that can be undone.
    void setTarget(int target);
    [[nodiscard]] int target();

    FakePrompts prompts;
    int pagesMade = 0; ///< of the test's own page
    QVariant lastArgument;
    Waiting waiting;

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{kNowMs};
    std::unique_ptr<UserSettings> m_settings;
    std::unique_ptr<LanguageSwitch> m_language;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ThemeSwitch> m_themeSwitch;
    std::unique_ptr<Workspace> m_workspace;
    PageRegistry m_registry;
    std::unique_ptr<MainWindow> m_window;
};

/// Every text that a person can read in `root` and its children: labels, buttons, fields' hints,
/// tabs, lists, tables, heads, tooltips, menus.
[[nodiscard]] QStringList visibleTexts(QWidget& root);

} // namespace prizedesk::test
