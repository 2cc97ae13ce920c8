#include "models/compute/LedgerTableModel.h"
#include "models/compute/OffersTableModel.h"
#include "models/compute/PlanTeamsTableModel.h"
#include "models/compute/PlansTableModel.h"
#include "models/compute/RequestsTableModel.h"
#include "models/compute/TeamUseTableModel.h"
#include "models/compute/UsageTableModel.h"
#include "models/core/ItemRoles.h"
#include "tests/ui/ModelProbe.h"

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

LedgerLine line(qint64 id, LedgerLine::Kind kind, const QString& team, qint64 committed,
                qint64 free)
{
    LedgerLine made;
    made.id = LedgerLineId(id);
    made.kind = kind;
    made.day = QDate(2026, 11, int(id));
    made.team = team;
    made.deposited = Yen(committed + free);
    made.committed = Yen(committed);
    made.free = Yen(free);
    return made;
}

QString cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("The ledger as a table runs its balances", "[compute]")
{
    LedgerLine reversal = line(4, LedgerLine::Kind::Reversal, u"TM02"_s, -50, 50);
    reversal.reverses = LedgerLineId(3);
    const LedgerBook book({line(1, LedgerLine::Kind::Deposit, {}, 0, 1000),
                           line(2, LedgerLine::Kind::Reserve, u"TM01"_s, 300, -300),
                           line(3, LedgerLine::Kind::Reserve, u"TM02"_s, 50, -50), reversal});
    LedgerTableModel model;
    const ModelProbe probe(model);
    model.setBook(book);
    REQUIRE(model.rowCount() == 4);
    CHECK(cell(model, 0, LedgerTableModel::BalanceColumn) == u"¥1,000"_s);
    CHECK(cell(model, 1, LedgerTableModel::BalanceColumn) == u"¥700"_s);
    CHECK(cell(model, 1, LedgerTableModel::FreeColumn) == u"−¥300"_s);
    CHECK(cell(model, 1, LedgerTableModel::CommittedColumn) == u"+¥300"_s);
    CHECK(cell(model, 3, LedgerTableModel::BalanceColumn) == u"¥700"_s);
    CHECK(cell(model, 3, LedgerTableModel::TeamBalanceColumn) == u"¥0"_s);
    CHECK(cell(model, 0, LedgerTableModel::TeamBalanceColumn).isEmpty());
    CHECK_FALSE(
        model.index(2, LedgerTableModel::KindColumn).data(SecondaryTextRole).toString().isEmpty());
    CHECK(model.index(2, 0).data(IdRole).toLongLong() == 3);
    CHECK(model.line(3) != nullptr);
    CHECK(model.line(9) == nullptr);
    CHECK(probe.failures().isEmpty());
}

TEST_CASE("Teams and their use as a table", "[compute]")
{
    TeamUse use;
    use.team = u"TM01"_s;
    use.allotted = Yen(1000);
    use.used = Yen(250);
    use.forecast = Yen(1660);
    use.usedHoursMilli = 7'260'600;
    use.daily = {Yen(100), Yen(150)};
    use.alert = TeamUse::Alert::Over;
    TeamUseTableModel model;
    const ModelProbe probe(model);
    model.setRows({{use, u"白山"_s, Points::fromWhole(92), 33.0}});
    CHECK(cell(model, 0, TeamUseTableModel::UsedColumn) == u"7,261"_s);
    CHECK(cell(model, 0, TeamUseTableModel::PercentColumn) == u"25%"_s);
    CHECK(cell(model, 0, TeamUseTableModel::ForecastColumn) == u"166%"_s);
    const QModelIndex daily = model.index(0, TeamUseTableModel::DailyColumn);
    CHECK(daily.data(SparkRole).value<QList<double>>() == QList<double>{100, 150});
    CHECK(daily.data(SparkLevelRole).toDouble() == Approx(33));
    CHECK(model.index(0, TeamUseTableModel::ForecastColumn).data(ToneRole).toInt() ==
          int(Tone::Bad));
    CHECK(model.totals()[TeamUseTableModel::AllottedColumn] == u"¥1,000"_s);
    CHECK(model.totals()[TeamUseTableModel::ForecastColumn] == u"166%"_s);
    CHECK(probe.failures().isEmpty());
}

TEST_CASE("Offers as a table: the cheapest effective hour stands out", "[compute]")
{
    OfferRecord dear;
    dear.id = OfferId(1);
    dear.code = u"O1"_s;
    dear.priceE4 = 11'000'000;
    dear.capacityHours = 100;
    OfferRecord cheap = dear;
    cheap.id = OfferId(2);
    cheap.code = u"O2"_s;
    cheap.priceE4 = 19'800'000;
    cheap.speedMilli = 1900;
    OfferRecord foreign = dear;
    foreign.id = OfferId(3);
    foreign.code = u"O3"_s;
    foreign.currency = u"USD"_s;
    foreign.priceE4 = 68'800;
    OffersTableModel model;
    const ModelProbe probe(model);
    model.setOffers({dear, cheap, foreign}, {{u"O1"_s, 100}});
    CHECK_FALSE(model.index(0, OffersTableModel::EffectiveColumn).data(DecisiveRole).toBool());
    CHECK(model.index(1, OffersTableModel::EffectiveColumn).data(DecisiveRole).toBool());
    CHECK(cell(model, 0, OffersTableModel::UsedColumn) == u"100"_s);
    CHECK(model.index(0, OffersTableModel::UsedColumn).data(ToneRole).toInt() ==
          int(Tone::Information));
    // Without a rate there is no price in yen.
    CHECK(model.index(2, OffersTableModel::YenColumn).data(ToneRole).toInt() == int(Tone::Bad));
    CHECK(probe.failures().isEmpty());
}

TEST_CASE("Scenarios as tables", "[compute]")
{
    AllocationProblem problem;
    problem.offers = {{u"O1"_s, u"P"_s, u"H100"_s, Yen(1000), 10'000, 1000}};
    problem.requests = {{u"TM01"_s, u"A"_s, {}, Points::fromWhole(90), 100'000, 400'000, {}},
                        {u"TM02"_s, u"B"_s, {}, Points::fromWhole(60), 100'000, 400'000, {}}};
    problem.envelope = Yen(500'000);
    const auto made = [&](qint64 id, const QString& name, AllocationPolicy policy,
                          StoredPlan::State state) {
        problem.policy = policy;
        const auto plan = planAllocation(problem);
        REQUIRE(plan);
        StoredPlan stored;
        stored.id = PlanId(id);
        stored.name = name;
        stored.state = state;
        stored.problem = problem;
        stored.plan = *plan;
        return stored;
    };
    PlansTableModel model;
    const ModelProbe probe(model);
    model.setPlans({made(1, u"A"_s, AllocationPolicy::Equal, StoredPlan::State::Draft),
                    made(2, u"B"_s, AllocationPolicy::Merit, StoredPlan::State::Approved)},
                   Yen(500'000));
    REQUIRE(model.rowCount() == 2);
    CHECK(cell(model, 0, PlansTableModel::NameColumn) == u"B"_s); // the approved one leads
    CHECK_FALSE(model.index(0, 0).data(BadgeRole).toString().isEmpty());
    CHECK(model.index(1, 0).data(BadgeRole).toString().isEmpty());
    CHECK(cell(model, 1, PlansTableModel::FundedColumn) == u"2/2"_s);
    CHECK(cell(model, 0, PlansTableModel::ChangeColumn).isEmpty());
    CHECK(cell(model, 1, PlansTableModel::SpentColumn) == u"¥500,000"_s);
    CHECK(probe.failures().isEmpty());

    PlanTeamsTableModel teams;
    const ModelProbe second(teams);
    teams.setComparison(model.comparison(), {{u"TM01"_s, u"白山"_s}});
    REQUIRE(teams.columnCount() == 7);
    CHECK(cell(teams, 0, PlanTeamsTableModel::NameColumn) == u"白山"_s);
    CHECK(cell(teams, 1, PlanTeamsTableModel::FirstPlanColumn + 2) == u"250"_s);
    CHECK(teams.totals().size() == 7);
    CHECK(second.failures().isEmpty());

    model.setPlans({made(1, u"A"_s, AllocationPolicy::Equal, StoredPlan::State::Draft)},
                   std::nullopt);
    CHECK_FALSE(model.index(0, 0).data(BadgeRole).toString().isEmpty()); // not confirmed
}

TEST_CASE("Requests and reported use as tables", "[compute]")
{
    RequestsTableModel requests;
    const ModelProbe probe(requests);
    StudentTeam team;
    team.id = TeamId(1);
    team.ref = u"TM01"_s;
    TeamRequest request;
    request.request.team = team.ref;
    request.request.merit = Points::fromWhole(80);
    request.request.maximumMilli = 38'500'000;
    request.meritError = Points::fromHundredths(250);
    StudentTeam other = team;
    other.id = TeamId(2);
    other.ref = u"TM02"_s;
    requests.setRows({{team, request, 83}, {other, std::nullopt, std::nullopt}});
    CHECK(cell(requests, 0, RequestsTableModel::MaximumColumn) == u"38,500"_s);
    CHECK(cell(requests, 0, RequestsTableModel::PlannedColumn) == u"83%"_s);
    CHECK(requests.index(0, RequestsTableModel::MeritColumn).data(SecondaryTextRole).toString() ==
          u"±2.50"_s);
    CHECK(requests.index(1, RequestsTableModel::MaximumColumn).data(ToneRole).toInt() ==
          int(Tone::Warning));
    CHECK(probe.failures().isEmpty());

    UsageTableModel usage;
    const ModelProbe second(usage);
    UsageRow charged;
    charged.id = UsageId(1);
    charged.day = QDate(2026, 11, 2);
    charged.team = u"TM01"_s;
    charged.quantityMilli = 1500;
    UsageRow refused = charged;
    refused.id = UsageId(2);
    UsageRow repeated = charged;
    repeated.id = UsageId(3);
    repeated.state = UsageRow::State::Superseded;
    UsageRow replaced = repeated;
    replaced.id = UsageId(4);
    replaced.quantityMilli = 1600;
    usage.setRows({charged, refused, repeated, replaced}, {UsageId(1)});
    CHECK(cell(usage, 0, UsageTableModel::QuantityColumn) == u"1.5"_s);
    const auto tone = [&](int row) {
        return usage.index(row, UsageTableModel::StateColumn).data(ToneRole).toInt();
    };
    CHECK(tone(0) == int(Tone::Good));
    CHECK(tone(1) == int(Tone::Bad));
    CHECK(tone(2) == int(Tone::Neutral));
    CHECK(cell(usage, 2, UsageTableModel::StateColumn) == u"repeated"_s);
    CHECK(cell(usage, 3, UsageTableModel::StateColumn) == u"replaced"_s);
    CHECK(second.failures().isEmpty());
}
