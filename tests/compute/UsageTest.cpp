#include "models/compute/UsageRemark.h"
#include "models/compute/UsageStore.h"
#include "tests/compute/ComputeOffice.h"

#include <algorithm>
#include <random>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The charges that count, without their numbers: equal for equal ledgers.
std::vector<QString> charges(ComputeOffice& office)
{
    std::vector<QString> found;
    const LedgerBook book = office.book();
    for (const LedgerLine* line : book.usageCharges())
        found.push_back(u"%1 %2 %3 %4 %5 %6"_s
                            .arg(line->day.toString(Qt::ISODate), line->team, line->offer)
                            .arg(line->tranche.value())
                            .arg(line->inFlight.amount())
                            .arg(line->hoursMilli));
    std::sort(found.begin(), found.end());
    return found;
}

QStringList sampleLines()
{
    QStringList lines = QString::fromUtf8(sampleFile(u"gpu_usage.csv"_s)).split(u'\n');
    lines.removeFirst();
    lines.removeAll(QString());
    return lines;
}

QStringList codesOf(const ImportReport& report)
{
    QStringList codes;
    for (const ImportReport::Finding& finding : report.findings)
        codes << u"%1 %2"_s.arg(finding.row).arg(finding.code);
    return codes;
}

} // namespace

TEST_CASE("The sample's usage is charged once", "[compute][usage]")
{
    ComputeOffice office;
    office.approveSample();
    const QByteArray csv = sampleFile(u"gpu_usage.csv"_s);
    const auto preview = office.importUsage(csv, true);
    REQUIRE(succeeded(preview));
    CHECK(office.book().balances().inFlight == Yen(0));
    const auto report = office.importUsage(csv);
    REQUIRE(succeeded(report));
    CHECK(report->rows == 400);
    CHECK(report->imported == 400);
    CHECK(report->findings.size() == preview->findings.size());
    const LedgerBalances balances = office.book().balances();
    CHECK(balances.inFlight > Yen(0));
    CHECK(balances.isSound());
    const QByteArray state = office.state();
    const auto again = office.importUsage(csv);
    REQUIRE(succeeded(again));
    CHECK(again->unchanged == 400);
    CHECK((office.state() == state));
    const auto next = office.workspace().journal().nextUndo();
    CHECK((!next || next->operation != u"import.usage"_s));
}

TEST_CASE("Replayed and reordered usage files give the same ledger", "[compute][usage][property]")
{
    std::vector<QString> first;
    for (unsigned seed = 0; seed < 4; ++seed) {
        ComputeOffice office;
        office.approveSample();
        QStringList lines = sampleLines();
        // One team goes far above its allotment in the middle, so that refusals are part of it.
        for (int day = 1; day <= 20; ++day)
            lines << u"2026-11-%1,TM12,O2,900"_s.arg(day, 2, 10, QLatin1Char('0'));
        std::mt19937 random(seed);
        if (seed > 0)
            std::shuffle(lines.begin(), lines.end(), random);
        std::vector<QByteArray> files;
        for (qsizetype from = 0; from < lines.size(); from += 90)
            files.push_back(usageCsv(lines.mid(from, 90)));
        for (const QByteArray& file : files)
            REQUIRE(succeeded(office.importUsage(file)));
        if (seed == 2) {
            for (auto file = files.rbegin(); file != files.rend(); ++file)
                REQUIRE(succeeded(office.importUsage(*file)));
        }
        CHECK(office.book().balances().isSound());
        if (seed == 0)
            first = charges(office);
        CHECK((charges(office) == first));
    }
    CHECK(first.size() > 380);
}

TEST_CASE("Above the allotment is refused and listed, more room charges it", "[compute][usage]")
{
    ComputeOffice office;
    REQUIRE(succeeded(office.importOffers(
        "offer,provider,gpu,yen_per_gpu_hour,capacity_gpu_hours\nO1,A,H100,1000,100000\n")));
    REQUIRE(succeeded(office.importRequests("team,merit,min_gpu_hours,max_gpu_hours\n"
                                            "TM01,80,1,100\nTM02,70,1,100\n")));
    office.confirm();
    office.plan(u"A"_s);
    REQUIRE(succeeded(PlanOperations(office.workspace()).approve(u"A"_s, u"Sato"_s)));
    const auto report = office.importUsage(usageCsv({u"2026-11-02,TM01,O1,60"_s,
                                                     u"2026-11-03,TM01,O1,60"_s,
                                                     u"2026-11-04,TM01,O1,40"_s}));
    REQUIRE(succeeded(report));
    CHECK(codesOf(*report) == QStringList{u"3 usage.over_allotment"_s});
    CHECK(office.book().balances().team(u"TM01"_s).used() == Yen(100'000));
    CHECK(office.status().teams[0].refused == Yen(60'000));
    CHECK(office.status().teams[0].alert == TeamUse::Alert::Refused);

    LedgerOperations operations(office.workspace());
    REQUIRE(succeeded(operations.transfer(u"TM02"_s, u"TM01"_s, Yen(60'000), u"needs more"_s)));
    CHECK(office.book().balances().team(u"TM01"_s).used() == Yen(160'000));
    CHECK(office.status().teams[0].refused == Yen(0));
    // A day that comes in late takes its place in the order of days.
    REQUIRE(succeeded(office.importUsage(usageCsv({u"2026-11-01,TM01,O1,20"_s}))));
    CHECK(office.book().balances().team(u"TM01"_s).used() == Yen(140'000));
    CHECK(office.book().balances().isSound());
}

TEST_CASE("Late corrections reverse and charge again, also what is paid", "[compute][usage]")
{
    ComputeOffice office;
    office.approveSample();
    REQUIRE(succeeded(office.importUsage(usageCsv({u"2026-11-02,TM10,O1,10"_s}))));
    LedgerOperations operations(office.workspace());
    REQUIRE(succeeded(operations.settle(u"O1"_s, QDate(2026, 11, 30), u"bill 11"_s)));
    const LedgerLine settlement = office.book().lines().back();
    const size_t lines = office.book().lines().size();
    const auto report = office.importUsage(usageCsv({u"2026-11-02,TM10,O1,8"_s}));
    REQUIRE(succeeded(report));
    CHECK(report->updated == 1);
    CHECK(codesOf(*report) == QStringList{u"2 usage.correction"_s});
    const LedgerBook book = office.book();
    REQUIRE(book.lines().size() == lines + 2);
    CHECK(book.lines()[lines].kind == LedgerLine::Kind::Reversal);
    CHECK(book.lines()[lines].settled == Yen(-11'000));
    CHECK(book.balances().settled == Yen(0));
    CHECK(book.balances().inFlight == Yen(8'800));
    CHECK(book.balances().isSound());
    CHECK(refused(operations.reverse(settlement.id, u"x"_s), Error::Code::RuleRefused));
    // The first report once more is a replay, not a correction of the correction.
    const QByteArray state = office.state();
    CHECK(office.importUsage(usageCsv({u"2026-11-02,TM10,O1,10"_s}))->unchanged == 1);
    CHECK((office.state() == state));
}

TEST_CASE("The later report counts whatever comes in first", "[compute][usage]")
{
    const QByteArray early = "date,team,offer,gpu_hours,reported_on\n"
                             "2026-11-02,TM10,O1,10,2026-11-03\n";
    const QByteArray late = "date,team,offer,gpu_hours,reported_on\n"
                            "2026-11-02,TM10,O1,8,2026-11-09\n";
    for (const bool reversed : {false, true}) {
        ComputeOffice office;
        office.approveSample();
        REQUIRE(succeeded(office.importUsage(reversed ? late : early)));
        REQUIRE(succeeded(office.importUsage(reversed ? early : late)));
        CHECK(office.book().balances().inFlight == Yen(8'800));
    }
}

TEST_CASE("Usage in points and yen, rows that cannot be used are told", "[compute][usage]")
{
    ComputeOffice office;
    REQUIRE(succeeded(office.importOffers(
        "offer,provider,gpu,yen_per_gpu_hour,capacity_gpu_hours,points_per_gpu_hour\n"
        "O1,A,H200,330,100000,1.5\nO2,B,H100,1100,1000,\n")));
    REQUIRE(succeeded(office.importRequests("team,merit,min_gpu_hours,max_gpu_hours,offers\n"
                                            "TM01,80,1,1000,O1\n")));
    office.confirm();
    office.plan(u"A"_s);
    REQUIRE(succeeded(PlanOperations(office.workspace()).approve(u"A"_s, u"Sato"_s)));
    const auto report = office.importUsage("date,team,offer,points,yen\n"
                                           "2026-11-02,TM01,O1,15,\n"
                                           "2026-11-03,TM01,O1,,3300\n"
                                           "2026-11-03,TM01,O1,,3300\n"
                                           "2026-11-06,TM01,O2,15,\n"
                                           "2026-11-06,TM09,O1,15,\n"
                                           "2026-13-06,TM01,O1,15,\n"
                                           "2026-11-05,TM01,O1,-1,\n"
                                           "2026-11-05,TM01,O1,3,\n");
    REQUIRE(succeeded(report));
    CHECK(codesOf(*report) ==
          QStringList{u"4 duplicate.suspect"_s, u"5 number.invalid"_s, u"6 reference.unknown"_s,
                      u"7 date.invalid"_s, u"8 number.invalid"_s, u"9 usage.gap"_s});
    CHECK(report->imported == 3);
    CHECK(office.book().balances().inFlight == Yen(3'300 + 3'300 + 660));
    const auto rows = UsageStore(office.workspace().database()).current();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].hoursMilli == 10'000);
    CHECK(rows[1].hoursMilli == 10'000);
}

TEST_CASE("An import of usage is withdrawn by reversals", "[compute][usage]")
{
    ComputeOffice office;
    office.approveSample();
    REQUIRE(succeeded(office.importUsage(usageCsv({u"2026-11-02,TM10,O1,10"_s}))));
    REQUIRE(succeeded(office.importUsage(
        usageCsv({u"2026-11-02,TM10,O1,12"_s, u"2026-11-03,TM10,O1,1"_s}))));
    const auto rows = UsageStore(office.workspace().database()).current();
    REQUIRE(rows.size() == 2);
    UsageImport import(office.workspace());
    CHECK(refused(import.withdraw(rows[0].file, {}), Error::Code::ReasonRequired));
    REQUIRE(succeeded(import.withdraw(rows[0].file, u"wrong month"_s)));
    CHECK(office.book().balances().inFlight == Yen(11'000));
    CHECK(refused(import.withdraw(rows[0].file, u"again"_s), Error::Code::RuleRefused));
}

TEST_CASE("Forecast and alerts follow from the last week", "[compute][usage]")
{
    LedgerBook book({});
    std::vector<LedgerLine> lines(3);
    const QStringList teams{u"TM01"_s, u"TM02"_s, u"TM03"_s};
    for (int i = 0; i < 3; ++i) {
        lines[size_t(i)].id = LedgerLineId(i + 1);
        lines[size_t(i)].team = teams[i];
        lines[size_t(i)].committed = Yen(1'000);
        lines[size_t(i)].hoursMilli = 1'000'000;
    }
    book = LedgerBook(lines);
    TeamUseInput input;
    input.period = {QDate(2026, 11, 1), QDate(2026, 11, 20)};
    input.on = QDate(2026, 11, 10);
    for (int day = 1; day <= 10; ++day) {
        UsageRow row;
        row.day = QDate(2026, 11, day);
        row.team = u"TM01"_s;
        row.yen = Yen(70);
        input.rows.push_back(row);
        row.team = u"TM02"_s;
        row.yen = Yen(0);
        input.rows.push_back(row);
    }
    const auto use = teamUse(book, input);
    REQUIRE(use.size() == 3);
    CHECK(use[0].plannedByNow == Yen(500));
    CHECK(use[0].forecast == Yen(1'400));
    CHECK(use[0].forecastPercent() == 140);
    CHECK(use[0].daily.size() == 10);
    CHECK(use[0].alert == TeamUse::Alert::Refused); // nothing of it is charged here
    CHECK(use[1].alert == TeamUse::Alert::Low);
}

TEST_CASE("Use of a month is judged with words", "[compute][usage]")
{
    ComputeOffice office;
    office.fillRegisters();
    UsageRemark remark;
    remark.team = u"TM01"_s;
    remark.month = u"2026-11"_s;
    remark.verdict = UsageRemark::Verdict::Question;
    CHECK(refused(remarkUsage(office.workspace(), remark), Error::Code::RuleRefused));
    remark.text = u"夜間だけの利用について確認"_s;
    REQUIRE(succeeded(remarkUsage(office.workspace(), remark)));
    const auto kept = usageRemarks(office.workspace().database());
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].text == remark.text);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(usageRemarks(office.workspace().database()).empty());
    remark.month = u"2026-13"_s;
    CHECK(refused(remarkUsage(office.workspace(), remark), Error::Code::RuleRefused));
}
