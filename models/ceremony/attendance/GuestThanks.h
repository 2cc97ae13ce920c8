#pragma once

#include "models/guests/Invitation.h"

namespace prizedesk {

/// Letters of thanks to the guests who came, worded like the invitations were. Nothing is noted on
/// the guests; the journal keeps that letters left.
class GuestThanks
{
public:
    explicit GuestThanks(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// To all who came, or to these of them. Erased guests get none. `RuleRefused` while nobody has
    /// arrived.
    [[nodiscard]] Result<std::vector<Invitation>> letters(const QStringList& refs,
                                                          const PaperStyle& style) const;
    /// Writes `G0001.eml` … of all who have an address, and the note. The first that cannot be
    /// written stops the rest: what was written is taken away again and nothing is noted.
    Result<int> write(const std::vector<Invitation>& letters, const QString& folder,
                      FileSaver& saver);
    /// The note of letters that were printed.
    Result<void> notePrinted(const std::vector<Invitation>& letters, const QString& path,
                             const QString& digest);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
