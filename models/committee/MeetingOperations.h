#pragma once

#include "models/committee/MeetingStore.h"
#include "models/core/Result.h"

namespace prizedesk {

class Workspace;
struct Operation;

/// What the office does with meetings of a committee. Everything can be undone. The journal names
/// meetings as `T1-2` and members by their reference numbers.
class MeetingOperations
{
public:
    explicit MeetingOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Plans the theme's next meeting and invites `members` (the whole committee where empty).
    /// Refused: an end that is not after the start, neither a place nor online, a chair who is not
    /// a member, nobody to invite. `draft.number`, state, agenda and minutes are not looked at.
    [[nodiscard]] Result<MeetingId> plan(Meeting draft, const std::vector<JudgeId>& members = {});
    /// Changes time, place and chair, and who is invited. Whoever was recorded as present cannot be
    /// left out. Refused for a meeting that is not planned, and as `plan` refuses.
    [[nodiscard]] Result<void> edit(const Meeting& changed, const std::vector<JudgeId>& members);
    [[nodiscard]] Result<void> cancel(MeetingId meeting, const QString& reason);
    /// Replaces the agenda. Refused: an item without a title, a paper without a name, a paper
    /// handed out before it was prepared, an unknown entry or one of another theme.
    [[nodiscard]] Result<void> setAgenda(MeetingId meeting, std::vector<AgendaItem> agenda);
    /// Records attendance, of several members as one step. Who takes part online travels from
    /// nowhere; who is not present has no times and no receipt. Refused: leaving before arriving,
    /// online at a meeting that is not, somebody who was not invited, a cancelled meeting.
    [[nodiscard]] Result<void> record(MeetingId meeting,
                                      const std::vector<Attendance>& attendances);
    [[nodiscard]] Result<void> record(MeetingId meeting, const Attendance& attendance)
    {
        return record(meeting, std::vector<Attendance>{attendance});
    }
    /// The meeting took place. Refused while somebody's attendance is not recorded, or there is no
    /// chair, or no member present. A missing quorum is stated, not refused.
    [[nodiscard]] Result<void> hold(MeetingId meeting);
    /// Keeps the edited text of the minutes; an empty text returns to the generated draft.
    [[nodiscard]] Result<void> saveMinutes(MeetingId meeting, const QString& text);
    [[nodiscard]] Result<void> setQuorum(const QString& theme, const QuorumRule& rule);

private:
    [[nodiscard]] MeetingStore store() const;

    Workspace& m_workspace;
};

} // namespace prizedesk
