#pragma once

#include "models/ceremony/announcement/Announcement.h"

namespace prizedesk {

/// Citations, and the leave to show winners. The leave takes two people and is not undone but taken
/// back. The journal names winners by reference number.
class AnnouncementOperations
{
public:
    /// `japanese` chooses the names of prizes in refusals.
    explicit AnnouncementOperations(Workspace& workspace, bool japanese = true)
        : m_workspace(workspace)
        , m_japanese(japanese)
    {
    }

    /// Keeps citation, receiver and photo of a winner. Refused: an award that was not given, a
    /// proxy without a name, a photo of more than 8 MB.
    Result<void> setCitation(const AwardCitation& citation);
    /// The first person's word. Refused while an award is open, unconfirmed or without a sealed
    /// result.
    Result<void> propose();
    /// The second person's word. Refused to the first, and where a decision changed in between.
    Result<void> release();
    Result<void> withdrawRelease(const QString& reason);

private:
    Workspace& m_workspace;
    bool m_japanese;
};

} // namespace prizedesk
