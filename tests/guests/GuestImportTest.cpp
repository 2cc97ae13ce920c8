#include "models/entrants/Finding.h"
#include "models/guests/GuestCounts.h"
#include "models/guests/GuestOperations.h"
#include "tests/core/Printing.h"
#include "tests/guests/GuestOffice.h"

#include <QFile>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// `row code field` of each.
QStringList findings(const GuestImport::Outcome& outcome)
{
    QStringList lines;
    for (const auto& finding : outcome.report.findings)
        lines += u"%1 %2 %3"_s.arg(finding.row).arg(finding.code, finding.field);
    return lines;
}

} // namespace

TEST_CASE("the sample's 300 guests come in once, sealed", "[guests]")
{
    GuestOffice office;
    const auto first = office.importGuests(sampleFile(u"guests.csv"_s));
    REQUIRE(succeeded(first));
    CHECK(first->report.rows == 300);
    CHECK(first->report.imported == 300);
    // 髙橋 and 高橋 of one name in one company: two people or one, the office decides.
    REQUIRE(first->report.findings.size() == 1);
    CHECK(first->report.findings.front().row == 300);
    CHECK(first->report.findings.front().code == u"duplicate.suspect"_s);
    CHECK(first->report.mapping.value(u"needs"_s) == u"配慮事項"_s);
    CHECK(first->report.unmapped.isEmpty());

    const GuestCounts counts = GuestCounts::of(office.guests(), 0);
    CHECK(counts.all.attending == 235);
    CHECK(counts.all.companions == 63);
    CHECK(counts.all.persons() == 298);
    CHECK(counts.all.declined == 22);
    CHECK(counts.all.open == 43);
    CHECK(counts.byCategory[size_t(GuestCategory::Winner)].attending == 53);
    CHECK(counts.needs.value(QLatin1String(GuestNeed::kWheelchair)) == 46);

    const Guest guest = office.guest(u"G0003"_s);
    CHECK(guest.name == u"加藤　葵"_s);
    CHECK(guest.kana == u"カトウ　アオイ"_s);
    CHECK(guest.needs == QStringList{QLatin1String(GuestNeed::kWheelchair)});

    const qint64 actions = office.actions();
    const auto again = office.importGuests(sampleFile(u"guests.csv"_s));
    REQUIRE(succeeded(again));
    CHECK(again->report.unchanged == 300);
    CHECK(again->report.imported + again->report.updated == 0);
    CHECK(office.actions() == actions);

    QFile file(office.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK_FALSE(bytes.contains("加藤　葵"));
    CHECK_FALSE(bytes.contains("カトウ　アオイ"));
    CHECK_FALSE(bytes.contains("g2@example.jp"));
    CHECK_FALSE(bytes.contains("sign_language"));
}

TEST_CASE("what a row says wrongly is told, the row stays", "[guests]")
{
    GuestOffice office;
    const auto done = office.importGuests(
        "氏名,ふりがな,所属,区分,出欠,メールアドレス,同伴者数,配慮事項,撮影同意\n"
        "架空 一郎,漢字,甲社,賓客,出席,one.example.jp,たくさん,車いす・なし,×\n"
        "架空 二郎,かくう じろう,乙社,有識者,オンライン視聴,two@example.jp,1,なし,○\n"
        ",,,一般,出席,,0,,\n"
        "架空 二郎,かくう じろう,乙社,一般,多分,other@example.jp,0,,\n");
    REQUIRE(succeeded(done));
    QStringList codes;
    for (const auto& finding : done->report.findings)
        codes += u"%1 %2 %3"_s.arg(finding.row).arg(finding.code, finding.field);
    CHECK(codes == QStringList{u"2 kana.not_kana kana"_s, u"2 email.syntax email"_s,
                               u"2 reference.unknown category"_s, u"2 number.invalid companions"_s,
                               u"4 row.unusable name"_s, u"5 reference.unknown reply"_s,
                               u"5 duplicate.suspect name"_s});
    CHECK(done->report.imported == 3);
    CHECK(done->report.quarantined == 1);
    const Guest first = office.guest(u"G0001"_s);
    CHECK(first.category == GuestCategory::General);
    CHECK(first.photo == GuestConsent::Denied);
    CHECK(consentSign(first).contains(u"photo"_s));
    const Guest second = office.guest(u"G0002"_s);
    CHECK(second.category == GuestCategory::Vip);
    CHECK(second.standing == GuestStanding::Expert);
    CHECK(second.kana == u"カクウ　ジロウ"_s);
    CHECK(second.reply == GuestReply::Streaming);
    CHECK(second.needs.isEmpty());
}

TEST_CASE("a corrected list changes what changed, undo takes it back", "[guests]")
{
    GuestOffice office;
    REQUIRE(succeeded(office.importGuests("氏名,所属,区分,メール\n"
                                          "架空 一郎,甲社,一般,one@example.jp\n"
                                          "架空 二郎,乙社,報道,two@example.jp\n")));
    const QByteArray before = office.rows();
    const auto changed = office.importGuests("氏名,所属,区分,メール\n"
                                             "架空 一朗,甲社,来賓,one@example.jp\n"
                                             "架空 二郎,乙社,報道,two@example.jp\n");
    REQUIRE(succeeded(changed));
    CHECK(changed->report.updated == 1);
    CHECK(changed->report.unchanged == 1);
    CHECK(office.guest(u"G0001"_s).name == u"架空 一朗"_s);
    CHECK(office.guest(u"G0001"_s).category == GuestCategory::Vip);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(office.rows() == before);
    CHECK(office.guest(u"G0001"_s).name == u"架空 一郎"_s);
}

TEST_CASE("answers change what was asked, a full room makes guests wait", "[guests]")
{
    GuestOffice office;
    REQUIRE(succeeded(office.importGuests("氏名,所属,区分,出欠,メール\n"
                                          "架空 一郎,甲社,来賓,未回答,one@example.jp\n"
                                          "架空 二郎,乙社,一般,未回答,two@example.jp\n"
                                          "架空 三郎,丙社,一般,未回答,three@example.jp\n")));
    CeremonyEvent event = loadCeremonyEvent(office.workspace().database());
    event.capacity = 3;
    REQUIRE(succeeded(GuestOperations(office.workspace()).setEvent(event)));
    const auto done = office.importReplies("受付コード,お名前,ご出欠,メール,同伴者数,配慮事項\n"
                                           "GP26-G0001-J,架空 一郎,ご出席,,1,手話\n"
                                           ",架空 二郎,出席,two@example.jp,1,\n"
                                           ",架空 三郎,欠席,three@example.jp,,\n"
                                           ",架空 四郎,オンライン,four@example.jp,,\n"
                                           "GP26-G0002-H,架空 二郎,出席,,,\n"
                                           "GP26-G0003-X,架空 三郎,出席,,,\n");
    REQUIRE(succeeded(done));
    QStringList codes;
    for (const auto& finding : done->report.findings)
        codes += u"%1 %2"_s.arg(finding.row).arg(finding.code);
    CHECK(codes == QStringList{u"3 capacity.full"_s, u"6 duplicate.suspect"_s,
                               u"7 reference.unknown"_s});
    const Guest first = office.guest(u"G0001"_s);
    CHECK(first.reply == GuestReply::Attending);
    CHECK(first.companions == 1);
    CHECK(first.category == GuestCategory::Vip);
    CHECK(first.needs == QStringList{QLatin1String(GuestNeed::kSignLanguage)});
    // Two places are taken; who needs two more waits.
    CHECK(office.guest(u"G0002"_s).reply == GuestReply::Waiting);
    CHECK(office.guest(u"G0003"_s).reply == GuestReply::Declined);
    const Guest online = office.guest(u"G0004"_s);
    CHECK(online.reply == GuestReply::Streaming);
    CHECK(online.category == GuestCategory::General);

    GuestOperations operations(office.workspace());
    CHECK(GuestOperations::nextFromWaitingList(office.guests(), 3).isEmpty());
    CHECK(GuestOperations::nextFromWaitingList(office.guests(), 4) == QStringList{u"G0002"_s});
    REQUIRE(succeeded(operations.admit({u"G0002"_s})));
    CHECK(office.guest(u"G0002"_s).reply == GuestReply::Attending);
    CHECK(refused(operations.admit({u"G0002"_s}), Error::Code::RuleRefused));
}

TEST_CASE("answers of one table share the places: who cancels makes room, who brings more takes it",
          "[guests]")
{
    GuestOffice office;
    REQUIRE(succeeded(office.importGuests("氏名,区分,出欠,同伴者数\n"
                                          "架空 一郎,一般,出席,1\n"
                                          "架空 二郎,一般,未回答,\n"
                                          "架空 三郎,一般,出席,\n"
                                          "架空 四郎,一般,未回答,\n")));
    CeremonyEvent event = loadCeremonyEvent(office.workspace().database());
    event.capacity = 3;
    REQUIRE(succeeded(GuestOperations(office.workspace()).setEvent(event)));
    const auto done = office.importReplies("招待番号,氏名,出欠,同伴者数\n"
                                           "G0001,架空 一郎,欠席,1\n"
                                           "G0003,架空 三郎,出席,1\n"
                                           "G0002,架空 二郎,出席,\n"
                                           "G0004,架空 四郎,出席,\n");
    REQUIRE(succeeded(done));
    CHECK(office.guest(u"G0001"_s).reply == GuestReply::Declined);
    CHECK(office.guest(u"G0002"_s).reply == GuestReply::Attending);
    CHECK(office.guest(u"G0003"_s).companions == 1);
    CHECK(office.guest(u"G0004"_s).reply == GuestReply::Waiting);
}

TEST_CASE("a number that no code can carry makes no guest", "[guests]")
{
    GuestOffice office;
    const auto done = office.importGuests("招待番号,氏名,メール\n"
                                          "G0007,架空 一郎,one@example.jp\n"
                                          "../X,架空 二郎,two@example.jp\n"
                                          "J01,架空 三郎,three@example.jp\n"
                                          "招待-4,架空 四郎,four@example.jp\n");
    REQUIRE(succeeded(done));
    CHECK(findings(*done) == QStringList{u"3 reference.unknown ref"_s, u"4 reference.unknown ref"_s,
                                         u"5 reference.unknown ref"_s});
    CHECK(done->report.imported == 1);
    CHECK(done->report.quarantined == 3);
    REQUIRE(office.guests().size() == 1);
    CHECK(office.guests().front().ref == u"G0007"_s);

    // A mistyped number in an answer is told; it makes no second guest.
    const auto answers = office.importReplies("招待番号,氏名,メール,出欠\n"
                                              "G0070,架空 一郎,one@example.jp,出席\n"
                                              "GP26-G0123-0,架空 五郎,five@example.jp,出席\n");
    REQUIRE(succeeded(answers));
    CHECK(answers->report.quarantined == 2);
    CHECK(findings(*answers) ==
          QStringList{u"2 reference.unknown ref"_s, u"3 reference.unknown ref"_s});
    CHECK(office.guests().size() == 1);
    CHECK(office.guest(u"G0007"_s).reply == GuestReply::Open);
}

TEST_CASE("a new number counts once, free ones come after those given", "[guests]")
{
    GuestOffice office;
    const QByteArray list = "招待番号,氏名,メール\n"
                            ",架空 一郎,one@example.jp\n"
                            "G0001,架空 二郎,two@example.jp\n"
                            "G0001,架空 三郎,three@example.jp\n"
                            "G0005,架空 四郎,four@example.jp\n";
    const auto preview = office.importGuests(list, true);
    REQUIRE(succeeded(preview));
    const auto done = office.importGuests(list);
    REQUIRE(succeeded(done));
    CHECK(findings(*done) == QStringList{u"4 duplicate.suspect name"_s});
    CHECK(findings(*preview) == findings(*done));
    CHECK(done->report.findings.front().other == u"3"_s);
    CHECK(done->report.imported == 3);
    CHECK(done->report.quarantined == 1);
    CHECK(office.guest(u"G0001"_s).name == u"架空 二郎"_s);
    CHECK(office.guest(u"G0005"_s).name == u"架空 四郎"_s);
    CHECK(office.guest(u"G0006"_s).name == u"架空 一郎"_s);
    const auto again = office.importGuests(list);
    REQUIRE(succeeded(again));
    CHECK(again->report.unchanged == 3);
}

TEST_CASE("who answers from a shared address overwrites nobody", "[guests]")
{
    GuestOffice office;
    REQUIRE(succeeded(office.importGuests("氏名,所属,区分,メール\n"
                                          "架空 会長,甲社,来賓,office@example.jp\n")));
    const auto answer = office.importReplies("氏名,所属,メール,出欠\n"
                                             "架空 秘書,甲社,office@example.jp,欠席\n");
    REQUIRE(succeeded(answer));
    CHECK(answer->report.imported == 1);
    CHECK(findings(*answer) == QStringList{u"2 duplicate.suspect name"_s});
    CHECK(answer->report.findings.front().other == u"G0001"_s);
    CHECK(office.guest(u"G0001"_s).reply == GuestReply::Open);
    CHECK(office.guest(u"G0002"_s).reply == GuestReply::Declined);

    // The office's own list may have mended a name; it is told that it may be somebody else.
    GuestOffice other;
    REQUIRE(succeeded(other.importGuests("氏名,メール\n架空 一郎,one@example.jp\n")));
    const auto mended = other.importGuests("氏名,メール\n架空 一朗,one@example.jp\n");
    REQUIRE(succeeded(mended));
    CHECK(mended->report.updated == 1);
    CHECK(findings(*mended) == QStringList{u"2 duplicate.suspect name"_s});
    CHECK(other.guest(u"G0001"_s).name == u"架空 一朗"_s);
}

TEST_CASE("a second answer that is left out takes no place", "[guests]")
{
    GuestOffice office;
    REQUIRE(succeeded(office.importGuests("氏名,区分,出欠,同伴者数\n"
                                          "架空 一郎,一般,未回答,\n"
                                          "架空 二郎,一般,未回答,\n")));
    office.setCapacity(3);
    const auto done = office.importReplies("招待番号,氏名,出欠,同伴者数\n"
                                           "G0001,架空 一郎,出席,\n"
                                           "G0001,架空 一郎,出席,2\n"
                                           "G0002,架空 二郎,出席,1\n");
    REQUIRE(succeeded(done));
    CHECK(findings(*done) == QStringList{u"3 duplicate.suspect name"_s});
    CHECK(office.guest(u"G0001"_s).companions == 0);
    CHECK(office.guest(u"G0002"_s).reply == GuestReply::Attending);
}

TEST_CASE("an answer with a name alone finds the only guest of that name", "[guests]")
{
    GuestOffice office;
    REQUIRE(succeeded(office.importGuests("氏名,所属,区分\n"
                                          "架空 一郎,甲社,来賓\n"
                                          "架空 二郎,乙社,一般\n"
                                          "架空 二郎,丙社,一般\n")));
    const auto done = office.importReplies("氏名,出欠\n"
                                           "架空 一郎,出席\n"
                                           "架空 二郎,出席\n");
    REQUIRE(succeeded(done));
    CHECK(done->report.updated == 1);
    CHECK(done->report.quarantined == 1);
    CHECK(findings(*done) == QStringList{u"3 duplicate.suspect name"_s});
    CHECK(office.guests().size() == 3);
    CHECK(office.guest(u"G0001"_s).reply == GuestReply::Attending);
    // Where the affiliation is given, another one is another person.
    const auto apart = office.importReplies("氏名,所属,出欠\n"
                                            "架空 一郎,丁社,欠席\n"
                                            "架空 二郎,丙社,欠席\n");
    REQUIRE(succeeded(apart));
    CHECK(apart->report.imported == 1);
    CHECK(office.guest(u"G0001"_s).reply == GuestReply::Attending);
    CHECK(office.guest(u"G0003"_s).reply == GuestReply::Declined);
}

TEST_CASE("answers bring more companions only while there is room", "[guests]")
{
    GuestOffice office;
    REQUIRE(succeeded(office.importGuests("氏名,区分,出欠,同伴者数\n"
                                          "架空 一郎,一般,出席,1\n"
                                          "架空 二郎,一般,出席,\n")));
    office.setCapacity(4);
    const auto done = office.importReplies("招待番号,氏名,出欠,同伴者数\n"
                                           "G0001,架空 一郎,出席,3\n"
                                           "G0002,架空 二郎,出席,1\n");
    REQUIRE(succeeded(done));
    CHECK(findings(*done) == QStringList{u"2 capacity.companions companions"_s});
    CHECK(findingSeverity(u"capacity.companions"_s) == Finding::Severity::Warning);
    CHECK(office.guest(u"G0001"_s).companions == 1);
    CHECK(office.guest(u"G0001"_s).reply == GuestReply::Attending);
    CHECK(office.guest(u"G0002"_s).companions == 1);
    CHECK(GuestCounts::of(office.guests(), 4).free() == std::optional(0));
}

TEST_CASE("guests wait in the order in which they answered", "[guests]")
{
    GuestOffice office;
    REQUIRE(succeeded(office.importGuests("氏名,区分,出欠\n"
                                          "架空 一郎,一般,出席\n"
                                          "架空 二郎,一般,未回答\n"
                                          "架空 三郎,一般,未回答\n")));
    office.setCapacity(1);
    REQUIRE(succeeded(office.importReplies("招待番号,氏名,出欠\n"
                                           "G0003,架空 三郎,出席\n"
                                           "G0002,架空 二郎,出席\n")));
    CHECK(GuestOperations::nextFromWaitingList(office.guests(), 3) ==
          QStringList{u"G0003"_s, u"G0002"_s});
    CHECK(GuestOperations::nextFromWaitingList(office.guests(), 2) == QStringList{u"G0003"_s});
}
