#include "models/ceremony/badges/GuestBadges.h"

#include "models/core/Kana.h"
#include "models/guests/GuestCode.h"
#include "models/guests/GuestStore.h"
#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GuestBadges)
};

bool getsBadge(const Guest& guest)
{
    return !guest.erased && guest.reply != GuestReply::Declined &&
           guest.reply != GuestReply::Streaming;
}

} // namespace

Result<std::vector<Badge>> guestBadges(Workspace& workspace, BadgeOrder order)
{
    try {
        std::vector<Guest> guests = GuestStore(workspace.database(), workspace.vault()).list();
        std::erase_if(guests, [](const Guest& guest) { return !getsBadge(guest); });
        if (guests.empty())
            return failure(Error::Code::RuleRefused,
                           {Words::tr("There is no guest to make a badge for.")});
        std::stable_sort(guests.begin(), guests.end(), [&](const Guest& a, const Guest& b) {
            if (order == BadgeOrder::Category && a.category != b.category)
                return a.category < b.category;
            return kanaKey(a.kana) < kanaKey(b.kana);
        });
        const QString prefix =
            guestCodePrefix(ProgrammeStore(workspace.database()).load().code);
        std::vector<Badge> badges;
        for (const Guest& guest : guests)
            badges.push_back({guestCategoryCode(guest.category), guestCategoryWords(guest.category),
                              guest.kana, guest.name, guest.affiliation, guest.title,
                              guestCode(prefix, guest.ref), consentSign(guest)});
        return badges;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

Operation badgesNote(size_t count, const QString& path, const QString& digest)
{
    return {.code = u"export.badges"_s,
            .labels = {QString::number(count), QFileInfo(path).fileName(), digest},
            .reason = {},
            .undoable = false,
            .isNote = true};
}

} // namespace prizedesk
