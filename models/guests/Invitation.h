#pragma once

#include "models/committee/PaperStyle.h"
#include "models/core/MailDraft.h"
#include "models/core/Result.h"
#include "models/guests/CeremonyEvent.h"
#include "models/guests/Guest.h"
#include "models/tables/FileSaver.h"

#include <vector>

namespace prizedesk {

class Workspace;

/// The letter to one guest: an invitation, or a reminder to those who have not answered.
struct Invitation
{
    QString ref;
    QString salutation; ///< who it goes to, over the letter
    QString place;      ///< affiliation and title
    QString email;      ///< may be empty: by post then
    QString programme;  ///< as the letter names it
    QString subject;
    QString text; ///< what the letter says, lines parted by \n
    struct Fact
    {
        QString label;
        QString value;
    };
    std::vector<Fact> facts;
    QString closing;
    QString code; ///< what opens the door at the reception; empty on letters after the day

    [[nodiscard]] QString mailBody() const;
};

/// To whom a letter goes, before it says anything.
[[nodiscard]] Invitation letterHead(const Guest& guest, const PaperStyle& style);

enum class InvitationKind { Invitation, Reminder };

/// Letters out of the office, in the language in force.
class InvitationOperations
{
public:
    explicit InvitationOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// To these guests, or to all who are due: an invitation to everybody who has none yet, a
    /// reminder to everybody invited who has not answered and was not reminded within the last
    /// week. Erased guests get none. `RuleRefused` while nobody said when and where.
    [[nodiscard]] Result<std::vector<Invitation>>
    letters(InvitationKind kind, const QStringList& refs, const PaperStyle& style);

    /// The draft of an e-mail, with the appointment attached while the day is to come.
    [[nodiscard]] MailDraft draft(const Invitation& letter) const;

    /// One page per guest, to print; every value is escaped.
    [[nodiscard]] QString html(const std::vector<Invitation>& letters,
                               const PaperStyle& style) const;

    /// Writes `G0001.eml` … of all who have an address into a folder and notes on every guest that
    /// the letter went out. Gives how many files; the first that cannot be written stops the rest:
    /// what was written is taken away again and nothing is noted.
    Result<int> write(InvitationKind kind, const std::vector<Invitation>& letters,
                      const QString& folder, FileSaver& saver);
    /// Notes on every guest that a printed letter went out.
    Result<void> noteSent(InvitationKind kind, const QStringList& refs);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
