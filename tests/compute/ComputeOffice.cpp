#include "tests/compute/ComputeOffice.h"

#include "models/compute/ComputeSettings.h"
#include "models/compute/ComputeTables.h"

namespace prizedesk::test {

using namespace Qt::Literals::StringLiterals;

ComputeOffice::ComputeOffice()
{
    ComputeSettings settings;
    settings.reserve = Yen(20'000'000);
    settings.startsOn = QDate(2026, 11, 1);
    settings.endsOn = QDate(2027, 1, 31);
    REQUIRE(succeeded(changeComputeSettings(workspace(), settings)));
}

Result<ImportReport> ComputeOffice::importOffers(const QByteArray& csv, bool dryRun)
{
    const auto table = ImportTable::fromBytes(u"offers.csv"_s, csv, {}, offerFields());
    return table ? ComputeImport(workspace()).offers(*table, dryRun) : failure(table.error());
}

Result<ImportReport> ComputeOffice::importRequests(const QByteArray& csv, bool dryRun)
{
    const auto table = ImportTable::fromBytes(u"requests.csv"_s, csv, {}, requestFields());
    return table ? ComputeImport(workspace()).requests(*table, dryRun) : failure(table.error());
}

Result<ImportReport> ComputeOffice::importTeams(const QByteArray& csv, bool dryRun)
{
    const auto table =
        ImportTable::fromBytes(u"teams.csv"_s, csv, {}, ComputeImport::teamFields());
    return table ? ComputeImport(workspace()).teams(*table, dryRun) : failure(table.error());
}

Result<ImportReport> ComputeOffice::importUsage(const QByteArray& csv, bool dryRun,
                                                const QString& name)
{
    const auto table = ImportTable::fromBytes(name, csv, {}, UsageImport::fields());
    return table ? UsageImport(workspace()).usage(*table, dryRun) : failure(table.error());
}

void ComputeOffice::fillRegisters()
{
    REQUIRE(succeeded(importOffers(sampleFile(u"gpu_offers.csv"_s))));
    REQUIRE(succeeded(importRequests(sampleFile(u"gpu_requests.csv"_s))));
}

void ComputeOffice::confirm(qint64 yen)
{
    REQUIRE(succeeded(EnvelopeOperations(workspace())
                          .confirm(Yen(yen), u"specification 3-7-3 and 5"_s, u"Sato"_s)));
}

StoredPlan ComputeOffice::plan(const QString& name, AllocationPolicy policy,
                               std::optional<Yen> envelope)
{
    const auto made = PlanOperations(workspace())
                          .make({.name = name, .policy = policy, .envelope = envelope});
    REQUIRE(succeeded(made));
    return *made;
}

void ComputeOffice::approveSample()
{
    fillRegisters();
    confirm();
    plan(u"A"_s);
    REQUIRE(succeeded(PlanOperations(workspace()).approve(u"A"_s, u"Sato"_s)));
}

void ComputeOffice::approveSmall()
{
    REQUIRE(succeeded(importOffers(
        "offer,provider,gpu,yen_per_gpu_hour,capacity_gpu_hours\nO1,A,H100,1000,300\n")));
    REQUIRE(succeeded(importRequests("team,merit,min_gpu_hours,max_gpu_hours,institution\n"
                                     "TM01,80,1,100,North\nTM02,70,1,100,South\n")));
    confirm();
    plan(u"A"_s);
    REQUIRE(succeeded(PlanOperations(workspace()).approve(u"A"_s, u"Sato"_s)));
}

LedgerBook ComputeOffice::book()
{
    const auto book = LedgerOperations(workspace()).book();
    REQUIRE(succeeded(book));
    return *book;
}

ComputeStatus ComputeOffice::status(const QDate& on)
{
    const auto status = ComputeStatus::load(workspace(), on);
    REQUIRE(succeeded(status));
    return *status;
}

void ComputeOffice::checkSums(Yen envelope)
{
    const LedgerBook ledger = book();
    const LedgerBalances& balances = ledger.balances();
    CHECK(balances.isSound());
    CHECK(balances.envelope == envelope);
    CHECK(balances.bound() + balances.free == envelope);
    for (const LedgerLine& line : ledger.lines())
        CHECK(line.settled + line.inFlight + line.committed + line.free == line.deposited);
    Yen ofTeams;
    for (const auto& [team, columns] : balances.teams)
        ofTeams += columns.total();
    Yen ofCosts;
    for (const auto& [cost, columns] : balances.costs)
        ofCosts += columns.total();
    CHECK(ofTeams + ofCosts == balances.bound());
    // What is in flight is what no settlement paid; what is settled is the rest of what was used.
    Yen open;
    for (const LedgerLine* charge : ledger.unsettled(QDate(9999, 12, 31)))
        open += charge->inFlight;
    CHECK(balances.inFlight == open);
    Yen used;
    for (const LedgerLine& line : ledger.lines()) {
        if (line.kind == LedgerLine::Kind::Charge && ledger.counts(line))
            used += line.inFlight;
    }
    CHECK(balances.settled == used - open);
    for (const TeamUse& team : status(QDate(2030, 1, 1)).teams)
        CHECK(team.allottedHoursMilli >= team.usedHoursMilli);
}

QByteArray ComputeOffice::state()
{
    return rows() + QByteArray::number(actions());
}

QByteArray usageCsv(const QStringList& lines)
{
    return (u"date,team,offer,gpu_hours\n"_s + lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace prizedesk::test
