#include "tests/entrants/OfficeFixture.h"

#include <algorithm>

using namespace prizedesk;

namespace {

const QByteArray kHead =
    "ID,提案名称,応募者名,代表者氏名,フリガナ,メール,電話番号,使用する基盤モデル,概要\n";

QByteArray row(int id, const char* title, const char* mail)
{
    return QByteArray::number(id) + ',' + title + ",みどり運輸,山本　葵,ヤマモト　アオイ," + mail +
           ",03-1234-5678,国内モデルX,要約\n";
}

int countOf(const EntryImportPlan& plan, const char* code)
{
    int count = 0;
    for (const auto& one : plan.rows)
        count +=
            int(std::count_if(one.findings.begin(), one.findings.end(), [&](const auto& finding) {
                return finding.code == QLatin1String(code);
            }));
    return count;
}

} // namespace

TEST_CASE("A new form becomes entries with the form's own numbers", "[entrants]")
{
    OfficeFixture office;
    const auto report =
        office.importCsv(kHead + row(7, "配車", "a@example.jp") + row(3, "給餌", "b@example.jp"));
    CHECK(report.imported == 2);
    const auto entries = office.entries().list(QStringLiteral("T1"));
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].ref == QStringLiteral("T1-0003"));
    CHECK(entries[1].ref == QStringLiteral("T1-0007"));
    CHECK(entries[0].status == QStringLiteral("received"));
    CHECK(entries[0].values[EntryField::Email] == QStringLiteral("b@example.jp"));
}

TEST_CASE("The same file again is unchanged, whatever the order of its rows", "[entrants]")
{
    OfficeFixture office;
    const QByteArray a = row(1, "配車", "a@example.jp");
    const QByteArray b = row(2, "給餌", "b@example.jp");
    office.importCsv(kHead + a + b);
    const qint64 before = office.workspace->journal().count();
    const auto again = office.importCsv(kHead + b + a);
    CHECK(again.unchanged == 2);
    CHECK(office.workspace->journal().count() == before);
}

TEST_CASE("A form without numbers is matched by who sent what", "[entrants]")
{
    OfficeFixture office;
    const QByteArray head = "提案名称,代表者氏名,メール\n";
    office.importCsv(head + "配車,山本　葵,a@example.jp\n給餌,佐藤　恵,b@example.jp\n");
    const auto again =
        office.importCsv(head + "給餌,佐藤　恵,b@example.jp\n配車,山本　葵,a@example.jp\n");
    CHECK(again.unchanged == 2);
    CHECK(office.entries().count(QStringLiteral("T1")) == 2);
}

TEST_CASE("A correction of the office stands until the source says something new", "[entrants]")
{
    OfficeFixture office;
    office.importCsv(kHead + row(1, "配車", "wrong"));
    REQUIRE(office.workspace->apply(
        Operation{.code = QStringLiteral("entry.correct"), .labels = {}, .reason = {}},
        [&](WriteTransaction& tx) {
            auto store = office.entries();
            Entry entry = store.require(QStringLiteral("T1-0001"));
            store.insertCorrection(tx, entry, EntryField::Email, QStringLiteral("電話で確認"));
            entry.values[EntryField::Email] = QStringLiteral("right@example.jp");
            store.update(tx, entry);
        }));

    SECTION("the same wrong value with another title keeps the correction")
    {
        const auto report = office.importCsv(kHead + row(1, "配車2", "wrong"));
        CHECK(report.updated == 1);
        const Entry entry = office.entries().require(QStringLiteral("T1-0001"));
        CHECK(entry.values[EntryField::Email] == QStringLiteral("right@example.jp"));
        CHECK(entry.values[EntryField::Title] == QStringLiteral("配車2"));
    }
    SECTION("a new value replaces it and the preview says so")
    {
        const auto plan =
            office.planCsv(kHead + row(1, "配車", "new@example.jp"), QStringLiteral("entries"));
        REQUIRE(plan);
        REQUIRE(plan->rows.front().changes.size() == 1);
        CHECK(plan->rows.front().changes.front().replacesCorrection);
        CHECK(plan->rows.front().changes.front().before == QStringLiteral("right@example.jp"));
    }
}

TEST_CASE("Duplicates are told on both sides, also on one that was there before", "[entrants]")
{
    OfficeFixture office;
    office.importCsv(kHead + row(1, "配車", "a@example.jp"));
    const auto plan =
        office.planCsv(kHead + row(1, "配車", "a@example.jp") + row(2, "別の題", "A@EXAMPLE.JP"),
                       QStringLiteral("entries"));
    REQUIRE(plan);
    CHECK(countOf(*plan, "duplicate.suspect") == 2);
    REQUIRE(EntryImport(*office.workspace, office.programme).apply(*plan));
    auto store = office.entries();
    const auto first = store.findings(store.idOf(QStringLiteral("T1-0001")));
    const auto second = store.findings(store.idOf(QStringLiteral("T1-0002")));
    REQUIRE(first.size() == 1);
    REQUIRE(second.size() == 1);
    CHECK(first.front().other == store.idOf(QStringLiteral("T1-0002")));
    CHECK(second.front().other == store.idOf(QStringLiteral("T1-0001")));
}

TEST_CASE("Age on the day of application decides whether a guardian must consent", "[entrants]")
{
    OfficeFixture office;
    const QByteArray head = "応募番号,応募日,氏名,生年月日,メール,保護者同意\n";
    const auto plan =
        office.planCsv(head
                           // 18 on the very day, a day short of it, a day short of it with consent
                           + "T2-0001,2026/9/1,山本　葵,2008/9/1,a@example.jp,\n" +
                           "T2-0002,2026/9/1,佐藤　恵,2008/9/2,b@example.jp,\n" +
                           "T2-0003,2026/9/1,鈴木　蓮,2008/9/2,c@example.jp,同意\n",
                       QStringLiteral("applicants"));
    REQUIRE(plan);
    CHECK(plan->rows[0].findings.empty());
    REQUIRE(plan->rows[1].findings.size() == 1);
    CHECK(plan->rows[1].findings.front().code == QStringLiteral("guardian_consent.missing"));
    CHECK(plan->rows[2].findings.empty());
}

TEST_CASE("The deadline is noon of 30 September, to the minute", "[entrants]")
{
    OfficeFixture office;
    const QByteArray head = "ID,完了時刻,提案名称,代表者氏名,メール\n";
    const auto plan = office.planCsv(head + "1,2026/9/30 12:00,配車,山本　葵,a@example.jp\n" +
                                         "2,2026/9/30 12:01,給餌,佐藤　恵,b@example.jp\n",
                                     QStringLiteral("entries"));
    REQUIRE(plan);
    CHECK(plan->rows[0].findings.empty());
    REQUIRE(plan->rows[1].findings.size() == 1);
    CHECK(plan->rows[1].findings.front().code == QStringLiteral("deadline.late"));
}

TEST_CASE("A lost zero is only given back when somebody asks for it", "[entrants]")
{
    OfficeFixture office;
    QByteArray line = row(1, "配車", "a@example.jp");
    line.replace("03-1234-5678", "9012345678");
    const auto plain = office.planCsv(kHead + line, QStringLiteral("entries"));
    REQUIRE(plain);
    CHECK(countOf(*plain, "phone.leading_zero") == 1);
    const auto mended =
        office.planCsv(kHead + line, QStringLiteral("entries"), {.addLeadingZero = true});
    REQUIRE(mended);
    CHECK(countOf(*mended, "phone.leading_zero") == 0);
    CHECK(mended->rows.front().entry.values[EntryField::Phone] == QStringLiteral("09012345678"));
    CHECK(mended->adjustments.value(QStringLiteral("adjust.zero")).size() == 1);
}

TEST_CASE("Names keep their characters, kana and widths are brought into form", "[entrants]")
{
    OfficeFixture office;
    office.importCsv("ID,提案名称,代表者氏名,フリガナ,メール\n1,配車,髙﨑 健,ﾀｶｻｷ "
                     "ｹﾝ,ａ＠ｅｘａｍｐｌｅ．ｊｐ\n");
    const Entry entry = office.entries().require(QStringLiteral("T1-0001"));
    CHECK(entry.values[EntryField::Representative] == QStringLiteral("髙﨑　健"));
    CHECK(entry.values[EntryField::Kana] == QStringLiteral("タカサキ　ケン"));
    CHECK(entry.values[EntryField::Email] == QStringLiteral("a@example.jp"));
}

TEST_CASE("Cells outside the header put a row aside with its raw cells", "[entrants]")
{
    OfficeFixture office;
    const auto report = office.importCsv("ID,提案名称,メール\n1,配車,a@example.jp,はみ出し\n");
    CHECK(report.quarantined == 1);
    CHECK(office.entries().count(QStringLiteral("T1")) == 0);
}

TEST_CASE("An import is one action, undo takes all of it back, redo brings it again", "[entrants]")
{
    OfficeFixture office;
    office.importCsv(kHead + row(1, "配車", "a@example.jp") + row(2, "給餌", "b@example.jp"));
    REQUIRE(office.workspace->undo());
    CHECK(office.entries().count({}) == 0);
    REQUIRE(office.workspace->redo());
    const Entry entry = office.entries().require(QStringLiteral("T1-0002"));
    CHECK(entry.values[EntryField::Email] == QStringLiteral("b@example.jp"));
    CHECK_FALSE(office.workspace->journal().firstBrokenLink().has_value());
}
