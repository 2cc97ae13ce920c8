#pragma once

#include "models/core/Id.h"
#include "models/core/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace prizedesk {

class Workspace;
struct PaperStyle;

/// Who comes to the stage for an award.
enum class AwardReceiver { Self, Proxy, Absent };

/// What is said and shown about one winner. Citation, proxy and photo lie sealed.
struct AwardCitation
{
    QString prize; ///< code
    EntryId entry;
    QString ref;
    QString citation; ///< two or three sentences, read out
    AwardReceiver receiver = AwardReceiver::Self;
    QString proxy; ///< who receives it for the winner
    QByteArray photo;

    friend bool operator==(const AwardCitation&, const AwardCitation&) = default;
};

/// The leave to show winners: two people, for the decisions as they stood. A decision that changes
/// afterwards takes the leave away.
struct AnnouncementRelease
{
    QString awards; ///< digest of the decisions it was given for
    QString firstBy;
    qint64 firstAtMs = 0;
    QString secondBy; ///< empty: waits for the second person
    qint64 secondAtMs = 0;
};

struct ReleaseState
{
    enum class Kind { Missing, Waiting, Outdated, Released };
    Kind kind = Kind::Missing;
    AnnouncementRelease release;
    QString obstacle; ///< why nothing can be released yet; empty where it can

    [[nodiscard]] bool isReleased() const { return kind == Kind::Released; }
};
/// `japanese` chooses the names of prizes in the obstacle. Throws `StorageError`.
[[nodiscard]] ReleaseState releaseState(Workspace& workspace, bool japanese = true);
/// Why nothing that names a winner may leave yet; empty once two people released the result.
[[nodiscard]] QString releaseObstacle(const ReleaseState& state);

/// One step of the announcement.
struct AnnouncementCue
{
    enum class Kind { Opening, Theme, Prize, Winner, NoWinner, Closing };
    Kind kind = Kind::Opening;
    QString theme;   ///< code
    QString heading; ///< name of the programme, the theme or the prize
    QString money;   ///< 5,000万円; of a winner what is paid, after ties and shares
    // Of a winner; placeholders in a rehearsal.
    QString ref;
    QString affiliation;
    QString name;
    QString reading;
    QString title; ///< of the entry
    QString citation;
    AwardReceiver receiver = AwardReceiver::Self;
    QString proxy;
    QByteArray photo;
    /// For the presenter alone: who comes, from where, what is handed over.
    QString hint;
};

/// The announcement in its order: per theme special prizes, then the ranks from the last to the
/// first; before each winner a step that names the prize and waits.
struct Announcement
{
    bool isRehearsal = true;
    QString programme;
    std::vector<AnnouncementCue> cues;
};

/// With placeholders instead of winners: nothing that says who won is read at all.
[[nodiscard]] Result<Announcement> rehearsalAnnouncement(Workspace& workspace, bool japanese);
/// With winners. Refused unless two people released the sealed result as it stands.
[[nodiscard]] Result<Announcement> liveAnnouncement(Workspace& workspace, bool japanese);

} // namespace prizedesk
