#include "models/compute/ComputeSettings.h"
#include "models/compute/OfferOperations.h"
#include "models/compute/OfferStore.h"
#include "models/compute/OtherCostStore.h"
#include "models/compute/RemainderProblem.h"
#include "models/compute/RequestChecks.h"
#include "models/compute/TeamOperations.h"
#include "models/compute/TeamStore.h"
#include "tests/compute/ComputeOffice.h"

#include <algorithm>
#include <limits>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

OfferRecord soundOffer()
{
    OfferRecord offer;
    offer.provider = u"甲"_s;
    offer.gpu = u"H100"_s;
    offer.priceE4 = 11'000'000;
    offer.capacityHours = 100;
    return offer;
}

QStringList fieldsOf(const std::vector<FieldTrouble>& troubles)
{
    QStringList fields;
    for (const FieldTrouble& trouble : troubles)
        fields << trouble.field;
    return fields;
}

LedgerLine reserve(qint64 id, qint64 tranche, const QString& team, const QString& offer,
                   qint64 hours, qint64 yen)
{
    LedgerLine line;
    line.id = LedgerLineId(id);
    line.kind = LedgerLine::Kind::Reserve;
    line.tranche = TrancheId(tranche);
    line.team = team;
    line.offer = offer;
    line.hoursMilli = hours * 1000;
    line.committed = Yen(yen);
    line.free = Yen(-yen);
    return line;
}

} // namespace

TEST_CASE("What is wrong with an offer is told by field", "[compute][registers]")
{
    const ComputeSettings settings;
    CHECK(OfferOperations::troublesWith(soundOffer(), settings).empty());
    OfferRecord offer = soundOffer();
    offer.provider.clear();
    offer.speedMilli = 0;
    offer.capacityHours = -1;
    offer.minimumDays = -1;
    offer.taxPercent = 101;
    CHECK(fieldsOf(OfferOperations::troublesWith(offer, settings)) ==
          QStringList{u"provider"_s, u"tax_percent"_s, u"capacity_gpu_hours"_s, u"speed"_s,
                      u"minimum_days"_s});
    offer = soundOffer();
    offer.currency = u"USD"_s;
    CHECK(fieldsOf(OfferOperations::troublesWith(offer, settings)) ==
          QStringList{u"fx_rate"_s, u"fx_note"_s});
    // No product of a price and a rate leaves 64 bits.
    offer.priceE4 = std::numeric_limits<qint64>::max();
    offer.rateE4 = std::numeric_limits<qint64>::max();
    offer.rateOn = QDate(2026, 10, 1);
    offer.rateNote = u"n"_s;
    CHECK(fieldsOf(OfferOperations::troublesWith(offer, settings)) ==
          QStringList{u"price"_s, u"fx_rate"_s});
    offer.currency = u"円"_s;
    CHECK(fieldsOf(OfferOperations::troublesWith(offer, settings)).contains(u"currency"_s));
    offer = soundOffer();
    offer.startsOn = QDate(2026, 11, 1);
    offer.endsOn = QDate(2026, 11, 30);
    offer.minimumDays = 31;
    CHECK(fieldsOf(OfferOperations::troublesWith(offer, settings)) ==
          QStringList{u"minimum_days"_s});
    offer.minimumDays = 30;
    CHECK(OfferOperations::troublesWith(offer, settings).empty());
}

TEST_CASE("An offer that goes over to yen loses its rate", "[compute][registers]")
{
    ComputeOffice office;
    OfferOperations operations(office.workspace());
    OfferRecord offer = soundOffer();
    offer.currency = u"USD"_s;
    offer.priceE4 = 68'800;
    offer.rateE4 = 1'500'000;
    offer.rateOn = QDate(2026, 10, 1);
    offer.rateNote = u"想定"_s;
    const auto code = operations.add(offer);
    REQUIRE(succeeded(code));
    offer = *OfferStore(office.workspace().database()).find(*code);
    offer.currency = u"JPY"_s;
    offer.priceE4 = 11'000'000;
    REQUIRE(succeeded(operations.edit(offer)));
    CHECK_FALSE(OfferStore(office.workspace().database()).find(*code)->rateE4);
}

TEST_CASE("What is wrong with a request is told by field, warnings do not block",
          "[compute][registers]")
{
    ComputeSettings settings;
    settings.startsOn = QDate(2026, 11, 1);
    settings.endsOn = QDate(2027, 1, 31);
    OfferRecord offer = soundOffer();
    offer.code = u"O1"_s;
    TeamRequest request;
    request.request.team = u"TM01"_s;
    request.request.maximumMilli = 100'000;
    request.request.offers = {u"O1"_s};
    CHECK(requestTroubles(request, {offer}, settings).empty());
    request.request.maximumMilli = 100'001;
    request.endsOn = QDate(2027, 2, 1);
    const auto warned = requestTroubles(request, {offer}, settings);
    CHECK(fieldsOf(warned) == QStringList{u"max_gpu_hours"_s, u"ends_on"_s});
    CHECK(firstObstacle(warned).isEmpty());
    request.request.offers = {u"O9"_s};
    CHECK_FALSE(firstObstacle(requestTroubles(request, {offer}, settings)).isEmpty());
    request.request.offers.clear();
    request.request.minimumMilli = 200'000;
    CHECK_FALSE(firstObstacle(requestTroubles(request, {offer}, settings)).isEmpty());
}

TEST_CASE("A planned cost is changed within what the ledger holds", "[compute][ledger]")
{
    ComputeOffice office;
    LedgerOperations operations(office.workspace());
    OtherCost cost;
    cost.yen = Yen(1'000);
    const auto id = operations.addCost(cost);
    REQUIRE(succeeded(id));
    office.approveSample();
    CHECK(office.book().balances().cost(*id).committed == Yen(1'000));
    cost = *OtherCostStore(office.workspace().database()).find(*id);
    const QByteArray before = office.state();
    cost.yen = Yen(999);
    CHECK(refused(operations.editCost(cost), Error::Code::RuleRefused));
    cost.yen = Yen(1'500);
    cost.head = OtherCost::Head::Cpu;
    CHECK(refused(operations.editCost(cost), Error::Code::RuleRefused));
    cost.head = OtherCost::Head::Storage;
    cost.team = u"TM99"_s;
    CHECK(refused(operations.editCost(cost), Error::Code::NotFound));
    CHECK((office.state() == before));
    cost.team.clear();
    cost.note = u"20TB"_s;
    REQUIRE(succeeded(operations.editCost(cost)));
    CHECK(OtherCostStore(office.workspace().database()).find(*id)->note == u"20TB"_s);
    CHECK(office.status().openOtherCost == Yen(500));
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(OtherCostStore(office.workspace().database()).find(*id)->yen == Yen(1'000));
}

TEST_CASE("Offers outside the plan's days are not planned", "[compute][registers]")
{
    ComputeOffice office;
    office.fillRegisters();
    OfferRecord offer = *OfferStore(office.workspace().database()).find(u"O3"_s);
    offer.endsOn = QDate(2026, 10, 31);
    REQUIRE(succeeded(OfferOperations(office.workspace()).edit(offer)));
    const StoredPlan plan = office.plan(u"A"_s);
    int lines = 0;
    for (const TeamAllocation& team : plan.plan.teams) {
        for (const AllocationLine& line : team.lines) {
            ++lines;
            CHECK(line.offer != u"O3"_s);
        }
    }
    CHECK(lines > 0);
}

TEST_CASE("Limits of the remainder count what was used", "[compute][approval]")
{
    AllocationProblem whole;
    whole.offers = {{u"O1"_s, u"P"_s, u"G"_s, Yen(100), 10'000, 1000}};
    for (const auto* team : {"TM01", "TM02"}) {
        ComputeRequest request;
        request.team = QLatin1String(team);
        request.institution = u"甲大学"_s;
        request.category = u"大学"_s;
        request.maximumMilli = 500'000;
        whole.requests.push_back(request);
    }
    whole.institutionMaxima = {{u"甲大学"_s, Yen(60'000)}};
    whole.categoryMinima = {{u"大学"_s, 2}};
    std::vector<LedgerLine> lines{reserve(1, 1, u"TM01"_s, u"O1"_s, 500, 50'000)};
    LedgerLine charge = lines[0];
    charge.id = LedgerLineId(2);
    charge.kind = LedgerLine::Kind::Charge;
    charge.usage = UsageId(1);
    charge.committed = Yen(-50'000);
    charge.inFlight = Yen(50'000);
    charge.free = Yen(0);
    lines.push_back(charge);
    // The first team has had all it asked for.
    const AllocationProblem rest = remainderOf(whole, LedgerBook(lines));
    REQUIRE(rest.requests.size() == 1);
    CHECK(rest.requests[0].team == u"TM02"_s);
    CHECK(rest.institutionMaxima.value(u"甲大学"_s) == Yen(10'000));
    CHECK(rest.categoryMinima.value(u"大学"_s) == 1);
}

TEST_CASE("Hours of different GPUs are added as hours of the reference GPU", "[compute][usage]")
{
    std::vector<LedgerLine> lines{reserve(1, 1, u"TM01"_s, u"O1"_s, 100, 10'000),
                                  reserve(2, 1, u"TM01"_s, u"O2"_s, 100, 30'000)};
    TeamUseInput input;
    input.period = {QDate(2026, 11, 1), QDate(2026, 11, 20)};
    input.on = QDate(2026, 11, 10);
    input.speeds = {{u"O1"_s, 450}, {u"O2"_s, 1150}};
    auto use = teamUse(LedgerBook(lines), input);
    REQUIRE(use.size() == 1);
    CHECK(use[0].allottedHoursMilli == 160'000);
    // A day of 10 hours on each of ten days, on the slower GPU.
    for (int day = 1; day <= 10; ++day) {
        UsageRow row;
        row.id = UsageId(day);
        row.day = QDate(2026, 11, day);
        row.team = u"TM01"_s;
        row.offer = u"O1"_s;
        row.hoursMilli = 10'000;
        row.yen = Yen(1'000);
        input.rows.push_back(row);
    }
    LedgerLine release;
    release.id = LedgerLineId(3);
    release.kind = LedgerLine::Kind::Release;
    release.tranche = TrancheId(1);
    release.team = u"TM01"_s;
    release.committed = Yen(-20'000);
    release.free = Yen(20'000);
    lines.push_back(release);
    use = teamUse(LedgerBook(lines), input);
    CHECK(use[0].forecastHoursMilli == 90'000);
    // Half of the money is gone, so half of the hours are.
    CHECK(use[0].allottedHoursMilli == 80'000);
}

TEST_CASE("Planned hours of teams are those of the plan, also after the rest is divided anew",
          "[compute][usage]")
{
    ComputeOffice office;
    office.approveSample();
    const auto approved = office.status().approved;
    REQUIRE(approved);
    for (const TeamUse& use : office.status().teams)
        CHECK(use.allottedHoursMilli == approved->plan.find(use.team)->effectiveMilli);
    REQUIRE(succeeded(PlanOperations(office.workspace())
                          .make({.name = u"R"_s,
                                 .policy = AllocationPolicy::Equal,
                                 .kind = StoredPlan::Kind::Remainder})));
    REQUIRE(succeeded(PlanOperations(office.workspace()).approve(u"R"_s, u"Sato"_s)));
    const auto rest = office.status().approved;
    for (const TeamUse& use : office.status().teams)
        CHECK(use.allottedHoursMilli == rest->plan.find(use.team)->effectiveMilli);
}
