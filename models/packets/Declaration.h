#pragma once

#include <QString>

namespace prizedesk {

/// What a judge says about an interest in one entry. Until something is said nothing can be scored.
struct Declaration
{
    enum class State { Undeclared, None, Conflict };

    State state = State::Undeclared;
    int category = 0; ///< 1 … 5 of a conflict, else 0; see `conflictCategoryWords`
    QString note;

    friend bool operator==(const Declaration&, const Declaration&) = default;
};

} // namespace prizedesk
