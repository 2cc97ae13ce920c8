#include "models/committee/CommitteeWords.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommitteeWords)
};

} // namespace

QString CommitteeWords::meetingState(Meeting::State state)
{
    switch (state) {
    case Meeting::State::Held:
        return Words::tr("Held");
    case Meeting::State::Cancelled:
        return Words::tr("Cancelled");
    case Meeting::State::Planned:
        break;
    }
    return Words::tr("Planned");
}

QString CommitteeWords::attendanceState(Attendance::State state)
{
    switch (state) {
    case Attendance::State::Present:
        return Words::tr("Present");
    case Attendance::State::Absent:
        return Words::tr("Absent");
    case Attendance::State::Invited:
        break;
    }
    return Words::tr("Invited");
}

QString CommitteeWords::attendanceMode(bool online)
{
    return online ? Words::tr("Online") : Words::tr("In person");
}

QString CommitteeWords::questionState(Question::State state)
{
    switch (state) {
    case Question::State::Overdue:
        return Words::tr("Overdue");
    case Question::State::Answered:
        return Words::tr("Answered");
    case Question::State::Released:
        return Words::tr("Released");
    case Question::State::Open:
        break;
    }
    return Words::tr("Answer awaited");
}

QString CommitteeWords::commentState(EntrantComment::State state)
{
    switch (state) {
    case EntrantComment::State::Edited:
        return Words::tr("Edited");
    case EntrantComment::State::Approved:
        return Words::tr("Approved");
    case EntrantComment::State::Draft:
        break;
    }
    return Words::tr("Draft");
}

QString CommitteeWords::quorumRule(const QuorumRule& rule)
{
    switch (rule.kind) {
    case QuorumRule::Kind::AtLeast:
        return Words::tr("At least %1/%2 of the members").arg(rule.numerator).arg(rule.denominator);
    case QuorumRule::Kind::Persons:
        return Words::tr("At least %n members", nullptr, rule.numerator);
    case QuorumRule::Kind::MoreThan:
        break;
    }
    if (rule.numerator * 2 == rule.denominator)
        return Words::tr("More than half of the members");
    return Words::tr("More than %1/%2 of the members").arg(rule.numerator).arg(rule.denominator);
}

QString CommitteeWords::quorum(const QuorumCheck::Count& count, bool isForecast)
{
    QString text;
    if (isForecast)
        text =
            count.isMet()
                ? Words::tr("%1 of %2 members expected, %3 needed: the quorum would be met.")
                : Words::tr("%1 of %2 members expected, %3 needed: the quorum would not be met.");
    else
        text = count.isMet()
                   ? Words::tr("%1 of %2 members present, %3 needed: the quorum was met.")
                   : Words::tr("%1 of %2 members present, %3 needed: the quorum was not met.");
    return text.arg(count.present).arg(count.members).arg(count.needed);
}

QString CommitteeWords::meetingTitle(int number)
{
    return Words::tr("Meeting no. %1").arg(number);
}

} // namespace prizedesk
