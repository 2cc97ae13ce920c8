#include "models/ceremony/CeremonyWaits.h"

#include "models/awards/AwardStore.h"
#include "models/ceremony/announcement/Announcement.h"
#include "models/ceremony/logistics/LogisticsStore.h"
#include "models/core/Age.h"
#include "models/guests/CeremonyEvent.h"
#include "models/guests/GuestCare.h"
#include "models/guests/GuestOperations.h"
#include "models/guests/GuestStore.h"
#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

namespace prizedesk {

CeremonyWaits readCeremonyWaits(Workspace& workspace)
{
    const Database& database = workspace.database();
    const Programme programme = ProgrammeStore(database).load();
    const CeremonyEvent event = loadCeremonyEvent(database);
    const std::vector<Guest> guests = GuestStore(database, workspace.vault()).list();
    CeremonyWaits waits;
    waits.startsAtMs = event.startsAtMs;
    waits.endsAtMs = event.endsAtMs;
    waits.replyByMs = event.replyByMs;
    for (const Guest& guest : guests) {
        const bool isSilent = guest.reply == GuestReply::Open && !guest.erased;
        waits.withoutReply += isSilent && guest.invitedAtMs ? 1 : 0;
        waits.notInvited += isSilent && !guest.invitedAtMs && !guest.isWalkIn ? 1 : 0;
        waits.accreditations += guest.press == PressAccreditation::Applied ? 1 : 0;
    }
    waits.admissible =
        int(GuestOperations::nextFromWaitingList(guests, event.capacity).size());
    if (event.startsAtMs)
        waits.withoutCompanion =
            int(guestsWithoutCompanion(guests, programme.local(*event.startsAtMs).date(),
                                       programme.ruleNumber(QStringLiteral("adult_age"), kAdultAge))
                    .size());
    for (const PrepTask& task : LogisticsStore(database, workspace.vault()).tasks()) {
        if (!task.isDone() && task.dueOn.isValid())
            waits.openTasks.push_back(task.dueOn);
    }
    waits.hasAwards = !AwardStore(database).list().empty();
    waits.isReleased = releaseState(workspace).isReleased();
    return waits;
}

} // namespace prizedesk
