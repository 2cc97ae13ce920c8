#include "models/awards/PrizeSums.h"

#include "models/awards/Withholding.h"
#include "tests/core/Printing.h"

#include <algorithm>
#include <random>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<Yen> kAmounts{Yen(10'000'000), Yen(5'000'000), Yen(3'000'000)};

QString paid(const std::vector<int>& ranks)
{
    const RankPayments payments = payRanks(kAmounts, ranks);
    QStringList each;
    for (const Yen yen : payments.each)
        each.append(QString::number(yen.amount()));
    return each.join(u' ') + u" | "_s + QString::number(payments.remainder.amount());
}

Prize prize(const QString& code, std::optional<int> rank, qint64 yen, int count = 1)
{
    Prize made;
    made.code = code;
    made.rank = rank;
    made.amount = Yen(yen);
    made.count = count;
    return made;
}

std::vector<Prize> threePrizes()
{
    return {prize(u"p1"_s, 1, 10'000'000), prize(u"p2"_s, 2, 5'000'000),
            prize(u"p3"_s, 3, 3'000'000), prize(u"s"_s, std::nullopt, 500'000, 2)};
}

Award award(const QString& prizeCode, const QString& ref, int share = kWholeShare,
            const QString& joint = {})
{
    Award made;
    made.prize = prizeCode;
    made.ref = ref;
    made.entry = EntryId(ref.isEmpty() ? 0 : 1);
    made.share = share;
    made.joint = joint;
    made.reason = u"r"_s;
    return made;
}

/// `A 7500000, B 7500000 | 15000000 0`
QString sums(const std::vector<Award>& awards, const std::vector<Prize>& prizes = threePrizes())
{
    const auto result = prizeSums(prizes, awards);
    if (!result)
        return u"refused: "_s + result.error().message();
    QStringList lines;
    for (const PrizeLine& line : result->lines)
        lines.append(u"%1 %2"_s.arg(line.award.ref).arg(line.yen.amount()));
    return u"%1 | %2 %3"_s.arg(lines.join(u", "_s))
        .arg(result->total.amount())
        .arg(result->remainder.amount());
}

} // namespace

TEST_CASE("Tied ranks pool their amounts and split them equally", "[awards][prizes]")
{
    CHECK(paid({1, 2, 3}) == u"10000000 5000000 3000000 | 0"_s);
    CHECK(paid({1, 1, 3}) == u"7500000 7500000 3000000 | 0"_s);
    CHECK(paid({1, 1, 1}) == u"6000000 6000000 6000000 | 0"_s);
    CHECK(paid({1, 2, 2}) == u"10000000 4000000 4000000 | 0"_s);
    CHECK(paid({1, 2, 2, 2}) == u"10000000 2666666 2666666 2666666 | 2"_s);
    CHECK(paid({1, 2, 3, 3}) == u"10000000 5000000 1500000 1500000 | 0"_s);
    CHECK(paid({1, 1, 1, 1}) == u"4500000 4500000 4500000 4500000 | 0"_s);
    CHECK(paid({2, 1, 2, 2}) == u"2666666 10000000 2666666 2666666 | 2"_s);
    CHECK(paid({1, 2, 3, 4}) == u"10000000 5000000 3000000 0 | 0"_s);
}

TEST_CASE("No yen is made or lost whatever the ties", "[awards][prizes][property]")
{
    std::mt19937 random(5);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    for (int round = 0; round < 500; ++round) {
        std::vector<Yen> amounts;
        for (int i = upTo(5); i >= 0; --i)
            amounts.push_back(Yen(upTo(50'000'000)));
        std::vector<int> ranks;
        while (int(ranks.size()) < int(amounts.size())) {
            const int first = int(ranks.size()) + 1;
            for (int tied = upTo(3); tied >= 0; --tied)
                ranks.push_back(first);
        }
        std::shuffle(ranks.begin(), ranks.end(), random);
        const RankPayments payments = payRanks(amounts, ranks);
        Yen total = payments.remainder;
        for (const Yen yen : payments.each)
            total += yen;
        Yen whole;
        for (const Yen yen : amounts)
            whole += yen;
        REQUIRE(total == whole);
        for (size_t i = 0; i < ranks.size(); ++i) {
            for (size_t k = 0; k < ranks.size(); ++k) {
                if (ranks[i] == ranks[k])
                    REQUIRE(payments.each[i] == payments.each[k]);
            }
        }
    }
}

TEST_CASE("Sums of a theme", "[awards][prizes]")
{
    CHECK(sums({}) == u" | 0 0"_s);
    CHECK(sums({award(u"p1"_s, u"A"_s), award(u"p2"_s, u"B"_s), award(u"p3"_s, u"C"_s),
                award(u"s"_s, u"D"_s), award(u"s"_s, u"A"_s)}) ==
          u"A 10000000, B 5000000, C 3000000, A 500000, D 500000 | 19000000 0"_s);
    CHECK(sums({award(u"p1"_s, u"A"_s), award(u"p1"_s, u"B"_s), award(u"p3"_s, u"C"_s)}) ==
          u"A 7500000, B 7500000, C 3000000 | 18000000 0"_s);
    CHECK(sums({award(u"p1"_s, u"A"_s), award(u"p2"_s, u"B"_s), award(u"p2"_s, u"C"_s),
                award(u"p2"_s, u"D"_s)}) ==
          u"A 10000000, B 2666666, C 2666666, D 2666666 | 17999998 2"_s);
    CHECK(sums({award(u"p3"_s, u"A"_s), award(u"p3"_s, u"B"_s)}) ==
          u"A 1500000, B 1500000 | 3000000 0"_s);
    CHECK(sums({award(u"p1"_s, {}), award(u"p2"_s, u"B"_s)}) == u"B 5000000 | 5000000 0"_s);
}

TEST_CASE("A ranked prize with several places pays each its amount", "[awards][prizes]")
{
    const std::vector<Prize> prizes{prize(u"p1"_s, 1, 900), prize(u"p2"_s, 2, 300, 2),
                                    prize(u"p3"_s, 4, 100)};
    CHECK(sums({award(u"p2"_s, u"A"_s), award(u"p2"_s, u"B"_s)}, prizes) ==
          u"A 300, B 300 | 600 0"_s);
    CHECK(sums({award(u"p2"_s, u"A"_s), award(u"p2"_s, u"B"_s), award(u"p2"_s, u"C"_s)}, prizes) ==
          u"A 233, B 233, C 233 | 699 1"_s);
}

TEST_CASE("A tie that takes one of several places leaves the others", "[awards][prizes]")
{
    const std::vector<Prize> prizes{prize(u"p1"_s, 1, 10'000'000), prize(u"p2"_s, 2, 3'000'000, 3),
                                    prize(u"p3"_s, 5, 500'000)};
    const std::vector<Award> tied{award(u"p1"_s, u"A"_s), award(u"p1"_s, u"B"_s)};
    // Ranks 1, 1, 3, 3.
    std::vector<Award> four = tied;
    four.push_back(award(u"p2"_s, u"C"_s));
    four.push_back(award(u"p2"_s, u"D"_s));
    CHECK(sums(four, prizes) == u"A 6500000, B 6500000, C 3000000, D 3000000 | 19000000 0"_s);
    const auto result = prizeSums(prizes, four);
    REQUIRE(result);
    CHECK(result->state(u"p2"_s)->kind == PrizeState::Kind::Decided);
    CHECK(result->lines[0].pooled == QStringList{u"p1"_s, u"p2"_s});
    CHECK(result->lines[2].pooled.isEmpty());
    // A place is left open while fewer win than places are left.
    CHECK(prizeSums(prizes, tied)->state(u"p2"_s)->kind == PrizeState::Kind::Partly);
    // Ranks 1, 1, 3, 3, 3: the second tie goes on into the next prize.
    four.push_back(award(u"p2"_s, u"E"_s));
    CHECK(sums(four, prizes) ==
          u"A 6500000, B 6500000, C 2166666, D 2166666, E 2166666 | 19499998 2"_s);
    CHECK(prizeSums(prizes, four)->state(u"p3"_s)->kind == PrizeState::Kind::Pooled);
    // With every place taken, nothing is left to give.
    std::vector<Award> all = tied;
    all.push_back(award(u"p1"_s, u"C"_s));
    all.push_back(award(u"p1"_s, u"D"_s));
    CHECK(prizeSums(prizes, all)->state(u"p2"_s)->kind == PrizeState::Kind::Pooled);
    all.push_back(award(u"p2"_s, u"E"_s));
    CHECK(
        sums(all, prizes).startsWith(u"refused: p1 shared by 4 winners takes the amount of p2"_s));
}

TEST_CASE("A joint award is one winner and is split by its parts", "[awards][prizes]")
{
    CHECK(sums({award(u"p1"_s, u"A"_s, 3333, u"A+B"_s), award(u"p1"_s, u"B"_s, 6667, u"A+B"_s),
                award(u"p2"_s, u"C"_s)}) == u"A 3333000, B 6667000, C 5000000 | 15000000 0"_s);
    CHECK(sums({award(u"s"_s, u"A"_s, 3333, u"j"_s), award(u"s"_s, u"B"_s, 6667, u"j"_s),
                award(u"s"_s, u"C"_s)},
               {prize(u"s"_s, std::nullopt, 1'001, 2)}) == u"A 333, B 667, C 1001 | 2001 1"_s);
    CHECK(sums({award(u"p1"_s, u"A"_s, 5000, u"A+B"_s), award(u"p1"_s, u"B"_s, 4000, u"A+B"_s)})
              .startsWith(u"refused"_s));
}

TEST_CASE("Decisions that contradict each other are refused", "[awards][prizes]")
{
    // A tie at p1 takes the amount of p2.
    CHECK(sums({award(u"p1"_s, u"A"_s), award(u"p1"_s, u"B"_s), award(u"p2"_s, u"C"_s)})
              .startsWith(u"refused: p1 shared by 2 winners takes the amount of p2"_s));
    CHECK(sums({award(u"p1"_s, u"A"_s), award(u"p1"_s, u"B"_s), award(u"p2"_s, {})})
              .startsWith(u"refused"_s));
    CHECK(sums({award(u"p1"_s, u"A"_s), award(u"p1"_s, {})}).startsWith(u"refused"_s));
    CHECK(sums({award(u"s"_s, u"A"_s), award(u"s"_s, u"B"_s), award(u"s"_s, u"C"_s)})
              .startsWith(u"refused: s has 3 winners, but only 2 can be given."_s));
}

TEST_CASE("States of prizes", "[awards][prizes]")
{
    const auto result = prizeSums(
        threePrizes(), {award(u"p1"_s, u"A"_s), award(u"p1"_s, u"B"_s), award(u"s"_s, u"C"_s)});
    REQUIRE(result);
    CHECK(result->state(u"p1"_s)->kind == PrizeState::Kind::Decided);
    CHECK(result->state(u"p2"_s)->kind == PrizeState::Kind::Pooled);
    CHECK(result->state(u"p2"_s)->pooledInto == u"p1"_s);
    CHECK(result->state(u"p3"_s)->kind == PrizeState::Kind::Open);
    CHECK(result->state(u"s"_s)->kind == PrizeState::Kind::Partly);
    CHECK(result->lines.front().pooled == QStringList{u"p1"_s, u"p2"_s});
    CHECK(result->state(u"p9"_s) == nullptr);
}

TEST_CASE("Withholding tax by mode", "[awards][tax]")
{
    struct Vector
    {
        qint64 payment;
        qint64 advertising;
        qint64 manuscript;
    };
    const Vector vectors[]{
        {0, 0, 0},
        {50'000, 0, 0},
        {50'001, 0, 5'105},
        {500'000, 0, 51'050},
        {500'010, 1, 51'051},
        {1'000'000, 51'050, 102'100},
        {1'000'001, 51'050, 102'100},
        {3'000'000, 255'250, 510'500},
        {10'000'000, 969'950, 1'939'900},
        {50'000'000, 5'053'950, 10'107'900},
    };
    for (const Vector& vector : vectors) {
        INFO(vector.payment);
        const Yen payment(vector.payment);
        CHECK(withholdingTax(WithholdingMode::Advertising, payment) == Yen(vector.advertising));
        CHECK(withholdingTax(WithholdingMode::Manuscript, payment) == Yen(vector.manuscript));
        CHECK(withholdingTax(WithholdingMode::None, payment) == Yen());
        CHECK_FALSE(withholdingTax(WithholdingMode::Unconfirmed, payment));
    }
    CHECK(withholdingMode(u"manuscript"_s) == WithholdingMode::Manuscript);
    CHECK(withholdingMode(u"anything"_s) == WithholdingMode::Unconfirmed);
}
