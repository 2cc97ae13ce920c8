#include "models/judging/ImportWriter.h"

#include "models/entrants/EntryImportPlan.h"
#include "models/entrants/ImportStore.h"
#include "models/storage/WriteTransaction.h"
#include "models/workspace/BackupFolder.h"
#include "models/workspace/Workspace.h"

namespace prizedesk {

namespace {

ImportId keepSource(const WriteTransaction& tx, Workspace& workspace, const QString& kind,
                    const SourceTable& table, const QHash<int, PersonId>& persons)
{
    const ImportStore store(workspace.database(), workspace.vault());
    EntryImportPlan plan;
    plan.kind = kind;
    plan.source = table.source;
    plan.digest = table.digest;
    plan.headerRow = table.headerRow;
    plan.header = table.header;
    const ImportId file = store.addFile(tx, plan);
    const KeyOwner owner = KeyOwner::import(file);
    const Key key = workspace.vault().createKey(tx, owner);
    for (const SourceRow& row : table.rows) {
        const PersonId person = persons.value(row.number);
        const auto own =
            person.isValid() ? workspace.vault().key(KeyOwner::person(person)) : std::nullopt;
        if (own)
            store.addRow(tx, file, row.number, KeyOwner::person(person), *own, row.packed);
        else
            store.addRow(tx, file, row.number, owner, key, row.packed);
    }
    return file;
}

} // namespace

Result<ImportReport> ImportWriter::run(Workspace& workspace, const ImportTable& table,
                                       ImportReport report) const
{
    report.applied = true;
    if (!changesAnything)
        return report;
    if (workspace.isReadOnly())
        return failure(Error::Code::ReadOnly, {workspace.fileName()});
    const auto saved =
        BackupFolder(workspace.path())
            .add(workspace.database(), workspace.clock().nowMs(), QStringLiteral("import"));
    if (!saved)
        return failure(saved.error());
    const auto done =
        workspace.apply(Operation{.code = QStringLiteral("import.") + kind,
                                  .labels = {report.fileName, QString::number(report.imported),
                                             QString::number(report.updated)},
                                  .reason = {},
                                  .undoable = undoable},
                        [&](WriteTransaction& tx) {
                            const QHash<int, PersonId> persons =
                                write ? write(tx) : QHash<int, PersonId>();
                            const ImportId file =
                                keepSource(tx, workspace, kind, table.source(), persons);
                            if (writeWithFile)
                                writeWithFile(tx, file);
                        });
    if (!done)
        return failure(done.error());
    return report;
}

} // namespace prizedesk
