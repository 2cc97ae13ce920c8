#pragma once

#include "models/committee/EntrantComment.h"
#include "models/committee/Meeting.h"
#include "models/committee/Question.h"
#include "models/committee/Quorum.h"

namespace prizedesk {

/// States and rules of the committee's papers in words, in the language in force.
namespace CommitteeWords {

[[nodiscard]] QString meetingState(Meeting::State state);
[[nodiscard]] QString attendanceState(Attendance::State state);
/// "In person", "Online".
[[nodiscard]] QString attendanceMode(bool online);
[[nodiscard]] QString questionState(Question::State state);
[[nodiscard]] QString commentState(EntrantComment::State state);
/// "More than 1/2 of the members", "At least 3 members".
[[nodiscard]] QString quorumRule(const QuorumRule& rule);
/// "5 of 6 members present, 4 needed: quorum met." A forecast says "would be met".
[[nodiscard]] QString quorum(const QuorumCheck::Count& count, bool isForecast);
/// "Meeting no. 2".
[[nodiscard]] QString meetingTitle(int number);

} // namespace CommitteeWords

} // namespace prizedesk
