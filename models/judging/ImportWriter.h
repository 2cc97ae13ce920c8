#pragma once

#include "models/core/Id.h"
#include "models/judging/ImportTable.h"

#include <QHash>

#include <functional>

namespace prizedesk {

class Workspace;
class WriteTransaction;

/// How the import of a register is written: a backup, then one action that also keeps the raw cells
/// of every row.
struct ImportWriter
{
    QString kind; ///< judges, scores, offers …: the operation is `import.` + kind
    bool changesAnything = false;
    /// Writes the records. Rows of the source that became a person are named, by row number, so
    /// that their raw cells are sealed under that person's key and go when the person is erased.
    std::function<QHash<int, PersonId>(WriteTransaction&)> write;
    /// Writes what names the source file, after it is kept.
    std::function<void(WriteTransaction&, ImportId)> writeWithFile = {};
    bool undoable = true;

    /// Gives `report` back as applied. Writes nothing where nothing would change.
    [[nodiscard]] Result<ImportReport> run(Workspace& workspace, const ImportTable& table,
                                           ImportReport report) const;
};

} // namespace prizedesk
