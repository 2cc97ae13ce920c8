#include "models/packets/EntryProgress.h"

#include "models/reports/JudgeSheet.h"
#include "tests/packets/SamplePacket.h"

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Packet
{
    SamplePacket sample{3};
    std::unique_ptr<JudgePacket> packet =
        std::move(*JudgePacket::open(sample.path(), SamplePacket::passphrase()));

    [[nodiscard]] QString ref(size_t i) const { return packet->content().entries[i].ref; }
    void declare(size_t i, Declaration::State state)
    {
        const int category = state == Declaration::State::Conflict ? 2 : 0;
        REQUIRE(packet->declare(ref(i), {state, category, {}}));
    }
    void mark(size_t i, int mark)
    {
        for (const Criterion& criterion : packet->content().criteria) {
            const bool isGate = criterion.kind == Criterion::Kind::Gate;
            REQUIRE(packet->setMark(ref(i), criterion.code, isGate ? 1 : mark));
        }
    }
};

} // namespace

TEST_CASE("Progress counts every entry once, and done means that nothing is missing",
          "[judgeprogress]")
{
    Packet judge;
    const auto counts = [&] {
        return progressCounts(judge.packet->content(), judge.packet->work());
    };
    CHECK(counts() == ProgressCounts{0, 0, 3, 0});
    judge.declare(0, Declaration::State::None);
    CHECK(counts() == ProgressCounts{0, 0, 3, 0});
    judge.declare(1, Declaration::State::Conflict);
    CHECK(counts() == ProgressCounts{0, 0, 2, 1});
    judge.mark(0, 4);
    CHECK(counts() == ProgressCounts{1, 0, 1, 1});
    // The highest mark lacks its reason: under way again.
    REQUIRE(judge.packet->setMark(judge.ref(0), u"need"_s, 5));
    CHECK(counts() == ProgressCounts{0, 1, 1, 1});
    CHECK(commentLacks(judge.packet->content(), *judge.packet->content().criterion(u"need"_s),
                       judge.packet->work().entry(judge.ref(0))) == 20);
    REQUIRE(judge.packet->setComment(judge.ref(0), u"need"_s, u"12345678901234567890"_s));
    CHECK(counts() == ProgressCounts{1, 0, 1, 1});
}

TEST_CASE("The running total is the sum of weighted marks over what is marked so far",
          "[judgeprogress]")
{
    Packet judge;
    judge.declare(0, Declaration::State::None);
    // 10 × 4 ÷ 5 + 5 × 3 ÷ 5 = 8 + 3.
    REQUIRE(judge.packet->setMark(judge.ref(0), u"need"_s, 4));
    REQUIRE(judge.packet->setMark(judge.ref(0), u"market"_s, 3));
    REQUIRE(judge.packet->setMark(judge.ref(0), u"g1"_s, 1));
    const EntryStanding standing =
        entryStanding(judge.packet->content(), judge.packet->work().entry(judge.ref(0)));
    CHECK(standing.points == Points::fromWhole(11));
    CHECK(standing.reachable == Points::fromWhole(15));
    CHECK(standing.marked == 2);
    CHECK(standing.marks == 12);
    CHECK(shortPoints(standing.points) == u"11.0"_s);
    CHECK(shortPoints(Points::fromHundredths(725)) == u"7.25"_s);
}

TEST_CASE("Own marks for other entries leave out this entry and those in conflict",
          "[judgeprogress]")
{
    Packet judge;
    for (size_t i = 0; i < 3; ++i) {
        judge.declare(i, Declaration::State::None);
        REQUIRE(judge.packet->setMark(judge.ref(i), u"need"_s, int(i) + 2));
    }
    const Criterion& need = *judge.packet->content().criterion(u"need"_s);
    const auto own = [&](size_t except) {
        return ownMarks(judge.packet->content(), judge.packet->work(), need, judge.ref(except));
    };
    CHECK(own(0) == std::vector<int>{0, 0, 1, 1, 0});
    judge.declare(2, Declaration::State::Conflict);
    CHECK(own(0) == std::vector<int>{0, 0, 1, 0, 0});
}

TEST_CASE("The score sheet has every mark, no note to oneself, and nothing of a hidden entry",
          "[judgeprogress]")
{
    Packet judge;
    judge.declare(0, Declaration::State::None);
    judge.mark(0, 3);
    REQUIRE(judge.packet->setComment(judge.ref(0), u"need"_s, u"<b>=1+1</b>"_s));
    REQUIRE(judge.packet->setNote(judge.ref(0), u"private-thought"_s));
    judge.declare(1, Declaration::State::Conflict);
    const JudgeSheet sheet =
        judgeSheet(judge.packet->content(), judge.packet->work(), true, SamplePacket::kNowMs);
    REQUIRE(sheet.entries.size() == 3);
    CHECK(sheet.entries[0].total == u"60.0"_s); // 100 × 3 ÷ 5
    CHECK(sheet.entries[1].lines.empty());
    CHECK(sheet.entries[1].title.isEmpty());
    CHECK(sheet.entries[2].total.isEmpty());
    const OutTable table = judgeSheetTable(sheet);
    // 15 criteria and a total for two entries, one line for the hidden one.
    CHECK(table.rows.size() == 2 * 16 + 1);
    QString all;
    for (const QStringList& row : table.rows)
        all += row.join(u'\t');
    CHECK_FALSE(all.contains(u"private-thought"_s));
    CHECK_FALSE(all.contains(judge.packet->content().entries[1].title));
    const QString html = judgeSheetHtml(sheet);
    CHECK(html.contains(u"&lt;b&gt;=1+1&lt;/b&gt;"_s));
    CHECK_FALSE(html.contains(u"private-thought"_s));
    CHECK(html.contains(u"60.0"_s));
}
