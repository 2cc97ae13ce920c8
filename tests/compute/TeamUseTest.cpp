#include "models/compute/TeamUse.h"

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDays = 10;

/// What teamUse says of a team with 1,000 yen for 20 days that used `daily` on each of the first ten.
TeamUse halfway(const std::vector<int>& daily)
{
    std::vector<LedgerLine> lines(1);
    lines[0].id = LedgerLineId(1);
    lines[0].team = u"TM01"_s;
    lines[0].committed = Yen(1'000);
    TeamUseInput input;
    input.period = {QDate(2026, 11, 1), QDate(2026, 11, 20)};
    input.on = QDate(2026, 11, kDays);
    for (int day = 1; day <= kDays; ++day) {
        UsageRow row;
        row.id = UsageId(day);
        row.day = QDate(2026, 11, day);
        row.team = u"TM01"_s;
        row.yen = Yen(daily[size_t(day) - 1]);
        input.rows.push_back(row);
        LedgerLine charge;
        charge.id = LedgerLineId(day + 1);
        charge.kind = LedgerLine::Kind::Charge;
        charge.day = row.day;
        charge.team = row.team;
        charge.usage = row.id;
        charge.inFlight = row.yen;
        charge.committed = Yen(0) - row.yen;
        lines.push_back(charge);
    }
    const auto use = teamUse(LedgerBook(lines), input);
    REQUIRE(use.size() == 1);
    CHECK(use[0].refused == Yen(0));
    return use[0];
}

std::vector<int> evenly(int yen)
{
    return std::vector<int>(kDays, yen);
}

} // namespace

TEST_CASE("Each alert at its level", "[compute][usage]")
{
    using Alert = TeamUse::Alert;
    CHECK(halfway(evenly(0)).alert == Alert::Low);
    CHECK(halfway(evenly(19)).alert == Alert::Low);
    CHECK(halfway(evenly(20)).alert == Alert::None); // 200 of the 500 planned by now
    CHECK(halfway(evenly(50)).alert == Alert::None); // ends at 1,000
    CHECK(halfway(evenly(51)).alert == Alert::Near); // ends at 1,020
    CHECK(halfway(evenly(55)).alert == Alert::Near); // ends at 1,100
    CHECK(halfway(evenly(56)).alert == Alert::Over); // ends at 1,120
    std::vector<int> early(kDays, 0);
    early[0] = 900;
    CHECK(halfway(early).alert == Alert::None);
    early[0] = 905; // 91 percent
    CHECK(halfway(early).alert == Alert::High);
    CHECK(halfway(early).forecast == Yen(905));
}
