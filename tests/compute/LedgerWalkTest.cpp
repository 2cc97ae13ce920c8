#include "models/compute/OtherCostStore.h"
#include "models/compute/PlanStore.h"
#include "models/compute/UsageStore.h"
#include "tests/compute/ComputeOffice.h"

#include <random>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The figure that is confirmed last.
Yen confirmedFigure(ComputeOffice& office)
{
    const auto history = EnvelopeOperations(office.workspace()).history();
    REQUIRE(succeeded(history));
    return history->governing() ? history->governing()->amount : Yen(0);
}

} // namespace

TEST_CASE("Balances add up to the budget after any sequence of operations",
          "[compute][ledger][property]")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&](int limit) { return int(random() % unsigned(limit)); };
        ComputeOffice office;
        office.approveSample();
        LedgerOperations operations(office.workspace());
        PlanOperations plans(office.workspace());
        Yen envelope(400'000'000);
        int done = 0;
        for (int step = 0; step < 60; ++step) {
            INFO("seed " << seed << " step " << step);
            const QString team = u"TM%1"_s.arg(below(20) + 1, 2, 10, QLatin1Char('0'));
            const QString other = u"TM%1"_s.arg(below(20) + 1, 2, 10, QLatin1Char('0'));
            const Yen amount(below(9'000'000));
            const QDate day = QDate(2026, 11, 1).addDays(below(120));
            const QByteArray before = office.state();
            bool succeededNow = false;
            switch (below(18)) {
            case 0:
                succeededNow = operations.release(team, amount, u"r"_s).has_value();
                break;
            case 1:
                succeededNow = operations.transfer(team, other, amount, u"r"_s).has_value();
                break;
            case 2:
                succeededNow = operations.expire(day.addDays(-20)).has_value();
                break;
            case 3:
                succeededNow = operations.settle({}, day, u"bill"_s).has_value();
                break;
            case 4:
            case 5: {
                const auto lines = office.book().lines();
                succeededNow =
                    operations.reverse(lines[size_t(below(int(lines.size())))].id, u"r"_s)
                        .has_value();
                break;
            }
            case 6: {
                const Yen wanted(300'000'000 + qint64(below(200)) * 1'000'000);
                succeededNow = EnvelopeOperations(office.workspace())
                                   .confirm(wanted, u"b"_s, u"Sato"_s)
                                   .has_value();
                if (succeededNow)
                    envelope = wanted;
                break;
            }
            case 7: {
                const QString name = u"R%1"_s.arg(step);
                const auto made = plans.make({.name = name,
                                              .policy = AllocationPolicy::Equal,
                                              .kind = StoredPlan::Kind::Remainder});
                if (made)
                    (void)plans.approve(name, u"Sato"_s);
                succeededNow = true;
                break;
            }
            case 8: {
                const auto approved = PlanStore(office.workspace().database()).approved();
                succeededNow = approved && plans.revoke(approved->name, u"r"_s).has_value();
                break;
            }
            case 9: {
                OtherCost cost;
                cost.yen = amount + Yen(1);
                succeededNow = operations.addCost(cost).has_value();
                break;
            }
            case 10:
                succeededNow =
                    operations.chargeCost(OtherCostId(below(4) + 1), amount, day, u"bill"_s)
                        .has_value();
                break;
            case 11:
                succeededNow =
                    operations.releaseCost(OtherCostId(below(4) + 1), u"r"_s).has_value();
                break;
            case 12: {
                const auto rows = UsageStore(office.workspace().database()).all();
                succeededNow = !rows.empty() &&
                               UsageImport(office.workspace())
                                   .withdraw(rows[size_t(below(int(rows.size())))].file, u"r"_s)
                                   .has_value();
                break;
            }
            case 13:
                succeededNow = EnvelopeOperations(office.workspace()).revoke(u"r"_s).has_value();
                envelope = confirmedFigure(office);
                break;
            case 14: {
                const auto known = OtherCostStore(office.workspace().database()).list();
                if (!known.empty()) {
                    OtherCost changed = known[size_t(below(int(known.size())))];
                    changed.yen = amount;
                    succeededNow = operations.editCost(changed).has_value();
                }
                break;
            }
            case 15:
                (void)office.workspace().undo();
                succeededNow = true;
                break;
            default:
                (void)office.importUsage(
                    usageCsv({u"%1,%2,O%3,%4"_s.arg(day.toString(Qt::ISODate), team)
                                  .arg(below(5) + 1)
                                  .arg(below(3000))}));
                succeededNow = true;
                break;
            }
            if (!succeededNow)
                CHECK((office.state() == before));
            done += succeededNow ? 1 : 0;
            office.checkSums(envelope);
        }
        CHECK(done > 10);
    }
}
