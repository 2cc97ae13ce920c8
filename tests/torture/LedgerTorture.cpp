#include "tests/torture/LedgerTorture.h"

#include "models/compute/ComputeImport.h"
#include "models/compute/ComputeTables.h"
#include "models/compute/EnvelopeOperations.h"
#include "models/compute/LedgerOperations.h"
#include "models/compute/LedgerStore.h"
#include "models/compute/OfferStore.h"
#include "models/compute/OtherCostStore.h"
#include "models/compute/PlanOperations.h"
#include "models/compute/PlanStore.h"
#include "models/compute/RequestStore.h"
#include "models/compute/UsageImport.h"
#include "models/compute/UsageStore.h"

#include <set>

namespace prizedesk::torture {

using namespace Qt::Literals::StringLiterals;

namespace {

const Yen kEnvelope(40'000'000);

int below(std::mt19937& random, int limit)
{
    return int(random() % unsigned(limit));
}

template<typename Import>
void take(const QString& name, const QByteArray& csv, const std::vector<FieldSpec>& fields,
          Import&& act)
{
    if (const auto table = ImportTable::fromBytes(name, csv, {}, fields))
        (void)act(*table);
}

/// Approves the newest draft, or makes one: one action at a time, as everything here, because one
/// more than was reported may be found after a kill.
void planNext(Workspace& workspace, StoredPlan::Kind kind)
{
    PlanOperations operations(workspace);
    const std::vector<StoredPlan> plans = PlanStore(workspace.database()).list();
    if (!plans.empty() && plans.back().state == StoredPlan::State::Draft) {
        if (!operations.approve(plans.back().name, u"second"_s))
            (void)operations.remove(plans.back().name);
        return;
    }
    PlanOrder order;
    order.name = u"P%1"_s.arg(workspace.journal().count());
    order.policy = AllocationPolicy::Equal;
    order.kind = kind;
    if (kind == StoredPlan::Kind::Whole)
        order.envelope = kEnvelope;
    (void)operations.make(order);
}

/// The next thing that the ledger needs before anything can be booked; false: nothing.
bool prepare(Workspace& workspace)
{
    const Database& database = workspace.database();
    ComputeImport registers(workspace);
    if (OfferStore(database).list().empty()) {
        take(u"offers.csv"_s,
             "offer,provider,gpu,yen_per_gpu_hour,capacity_gpu_hours,speed\n"
             "O1,甲,H100,1100,90000,1.0\nO2,乙,H200,330,40000,1.15\n",
             offerFields(), [&](const ImportTable& table) { return registers.offers(table); });
        return true;
    }
    if (PlanStore(database).approved())
        return false;
    const auto history = EnvelopeOperations(workspace).history();
    if (history && !history->governing()) {
        (void)EnvelopeOperations(workspace).confirm(kEnvelope, u"b"_s, u"second"_s);
        return true;
    }
    if (RequestStore(database).list().empty()) {
        take(u"requests.csv"_s,
             "team,merit,min_gpu_hours,max_gpu_hours\nTM01,80,100,9000\nTM02,70,200,20000\n"
             "TM03,60,50,8000\n",
             requestFields(), [&](const ImportTable& table) { return registers.requests(table); });
        return true;
    }
    planNext(workspace, StoredPlan::Kind::Whole);
    return true;
}

void importUsage(Workspace& workspace, std::mt19937& random)
{
    QByteArray csv = "date,team,offer,gpu_hours,reported_on\n";
    for (int row = 1 + below(random, 12); row > 0; --row)
        csv += QDate(2026, 7, 1).addDays(below(random, 150)).toString(Qt::ISODate).toUtf8() +
               ",TM0" + QByteArray::number(1 + below(random, 3)) + ",O" +
               QByteArray::number(1 + below(random, 2)) + ',' +
               QByteArray::number(below(random, 900)) + ",2026-11-" +
               QByteArray::number(10 + below(random, 20)) + '\n';
    take(u"usage.csv"_s, csv, UsageImport::fields(),
         [&](const ImportTable& table) { return UsageImport(workspace).usage(table); });
}

void workOnCosts(Workspace& workspace, std::mt19937& random)
{
    LedgerOperations ledger(workspace);
    const std::vector<OtherCost> costs = OtherCostStore(workspace.database()).list();
    if (costs.size() < 3) {
        OtherCost fresh;
        fresh.yen = Yen(1 + below(random, 900'000));
        (void)ledger.addCost(fresh);
        return;
    }
    OtherCost cost = costs[size_t(below(random, int(costs.size())))];
    if (below(random, 3) == 0) {
        cost.yen = Yen(1 + below(random, 900'000));
        (void)ledger.editCost(cost);
    } else {
        (void)ledger.chargeCost(cost.id, Yen(1 + below(random, 400'000)), QDate(2026, 11, 2),
                                u"bill"_s);
    }
}

void book(Workspace& workspace, std::mt19937& random)
{
    LedgerOperations ledger(workspace);
    const QString team = u"TM0%1"_s.arg(1 + below(random, 3));
    const QString other = u"TM0%1"_s.arg(1 + below(random, 3));
    const Yen amount(below(random, 2'000'000));
    switch (below(random, 5)) {
    case 0:
        (void)ledger.release(team, amount, u"r"_s);
        return;
    case 1:
        (void)ledger.transfer(team, other, amount, u"r"_s);
        return;
    case 2:
        (void)ledger.settle({}, QDate(2026, 7, 1).addDays(below(random, 150)), u"bill"_s);
        return;
    case 3:
        (void)EnvelopeOperations(workspace).confirm(Yen(40'000'000 + below(random, 20) * 1'000'000),
                                                    u"b"_s, u"second"_s);
        return;
    default:
        const qint64 lines = ledgerLength(workspace.database());
        if (lines > 0)
            (void)ledger.reverse(LedgerLineId(1 + below(random, int(lines))), u"r"_s);
    }
}

} // namespace

void workOnLedger(Workspace& workspace, std::mt19937& random)
{
    if (prepare(workspace))
        return;
    switch (below(random, 6)) {
    case 0:
    case 1:
        importUsage(workspace, random);
        return;
    case 2:
        workOnCosts(workspace, random);
        return;
    case 3:
        if (below(random, 3) == 0) {
            planNext(workspace, StoredPlan::Kind::Remainder);
            return;
        }
        [[fallthrough]];
    default:
        book(workspace, random);
    }
}

QStringList ledgerProblems(const Database& database)
{
    QStringList problems;
    const LedgerBook book(LedgerStore(database).lines());
    if (!book.balances().isSound())
        problems << u"the ledger does not add up"_s;
    std::map<UsageId, Yen> rows;
    for (const UsageRow& row : UsageStore(database).current())
        rows.emplace(row.id, row.yen);
    std::set<UsageId> charged;
    for (const LedgerLine* charge : book.usageCharges()) {
        const auto row = rows.find(charge->usage);
        if (row == rows.end() || row->second != charge->inFlight)
            problems << u"line %1 charges what no row of use says"_s.arg(charge->id.value());
        if (!charged.insert(charge->usage).second)
            problems << u"line %1 charges a row again"_s.arg(charge->id.value());
    }
    return problems;
}

bool hasLedger(const Database& database)
{
    return PlanStore(database).approved() && LedgerStore(database).balances().committed > Yen(0);
}

qint64 ledgerLength(const Database& database)
{
    Statement count = database.query("select count(*) from ledger_line");
    return count.next() ? count.integer(0) : 0;
}

} // namespace prizedesk::torture
