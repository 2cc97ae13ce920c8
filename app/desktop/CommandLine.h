#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace prizedesk {

/// What the desktop program was asked to do: `prizedesk [FILE] [--as NAME] [--lang ja|en]`,
/// `prizedesk --check FILE`, `prizedesk --screenshots DIR [--only PAGE] FILE`.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    QString file;
    QString who;
    QString language;    ///< "ja", "en" or empty
    QString screenshots; ///< folder; empty = none wanted
    QString only;        ///< begin of the names of the pictures that are wanted
    bool check = false;

    /// Nothing where the arguments make no sense; what is wrong has been printed then. Help and
    /// version end the program here.
    [[nodiscard]] static std::optional<CommandLine> parse(const QCoreApplication& application);
};

} // namespace prizedesk
