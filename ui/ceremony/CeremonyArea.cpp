#include "ui/ceremony/CeremonyArea.h"

#include "ui/ceremony/announcement/AnnouncementPage.h"
#include "ui/ceremony/certificates/CertificatesPage.h"
#include "ui/ceremony/logistics/LogisticsPage.h"
#include "ui/ceremony/runsheet/RunSheetPage.h"
#include "ui/guests/GuestSearch.h"
#include "ui/guests/GuestsPage.h"
#include "ui/overview/WaitingCounts.h"
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
                  .waiting =
                      [](OfficeContext& context) {
                          return WaitingCounts::of(context).waiting(QStringLiteral("ceremony"));
                      },
                  .search =
                      [](OfficeContext& context, const QString& query, int limit) {
                          return GuestSearch::of(context).find(query, limit);
                      },
                  .tabs = {}};
    area.tabs.push_back(guestsPageInfo());
    area.tabs.push_back(seatingPageInfo());
    area.tabs.push_back(receptionPageInfo());
    area.tabs.push_back(runSheetPageInfo());
    area.tabs.push_back(announcementPageInfo());
    area.tabs.push_back(certificatesPageInfo());
    area.tabs.push_back(logisticsPageInfo());
    return tabbedPageInfo(area);
}

} // namespace prizedesk
