#include "models/entrants/MentorOperations.h"

#include "models/core/CorporateNumber.h"
#include "models/core/EmailAddress.h"
#include "models/entrants/MentorStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MentorOperations)
};

/// The mentor as it is stored.
Mentor requireSound(Mentor mentor)
{
    const auto require = [](bool holds, const QString& text) {
        requireRule(holds, Error::Code::RuleRefused, {text});
    };
    require(mentor.erased || !mentor.name.trimmed().isEmpty(), Words::tr("A mentor needs a name."));
    mentor.email = normaliseEmail(mentor.email);
    require(mentor.email.isEmpty() || isEmail(mentor.email),
            Words::tr("The e-mail address cannot be one."));
    mentor.corporateNumber = normaliseCorporateNumber(mentor.corporateNumber);
    require(mentor.corporateNumber.isEmpty() ||
                checkCorporateNumber(mentor.corporateNumber) == CorporateNumberState::Valid,
            Words::tr("The corporate number has a mistake in it."));
    mentor.teams.removeDuplicates();
    return mentor;
}

Mentor requireMentor(const MentorStore& store, MentorId id)
{
    const auto mentor = store.find(id);
    requireRule(mentor.has_value(), Error::Code::NotFound, {QString::number(id.value())});
    return *mentor;
}

} // namespace

Result<QString> MentorOperations::add(const Mentor& given)
{
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("mentor.add"), .labels = {QString()}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            MentorStore store(tx.database(), m_workspace.vault());
            Mentor mentor = requireSound(given);
            mentor.id = MentorId();
            mentor.person = PersonId();
            mentor.ref = store.nextRef();
            operation.labels = {mentor.ref};
            store.put(tx, mentor);
            return mentor.ref;
        });
}

Result<void> MentorOperations::edit(const Mentor& given)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("mentor.edit"), .labels = {given.ref}, .reason = {}},
        [&](WriteTransaction& tx) {
            MentorStore store(tx.database(), m_workspace.vault());
            const Mentor before = requireMentor(store, given.id);
            requireRule(!before.erased || given.name.isEmpty(), Error::Code::ErasedPerson,
                        {before.ref});
            Mentor mentor = given;
            mentor.ref = before.ref;
            mentor.person = before.person;
            mentor.erased = before.erased;
            mentor = requireSound(mentor);
            store.put(tx, mentor);
        });
}

Result<void> MentorOperations::remove(MentorId id)
{
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("mentor.remove"), .labels = {QString()}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            const MentorStore store(tx.database(), m_workspace.vault());
            operation.labels = {requireMentor(store, id).ref};
            store.remove(tx, id);
        });
}

} // namespace prizedesk
