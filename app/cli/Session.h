#pragma once

#include "models/core/Result.h"
#include "models/workspace/Workspace.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <CLI/CLI.hpp>

#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace prizedesk {

/// Exit statuses that other programs rely on.
enum class Exit { Done = 0, Attention = 1, Usage = 2, File = 3, Refused = 4 };

/// What all commands share: the global options, opening files, and the two ways to answer.
class Session
{
public:
    // Bound to the global options.
    std::string language;
    bool json = false;
    std::string actor;
    std::string passphraseFile;

    /// What the process will exit with.
    Exit exit = Exit::Done;

    [[nodiscard]] QString who() const;
    /// From --passphrase-file or PRIZEDESK_PASSPHRASE; never from an argument.
    [[nodiscard]] Result<QString> passphrase() const;

    /// The first line of a file: how a passphrase comes in, never as an argument.
    [[nodiscard]] static Result<QString> firstLineOf(const QString& path);

    /// For commands that write: takes the lock and makes the day's backup.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openToWrite(const std::string& file) const;
    /// For commands that look: works also while somebody else writes.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openToRead(const std::string& file) const;

    /// Prints the error (and, with --json, one document that holds it) and sets the exit status.
    void fail(const Error& error);
    /// What was thrown at reading a file, told in the same way; names the command's FILE.
    void fail(const CLI::App& command, const std::exception& exception);
    /// One JSON document with --json, else what `people` prints.
    void answer(const QJsonObject& document, const std::function<void()>& people);
    void needsAttention();

    /// A line on standard output.
    static void line(const QString& text = {});
    /// Aligned columns; widths count full-width characters as two.
    static void table(const QStringList& head, const std::vector<QStringList>& rows);
    /// A line on standard error.
    static void notice(const QString& text);
};

[[nodiscard]] inline QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

/// Runs `body` when the subcommand was given. `body` returns nothing or an error; what it throws
/// becomes one.
template<typename Body> void onRun(CLI::App& command, Session& session, Body body)
{
    command.callback([&command, &session, body] {
        try {
            const Result<void> done = body();
            if (!done)
                session.fail(done.error());
        } catch (const CLI::Error&) {
            throw; // wrong usage: the parser tells
        } catch (const std::exception& exception) {
            session.fail(command, exception);
        }
    });
}

} // namespace prizedesk
