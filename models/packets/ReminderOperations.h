#pragma once

#include "models/core/MailDraft.h"
#include "models/packets/JudgeStanding.h"
#include "models/tables/FileSaver.h"

namespace prizedesk {

class Workspace;

/// Reminders to judges as drafts that a person reads and sends.
class ReminderOperations
{
public:
    explicit ReminderOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// The draft to one judge, in the language in force. `deadline` is the date in words, empty
    /// where there is none.
    [[nodiscard]] static MailDraft draft(const JudgeStanding& judge, const QString& programme,
                                         const QString& stage, const QString& deadline,
                                         std::optional<int> daysLeft);

    struct Letter
    {
        QString judge; ///< reference number: names the file `J01.eml`
        MailDraft draft;
    };
    /// Writes the drafts into a folder and notes that. Gives how many; the first file that cannot
    /// be written stops the rest.
    Result<int> write(const QString& stage, const std::vector<Letter>& letters,
                      const QString& folder, FileSaver& saver);
    Result<int> write(const QString& stage, const std::vector<Letter>& letters,
                      const QString& folder);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
