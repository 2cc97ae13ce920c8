#pragma once

#include <QString>

namespace prizedesk::torture {

/// Opens (or makes) the programme at `path` and works until it is killed. Writes to standard
/// output, without a buffer: "open", then a line "ID HASH" after each action that the workspace
/// reported as committed. `booksOnly`: does nothing but book in the ledger. Comes back only on
/// failure, with an exit status.
[[nodiscard]] int tortureWorker(const QString& path, unsigned seed, bool booksOnly);

} // namespace prizedesk::torture
