#include "models/entrants/EntryOperations.h"
#include "models/entrants/EntryStatus.h"
#include "tests/entrants/OfficeFixture.h"

using namespace prizedesk;

namespace {

const QString kRef = QStringLiteral("T1-0001");

void fill(OfficeFixture& office)
{
    office.importCsv("ID,提案名称,代表者氏名,メール,電話番号\n1,配車,山本　葵,wrong,9012345678\n"
                     "2,給餌,佐藤　恵,b@example.jp,03-1234-5678\n");
}

} // namespace

TEST_CASE("A status needs a reason, an existing step and an entry without open errors",
          "[entrants]")
{
    OfficeFixture office;
    fill(office);
    EntryOperations operations(*office.workspace, office.programme);
    const auto silent =
        operations.setStatus({kRef}, QStringLiteral("checking"), QStringLiteral("  "));
    REQUIRE_FALSE(silent);
    CHECK(silent.error().code == Error::Code::ReasonRequired);
    const auto jump = operations.setStatus({kRef}, QStringLiteral("awarded"), QStringLiteral("x"));
    REQUIRE_FALSE(jump);
    CHECK(jump.error().code == Error::Code::TransitionNotAllowed);
    const auto faulty =
        operations.setStatus({kRef}, QStringLiteral("accepted"), QStringLiteral("x"));
    REQUIRE_FALSE(faulty);
    CHECK(faulty.error().code == Error::Code::UnresolvedFindings);

    SECTION("one refusal in a list refuses the list")
    {
        REQUIRE_FALSE(operations.setStatus({QStringLiteral("T1-0002"), kRef},
                                           QStringLiteral("accepted"), QStringLiteral("x")));
        CHECK(office.entries().require(QStringLiteral("T1-0002")).status ==
              QStringLiteral("received"));
    }
}

TEST_CASE("A corrected value settles its finding and keeps what had been received", "[entrants]")
{
    OfficeFixture office;
    fill(office);
    EntryOperations operations(*office.workspace, office.programme);
    REQUIRE(operations.correct(kRef, EntryField::Email, QStringLiteral("ａ＠example.jp"),
                               QStringLiteral("電話")));
    auto store = office.entries();
    Entry entry = store.require(kRef);
    CHECK(entry.values[EntryField::Email] == QStringLiteral("a@example.jp"));
    const auto corrections = store.corrections(entry);
    REQUIRE(corrections.size() == 1);
    CHECK(corrections.front().received == QStringLiteral("wrong"));
    REQUIRE(operations.setStatus({kRef}, QStringLiteral("accepted"), QStringLiteral("x")));

    REQUIRE(office.workspace->undo());
    REQUIRE(office.workspace->undo());
    entry = office.entries().require(kRef);
    CHECK(entry.values[EntryField::Email] == QStringLiteral("wrong"));
    CHECK(office.entries().corrections(entry).empty());

    SECTION("a value that stays the same is not recorded")
    {
        const qint64 before = office.workspace->journal().count();
        REQUIRE(operations.correct(kRef, EntryField::Title, QStringLiteral("配車 "), {}));
        CHECK(office.workspace->journal().count() == before);
    }
}

TEST_CASE("A finding can be accepted with a reason", "[entrants]")
{
    OfficeFixture office;
    fill(office);
    EntryOperations operations(*office.workspace, office.programme);
    auto store = office.entries();
    FindingId email;
    for (const Finding& finding : store.findings(store.idOf(kRef))) {
        if (finding.isOpenError())
            email = finding.id;
    }
    REQUIRE(email.isValid());
    CHECK_FALSE(operations.acceptFinding(email, {}));
    REQUIRE(operations.acceptFinding(email, QStringLiteral("郵送で連絡する")));
    CHECK(operations.setStatus({kRef}, QStringLiteral("accepted"), QStringLiteral("x")));
}

TEST_CASE("Leading zeros come back for those who lost one", "[entrants]")
{
    OfficeFixture office;
    fill(office);
    EntryOperations operations(*office.workspace, office.programme);
    const auto count = operations.addLeadingZeros({kRef, QStringLiteral("T1-0002")});
    REQUIRE(count);
    CHECK(*count == 1);
    CHECK(office.entries().require(kRef).values[EntryField::Phone] ==
          QStringLiteral("09012345678"));
}

TEST_CASE("Erasing needs a reason, cannot be undone and leaves the chain whole", "[entrants]")
{
    OfficeFixture office;
    fill(office);
    EntryOperations operations(*office.workspace, office.programme);
    CHECK_FALSE(operations.erasePerson(kRef, {}));
    REQUIRE(operations.erasePerson(kRef, QStringLiteral("本人の申し出")));
    const Entry entry = office.entries().require(kRef);
    CHECK(entry.erased);
    CHECK(entry.values[EntryField::Representative].isEmpty());
    CHECK_FALSE(operations.correct(kRef, EntryField::Email, QStringLiteral("a@example.jp"), {}));
    CHECK_FALSE(office.workspace->journal().firstBrokenLink().has_value());
    const auto next = office.workspace->journal().nextUndo();
    REQUIRE(next);
    CHECK(next->operation == QStringLiteral("import.entries"));
    const auto missing = operations.erasePerson(QStringLiteral("T1-0099"), QStringLiteral("x"));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == Error::Code::NotFound);
}

TEST_CASE("The workflow has no dead ends before the decision", "[entrants]")
{
    for (const bool applicants : {false, true}) {
        for (const QString& status : EntryStatus::all()) {
            if (!applicants && status.startsWith(QStringLiteral("stage")))
                continue;
            if (applicants && status == QStringLiteral("paper"))
                continue;
            INFO(status.toStdString());
            CHECK_FALSE(EntryStatus::nextOf(status, applicants).isEmpty());
            for (const QString& next : EntryStatus::nextOf(status, applicants))
                CHECK(EntryStatus::all().contains(next));
        }
    }
}
