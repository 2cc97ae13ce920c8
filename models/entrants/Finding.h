#pragma once

#include "models/core/Id.h"
#include "models/entrants/EntryField.h"

#include <QString>

#include <optional>

namespace prizedesk {

/// Something about an entry that a person must mend (error) or weigh (warning). It names code and
/// field; the value is read from the sealed row.
struct Finding
{
    enum class Severity { Error, Warning };
    enum class State { Open, Accepted, Settled };

    FindingId id;
    EntryId entry;
    QString code;  ///< `email.syntax`
    QString field; ///< `email`
    Severity severity = Severity::Warning;
    EntryId other; ///< the other side of a suspected duplicate
    ImportId file;
    int row = 0; ///< of the source file, from 1
    State state = State::Open;
    QString note;

    [[nodiscard]] bool isOpenError() const
    {
        return state == State::Open && severity == Severity::Error;
    }
};

/// `error` or `warning`, as the codes fix it.
[[nodiscard]] Finding::Severity findingSeverity(const QString& code);
/// In the language in force, without the value: "The check digit of the corporate number is wrong".
[[nodiscard]] QString findingWords(const QString& code);
/// What would be right, such as "13 digits, the first one computed from the others".
[[nodiscard]] QString findingExpectation(const QString& code);

} // namespace prizedesk
