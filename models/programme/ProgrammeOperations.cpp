#include "models/programme/ProgrammeOperations.h"

#include "models/programme/ProgrammeStore.h"
#include "models/storage/StorageError.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

namespace prizedesk {

Result<void> ProgrammeOperations::start(const Programme& programme)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("programme.new"),
                  .labels = {programme.code},
                  .reason = {},
                  .undoable = false},
        [&](WriteTransaction& tx) { ProgrammeStore(m_workspace.database()).save(tx, programme); });
}

Result<void> ProgrammeOperations::save(const Programme& programme, const QString& what)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("programme.edit"), .labels = {what}, .reason = {}},
        [&](WriteTransaction& tx) {
            try {
                ProgrammeStore(m_workspace.database()).save(tx, programme);
            } catch (const StorageError& error) {
                if (!error.isConstraint())
                    throw;
                throw OperationFailed(Error{
                    Error::Code::RuleRefused,
                    {QCoreApplication::translate(
                        "Programme", "These settings cannot be kept: records point at what was "
                                     "left out, or a value is outside its limits.")},
                    QString::fromUtf8(error.what())});
            }
        });
}

} // namespace prizedesk
