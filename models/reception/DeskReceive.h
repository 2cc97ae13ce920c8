#pragma once

#include "models/core/Result.h"
#include "models/reception/Arrival.h"
#include "models/reception/DeskContent.h"

#include <vector>

namespace prizedesk {

class Workspace;

/// What the files of desks would change.
struct DeskReceivePlan
{
    struct File
    {
        QString name;
        QString desk;   ///< empty where refused
        QString reason; ///< why it is refused, in words; empty where it is not
        QString note;   ///< what the office should know about a file that is taken
        int arrivals = 0;
        int walkIns = 0;
        int isNew = 0; ///< arrivals that the office does not have yet
    };
    struct Again
    {
        QString ref;
        QString desk;
        qint64 atMs = 0;
        QString firstDesk;
        qint64 firstAtMs = 0;
    };

    std::vector<File> files;
    int isNew = 0;             ///< guests who arrived and were not known to have
    int again = 0;             ///< further arrivals of guests who had arrived already
    int walkIns = 0;           ///< new guests
    std::vector<Again> second; ///< those behind `again`
    QStringList unknown;       ///< guests that the office removed since: left out

    // To be written.
    struct NewArrival
    {
        QString desk;
        DeskArrival arrival;
    };
    std::vector<NewArrival> arrivals;
    std::vector<NewArrival> cancelled;
    std::vector<DeskWalkIn> people;
    QStringList desks;
    QStringList returned; ///< those of `desks` that were out until now, also where nobody came

    [[nodiscard]] bool changesAnything() const
    {
        return !arrivals.empty() || !cancelled.empty() || !people.empty() ||
               !returned.empty();
    }
    [[nodiscard]] int refused() const;
};

/// Bringing desks' files back, in any order and any number of times: each arrival counts once, the
/// first of a guest decides, all are kept.
class DeskReceive
{
public:
    explicit DeskReceive(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Reads the files without their passphrases. Refused one by one, by name, while the others go
    /// on: what cannot be read, what another office issued, an older copy of what was received, and
    /// a copy of a desk's file that went on differently (its arrivals would hide others).
    [[nodiscard]] Result<DeskReceivePlan> preview(const QStringList& paths) const;
    Result<void> apply(const DeskReceivePlan& plan);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
