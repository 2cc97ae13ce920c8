#include "models/committee/Quorum.h"

#include <algorithm>

namespace prizedesk {

int QuorumRule::needed(int members) const
{
    switch (kind) {
    case Kind::MoreThan:
        return members * numerator / denominator + 1;
    case Kind::AtLeast:
        return (members * numerator + denominator - 1) / denominator;
    case Kind::Persons:
        break;
    }
    return numerator;
}

QuorumCheck checkQuorum(const Meeting& meeting, const QuorumRule& rule,
                        const std::vector<Conflict>& conflicts)
{
    QuorumCheck check;
    check.isForecast = meeting.state == Meeting::State::Planned;
    const auto isThere = [&](const Attendance& member) {
        return member.state == Attendance::State::Present ||
               (check.isForecast && member.state == Attendance::State::Invited);
    };
    check.meeting.members = int(meeting.members.size());
    check.meeting.present =
        int(std::count_if(meeting.members.begin(), meeting.members.end(), isThere));
    check.meeting.needed = rule.needed(check.meeting.members);
    for (const AgendaItem& item : meeting.agenda) {
        QuorumCheck::Item result;
        result.count = check.meeting;
        for (const Attendance& member : meeting.members) {
            const bool mustLeave =
                std::any_of(conflicts.begin(), conflicts.end(), [&](const Conflict& conflict) {
                    return conflict.judge == member.judge &&
                           item.entries.contains(conflict.entryRef);
                });
            if (!mustLeave)
                continue;
            if (!rule.countsConflicted)
                --result.count.members;
            if (!isThere(member))
                continue;
            --result.count.present;
            result.leaving.append(member.ref);
            result.chairLeaves = result.chairLeaves || member.judge == meeting.chair;
        }
        result.count.needed = rule.needed(result.count.members);
        check.items.push_back(result);
    }
    return check;
}

} // namespace prizedesk
