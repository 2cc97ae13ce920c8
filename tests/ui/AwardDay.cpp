#include "tests/ui/AwardDay.h"

#include "models/awards/AwardOperations.h"
#include "models/awards/SealOperations.h"
#include "models/ceremony/announcement/AnnouncementOperations.h"
#include "models/judging/ImportTable.h"
#include "models/judging/JudgeImport.h"
#include "models/programme/ProgrammeStore.h"
#include "models/scoring/ScoreImport.h"
#include "models/scoring/StageOperations.h"

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk::test {

namespace {

constexpr auto kEntries = "応募番号,受付日時,提案名称,応募区分,応募者名,代表者氏名,フリガナ,"
                          "メールアドレス,電話番号,都道府県,法人番号,募集要項への同意\n"
                          "1,2026/06/11 09:00,架空の題名一,法人,㈱まぼろし技研,𠮷田　髙橋,"
                          "ヨシダ タカハシ,a@example.jp,03-3501-1511,東京都,,同意する\n"
                          "2,2026/06/12 09:00,架空の題名二,法人,ゆめみ株式会社,山﨑　すみれ,"
                          "ヤマザキ スミレ,b@example.jp,03-3501-1512,愛知県,,同意する\n";

constexpr auto kJudges = "judge,name,kana,affiliation,expertise,max_entries\n"
                         "J01,霧ヶ丘　あおい,キリガオカ　アオイ,まぼろし大学,製造,\n"
                         "J02,雲ヶ丘　みどり,クモガオカ　ミドリ,まぼろし大学,製造,\n"
                         "J03,虹ヶ丘　あかね,ニジガオカ　アカネ,まぼろし大学,製造,\n";

} // namespace

void fillAwardDay(EntriesOffice& office)
{
    office.import(u"entries"_s, QByteArray(kEntries));
    REQUIRE(StageOperations(office.workspace()).enter(u"t1-final"_s, {u"T1-0001"_s, u"T1-0002"_s}));
    const auto judges =
        ImportTable::fromBytes(u"judges.csv"_s, kJudges, {}, JudgeImport::judgeFields());
    REQUIRE(judges);
    REQUIRE(JudgeImport(office.workspace()).judges(*judges, false));
    QByteArray marks = "entry,judge,criterion,mark\n";
    for (const Criterion& criterion :
         ProgrammeStore(office.workspace().database()).load().criteriaOf(u"t1-final"_s)) {
        const int best = criterion.kind == Criterion::Kind::Gate ? 1 : criterion.maxMark;
        for (const char* judge : {"J01", "J02", "J03"}) {
            const QByteArray cell =
                "," + QByteArray(judge) + "," + criterion.code.toUtf8() + ",";
            marks += "T1-0001" + cell + QByteArray::number(best) + '\n';
            marks += "T1-0002" + cell + "1\n";
        }
    }
    const auto table = ImportTable::fromBytes(u"marks.csv"_s, marks, {}, ScoreImport::fields());
    REQUIRE(table);
    REQUIRE(ScoreImport(office.workspace()).scores(u"t1-final"_s, *table));
    AwardOperations awards(office.workspace());
    REQUIRE(awards.give(u"t1-1"_s, u"T1-0001"_s, u"最終審査の結果"_s));
    REQUIRE(awards.give(u"t1-2"_s, u"T1-0002"_s, u"最終審査の結果"_s));
}

void confirmAndRelease(EntriesOffice& office)
{
    Workspace& workspace = office.workspace();
    RankingOptions options;
    options.draws = 100;
    const auto sealed = SealOperations(workspace).seal(u"t1-final"_s, options);
    INFO((sealed ? QString() : sealed.error().message() + sealed.error().detail).toStdString());
    REQUIRE(sealed);
    const QString first = workspace.who();
    workspace.setWho(u"Second"_s);
    REQUIRE(AwardOperations(workspace).confirm(u"t1-1"_s, u"T1-0001"_s));
    REQUIRE(AwardOperations(workspace).confirm(u"t1-2"_s, u"T1-0002"_s));
    REQUIRE(AnnouncementOperations(workspace).propose());
    workspace.setWho(first);
    REQUIRE(AnnouncementOperations(workspace).release());
}

} // namespace prizedesk::test
