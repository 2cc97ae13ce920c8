#pragma once

#include <QString>
#include <QStringList>

#include <stdexcept>

namespace prizedesk {

/// Why something was not done. Codes are stable; `parameters` fill the message, `detail` (technical,
/// never personal) goes to the log and behind "Details".
struct Error
{
    enum class Code {
        // A caller used something wrongly (command line exit status 2).
        Usage,
        // A file cannot be used (exit status 3).
        FileMissing,
        FileExists,
        FileLocked,
        FileDamaged,
        FileNotOurs,
        FileTooNew,
        FileUnreadable,
        FileNotWritable,
        DiskFull,
        WrongPassphrase,
        PassphraseNeeded,
        TableUnusable,
        TableProtected,
        TableTruncated,
        TableTooLarge,
        TemplateUnusable,
        ReturnForeign,
        ReturnUnknown,
        ReturnForged,
        // A rule of the office or the competition refuses (exit status 4).
        ReadOnly,
        NotFound,
        AlreadyExists,
        ReasonRequired,
        NothingToUndo,
        NothingToRedo,
        ChangedSince,
        TransitionNotAllowed,
        StageClosed,
        UnresolvedFindings,
        ConflictOfInterest,
        RuleRefused,
        ColumnsMissing,
        ErasedPerson,
        Unencodable,
        // Neither.
        Cancelled,
        Internal,
    };
    /// How a caller should treat it; the command line's exit statuses follow from it.
    enum class Kind { Usage, File, Refused, Cancelled, Internal };

    Code code = Code::Internal;
    QStringList parameters;
    QString detail;

    [[nodiscard]] Kind kind() const;
    /// In the language in force: what happened, what did not change, what to do next.
    [[nodiscard]] QString message() const;
    /// A stable word for machines, such as `file_locked`.
    [[nodiscard]] QString codeName() const;
};

/// Thrown only below the gate; the gate turns it into an `Error` at one place.
class OperationFailed : public std::runtime_error
{
public:
    explicit OperationFailed(Error error);
    [[nodiscard]] const Error& error() const { return m_error; }

private:
    Error m_error;
};

/// Inside a gate's closure: a rule that must hold, else the whole operation is undone.
void requireRule(bool holds, Error::Code code, const QStringList& parameters = {});

} // namespace prizedesk
