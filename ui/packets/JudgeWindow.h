#pragma once

#include "models/core/Clock.h"
#include "models/tables/FileSaver.h"
#include "ui/packets/JudgeActions.h"
#include "ui/packets/JudgeDocuments.h"
#include "ui/packets/JudgeExport.h"

#include <QElapsedTimer>
#include <QMainWindow>

#include <memory>

class QMenu;
class QSplitter;

namespace prizedesk {

class BannerStack;
class JudgeEntryList;
class JudgePacket;
class JudgeSession;
class JudgeStatusBar;
class JudgeToolBar;
class Prompts;
class ScoreForm;
class Theme;
class UserSettings;
struct MissingWork;

/// What a test puts in place of the computer's own.
struct JudgeSurroundings
{
    const Clock* clock = nullptr;
    FileSaver* saver = nullptr;
    JudgeDocuments::OpenUrl openUrl = {};
    JudgeExport::LoadRenderer loadRenderer = {};
};

/// The judge's own window on one packet: entries, documents and marks side by side. Needs no
/// programme and no network.
class JudgeWindow : public QMainWindow
{
    Q_OBJECT

public:
    JudgeWindow(std::unique_ptr<JudgePacket> packet, Theme& theme, Prompts& prompts,
                UserSettings& settings, JudgeSurroundings surroundings = {});
    ~JudgeWindow() override;

    [[nodiscard]] JudgeSession& session() { return *m_session; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] ScoreForm& form() const { return *m_form; }
    [[nodiscard]] JudgeEntryList& list() const { return *m_list; }
    [[nodiscard]] JudgeDocuments& documents() const { return *m_documents; }
    [[nodiscard]] JudgeActions& actions() const { return *m_actions; }
    [[nodiscard]] QString currentEntry() const;
    /// False where this entry does not exist.
    bool showEntry(const QString& ref);

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    using Verb = JudgeActions::Verb;

    void buildLayout(const JudgeSurroundings& surroundings);
    void buildMenus();
    void connectActions();
    void connectParts();
    void retranslate();
    void refreshUndo();
    void refreshDeadline();
    void refreshChoices();
    void noteTime();
    void stepEntry(int direction);
    void goToOpenEntry();
    void moveFocus(int direction);
    void finish();
    void jumpTo(const MissingWork& place);
    void declareAll();
    void compare();
    void showInstructions();
    void showFirstNotices();
    void changeTextSize(int by);
    [[nodiscard]] bool isJapanese() const;

    Theme& m_theme;
    Prompts& m_prompts;
    UserSettings& m_settings;
    FileSaver m_ownSaver;
    SystemClock m_ownClock;
    std::unique_ptr<JudgeSession> m_session;
    JudgeActions* m_actions;
    JudgeToolBar* m_toolBar = nullptr;
    BannerStack* m_banners = nullptr;
    QSplitter* m_splitter = nullptr;
    JudgeEntryList* m_list = nullptr;
    JudgeDocuments* m_documents = nullptr;
    ScoreForm* m_form = nullptr;
    JudgeStatusBar* m_status = nullptr;
    JudgeExport* m_export = nullptr;
    QMenu* m_fileMenu = nullptr;
    QMenu* m_editMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_colourMenu = nullptr;
    QMenu* m_languageMenu = nullptr;
    QMenu* m_scoreMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
    QElapsedTimer m_seen;
};

} // namespace prizedesk
