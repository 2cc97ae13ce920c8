#pragma once

#include "models/core/Result.h"
#include "models/workspace/Workspace.h"

#include <QDate>
#include <QString>

#include <utility>

namespace prizedesk {

/// Inside the gate: refuses with a sentence of the budget's rules. The error adds that nothing was
/// changed.
[[noreturn]] void refuseBudget(const QString& sentence);
/// Today where the competition is run.
[[nodiscard]] QDate competitionDay(const Database& database, qint64 ms);

/// Reads outside the gate: what the stores throw becomes an error.
template<typename Read>
[[nodiscard]] auto readGuarded(const Workspace& workspace, Read&& read) -> Result<decltype(read())>
{
    try {
        return std::forward<Read>(read)();
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

} // namespace prizedesk
