#include "models/judging/JudgeImport.h"
#include "models/entrants/EntryOperations.h"
#include "models/entrants/ImportStore.h"
#include "models/entrants/EntryStore.h"
#include "models/judging/ConflictOperations.h"
#include "models/judging/DeclarationStore.h"
#include "models/judging/JudgeOperations.h"
#include "models/judging/JudgeStore.h"
#include "models/judging/RefText.h"
#include "tests/core/Printing.h"
#include "tests/judging/SampleOffice.h"

#include <QFile>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Judge judge(SampleOffice& office, const QString& ref)
{
    const auto found =
        JudgeStore(office.workspace().database(), office.workspace().vault()).findRef(ref);
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("Reference numbers are read as people type them", "[judging]")
{
    CHECK(normaliseReference(u" ｔ１−０００１　"_s) == u"T1-0001"_s);
    CHECK(normaliseReference(u"j01"_s) == u"J01"_s);
    CHECK(normaliseReference({}).isEmpty());
}

TEST_CASE("The sample's judges come in once", "[judging][import]")
{
    SampleOffice office;
    const QByteArray csv = sampleFile(u"judges.csv"_s);
    const auto preview = office.importJudges(csv, true);
    REQUIRE(succeeded(preview));
    CHECK(preview->imported == 14);
    CHECK_FALSE(preview->applied);
    CHECK(office.count(u"judge"_s) == 0);

    const auto report = office.importJudges(csv);
    REQUIRE(succeeded(report));
    CHECK(report->rows == 14);
    CHECK(report->imported == 14);
    CHECK(report->headerRow == 1);
    CHECK(report->findings.empty());
    CHECK(report->unmapped.isEmpty());
    CHECK(office.count(u"import_row"_s) == 14);

    const Judge first = judge(office, u"J01"_s);
    CHECK(first.name == u"德永　恵"_s);
    CHECK(first.kana == u"トクナガ　メグミ"_s);
    CHECK(first.expertise == QStringList{u"農林水産"_s, u"医療・介護"_s, u"製造"_s});
    CHECK(first.maxEntries == 30);

    const qint64 actions = office.actions();
    const auto again = office.importJudges(csv);
    REQUIRE(succeeded(again));
    CHECK(again->unchanged == 14);
    CHECK(again->imported + again->updated == 0);
    CHECK(office.actions() == actions);
    CHECK(office.count(u"import_row"_s) == 14);
}

TEST_CASE("A judge's name is nowhere in the file in the clear", "[judging][privacy]")
{
    SampleOffice office;
    REQUIRE(succeeded(office.importJudges(sampleFile(u"judges.csv"_s))));
    office.close();
    QFile file(office.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK_FALSE(bytes.contains(u"德永"_s.toUtf8()));
    CHECK_FALSE(bytes.contains(u"トクナガ"_s.toUtf8()));
    CHECK(bytes.contains(u"東研究所"_s.toUtf8()));
}

TEST_CASE("Erasing a judge takes the raw row along", "[judging][privacy]")
{
    SampleOffice office;
    REQUIRE(succeeded(office.importJudges(sampleFile(u"judges.csv"_s))));
    const ImportStore imports(office.workspace().database(), office.workspace().vault());
    const ImportId file = imports.files().front().id;
    CHECK(imports.rawRow(file, 2).has_value());
    REQUIRE(succeeded(EntryOperations(office.workspace(), office.programme())
                          .erasePerson(u"J01"_s, u"本人の申出"_s)));
    CHECK_FALSE(imports.rawRow(file, 2).has_value());
    CHECK(imports.rawRow(file, 3).has_value());
    CHECK(judge(office, u"J01"_s).erased);

    // The old table does not bring the name back.
    const auto again = office.importJudges(sampleFile(u"judges.csv"_s));
    REQUIRE(succeeded(again));
    CHECK(again->unchanged == 14);
    CHECK(judge(office, u"J01"_s).name.isEmpty());
}

TEST_CASE("Other headings, changed rows and bad cells of judges", "[judging][import]")
{
    SampleOffice office;
    const auto report = office.importJudges(
        u"審査委員一覧,,,,,\n"
        "委員番号,氏名,ふりがな,所属,専門分野,上限件数\n"
        "Ｊ０１,架空坂　実,かくうざか　みのり,まぼろし大学,製造；物流・運輸,１５件\n"
        "J02,,夢見,まぼろし大学,製造,たくさん\n"
        ",名無し,,,,\n"
        "J01,別人　二,べつじん　じ,,,\n"_s.toUtf8());
    REQUIRE(succeeded(report));
    CHECK(report->headerRow == 2);
    CHECK(report->imported == 2);
    CHECK(report->quarantined == 2);
    const Judge first = judge(office, u"J01"_s);
    CHECK(first.kana == u"カクウザカ　ミノリ"_s);
    CHECK(first.maxEntries == 15);
    CHECK(first.expertise == QStringList{u"製造"_s, u"物流・運輸"_s});
    QStringList found;
    for (const auto& finding : report->findings)
        found.append(u"%1 %2"_s.arg(finding.row).arg(finding.code));
    CHECK(found == QStringList{u"4 representative.required"_s, u"4 kana.not_kana"_s,
                               u"4 number.invalid"_s, u"5 reference.unknown"_s,
                               u"6 duplicate.suspect"_s});

    const auto changed = office.importJudges("judge,max_entries\nJ01,20\n");
    REQUIRE(succeeded(changed));
    CHECK(changed->updated == 1);
    CHECK(judge(office, u"J01"_s).maxEntries == 20);
    CHECK(judge(office, u"J01"_s).affiliation == u"まぼろし大学"_s);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(judge(office, u"J01"_s).maxEntries == 15);
}

TEST_CASE("A table without the judges' numbers is refused", "[judging][import]")
{
    SampleOffice office;
    const auto report = office.importConflicts("a,b\n1,2\n");
    CHECK(refused(report, Error::Code::ColumnsMissing));
}

TEST_CASE("A mapping by hand goes before the guess", "[judging][import]")
{
    const auto open = [](const QMap<QString, QString>& mapping) {
        return ImportTable::fromBytes(u"j.csv"_s, "judge,x,name\nJ01,A,B\n",
                                      {.source = {}, .mapping = mapping},
                                      JudgeImport::judgeFields());
    };
    const auto nameOf = [](const ImportTable& table) {
        return table.text(table.source().rows.front().cells(), u"name"_s);
    };
    CHECK(nameOf(*open({})) == u"B"_s);
    CHECK(nameOf(*open({{u"name"_s, u"x"_s}})) == u"A"_s);
    CHECK(nameOf(*open({{u"name"_s, u"2"_s}})) == u"A"_s);
    CHECK(refused(open({{u"name"_s, u"y"_s}}), Error::Code::ColumnsMissing));
    CHECK(refused(open({{u"judge"_s, u"x"_s}, {u"name"_s, u"x"_s}}), Error::Code::ColumnsMissing));
    CHECK(refused(open({{u"colour"_s, u"x"_s}}), Error::Code::Usage));
}

TEST_CASE("The sample's conflicts come in once", "[judging][import]")
{
    SampleOffice office;
    REQUIRE(succeeded(office.importJudges(sampleFile(u"judges.csv"_s))));
    const QByteArray csv = sampleFile(u"conflicts.csv"_s);
    const auto report = office.importConflicts(csv);
    REQUIRE(succeeded(report));
    CHECK(report->imported == 9);
    CHECK(report->findings.empty());
    const qint64 actions = office.actions();
    const auto again = office.importConflicts(csv);
    REQUIRE(succeeded(again));
    CHECK(again->unchanged == 9);
    CHECK(office.actions() == actions);
    const JudgeStore store(office.workspace().database(), office.workspace().vault());
    CHECK(store.conflicts().front().judgeRef == u"J04"_s);
    CHECK(store.conflicts().front().category == 2);
    CHECK(store.conflicts().front().note == u"申告"_s);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(office.count(u"conflict"_s) == 0);
}

TEST_CASE("Conflicts with unknown people, kinds in circles, and none", "[judging][import]")
{
    SampleOffice office;
    REQUIRE(succeeded(office.importJudges(sampleFile(u"judges.csv"_s))));
    const auto report = office.importConflicts(u"審査委員番号,応募番号,区分,備考\n"
                                               "J01,T1-0001,②,同じ会社\n"
                                               "J99,T1-0001,1,\n"
                                               "J01,T1-9999,1,\n"
                                               "J01,T1-0002,6,\n"
                                               "J01,T1-0003,なし,\n"_s.toUtf8());
    REQUIRE(succeeded(report));
    CHECK(report->imported == 2); // "none" is a declaration too
    CHECK(report->unchanged == 0);
    CHECK(report->quarantined == 3);
    REQUIRE(report->findings.size() == 3);
    CHECK(report->findings[0].field == u"judge"_s);
    CHECK(report->findings[1].field == u"entry"_s);
    CHECK(report->findings[2].code == u"number.invalid"_s);

    const auto taken = office.importConflicts(u"judge,entry,category\nJ01,T1-0001,0\n"_s.toUtf8());
    REQUIRE(succeeded(taken));
    CHECK(taken->updated == 1);
    CHECK(office.count(u"conflict"_s) == 0);
}

TEST_CASE("An old table does not take back what a judge declared since", "[judging][import]")
{
    SampleOffice office;
    REQUIRE(succeeded(office.importJudges(sampleFile(u"judges.csv"_s))));
    const QByteArray none = u"judge,entry,category\nJ01,T1-0012,なし\nJ02,T1-0012,なし\n"_s.toUtf8();
    REQUIRE(succeeded(office.importConflicts(none)));
    const Database& database = office.workspace().database();
    const JudgeStore store(database, office.workspace().vault());
    const JudgeId judge = store.ids().value(u"J01"_s);
    const EntryId entry = EntryStore(database, office.workspace().vault()).idOf(u"T1-0012"_s);
    REQUIRE(succeeded(office.workspace().apply(
        Operation{.code = u"test"_s, .labels = {}, .reason = {}}, [&](WriteTransaction& tx) {
            DeclarationStore(database).put(tx, judge, entry, 2, u"共同研究"_s,
                                           DeclarationStore::Source::Judge);
        })));
    const auto again = office.importConflicts(none);
    REQUIRE(succeeded(again));
    CHECK(again->quarantined == 1);
    REQUIRE(again->findings.size() == 1);
    CHECK(again->findings.front().code == u"declaration.newer"_s);
    CHECK(store.inConflict(judge, entry));
    // The office itself can still take it back by name.
    REQUIRE(succeeded(ConflictOperations(office.workspace()).declare(u"J01"_s, u"T1-0012"_s, 0, {})));
    CHECK_FALSE(store.inConflict(judge, entry));
}

TEST_CASE("A judge's number can name a file and a sheet", "[judging]")
{
    for (const QString& good : {u"J01"_s, u"審査01"_s, u"A-1"_s})
        CHECK(isJudgeNumber(good));
    for (const QString& bad : {u""_s, u"審査/01"_s, u"J:1"_s, u"J 1"_s, u"..\\J1"_s, QString(21, u'J')})
        CHECK_FALSE(isJudgeNumber(bad));
    SampleOffice office;
    Judge judge;
    judge.name = u"架空　一"_s;
    judge.ref = u"審査/01"_s;
    CHECK(refused(JudgeOperations(office.workspace()).add(judge), Error::Code::RuleRefused));
    const auto report = office.importJudges(u"judge,name\n審査/01,架空　一\nJ01,架空　二\n"_s.toUtf8());
    REQUIRE(succeeded(report));
    CHECK(report->quarantined == 1);
    CHECK(report->imported == 1);
    judge.ref = u"J99"_s;
    judge.pledgedOn = u"2026/13/40"_s;
    CHECK(refused(JudgeOperations(office.workspace()).add(judge), Error::Code::RuleRefused));
}
