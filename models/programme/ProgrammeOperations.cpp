#include "models/programme/ProgrammeOperations.h"

#include "models/programme/ProgrammeStore.h"
#include "models/storage/StorageError.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

/// The rubric of a stage without its row ids: an edition that was never stored has none yet.
std::vector<Criterion> rubricOf(const Programme& programme, const QString& stage)
{
    std::vector<Criterion> rubric = programme.criteriaOf(stage);
    for (Criterion& criterion : rubric)
        criterion.id = 0;
    return rubric;
}

/// What was decided on must stay what it was: the rubric of a closed stage, and a full mark that
/// judges have given.
void requireRubricStands(const Database& database, const Programme& stored, const Programme& edited)
{
    for (const Stage& stage : stored.stages) {
        requireRule(!stage.closedAtMs ||
                        rubricOf(stored, stage.code) == rubricOf(edited, stage.code),
                    Error::Code::StageClosed, {stage.name.ja});
    }
    Statement highest = database.query("select max(mark) from mark where criterion = ?");
    for (const Criterion& criterion : edited.criteria) {
        highest.bind(criterion.id);
        requireRule(
            !highest.next() || highest.integer(0) <= criterion.maxMark, Error::Code::RuleRefused,
            {QCoreApplication::translate("Programme", "“%1” has marks above the new full mark.")
                 .arg(criterion.name.ja)});
    }
}

} // namespace

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
            const ProgrammeStore store(m_workspace.database());
            requireRubricStands(m_workspace.database(), store.load(), programme);
            try {
                store.save(tx, programme);
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
