#include "app/desktop/Pages.h"

#include "ui/awards/AwardsPage.h"
#include "ui/awards/RankingDecisions.h"
#include "ui/ceremony/CeremonyArea.h"
#include "ui/committee/CommitteePage.h"
#include "ui/compute/ComputePage.h"
#include "ui/entrants/EntriesPage.h"
#include "ui/journal/JournalPage.h"
#include "ui/judging/AssignmentPage.h"
#include "ui/judging/ConflictsPage.h"
#include "ui/judging/JudgesPage.h"
#include "ui/judging/MentorsPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/overview/WaitingCounts.h"
#include "ui/packets/PacketsPage.h"
#include "ui/packets/ProgressPage.h"
#include "ui/packets/ReceivePage.h"
#include "ui/scoring/RankingPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/EntrySearch.h"
#include "ui/shell/TabbedPage.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

/// The area's name, in the language in force whenever it is asked.
std::function<QString()> title(const char* text)
{
    return [text] { return QCoreApplication::translate("Pages", text); };
}

template<typename SomePage> std::unique_ptr<Page> make(OfficeContext& context)
{
    return std::make_unique<SomePage>(context);
}

/// The index of entries of this window; made at the first question, gone with the context.
EntrySearch& entrySearch(OfficeContext& context)
{
    if (auto* made = context.findChild<EntrySearch*>(QString(), Qt::FindDirectChildrenOnly))
        return *made;
    return *new EntrySearch(context);
}

/// The area of entries, with the count that the overview adds up and the search of the palette.
PageInfo searchableEntries()
{
    PageInfo info = entriesPageInfo();
    info.waiting = [id = info.id](OfficeContext& context) {
        return WaitingCounts::of(context).waiting(id);
    };
    info.search = [](OfficeContext& context, const QString& query, int limit) {
        return entrySearch(context).find(query, limit);
    };
    return info;
}

/// The ranking with what decides on it: seal, ties, notes, letters.
PageInfo decidingRanking()
{
    PageInfo info = rankingPageInfo();
    info.make = [](OfficeContext& context) -> std::unique_ptr<Page> {
        auto page = std::make_unique<RankingPage>(context);
        new RankingDecisions(context, *page); // belongs to the page
        return page;
    };
    return info;
}

} // namespace

PageRegistry allPages()
{
    PageRegistry registry;
    registry.add(overviewPageInfo());
    registry.add(searchableEntries());
    // The tabs of the judging area stand in the order of the work.
    PageInfo judging{.id = QStringLiteral("judging"),
                     .group = PageInfo::Group::Judging,
                     .iconName = QStringLiteral("judging"),
                     .title = title(QT_TRANSLATE_NOOP("Pages", "Judging")),
                     .make = {},
                     .waiting = {},
                     .search = {},
                     .tabs = {}};
    judging.tabs.push_back(judgesPageInfo());
    judging.tabs.push_back(conflictsPageInfo());
    judging.tabs.push_back(mentorsPageInfo());
    judging.tabs.push_back(assignmentPageInfo());
    judging.tabs.push_back(packetsPageInfo());
    judging.tabs.push_back(receivePageInfo());
    judging.tabs.push_back(progressPageInfo());
    judging.tabs.push_back(committeePageInfo());
    if (!judging.tabs.empty())
        registry.add(tabbedPageInfo(judging));
    registry.add(decidingRanking());
    registry.add(awardsPageInfo());
    PageInfo compute = computePageInfo();
    compute.waiting = [id = compute.id](OfficeContext& context) {
        return WaitingCounts::of(context).waiting(id);
    };
    registry.add(compute);
    registry.add(ceremonyPageInfo());
    registry.add({.id = QStringLiteral("journal"),
                  .group = PageInfo::Group::Records,
                  .iconName = QStringLiteral("journal"),
                  .title = title(QT_TRANSLATE_NOOP("Pages", "Journal")),
                  .make = make<JournalPage>,
                  .waiting = {},
                  .search = {}});
    registry.add({.id = QStringLiteral("settings"),
                  .group = PageInfo::Group::Bottom,
                  .iconName = QStringLiteral("settings"),
                  .title = title(QT_TRANSLATE_NOOP("Pages", "Settings")),
                  .make = make<SettingsPage>,
                  .waiting = {},
                  .search = {}});
    return registry;
}

} // namespace prizedesk
