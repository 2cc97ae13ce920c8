#include "models/programme/ProgrammeOperations.h"

#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

namespace prizedesk {

Result<void> ProgrammeOperations::start(const Programme& programme)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("programme.new"), .labels = {programme.code},
                  .reason = {}, .undoable = false},
        [&](WriteTransaction& tx) { ProgrammeStore(m_workspace.database()).save(tx, programme); });
}

Result<void> ProgrammeOperations::save(const Programme& programme, const QString& what)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("programme.edit"), .labels = {what}, .reason = {}},
        [&](WriteTransaction& tx) { ProgrammeStore(m_workspace.database()).save(tx, programme); });
}

} // namespace prizedesk
