#include "models/journal/OperationWords.h"

#include <QCoreApplication>

#include <array>

namespace prizedesk {

namespace {

struct Words
{
    const char* code;
    const char* text;
};

constexpr std::array kOperations{
    Words{"programme.new", QT_TRANSLATE_NOOP("Operation", "New programme %1")},
    Words{"programme.edit", QT_TRANSLATE_NOOP("Operation", "Settings of the programme: %1")},
    Words{"import.entries", QT_TRANSLATE_NOOP("Operation", "Import %1: %2 new, %3 updated")},
    Words{"import.applicants", QT_TRANSLATE_NOOP("Operation", "Import %1: %2 new, %3 updated")},
    Words{"import.judges", QT_TRANSLATE_NOOP("Operation", "Judges from %1: %2 new, %3 updated")},
    Words{"import.conflicts",
          QT_TRANSLATE_NOOP("Operation", "Conflicts of interest from %1: %2 new, %3 updated")},
    Words{"import.assignments",
          QT_TRANSLATE_NOOP("Operation", "Assignments from %1: %2 pairs new")},
    Words{"import.scores", QT_TRANSLATE_NOOP("Operation", "Scores from %1: %2 new, %3 updated")},
    Words{"import.teams", QT_TRANSLATE_NOOP("Operation", "Teams from %1: %2 new, %3 updated")},
    Words{"import.offers", QT_TRANSLATE_NOOP("Operation", "Offers from %1: %2 new, %3 updated")},
    Words{"import.requests",
          QT_TRANSLATE_NOOP("Operation", "Requests for compute from %1: %2 new, %3 updated")},
    Words{"import.usage",
          QT_TRANSLATE_NOOP("Operation", "Use of compute from %1: %2 new, %3 corrected")},
    Words{"envelope.amend", QT_TRANSLATE_NOOP("Operation", "Compute budget: figure %1 received")},
    Words{"envelope.confirm", QT_TRANSLATE_NOOP("Operation", "Compute budget of %1 confirmed")},
    Words{"envelope.countersign",
          QT_TRANSLATE_NOOP("Operation", "Compute budget of %1 confirmed by a second person")},
    Words{"envelope.withdraw",
          QT_TRANSLATE_NOOP("Operation", "Compute budget: figure %1 withdrawn")},
    Words{"envelope.revoke",
          QT_TRANSLATE_NOOP("Operation", "Confirmation of the compute budget of %1 taken back")},
    Words{"compute.settings", QT_TRANSLATE_NOOP("Operation", "Settings of the compute budget")},
    Words{"offer.add", QT_TRANSLATE_NOOP("Operation", "Offer %1 added")},
    Words{"offer.edit", QT_TRANSLATE_NOOP("Operation", "Offer %1 changed")},
    Words{"offer.remove", QT_TRANSLATE_NOOP("Operation", "Offer %1 removed")},
    Words{"team.add", QT_TRANSLATE_NOOP("Operation", "Team %1 added")},
    Words{"team.edit", QT_TRANSLATE_NOOP("Operation", "Team %1 changed")},
    Words{"team.remove", QT_TRANSLATE_NOOP("Operation", "Team %1 removed")},
    Words{"request.set", QT_TRANSLATE_NOOP("Operation", "Request of %1 for compute")},
    Words{"request.remove", QT_TRANSLATE_NOOP("Operation", "Request of %1 for compute removed")},
    Words{"plan.make", QT_TRANSLATE_NOOP("Operation", "Compute plan %1 made")},
    Words{"plan.remove", QT_TRANSLATE_NOOP("Operation", "Compute plan %1 removed")},
    Words{"plan.approve", QT_TRANSLATE_NOOP("Operation", "Compute plan %1 approved by %2 and %3")},
    Words{"plan.revoke", QT_TRANSLATE_NOOP("Operation", "Approval of compute plan %1 revoked")},
    Words{"ledger.release", QT_TRANSLATE_NOOP("Operation", "%1: %2 of its allotment released")},
    Words{"ledger.transfer", QT_TRANSLATE_NOOP("Operation", "%3 transferred from %1 to %2")},
    Words{"ledger.expire", QT_TRANSLATE_NOOP("Operation", "Allotments expired before %1")},
    Words{"ledger.settle", QT_TRANSLATE_NOOP("Operation", "Use of %1 up to %2 paid")},
    Words{"ledger.reverse", QT_TRANSLATE_NOOP("Operation", "Line %1 of the ledger reversed")},
    Words{"cost.add", QT_TRANSLATE_NOOP("Operation", "Other compute cost planned: %1, %2")},
    Words{"cost.edit", QT_TRANSLATE_NOOP("Operation", "Other compute cost changed: %1, %2")},
    Words{"cost.remove", QT_TRANSLATE_NOOP("Operation", "Other compute cost removed: %1, %2")},
    Words{"cost.release",
          QT_TRANSLATE_NOOP("Operation", "Left of other compute cost released: %1, %2")},
    Words{"cost.charge", QT_TRANSLATE_NOOP("Operation", "Bill for other compute cost: %1, %2")},
    Words{"usage.withdraw",
          QT_TRANSLATE_NOOP("Operation", "Use of compute withdrawn: import %1, %2 rows")},
    Words{"usage.remark", QT_TRANSLATE_NOOP("Operation", "Use by %1 in %2 judged")},
    Words{"export.ledger", QT_TRANSLATE_NOOP("Operation", "Compute ledger exported (%1, %2, %3)")},
    Words{"export.plan", QT_TRANSLATE_NOOP("Operation", "Compute plan %1 exported (%2, %3)")},
    Words{"export.letters",
          QT_TRANSLATE_NOOP("Operation", "Allotment letters of %1 exported (%2, %3)")},
    Words{"entry.status", QT_TRANSLATE_NOOP("Operation", "%1: status %3")},
    Words{"entry.statuses", QT_TRANSLATE_NOOP("Operation", "Status %2 for %1 entries")},
    Words{"entry.assign", QT_TRANSLATE_NOOP("Operation", "Person in charge of %1: %2")},
    Words{"entry.correct", QT_TRANSLATE_NOOP("Operation", "%1: %2 corrected")},
    Words{"entry.accept", QT_TRANSLATE_NOOP("Operation", "%1: finding accepted as it is (%2)")},
    Words{"entry.zero", QT_TRANSLATE_NOOP("Operation", "%1 phone numbers: leading zero added")},
    Words{"quarantine.drop", QT_TRANSLATE_NOOP("Operation", "%1 rows put aside for good")},
    Words{"mapping.keep", QT_TRANSLATE_NOOP("Operation", "Columns of the form kept (%1)")},
    Words{"stage.enter", QT_TRANSLATE_NOOP("Operation", "%2 entries into %1")},
    Words{"stage.remove", QT_TRANSLATE_NOOP("Operation", "%2 entries out of %1")},
    Words{"stage.close", QT_TRANSLATE_NOOP("Operation", "%1 closed")},
    Words{"stage.reopen", QT_TRANSLATE_NOOP("Operation", "%1 opened again")},
    Words{"stage.method", QT_TRANSLATE_NOOP("Operation", "%1 ranked by: %2")},
    Words{"document.add", QT_TRANSLATE_NOOP("Operation", "%1: document added")},
    Words{"document.link", QT_TRANSLATE_NOOP("Operation", "%1: link added")},
    Words{"document.withdraw", QT_TRANSLATE_NOOP("Operation", "%1: document %2 withdrawn")},
    Words{"packet.issue", QT_TRANSLATE_NOOP("Operation", "%2 packets of %1 issued")},
    Words{"judge.add", QT_TRANSLATE_NOOP("Operation", "Judge %1 added")},
    Words{"judge.edit", QT_TRANSLATE_NOOP("Operation", "Judge %1 changed")},
    Words{"judge.remove", QT_TRANSLATE_NOOP("Operation", "Judge %1 removed")},
    Words{"mentor.add", QT_TRANSLATE_NOOP("Operation", "Mentor %1 added")},
    Words{"mentor.edit", QT_TRANSLATE_NOOP("Operation", "Mentor %1 changed")},
    Words{"mentor.remove", QT_TRANSLATE_NOOP("Operation", "Mentor %1 removed")},
    Words{"conflict.declare",
          QT_TRANSLATE_NOOP("Operation", "Declaration of interest of %1 for %2")},
    Words{"conflict.withdraw",
          QT_TRANSLATE_NOOP("Operation", "Declaration of %1 for %2 taken back")},
    Words{"conflict.dismiss",
          QT_TRANSLATE_NOOP("Operation", "Suspected interest of %1 in %2 dismissed")},
    Words{"assignment.apply",
          QT_TRANSLATE_NOOP("Operation", "Judges of %1 assigned: %2 pairs new, %3 taken away")},
    Words{"assignment.change",
          QT_TRANSLATE_NOOP("Operation", "Assignment of %1: %2 pairs new, %3 taken away")},
    Words{"assignment.lock", QT_TRANSLATE_NOOP("Operation", "%2 pairs of %1 locked")},
    Words{"assignment.unlock", QT_TRANSLATE_NOOP("Operation", "%2 pairs of %1 unlocked")},
    Words{"returns.receive",
          QT_TRANSLATE_NOOP("Operation", "%1 returns of judges: %2 marks new, %3 changed")},
    Words{"reminder.write", QT_TRANSLATE_NOOP("Operation", "Reminders to %2 judges written (%1)")},
    Words{"sheet.issue", QT_TRANSLATE_NOOP("Operation", "Score sheet of %1 for %2 issued")},
    Words{"paper.type", QT_TRANSLATE_NOOP("Operation", "Paper of %1 typed, turn %3 (%2)")},
    Words{"paper.settle", QT_TRANSLATE_NOOP("Operation", "Paper of %1 settled: %3 marks (%2)")},
    Words{"paper.discard", QT_TRANSLATE_NOOP("Operation", "Typed paper of %1 discarded (%2)")},
    Words{"award.give", QT_TRANSLATE_NOOP("Operation", "Award %2 to %1")},
    Words{"award.none", QT_TRANSLATE_NOOP("Operation", "Award %1: no winner")},
    Words{"award.withdraw", QT_TRANSLATE_NOOP("Operation", "Award %2 of %1 withdrawn")},
    Words{"award.confirm", QT_TRANSLATE_NOOP("Operation", "Award %2 to %1 confirmed")},
    Words{"stage.seal", QT_TRANSLATE_NOOP("Operation", "Result of %1 sealed (seal %2)")},
    Words{"discussion.note", QT_TRANSLATE_NOOP("Operation", "Meeting's note on %2 (%1)")},
    Words{"tie.rules", QT_TRANSLATE_NOOP("Operation", "Tie rules of %1: %2")},
    Words{"tie.decide", QT_TRANSLATE_NOOP("Operation", "Tie in %1 decided: %2")},
    Words{"lot.fix", QT_TRANSLATE_NOOP("Operation", "Lot in %1 fixed: %2")},
    Words{"lot.draw", QT_TRANSLATE_NOOP("Operation", "Lot in %1 drawn: %2")},
    Words{"export.notices",
          QT_TRANSLATE_NOOP("Operation", "Result notices written (%1, %2 files)")},
    Words{"meeting.plan", QT_TRANSLATE_NOOP("Operation", "Meeting %1 planned")},
    Words{"meeting.edit", QT_TRANSLATE_NOOP("Operation", "Meeting %1: time, place and members")},
    Words{"meeting.cancel", QT_TRANSLATE_NOOP("Operation", "Meeting %1 cancelled")},
    Words{"meeting.agenda", QT_TRANSLATE_NOOP("Operation", "Meeting %1: agenda")},
    Words{"meeting.attendance", QT_TRANSLATE_NOOP("Operation", "Meeting %1: attendance of %2")},
    Words{"meeting.hold", QT_TRANSLATE_NOOP("Operation", "Meeting %1 held")},
    Words{"meeting.minutes", QT_TRANSLATE_NOOP("Operation", "Meeting %1: minutes")},
    Words{"meeting.quorum", QT_TRANSLATE_NOOP("Operation", "Quorum of the committee of %1")},
    Words{"question.ask", QT_TRANSLATE_NOOP("Operation", "Question %1 asked")},
    Words{"question.change", QT_TRANSLATE_NOOP("Operation", "Question %1 changed")},
    Words{"question.remove", QT_TRANSLATE_NOOP("Operation", "Question %1 taken back")},
    Words{"question.answer", QT_TRANSLATE_NOOP("Operation", "Question %1 answered")},
    Words{"question.release", QT_TRANSLATE_NOOP("Operation", "Answers of %1 released to %2")},
    Words{"comment.draft", QT_TRANSLATE_NOOP("Operation", "Comments for entrants drafted (%1)")},
    Words{"comment.redraft", QT_TRANSLATE_NOOP("Operation", "Comment for %1 drafted again (%2)")},
    Words{"comment.edit", QT_TRANSLATE_NOOP("Operation", "Comment for %1 edited (%2)")},
    Words{"comment.approve", QT_TRANSLATE_NOOP("Operation", "Comment for %1 approved (%2)")},
    Words{"export.minutes", QT_TRANSLATE_NOOP("Operation", "Minutes of %1 exported (%2, %3)")},
    Words{"export.agenda", QT_TRANSLATE_NOOP("Operation", "Agenda of %1 exported (%2, %3)")},
    Words{"export.attendance",
          QT_TRANSLATE_NOOP("Operation", "Attendance record of %1 exported (%2, %3)")},
    Words{"export.questions", QT_TRANSLATE_NOOP("Operation", "Questions to %1 exported (%2, %3)")},
    Words{"export.comments",
          QT_TRANSLATE_NOOP("Operation", "Comments for entrants exported (%1, %2, %3)")},
    Words{"import.guests", QT_TRANSLATE_NOOP("Operation", "Guests from %1: %2 new, %3 updated")},
    Words{"import.replies",
          QT_TRANSLATE_NOOP("Operation", "Answers of guests from %1: %2 new, %3 updated")},
    Words{"guest.add", QT_TRANSLATE_NOOP("Operation", "Guest %1 added")},
    Words{"guest.edit", QT_TRANSLATE_NOOP("Operation", "Guest %1 changed")},
    Words{"guest.remove", QT_TRANSLATE_NOOP("Operation", "%1 guests removed")},
    Words{"guest.reply", QT_TRANSLATE_NOOP("Operation", "Answer of %1 guests: %2")},
    Words{"guest.admit", QT_TRANSLATE_NOOP("Operation", "%1 guests taken from the waiting list")},
    Words{"guest.invite", QT_TRANSLATE_NOOP("Operation", "Invitations to %1 guests written")},
    Words{"guest.remind", QT_TRANSLATE_NOOP("Operation", "Reminders to %1 guests written")},
    Words{"guest.thank", QT_TRANSLATE_NOOP("Operation", "Thanks to %1 guests written (%2)")},
    Words{"ceremony.event", QT_TRANSLATE_NOOP("Operation", "Date and place of the ceremony")},
    Words{"seating.room", QT_TRANSLATE_NOOP("Operation", "Room %1: %2 seats")},
    Words{"seating.room_change", QT_TRANSLATE_NOOP("Operation", "Room %1 drawn anew: %2 seats")},
    Words{"seating.block", QT_TRANSLATE_NOOP("Operation", "%1 seats taken out")},
    Words{"seating.unblock", QT_TRANSLATE_NOOP("Operation", "%1 seats put back")},
    Words{"seating.wheelchair", QT_TRANSLATE_NOOP("Operation", "%1 places kept for wheelchairs")},
    Words{"seating.no_wheelchair",
          QT_TRANSLATE_NOOP("Operation", "%1 places no longer kept for wheelchairs")},
    Words{"seating.move_several", QT_TRANSLATE_NOOP("Operation", "%1 people moved (from %2 on)")},
    Words{"seating.room_remove", QT_TRANSLATE_NOOP("Operation", "Room %1 removed")},
    Words{"seating.plan", QT_TRANSLATE_NOOP("Operation", "Seats planned for %1 guests")},
    Words{"seating.move", QT_TRANSLATE_NOOP("Operation", "Seat of %1: %2")},
    Words{"seating.swap", QT_TRANSLATE_NOOP("Operation", "Seats exchanged (%1 and %2)")},
    Words{"seating.lock", QT_TRANSLATE_NOOP("Operation", "%1 seats locked")},
    Words{"seating.unlock", QT_TRANSLATE_NOOP("Operation", "%1 seats unlocked")},
    Words{"seating.free", QT_TRANSLATE_NOOP("Operation", "Seat of %1 freed")},
    Words{"reception.checkin", QT_TRANSLATE_NOOP("Operation", "Arrival of %1")},
    Words{"reception.cancel", QT_TRANSLATE_NOOP("Operation", "Arrival of %1 taken back")},
    Words{"desk.issue", QT_TRANSLATE_NOOP("Operation", "%1 files for reception desks issued")},
    Words{"desk.receive",
          QT_TRANSLATE_NOOP("Operation", "%1 reception desks: %2 arrivals new, %3 walk-ins")},
    Words{"export.guests", QT_TRANSLATE_NOOP("Operation", "Guests exported (%1, %2, %3 rows)")},
    Words{"export.seating", QT_TRANSLATE_NOOP("Operation", "Seats exported (%1, %2, %3)")},
    Words{"export.report", QT_TRANSLATE_NOOP("Operation", "Report exported (%1, %2, %3)")},
    Words{"export.list", QT_TRANSLATE_NOOP("Operation", "Award list exported (%1, %2, %3 rows)")},
    Words{"export.ranking", QT_TRANSLATE_NOOP("Operation", "Ranking of %1 exported (%2, %3 rows)")},
    Words{"export.journal", QT_TRANSLATE_NOOP("Operation", "Journal exported (%1, %2 rows)")},
    Words{"export.entries", QT_TRANSLATE_NOOP("Operation", "Entries exported (%1, %2, %3 rows)")},
    Words{"certificate.prepare", QT_TRANSLATE_NOOP("Operation", "%1 certificates entered")},
    Words{"certificate.form", QT_TRANSLATE_NOOP("Operation", "Form of the certificates")},
    Words{"certificate.edit", QT_TRANSLATE_NOOP("Operation", "Certificate %1: words")},
    Words{"certificate.reset",
          QT_TRANSLATE_NOOP("Operation", "Certificate %1: words of the form again")},
    Words{"certificate.issue", QT_TRANSLATE_NOOP("Operation", "Certificates issued: %1")},
    Words{"certificate.withdraw", QT_TRANSLATE_NOOP("Operation", "Certificate %1 withdrawn")},
    Words{"export.badges", QT_TRANSLATE_NOOP("Operation", "%1 name badges exported (%2)")},
    Words{"export.certificates",
          QT_TRANSLATE_NOOP("Operation", "%1 certificates exported (%2, %3)")},
    Words{"run.draft", QT_TRANSLATE_NOOP("Operation", "Run sheet drafted")},
    Words{"run.start_time", QT_TRANSLATE_NOOP("Operation", "Run sheet: start")},
    Words{"run.item", QT_TRANSLATE_NOOP("Operation", "Run sheet: item %1")},
    Words{"run.remove", QT_TRANSLATE_NOOP("Operation", "Run sheet: item %1 removed")},
    Words{"run.move", QT_TRANSLATE_NOOP("Operation", "Run sheet: item %1 moved to place %2")},
    Words{"run.next", QT_TRANSLATE_NOOP("Operation", "Ceremony: item %1")},
    Words{"run.back", QT_TRANSLATE_NOOP("Operation", "Ceremony: back from item %1")},
    Words{"run.extend", QT_TRANSLATE_NOOP("Operation", "Ceremony: item %1 %2 min longer")},
    Words{"run.reset", QT_TRANSLATE_NOOP("Operation", "Ceremony: back to before the start")},
    Words{"export.run_sheet", QT_TRANSLATE_NOOP("Operation", "Run sheet exported (%1, %2)")},
    Words{"announce.citation", QT_TRANSLATE_NOOP("Operation", "Citation of %1 (%2)")},
    Words{"announce.propose", QT_TRANSLATE_NOOP("Operation", "Release of the winners asked for")},
    Words{"announce.release", QT_TRANSLATE_NOOP("Operation", "Winners released for the stage")},
    Words{"announce.withdraw", QT_TRANSLATE_NOOP("Operation", "Release of the winners taken back")},
    Words{"logistics.draft", QT_TRANSLATE_NOOP("Operation", "Usual preparations entered")},
    Words{"logistics.task", QT_TRANSLATE_NOOP("Operation", "Preparations: task %1")},
    Words{"logistics.done", QT_TRANSLATE_NOOP("Operation", "Preparations: task %1 done")},
    Words{"logistics.open", QT_TRANSLATE_NOOP("Operation", "Preparations: task %1 open again")},
    Words{"logistics.contact", QT_TRANSLATE_NOOP("Operation", "Preparations: contact %1")},
    Words{"logistics.cost", QT_TRANSLATE_NOOP("Operation", "Preparations: cost %1")},
    Words{"logistics.coverage", QT_TRANSLATE_NOOP("Operation", "Preparations: coverage %1")},
    Words{"logistics.remove_task", QT_TRANSLATE_NOOP("Operation", "Preparations: task %1 removed")},
    Words{"logistics.remove_contact",
          QT_TRANSLATE_NOOP("Operation", "Preparations: contact %1 removed")},
    Words{"logistics.remove_cost", QT_TRANSLATE_NOOP("Operation", "Preparations: cost %1 removed")},
    Words{"logistics.remove_coverage",
          QT_TRANSLATE_NOOP("Operation", "Preparations: coverage %1 removed")},
    Words{"logistics.clipping",
          QT_TRANSLATE_NOOP("Operation", "Preparations: clipping of coverage %1 kept")},
    Words{"logistics.remove_clipping",
          QT_TRANSLATE_NOOP("Operation", "Preparations: clipping of coverage %1 removed")},
    Words{"export.ceremony", QT_TRANSLATE_NOOP("Operation", "Paper of the ceremony exported: %1 (%2)")},
    Words{"person.erase", QT_TRANSLATE_NOOP("Operation", "Personal data of %1 erased")},
    Words{"passphrase.set", QT_TRANSLATE_NOOP("Operation", "Office passphrase set")},
    Words{"passphrase.remove", QT_TRANSLATE_NOOP("Operation", "Office passphrase removed")},
    Words{"backup.made", QT_TRANSLATE_NOOP("Operation", "Backup made: %1")},
    Words{"backup.restored", QT_TRANSLATE_NOOP("Operation", "Restored from %1")},
};

constexpr std::array kStatuses{
    Words{"received", QT_TRANSLATE_NOOP("Status", "Received")},
    Words{"checking", QT_TRANSLATE_NOOP("Status", "Being checked")},
    Words{"returned", QT_TRANSLATE_NOOP("Status", "Returned")},
    Words{"accepted", QT_TRANSLATE_NOOP("Status", "Accepted")},
    Words{"paper", QT_TRANSLATE_NOOP("Status", "Paper review")},
    Words{"stage1", QT_TRANSLATE_NOOP("Status", "Stage 1")},
    Words{"stage2", QT_TRANSLATE_NOOP("Status", "Stage 2")},
    Words{"passed", QT_TRANSLATE_NOOP("Status", "Passed the first round")},
    Words{"failed", QT_TRANSLATE_NOOP("Status", "Not passed")},
    Words{"final", QT_TRANSLATE_NOOP("Status", "Final review")},
    Words{"awarded", QT_TRANSLATE_NOOP("Status", "Awarded")},
    Words{"not_awarded", QT_TRANSLATE_NOOP("Status", "Not awarded")},
    Words{"withdrawn", QT_TRANSLATE_NOOP("Status", "Withdrawn")},
    Words{"disqualified", QT_TRANSLATE_NOOP("Status", "Disqualified")},
    // Answers of guests.
    Words{"open", QT_TRANSLATE_NOOP("Status", "No reply")},
    Words{"attending", QT_TRANSLATE_NOOP("Status", "Attending")},
    Words{"declined", QT_TRANSLATE_NOOP("Status", "Declined")},
    Words{"streaming", QT_TRANSLATE_NOOP("Status", "Watching online")},
    Words{"waiting", QT_TRANSLATE_NOOP("Status", "Waiting list")},
};

constexpr std::array kMethods{
    Words{"adjusted", QT_TRANSLATE_NOOP("Method", "adjusted for the judges")},
    Words{"mean", QT_TRANSLATE_NOOP("Method", "raw mean")},
    Words{"median", QT_TRANSLATE_NOOP("Method", "median")},
    Words{"additive", QT_TRANSLATE_NOOP("Method", "least squares")},
    Words{"zscore", QT_TRANSLATE_NOOP("Method", "z-scores")},
};

constexpr std::array kFields{
    Words{"ref", QT_TRANSLATE_NOOP("Field", "Number")},
    Words{"theme", QT_TRANSLATE_NOOP("Field", "Theme")},
    Words{"title", QT_TRANSLATE_NOOP("Field", "Title")},
    Words{"field", QT_TRANSLATE_NOOP("Field", "Field")},
    Words{"summary", QT_TRANSLATE_NOOP("Field", "Summary")},
    Words{"applicant_kind", QT_TRANSLATE_NOOP("Field", "Kind of applicant")},
    Words{"organisation", QT_TRANSLATE_NOOP("Field", "Organisation")},
    Words{"corporate_number", QT_TRANSLATE_NOOP("Field", "Corporate number")},
    Words{"representative", QT_TRANSLATE_NOOP("Field", "Representative")},
    Words{"kana", QT_TRANSLATE_NOOP("Field", "Kana")},
    Words{"email", QT_TRANSLATE_NOOP("Field", "E-mail")},
    Words{"phone", QT_TRANSLATE_NOOP("Field", "Phone")},
    Words{"postal_code", QT_TRANSLATE_NOOP("Field", "Postal code")},
    Words{"prefecture", QT_TRANSLATE_NOOP("Field", "Prefecture")},
    Words{"address", QT_TRANSLATE_NOOP("Field", "Address")},
    Words{"model", QT_TRANSLATE_NOOP("Field", "Model used")},
    Words{"foreign_model_reason", QT_TRANSLATE_NOOP("Field", "Reason for no domestic model")},
    Words{"goal", QT_TRANSLATE_NOOP("Field", "Goal in figures")},
    Words{"openness", QT_TRANSLATE_NOOP("Field", "Openness of results")},
    Words{"received_at", QT_TRANSLATE_NOOP("Field", "Received at")},
    Words{"terms", QT_TRANSLATE_NOOP("Field", "Consent to the rules")},
    Words{"birth_date", QT_TRANSLATE_NOOP("Field", "Birth date")},
    Words{"school_kind", QT_TRANSLATE_NOOP("Field", "Kind of school")},
    Words{"school", QT_TRANSLATE_NOOP("Field", "School")},
    Words{"grade", QT_TRANSLATE_NOOP("Field", "Grade")},
    Words{"guardian", QT_TRANSLATE_NOOP("Field", "Guardian")},
    Words{"guardian_consent", QT_TRANSLATE_NOOP("Field", "Guardian's consent")},
    Words{"role", QT_TRANSLATE_NOOP("Field", "Role wished for")},
    Words{"hours", QT_TRANSLATE_NOOP("Field", "Hours a week")},
    Words{"proof", QT_TRANSLATE_NOOP("Field", "Where it was tried")},
    Words{"department", QT_TRANSLATE_NOOP("Field", "Department")},
    Words{"note", QT_TRANSLATE_NOOP("Field", "Note")},
    Words{"status", QT_TRANSLATE_NOOP("Field", "Status")},
    Words{"judge", QT_TRANSLATE_NOOP("Field", "Judge")},
    Words{"entry", QT_TRANSLATE_NOOP("Field", "Entry")},
    Words{"name", QT_TRANSLATE_NOOP("Field", "Name")},
    Words{"affiliation", QT_TRANSLATE_NOOP("Field", "Affiliation")},
    Words{"expertise", QT_TRANSLATE_NOOP("Field", "Expertise")},
    Words{"max_entries", QT_TRANSLATE_NOOP("Field", "Entries at most")},
    Words{"category", QT_TRANSLATE_NOOP("Field", "Kind of interest")},
    Words{"themes", QT_TRANSLATE_NOOP("Field", "Themes")},
    Words{"committee", QT_TRANSLATE_NOOP("Field", "Committee")},
    Words{"chair", QT_TRANSLATE_NOOP("Field", "Chair")},
    Words{"state", QT_TRANSLATE_NOOP("Field", "Member or candidate")},
    Words{"term_from", QT_TRANSLATE_NOOP("Field", "Term from")},
    Words{"term_to", QT_TRANSLATE_NOOP("Field", "Term to")},
    Words{"pledged_on", QT_TRANSLATE_NOOP("Field", "Pledge of confidentiality")},
    Words{"criterion", QT_TRANSLATE_NOOP("Field", "Criterion")},
    Words{"mark", QT_TRANSLATE_NOOP("Field", "Mark")},
    Words{"comment", QT_TRANSLATE_NOOP("Field", "Comment")},
    Words{"code", QT_TRANSLATE_NOOP("Field", "Code")},
    Words{"standing", QT_TRANSLATE_NOOP("Field", "Standing")},
    Words{"precedence", QT_TRANSLATE_NOOP("Field", "Order within the category")},
    Words{"party", QT_TRANSLATE_NOOP("Field", "Sits together with")},
    Words{"host", QT_TRANSLATE_NOOP("Field", "Comes with")},
    Words{"reply", QT_TRANSLATE_NOOP("Field", "Answer")},
    Words{"companions", QT_TRANSLATE_NOOP("Field", "Companions")},
    Words{"needs", QT_TRANSLATE_NOOP("Field", "Needs")},
    Words{"press", QT_TRANSLATE_NOOP("Field", "Accreditation")},
    Words{"photo", QT_TRANSLATE_NOOP("Field", "Consent to photos")},
    Words{"stream", QT_TRANSLATE_NOOP("Field", "Consent to the stream")},
};

constexpr std::array kCostHeads{
    Words{"storage", QT_TRANSLATE_NOOP("OtherCost", "Storage")},
    Words{"cpu", QT_TRANSLATE_NOOP("OtherCost", "CPU")},
    Words{"network", QT_TRANSLATE_NOOP("OtherCost", "Network")},
    Words{"other", QT_TRANSLATE_NOOP("OtherCost", "Other")},
};

template<typename List> const char* find(const List& list, const QString& code)
{
    for (const Words& words : list) {
        if (code == QLatin1String(words.code))
            return words.text;
    }
    return nullptr;
}

} // namespace

QString operationWords(const QString& code)
{
    const char* text = find(kOperations, code);
    return text ? QCoreApplication::translate("Operation", text) : QString();
}

QString statusWords(const QString& status)
{
    const char* text = find(kStatuses, status);
    return text ? QCoreApplication::translate("Status", text) : status;
}

static QString methodWords(const QString& method)
{
    const char* text = find(kMethods, method);
    return text ? QCoreApplication::translate("Method", text) : method;
}

QString fieldWords(const QString& field)
{
    const char* text = find(kFields, field);
    return text ? QCoreApplication::translate("Field", text) : field;
}

UndoWords undoWords(const QString& code)
{
    if (code != QLatin1String("returns.receive"))
        return {};
    return {QCoreApplication::translate("Operation", "Withdraw import: %1"),
            QCoreApplication::translate("Operation", "Import withdrawn: %1")};
}

QString operationLabel(const QString& code, int index, const QString& label)
{
    if ((code == QLatin1String("entry.status") && index >= 1) ||
        (code == QLatin1String("entry.statuses") && index == 1) ||
        (code == QLatin1String("guest.reply") && index == 1))
        return statusWords(label);
    if (code == QLatin1String("entry.correct") && index == 1)
        return fieldWords(label);
    if (code.startsWith(QLatin1String("cost.")) && index == 0) {
        const char* text = find(kCostHeads, label);
        return text ? QCoreApplication::translate("OtherCost", text) : label;
    }
    if (code == QLatin1String("stage.method") && index == 1)
        return methodWords(label);
    return label;
}

} // namespace prizedesk
