#include "models/ceremony/boards/PrizeBoard.h"

#include "models/awards/AwardOperations.h"
#include "models/awards/SealOperations.h"
#include "models/ceremony/certificates/CertificateOperations.h"
#include "tests/ceremony/CeremonyOffice.h"
#include "tests/core/Printing.h"

#include <algorithm>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList moneyOf(const PrizeBoards& boards)
{
    QStringList money;
    for (const PrizeBoard& board : boards.boards)
        money << board.money;
    return money;
}

} // namespace

TEST_CASE("Boards are placeholders for every place until the result is released", "[boards]")
{
    CeremonyOffice office;
    office.confirmAll();
    const auto before = prizeBoards(office.workspace(), {});
    REQUIRE(succeeded(before));
    CHECK(before->isRehearsal);
    size_t places = 0;
    for (const Prize& prize : office.programme().prizes)
        places += size_t(prize.count);
    CHECK(before->boards.size() == places);
    CHECK(before->boards.front().money == u"5,000万円"_s);
    const QString html = prizeBoardsHtml(*before, {});
    for (const QString& secret : office.secrets())
        CHECK_FALSE(html.contains(secret));

    office.release();
    const auto boards = prizeBoards(office.workspace(), {});
    REQUIRE(succeeded(boards));
    CHECK_FALSE(boards->isRehearsal);
    REQUIRE(boards->boards.size() == 3);
    CHECK(moneyOf(*boards).first() == u"5,000万円"_s);
    for (int i = 0; i < 3; ++i)
        CHECK(boards->boards[size_t(i)].prize == u"t1-%1"_s.arg(i + 1));
    // The rehearsal stays blind.
    const auto rehearsal = rehearsalBoards(office.workspace(), {});
    REQUIRE(succeeded(rehearsal));
    CHECK(rehearsal->boards == before->boards);

    const PrizeBoardForm upright{.layout = PrizeBoardForm::Layout::Vertical};
    const auto vertical = prizeBoards(office.workspace(), upright);
    REQUIRE(succeeded(vertical));
    CHECK(moneyOf(*vertical).first() == u"五千万円"_s);
    CHECK(vertical->boards.front().award.endsWith(u"第一位"_s));
    CHECK(prizeBoardsHtml(*vertical, upright).contains(u"class=\"vertical\""_s));
    const PrizeBoardForm english{.paper = PrizeBoardForm::Paper::A2,
                                 .layout = PrizeBoardForm::Layout::Vertical,
                                 .japanese = false};
    const auto across = prizeBoards(office.workspace(), english);
    REQUIRE(succeeded(across));
    CHECK(moneyOf(*across).first() == u"¥50,000,000"_s);
    const QString paper = prizeBoardsHtml(*across, english);
    CHECK(paper.contains(u"size: A2 landscape"_s));
    CHECK(paper.contains(u"class=\"horizontal\""_s)); // English is never set upright

    // A decision that changes takes the names away again.
    REQUIRE(succeeded(AwardOperations(office.workspace())
                          .withdraw(u"t1-3"_s, office.winners().at(2), u"取り消し"_s)));
    CHECK(prizeBoards(office.workspace(), {})->isRehearsal);
}

TEST_CASE("Tied ranks show what each is paid, a joint award is one board", "[boards]")
{
    CeremonyOffice office;
    AwardOperations awards(office.workspace());
    const QString reason = u"審査委員会の決定"_s;
    const QString first = office.winners().at(0);
    const QString second = office.winners().at(1);
    const QString third = office.winners().at(2);
    for (int i = 0; i < 3; ++i)
        REQUIRE(succeeded(awards.withdraw(u"t1-%1"_s.arg(i + 1), office.winners().at(i), reason)));
    // Two entries share the first prize as one award; the third wins the second.
    REQUIRE(succeeded(awards.give(u"t1-1"_s, {{first, 5'000}, {second, 5'000}}, reason)));
    REQUIRE(succeeded(awards.give(u"t1-2"_s, third, reason)));
    RankingOptions options;
    options.draws = 100;
    REQUIRE(succeeded(SealOperations(office.workspace()).seal(u"t1-final"_s, options)));
    office.workspace().setWho(u"Second"_s);
    REQUIRE(succeeded(awards.confirm(u"t1-1"_s, first)));
    REQUIRE(succeeded(awards.confirm(u"t1-2"_s, third)));
    office.workspace().setWho(u"Mori"_s);
    office.release();
    const auto boards = prizeBoards(office.workspace(), {});
    REQUIRE(succeeded(boards));
    REQUIRE(boards->boards.size() == 2);
    CHECK(boards->boards[0].recipients.size() == 2);
    CHECK(boards->boards[0].money == u"5,000万円"_s);
    CHECK(boards->boards[1].recipients.size() == 1);
}

TEST_CASE("A board names the winner as the certificate does, and no markup of it", "[boards]")
{
    CeremonyOffice office;
    office.confirmAll();
    office.release();
    CertificateOperations certificates(office.workspace());
    REQUIRE(succeeded(certificates.prepare()));
    const CertificateRegister kept = readCertificates(office.workspace());
    const auto first = std::find_if(
        kept.certificates.begin(), kept.certificates.end(),
        [](const Certificate& certificate) { return certificate.prize == u"t1-1"_s; });
    REQUIRE(first != kept.certificates.end());
    CertificateText text = first->text;
    text.recipient = QString::fromUtf8("𠮷田 <b>髙橋</b>");
    REQUIRE(succeeded(certificates.edit(first->id, text)));
    const auto boards = prizeBoards(office.workspace(), {});
    REQUIRE(succeeded(boards));
    CHECK(boards->boards.front().recipients.front().name == text.recipient);
    const QString html = prizeBoardsHtml(*boards, {});
    CHECK(html.contains(QString::fromUtf8("𠮷田 &lt;b&gt;髙橋")));
    CHECK_FALSE(html.contains(u"<b>"_s));
}
