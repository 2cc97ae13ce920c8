#include "ui/ceremony/CeremonyArea.h"

#include "ui/guests/GuestsPage.h"
#include "ui/reception/ReceptionPage.h"
#include "ui/seating/SeatingPage.h"
#include "ui/shell/TabbedPage.h"

#include <QCoreApplication>

namespace prizedesk {

PageInfo ceremonyPageInfo()
{
    PageInfo area{.id = QStringLiteral("ceremony"),
                  .group = PageInfo::Group::Operation,
                  .iconName = QStringLiteral("ceremony"),
                  .title = [] { return QCoreApplication::translate("CeremonyArea", "Ceremony"); },
                  .make = {},
                  .waiting = {},
                  .search = {},
                  .tabs = {}};
    area.tabs.push_back(guestsPageInfo());
    area.tabs.push_back(seatingPageInfo());
    area.tabs.push_back(receptionPageInfo());
    return tabbedPageInfo(area);
}

} // namespace prizedesk
