#pragma once

#include "models/guests/Guest.h"
#include "models/judging/ImportTable.h"

namespace prizedesk {

class Workspace;

/// Lists of guests and their answers from tables. The same table again changes nothing.
class GuestImport
{
public:
    explicit GuestImport(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// What a list of guests and a form of answers may hold.
    [[nodiscard]] static const std::vector<FieldSpec>& fields();

    /// A row as it was read: `guest` is what the record becomes.
    struct Record
    {
        int row = 0;
        Guest guest;
    };
    struct Outcome
    {
        ImportReport report;
        std::vector<Record> records; ///< rows that are or become guests
    };

    /// The office's own list. A guest is known by number or code, else by e-mail, else by name and
    /// affiliation. `dryRun` only says what would happen.
    [[nodiscard]] Result<Outcome> guests(const ImportTable& table, bool dryRun = false);
    /// Answers to the invitation: they change what the guest was asked, never name, category or
    /// place. Where the room is full, who would come waits. Somebody unknown with a name is a new
    /// general guest.
    [[nodiscard]] Result<Outcome> replies(const ImportTable& table, bool dryRun = false);

private:
    enum class Kind { Guests, Replies };
    [[nodiscard]] Result<Outcome> run(Kind kind, const ImportTable& table, bool dryRun);

    Workspace& m_workspace;
};

} // namespace prizedesk
