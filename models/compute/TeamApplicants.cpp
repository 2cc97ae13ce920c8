#include "models/compute/TeamApplicants.h"

#include "models/programme/ProgrammeStore.h"

#include <QHash>

#include <algorithm>

namespace prizedesk {

std::vector<TeamApplicant> teamApplicants(const Database& database)
{
    const Programme programme = ProgrammeStore(database).load();
    QHash<QString, QString> kinds;
    for (const ListItem& item : programme.lists.value(QStringLiteral("school_kind")))
        kinds.insert(item.code, item.value.ja);
    Statement read = database.query(R"(
        select e.ref, e.id, e.person, e.status not in ('withdrawn', 'disqualified') and t.applicants,
               e.school, e.school_kind, coalesce(team.ref, '')
        from entry e join theme t on t.code = e.theme
            left join team_member m on m.entry = e.id left join team on team.id = m.team
        order by e.ref)");
    std::vector<TeamApplicant> found;
    while (read.next())
        found.push_back({.id = EntryId(read.integer(1)),
                         .person = PersonId(read.integer(2)),
                         .ref = read.text(0),
                         .runs = read.integer(3) != 0,
                         .school = read.text(4),
                         .schoolKind = kinds.value(read.text(5), read.text(5)),
                         .team = read.text(6)});
    return found;
}

void completeFromMembers(StudentTeam& team, const std::vector<TeamApplicant>& applicants)
{
    if (team.members.empty())
        return;
    const auto applicant = [&](const QString& ref) {
        const auto found = std::find_if(applicants.begin(), applicants.end(),
                                        [&](const TeamApplicant& each) { return each.ref == ref; });
        return found == applicants.end() ? TeamApplicant{} : *found;
    };
    const TeamMember* first = team.leader() ? team.leader() : &team.members.front();
    if (team.institution.isEmpty())
        team.institution = applicant(first->ref).school;
    if (!team.category.isEmpty())
        return;
    QStringList kinds;
    for (const TeamMember& member : team.members)
        kinds << applicant(member.ref).schoolKind;
    kinds.removeDuplicates();
    team.category = kinds.size() == 1 ? kinds.front() : QStringLiteral("混成");
}

} // namespace prizedesk
