#pragma once

#include "models/privacy/ProfileStore.h"
#include "models/workspace/Workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace prizedesk::test {

/// One programme file in a folder of its own, open for writing, at a time that stands still.
class TestOffice
{
public:
    /// 2026-08-03 01:00 UTC.
    static constexpr qint64 kStartMs = 1785718800000;

    TestOffice();

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString inFolder(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList filesInFolder() const;
    FixedClock& clock() { return m_clock; }
    [[nodiscard]] Workspace::Options options(const QString& who = QStringLiteral("Mori")) const;

    void close() { m_workspace.reset(); }
    /// Closes and opens again, as after a restart.
    void reopen(const QString& passphrase = {});

    /// The rule `code` gets `value`; an empty value removes it.
    Result<void> setRule(const QString& code, const QString& value, bool undoable = true);
    [[nodiscard]] QString rule(const QString& code) const;
    Result<PersonId> addPerson(const Profile& profile);
    /// Every row that undo is about.
    [[nodiscard]] QByteArray rows() const;

private:
    QTemporaryDir m_folder;
    QString m_path;
    FixedClock m_clock{kStartMs};
    std::unique_ptr<Workspace> m_workspace;
};

/// A person who does not exist, whose every field can be found in a file by searching for it.
[[nodiscard]] Profile inventedProfile(int number = 1);

} // namespace prizedesk::test
