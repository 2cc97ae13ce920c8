#include "models/compute/ComputeTables.h"
#include "models/compute/OfferOperations.h"
#include "models/compute/OfferStore.h"
#include "models/compute/RequestStore.h"
#include "models/compute/TeamOperations.h"
#include "models/compute/TeamStore.h"
#include "tests/compute/ComputeOffice.h"

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList codesOf(const ImportReport& report)
{
    QStringList codes;
    for (const ImportReport::Finding& finding : report.findings)
        codes << u"%1 %2 %3"_s.arg(finding.row).arg(finding.severity, finding.code);
    return codes;
}

} // namespace

TEST_CASE("The sample's offers and requests come in once", "[compute][import]")
{
    ComputeOffice office;
    const QByteArray offers = sampleFile(u"gpu_offers.csv"_s);
    const QByteArray requests = sampleFile(u"gpu_requests.csv"_s);
    const auto preview = office.importOffers(offers, true);
    REQUIRE(succeeded(preview));
    CHECK(preview->imported == 5);
    CHECK(OfferStore(office.workspace().database()).list().empty());
    const auto first = office.importOffers(offers);
    REQUIRE(succeeded(first));
    CHECK(first->imported == 5);
    CHECK(first->findings.empty());
    CHECK(first->unmapped.isEmpty());
    const auto asked = office.importRequests(requests);
    REQUIRE(succeeded(asked));
    CHECK(asked->imported == 20);
    CHECK(codesOf(*asked) == QStringList());
    const auto offer = OfferStore(office.workspace().database()).find(u"O2"_s);
    REQUIRE(offer);
    CHECK(offer->forPlan().price == Yen(1320));
    CHECK(offer->speedMilli == 1150);
    const auto request = RequestStore(office.workspace().database()).find(u"TM02"_s);
    REQUIRE(request);
    CHECK(request->request.institution == u"東都大学"_s);
    CHECK(request->request.merit == Points::fromHundredths(8454));
    CHECK(request->request.offers == QStringList{u"O1"_s, u"O2"_s});
    const QByteArray state = office.state();
    CHECK(office.importOffers(offers)->unchanged == 5);
    CHECK(office.importRequests(requests)->unchanged == 20);
    CHECK((office.state() == state));
}

TEST_CASE("Prices in other currencies carry rate, date and note", "[compute][import]")
{
    CHECK(inYenE4(68'800, 1'500'000) == 10'320'000);  // $6.88 at 150 → ¥1,032.00
    CHECK(inYenE4(68'800, 1'650'000) == 11'352'000);  // at 165 → ¥1,135.20
    CHECK(priceText(11'352'000) == u"1,135.2"_s);
    ComputeOffice office;
    const auto report = office.importOffers(
        "offer,provider,gpu,price,currency,fx_rate,fx_date,fx_note,capacity_gpu_hours,speed,"
        "tax_included\n"
        "O1,A,H100,6.88,USD,165,2026-10-01,TTM on that day,1000,1,yes\n"
        "O2,B,H100,6.88,USD,150,2026-10-01,,1000,1,yes\n"
        "O3,C,H100,6.88,USD,,2026-10-01,none,1000,1,yes\n"
        "O4,D,H100,100,JPY,,,,1000,1,no\n");
    REQUIRE(succeeded(report));
    CHECK(report->imported == 3);
    CHECK(report->quarantined == 1);
    CHECK(codesOf(*report) ==
          QStringList{u"3 warning fx.note_missing"_s, u"4 error number.invalid"_s});
    const OfferStore store(office.workspace().database());
    CHECK(store.find(u"O1"_s)->yenE4() == 11'352'000);
    CHECK(store.find(u"O1"_s)->forPlan().price == Yen(1136)); // what is paid at most
    CHECK(store.find(u"O4"_s)->forPlan().price == Yen(110));
    OfferRecord bare = *store.find(u"O1"_s);
    bare.rateNote.clear();
    CHECK(refused(OfferOperations(office.workspace()).edit(bare), Error::Code::RuleRefused));
}

TEST_CASE("Hours cost half up to the yen, and yen buy hours", "[compute]")
{
    CHECK(costOfHours(17'280'000, 11'000'000) == Yen(19'008'000));
    CHECK(costOfHours(17'280'000 * 17LL, 11'000'000) == Yen(323'136'000));
    CHECK(costOfHours(1'000, 687'500) == Yen(69)); // ¥68.75
    CHECK(costOfHours(500, 10'000) == Yen(1));     // half a yen
    CHECK(costOfHours(499, 10'000) == Yen(0));
    CHECK(hoursForYen(Yen(19'008'000), 11'000'000) == 17'280'000);
}

TEST_CASE("Requests are checked against offers and period", "[compute][import]")
{
    ComputeOffice office;
    REQUIRE(succeeded(office.importOffers(sampleFile(u"gpu_offers.csv"_s))));
    const auto report = office.importRequests(
        "team,merit,min_gpu_hours,max_gpu_hours,offers,starts_on,ends_on\n"
        "TM01,80,10,200000,O5,,\n"
        "TM02,80,10,20,O9,,\n"
        "TM03,80,10,20,,2026-10-01,2026-12-01\n"
        "TM04,80,30,20,,,\n"
        "TM03,70,10,20,,,\n");
    REQUIRE(succeeded(report));
    CHECK(codesOf(*report) ==
          QStringList{u"5 error number.invalid"_s, u"6 error duplicate.suspect"_s,
                      u"2 warning capacity.exceeded"_s, u"3 warning reference.unknown"_s,
                      u"4 warning period.outside"_s});
    CHECK(report->imported == 3);
    CHECK(report->quarantined == 2);
}

TEST_CASE("Teams are made of applicants", "[compute][import]")
{
    ComputeOffice office;
    const QByteArray csv = "team,member,role,from\n"
                           "TM01,T2-0002,実装,2026-10-20\n"
                           "TM01,t2-0001,リーダー,2026-10-20\n"
                           "TM02,T2-0003,代表,\n"
                           "TM02,T2-0001,実装,\n"
                           "TM02,T1-0001,実装,\n"
                           "TM02,T2-0999,実装,\n";
    const auto report = office.importTeams(csv);
    REQUIRE(succeeded(report));
    CHECK(codesOf(*report) ==
          QStringList{u"5 error duplicate.suspect"_s, u"6 error reference.unknown"_s,
                      u"7 error reference.unknown"_s});
    CHECK(report->imported == 3);
    const auto team = TeamStore(office.workspace().database()).findRef(u"TM01"_s);
    REQUIRE(team);
    REQUIRE(team->leader());
    CHECK(team->leader()->ref == u"T2-0001"_s);
    CHECK(team->institution == u"まぼろし高等専門学校"_s);
    CHECK(team->members.size() == 2);
    const QByteArray state = office.state();
    CHECK(office.importTeams(csv)->unchanged == 3);
    CHECK((office.state() == state));

    TeamOperations operations(office.workspace());
    StudentTeam second;
    second.members.push_back({{}, u"T2-0002"_s, {}, true, {}});
    CHECK(refused(operations.add(second), Error::Code::RuleRefused));
    second.members[0].ref = u"T2-0004"_s;
    const auto added = operations.add(second);
    REQUIRE(succeeded(added));
    CHECK(*added == u"TM03"_s);
    REQUIRE(succeeded(operations.remove(u"TM03"_s)));
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(TeamStore(office.workspace().database()).findRef(u"TM03"_s));
}
