#pragma once

#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "tests/ui/FakePrompts.h"
#include "ui/shared/Theme.h"
#include "ui/shell/OfficeContext.h"

#include <QTemporaryDir>

#include <memory>

namespace prizedesk::test {

/// A programme file of the template's edition with everything that a page needs.
class EntriesOffice
{
public:
    /// 2026-11-20 00:00 UTC: after the deadline of both themes.
    static constexpr qint64 kNowMs = 1795132800000;

    EntriesOffice();
    ~EntriesOffice();

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] OfficeContext& context() { return *m_context; }
    [[nodiscard]] Theme& theme() { return m_theme; }
    [[nodiscard]] QString inFolder(const QString& name) const { return m_folder.filePath(name); }
    /// Imports a CSV text as `entries` or `applicants`.
    void import(const QString& kind, const QByteArray& csv);
    /// Imports a file of tests/data.
    void importSample(const QString& kind, const QString& fileName);
    [[nodiscard]] QString status(const QString& ref);

    FakePrompts prompts;
    QStringList banners; ///< texts of banners that were wanted
    QStringList done;    ///< what was said to be done, with Undo

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{kNowMs};
    Theme m_theme;
    UserSettings m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<OfficeContext> m_context;
};

/// Entries whose variants of kanji, kana and width a search must see through. People are invented.
[[nodiscard]] QByteArray entriesCsv();

/// Lets events run until `condition` holds; false after five seconds.
bool waitUntil(const std::function<bool()>& condition);

} // namespace prizedesk::test
