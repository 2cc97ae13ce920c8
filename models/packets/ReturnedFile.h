#pragma once

#include "models/core/Error.h"
#include "models/packets/ReturnFile.h"

namespace prizedesk {

/// Why a file that came back is not taken. `None`: it is.
enum class ReturnRefusal {
    None,
    Missing,        ///< no file, or not one that can be read
    NotAReturn,     ///< neither a return nor a score sheet of this program
    TooNew,         ///< made by a newer program
    Truncated,      ///< ends too early
    Damaged,        ///< changed on the way
    OtherProgramme, ///< returned to another programme
    UnknownPacket,  ///< of a packet or sheet that this programme did not issue
    BadSignature,   ///< not signed by the packet that it names
    OtherStage,     ///< names another stage than its packet, or than the one asked for
    UnknownJudge,   ///< names another judge than its packet
    OtherRubric,    ///< marked by criteria that have changed since
    WrongTotals,    ///< cells, entries or marks are not those that the packet holds
    Incomplete,     ///< a score sheet with empty or unreadable cells
    StageClosed,
    Contradicts, ///< says something else than another file with the same version
};

/// A stable word: `truncated`.
[[nodiscard]] QString returnRefusalCode(ReturnRefusal refusal);
/// In the language in force, without full stop at the end: "ends too early".
[[nodiscard]] QString returnRefusalWords(ReturnRefusal refusal);

/// One file that came back, after it was opened and verified by itself.
struct ReturnedFile
{
    QString name; ///< without folder
    bool isSheet = false;
    qint64 atMs = 0; ///< of the file itself; a sheet says no other time
    ReturnRefusal refusal = ReturnRefusal::None;
    QString detail;        ///< which cells of a sheet are at fault
    ReturnContent content; ///< holds something where `refusal` is None

    /// 64 hexadecimal digits of what it says.
    [[nodiscard]] QString digest() const;
};

} // namespace prizedesk
