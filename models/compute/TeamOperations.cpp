#include "models/compute/TeamOperations.h"

#include "models/compute/OfferStore.h"
#include "models/compute/RefuseBudget.h"
#include "models/compute/RequestChecks.h"
#include "models/compute/RequestStore.h"
#include "models/compute/TeamApplicants.h"
#include "models/compute/TeamStore.h"
#include "models/judging/RefText.h"

#include <QCoreApplication>

#include <algorithm>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TeamOperations)
};

/// Fills in the ids of the members and checks them.
void requireMembers(const WriteTransaction& tx, StudentTeam& team)
{
    int leaders = 0;
    QStringList seen;
    for (TeamMember& member : team.members) {
        member.ref = normaliseReference(member.ref);
        Statement read = tx.database().query(R"(
            select e.id, e.status, t.applicants from entry e join theme t on t.code = e.theme
            where e.ref = ?)");
        read.bind(member.ref);
        requireRule(read.next(), Error::Code::NotFound, {member.ref});
        member.entry = EntryId(read.integer(0));
        if (read.integer(2) == 0)
            refuseBudget(Words::tr("%1 is no applicant of a theme with teams.").arg(member.ref));
        if (read.text(1) == QLatin1String("withdrawn") ||
            read.text(1) == QLatin1String("disqualified"))
            refuseBudget(Words::tr("%1 was withdrawn or disqualified.").arg(member.ref));
        const QString other = TeamStore(tx.database()).teamOf(member.entry);
        if (!other.isEmpty() && other != team.ref)
            refuseBudget(Words::tr("%1 is in %2 already.").arg(member.ref, other));
        if (seen.contains(member.ref))
            refuseBudget(Words::tr("%1 is named twice.").arg(member.ref));
        seen << member.ref;
        leaders += member.leads ? 1 : 0;
    }
    if (leaders > 1)
        refuseBudget(Words::tr("A team has one leader."));
}

StudentTeam requireTeam(const WriteTransaction& tx, const QString& ref)
{
    const auto team = TeamStore(tx.database()).findRef(ref);
    requireRule(team.has_value(), Error::Code::NotFound, {ref});
    return *team;
}

} // namespace

Result<QString> TeamOperations::add(const StudentTeam& given)
{
    return m_workspace.applyLabelled(
        Operation{.code = QStringLiteral("team.add"), .labels = {given.ref}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            const TeamStore store(tx.database());
            StudentTeam team = given;
            team.ref = normaliseReference(given.ref);
            if (team.ref.isEmpty())
                team.ref = store.nextRef();
            operation.labels = {team.ref};
            requireRule(!store.findRef(team.ref), Error::Code::AlreadyExists, {team.ref});
            requireMembers(tx, team);
            completeFromMembers(team, teamApplicants(tx.database()));
            store.put(tx, team);
            return team.ref;
        });
}

Result<void> TeamOperations::edit(const StudentTeam& given)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("team.edit"), .labels = {given.ref}, .reason = {}},
        [&](WriteTransaction& tx) {
            (void)requireTeam(tx, given.ref);
            StudentTeam team = given;
            requireMembers(tx, team);
            completeFromMembers(team, teamApplicants(tx.database()));
            TeamStore(tx.database()).put(tx, team);
        });
}

Result<void> TeamOperations::remove(const QString& ref)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("team.remove"), .labels = {ref}, .reason = {}},
        [&](WriteTransaction& tx) {
            const StudentTeam team = requireTeam(tx, ref);
            const TeamStore store(tx.database());
            if (store.isReferred(team))
                refuseBudget(Words::tr("%1 has usage or lines in the ledger and stays.").arg(ref));
            store.remove(tx, team.id);
        });
}

Result<void> TeamOperations::setRequest(const TeamRequest& given)
{
    const ComputeRequest& wanted = given.request;
    return m_workspace.apply(
        Operation{.code = QStringLiteral("request.set"), .labels = {wanted.team}, .reason = {}},
        [&](WriteTransaction& tx) {
            const StudentTeam team = requireTeam(tx, wanted.team);
            const std::vector<OfferRecord> offers = OfferStore(tx.database()).list();
            const QString trouble = firstObstacle(
                requestTroubles(given, offers, ComputeSettingsStore(tx.database()).load()));
            if (!trouble.isEmpty())
                refuseBudget(trouble);
            RequestStore(tx.database()).put(tx, team.id, given);
        });
}

Result<void> TeamOperations::removeRequest(const QString& ref)
{
    return m_workspace.apply(
        Operation{.code = QStringLiteral("request.remove"), .labels = {ref}, .reason = {}},
        [&](WriteTransaction& tx) {
            const StudentTeam team = requireTeam(tx, ref);
            requireRule(RequestStore(tx.database()).find(ref).has_value(), Error::Code::NotFound,
                        {ref});
            RequestStore(tx.database()).remove(tx, team.id);
        });
}

} // namespace prizedesk
