#pragma once

#include "models/core/Result.h"
#include "models/reception/DeskFile.h"

#include <functional>
#include <vector>

namespace prizedesk {

class Workspace;

/// Letting guests in at the office's own computer.
class ReceptionOperations
{
public:
    explicit ReceptionOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// By code or reference number. A second time is written down too, and told. `RuleRefused` for
    /// a code with a wrong character or of another programme, `NotFound` for an unknown guest.
    Result<DeskScan> checkIn(const QString& code);
    /// Takes back every arrival of a guest.
    Result<void> takeBack(const QString& ref);

private:
    Workspace& m_workspace;
};

/// A code as it was scanned, made a reference number: `RuleRefused` says why it is none.
[[nodiscard]] Result<QString> guestRefOf(const QString& codePrefix, const QString& typed);

/// How many desks, and where their files go.
struct DeskOrder
{
    int desks = 1;
    QString folder; ///< made where it does not exist
};

/// One desk's file that was written.
struct DeskIssue
{
    QString code; ///< D1
    QString path;
    int guests = 0;
    QString passphrase; ///< leaves through another channel; kept nowhere
};

/// Files for reception desks.
class DeskOperations
{
public:
    explicit DeskOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Takes the passphrases before the files appear in the folder; an error stops all.
    using PassphraseSink = std::function<Result<void>(const std::vector<DeskIssue>&)>;

    /// All files of the order or none. Desks are numbered on after those issued before. Cannot be
    /// undone: files have left. Refused without guests, for more than 20 desks, for a file that
    /// exists.
    Result<std::vector<DeskIssue>> issue(const DeskOrder& order, const PassphraseSink& sink,
                                         PacketDisk& disk,
                                         const PassphraseCost& cost = PassphraseCost::usual());

    /// The guests as a desk is to know them now.
    [[nodiscard]] DeskContent content(const QString& desk) const;

private:
    Workspace& m_workspace;
};

/// The passphrases as CSV with the columns `desk,passphrase`, for the office alone.
[[nodiscard]] Result<void> saveDeskPassphrases(const std::vector<DeskIssue>& desks,
                                               const QString& path);

} // namespace prizedesk
