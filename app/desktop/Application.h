#pragma once

#include "app/desktop/CommandLine.h"
#include "app/desktop/InstanceGuard.h"
#include "models/backups/BackupOperations.h"
#include "ui/shell/PageRegistry.h"

#include <QApplication>
#include <QTemporaryDir>

#include <memory>

namespace prizedesk {

class JudgeDesk;
class LanguageSwitch;
class MainWindow;
class NativePrompts;
class OpenFlow;
class ReceptionDesk;
class StartWindow;
class Theme;
class ThemeSwitch;
class UserSettings;
class Workspace;

/// Builds everything once and passes it on: settings, language, theme, questions, pages; the window
/// of the open programme, or the start window where none is open.
class Application : public QApplication
{
    Q_OBJECT

public:
    Application(int& argc, char** argv);
    ~Application() override;

    /// Does what the command line asks for; gives the exit status (0 good, 2 usage, 3 file).
    int start();

    /// An exception that escapes from a page is shown as a banner instead of ending the program.
    bool notify(QObject* receiver, QEvent* event) override;

protected:
    bool event(QEvent* event) override;

private:
    void buildServices();
    int runSilently();
    int takeJudgePictures();
    int takeDeskPictures();
    void open(const QString& path, bool readOnly);
    void openPacket(const QString& path);
    void openDesk(const QString& path);
    void followLonelyWindow(const QString& path);
    void create(const QString& path, const QString& templateName);
    void makeDemo(const QString& path);
    void restore(const QString& backup);
    void showWorkspace(std::unique_ptr<Workspace> workspace);
    void showStart();
    void closeWorkspace();
    void connectWindow();
    void raiseWindow();
    void showFailure(const QString& path, const Error& error);
    void finishRestore(const QString& path, const Result<BackupOperations::Restored>& restored);
    [[nodiscard]] StartWindow& startWindow();
    [[nodiscard]] QWidget* currentWindow() const;

    CommandLine m_line;
    QTemporaryDir m_scratch; ///< settings of silent runs: the user's own stay untouched
    InstanceGuard m_guard;
    PageRegistry m_registry;
    std::unique_ptr<UserSettings> m_settings;
    std::unique_ptr<LanguageSwitch> m_language;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ThemeSwitch> m_themeSwitch;
    std::unique_ptr<NativePrompts> m_prompts;
    std::unique_ptr<OpenFlow> m_flow;
    std::unique_ptr<JudgeDesk> m_judge;
    std::unique_ptr<ReceptionDesk> m_reception;
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace prizedesk
