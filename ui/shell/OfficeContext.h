#pragma once

#include "models/core/Id.h"
#include "models/core/Result.h"
#include "models/core/Tone.h"

#include <QObject>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

class QAction;

namespace prizedesk {

class DateWords;
class Prompts;
class RunTaskBase;
class Theme;
class UserSettings;
class Workspace;
struct BilingualText;
struct ChangeSet;
struct Programme;

/// Words that `OfficeContext::navigate` and `Page::activate` understand as keys of a QVariantMap.
/// A plain QString argument is the reference number of a record.
namespace Target {
inline constexpr auto kRef = "ref";         ///< QString: open this record
inline constexpr auto kTheme = "theme";     ///< QString: T1, T2; empty = all
inline constexpr auto kStage = "stage";     ///< QString: stage code
inline constexpr auto kFilter = "filter";   ///< QVariantMap: property → QStringList of values
inline constexpr auto kFiles = "files";     ///< QStringList: import these
inline constexpr auto kAction = "action";   ///< qint64: an action of the journal
inline constexpr auto kSection = "section"; ///< QString: a part of the page, such as "backups"
inline constexpr auto kTab = "tab";         ///< QString: a tab of the area
} // namespace Target

/// What every page gets: the open file, the edition, the look, the questions, and the window's
/// services. Made once per window; outlives every page.
class OfficeContext : public QObject
{
    Q_OBJECT

public:
    OfficeContext(Workspace& workspace, const Theme& theme, Prompts& prompts,
                  UserSettings& settings, QObject* parent = nullptr);
    ~OfficeContext() override;

    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    /// Read again after every change of the edition; the reference stays valid, its content changes
    /// just before programmeChanged().
    [[nodiscard]] const Programme& programme() const { return *m_programme; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] Prompts& prompts() const { return m_prompts; }
    [[nodiscard]] UserSettings& settings() const { return m_settings; }
    /// The language of the window.
    [[nodiscard]] bool japanese() const;
    /// `text` in the language of the window.
    [[nodiscard]] QString in(const BilingualText& text) const;
    /// Dates and times in the language, calendar and time zone in force.
    [[nodiscard]] DateWords dates() const;
    [[nodiscard]] bool isReadOnly() const;

    /// Shows a page; `argument` is a reference number or a QVariantMap with keys of `Target`.
    void navigate(const QString& pageId, const QVariant& argument = {});

    /// One sentence above the page; with a key it replaces the banner of that key.
    void showBanner(Tone tone, const QString& text, const QString& key = {});
    void dismissBanner(const QString& key);
    void showError(const Error& error);
    /// "4件を「受理」にしました。 元に戻す": for what was just done through the gate.
    void showDone(const QString& text);

    /// Runs an operation. On success shows `done` with Undo (an empty `done` shows nothing; with no
    /// new step to take back it is shown without Undo), on failure shows the error. True on
    /// success.
    template<typename Act> bool runUndoable(const QString& done, Act&& act)
    {
        const qint64 before = journalCount();
        const auto result = std::forward<Act>(act)();
        if (!result) {
            showError(result.error());
            return false;
        }
        finish(done, before);
        return true;
    }

    /// Reads from the file; what goes wrong is shown as a banner. True if nothing did.
    bool attempt(const std::function<void()>& read);
    /// Takes back every step down to and with `action`; stops at the first that refuses. Gives the
    /// number of steps taken back.
    int undoDownTo(ActionId action);

    /// Long work of a page, shown in the status bar with its count, rest time and ×.
    void followTask(RunTaskBase& task, const QString& title);

    /// Recomputes the journal's chain beside the window; the answer comes by journalVerified().
    void verifyJournal()
    {
        Q_EMIT verifyWanted();
    }
    /// What the last verification found.
    struct ChainState
    {
        qint64 actions = 0;
        qint64 broken = 0; ///< first action that does not match its seal; 0 = the chain holds
    };
    /// Nothing before the first verification.
    [[nodiscard]] const std::optional<ChainState>& chainState() const { return m_chainState; }
    void setChainState(const ChainState& state);
    /// Closes the file, puts this backup in its place and opens it again.
    void restoreBackup(const QString& backup)
    {
        Q_EMIT restoreWanted(backup);
    }

    /// The window's actions, for banners and menus of pages. Never null.
    [[nodiscard]] QAction& undoAction() const { return *m_undo; }
    [[nodiscard]] QAction& redoAction() const { return *m_redo; }

Q_SIGNALS:
    /// The edition was edited (themes, stages, criteria, prizes, lists …).
    void programmeChanged();
    /// After every committed action, also after undo; the programme is fresh by then.
    void changed(const prizedesk::ChangeSet& changes);
    /// Language, calendar or date form changed: set texts and refresh shown dates.
    void wordsChanged();

    /// chainState() is fresh.
    void journalVerified();

    // Heard by the window.
    void verifyWanted();
    void restoreWanted(const QString& backup);
    void navigateWanted(const QString& pageId, const QVariant& argument);
    void bannerWanted(prizedesk::Tone tone, const QString& text, const QString& key);
    void bannerDismissed(const QString& key);
    void doneWanted(const QString& text, bool canUndo);
    void taskStarted(prizedesk::RunTaskBase* task, const QString& title);

private:
    void reload();
    [[nodiscard]] qint64 journalCount() const;
    void finish(const QString& done, qint64 journalCountBefore);

    Workspace& m_workspace;
    const Theme& m_theme;
    Prompts& m_prompts;
    UserSettings& m_settings;
    std::unique_ptr<Programme> m_programme;
    QAction* m_undo;
    QAction* m_redo;
    std::optional<ChainState> m_chainState;
};

} // namespace prizedesk
