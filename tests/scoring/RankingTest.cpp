#include "models/scoring/Ranking.h"

#include "models/scoring/PlainScores.h"
#include "tests/core/Printing.h"

#include <algorithm>
#include <random>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Criterion> rubric(const std::vector<int>& weights, int maxMark = 5)
{
    std::vector<Criterion> criteria;
    for (const int weight : weights) {
        Criterion criterion;
        criterion.code = u"c%1"_s.arg(criteria.size() + 1);
        criterion.weight = Points::fromWhole(weight);
        criterion.maxMark = maxMark;
        criteria.push_back(criterion);
    }
    return criteria;
}

ScoreSheet sheet(const QString& judge, const QString& entry, const std::vector<int>& marks)
{
    ScoreSheet result{judge, entry, {}};
    for (size_t i = 0; i < marks.size(); ++i)
        result.marks.insert(u"c%1"_s.arg(i + 1), marks[i]);
    return result;
}

JudgeTotal total(const QString& judge, const QString& entry, int points)
{
    return {judge, entry, Points::fromWhole(points)};
}

RankingInput inputOf(const std::vector<JudgeTotal>& totals, int quorum = 1)
{
    RankingInput input;
    input.totals = totals;
    input.quorum = quorum;
    for (const JudgeTotal& item : totals) {
        if (!input.entries.contains(item.entry))
            input.entries.append(item.entry);
    }
    return input;
}

Ranking ranked(const RankingInput& input, RankingMethod method = RankingMethod::Mean)
{
    const auto ranking = rank(input, method);
    REQUIRE(ranking);
    return *ranking;
}

/// `A 1, B 2, C –`
QString asText(const Ranking& ranking)
{
    QStringList parts;
    for (const RankedEntry& entry : ranking.entries)
        parts.append(
            u"%1 %2"_s.arg(entry.entry, entry.rank ? QString::number(*entry.rank) : u"–"_s));
    return parts.join(u", "_s);
}

RankingInput committee()
{
    RankingInput input;
    input.entries = {u"E"_s};
    input.criteria = rubric({10, 10, 10, 10, 10, 10, 10, 5, 10, 5, 5, 5});
    input.sheets = {sheet(u"A"_s, u"E"_s, {4, 4, 3, 5, 4, 4, 3, 3, 4, 3, 4, 5}),
                    sheet(u"B"_s, u"E"_s, {5, 4, 4, 4, 4, 3, 4, 3, 3, 3, 4, 4}),
                    sheet(u"C"_s, u"E"_s, {3, 3, 4, 4, 5, 4, 4, 4, 4, 3, 3, 4})};
    return input;
}

} // namespace

TEST_CASE("Points of the published vector", "[scoring][ranking]")
{
    const Ranking all = ranked(committee());
    const RankedEntry& entry = all.entries.front();
    REQUIRE(entry.totals.size() == 3);
    CHECK(pointsText(entry.totals[0].total) == u"77.00"_s);
    CHECK(pointsText(entry.totals[1].total) == u"76.00"_s);
    CHECK(pointsText(entry.totals[2].total) == u"76.00"_s);
    CHECK(entry.mean == PointsMean(Points::fromWhole(229), 3));
    CHECK(pointsText(entry.mean.rounded()) == u"76.33"_s);
    CHECK(pointsText(entry.median.rounded()) == u"76.00"_s);
    CHECK(all.scores == 3);
    CHECK(all.judges == 3);

    RankingInput withConflict = committee();
    withConflict.conflicts = {{u"C"_s, u"E"_s}};
    const RankedEntry two = ranked(withConflict).entries.front();
    CHECK(two.n == 2);
    CHECK(pointsText(two.mean.rounded()) == u"76.50"_s);
    CHECK(rankingWhy(two).contains(u"C does not count: conflict of interest."_s));
}

TEST_CASE("Points of one mark are rounded half up and kept above the floor", "[scoring]")
{
    Criterion third;
    third.weight = Points::fromWhole(10);
    third.maxMark = 3;
    CHECK(criterionPoints(third, 1).hundredths() == 333);
    CHECK(criterionPoints(third, 2).hundredths() == 667);
    CHECK(criterionPoints(third, 3).hundredths() == 1000);
    Criterion eighth;
    eighth.weight = Points::fromHundredths(1);
    eighth.maxMark = 2;
    CHECK(criterionPoints(eighth, 1).hundredths() == 1);

    Criterion automatic;
    automatic.kind = Criterion::Kind::Automatic;
    automatic.weight = Points::fromWhole(100);
    automatic.maxMark = 100;
    CHECK(criterionPoints(automatic, -5) == Points());
    automatic.floor = Points::fromWhole(-10);
    CHECK(criterionPoints(automatic, -5) == Points::fromWhole(-5));
    CHECK(criterionPoints(automatic, -50) == Points::fromWhole(-10));
    CHECK(isAllowedMark(automatic, -50));
    CHECK_FALSE(isAllowedMark(automatic, 101));
    CHECK_FALSE(isAllowedMark(third, 0));
    CHECK_FALSE(isAllowedMark(third, 4));
}

TEST_CASE("Ties share a rank and are listed by number", "[scoring][ranking]")
{
    const Ranking ranking = ranked(inputOf({total(u"J"_s, u"D"_s, 60), total(u"J"_s, u"C"_s, 85),
                                            total(u"J"_s, u"B"_s, 85), total(u"J"_s, u"A"_s, 99)}));
    CHECK(asText(ranking) == u"A 1, B 2, C 2, D 4"_s);
    CHECK(rankingWhy(ranking.entries[1]).contains(u"Shares rank 2 with C."_s));
}

TEST_CASE("Ranks use the exact mean, not the shown one", "[scoring][ranking]")
{
    // 76.333… and 76.33: shown alike, not equal.
    const Ranking ranking = ranked(inputOf({total(u"J1"_s, u"A"_s, 77),
                                            total(u"J2"_s, u"A"_s, 76),
                                            total(u"J3"_s, u"A"_s, 76),
                                            {u"J1"_s, u"B"_s, Points::fromHundredths(7633)}}));
    CHECK(asText(ranking) == u"A 1, B 2"_s);
    CHECK(ranking.entries[0].mean.rounded() == ranking.entries[1].mean.rounded());
}

TEST_CASE("The median ranks by the middle", "[scoring][ranking]")
{
    CHECK(medianOf({}).isEmpty());
    const std::vector<Points> five{Points::fromWhole(99), Points::fromWhole(72),
                                   Points::fromWhole(85), Points::fromWhole(86),
                                   Points::fromWhole(85)};
    CHECK(medianOf(five) == PointsMean(Points::fromWhole(85), 1));
    CHECK(medianOf({Points::fromWhole(1), Points::fromWhole(2)}) ==
          PointsMean(Points::fromWhole(3), 2));
    const RankingInput input =
        inputOf({total(u"1"_s, u"A"_s, 100), total(u"2"_s, u"A"_s, 10), total(u"3"_s, u"A"_s, 20),
                 total(u"1"_s, u"B"_s, 30), total(u"2"_s, u"B"_s, 30), total(u"3"_s, u"B"_s, 31)});
    CHECK(asText(ranked(input)) == u"A 1, B 2"_s);
    CHECK(asText(ranked(input, RankingMethod::Median)) == u"B 1, A 2"_s);
}

TEST_CASE("Entries below the quorum and without a score stand behind without a rank",
          "[scoring][ranking]")
{
    RankingInput input = inputOf(
        {total(u"1"_s, u"A"_s, 50), total(u"2"_s, u"A"_s, 50), total(u"1"_s, u"B"_s, 100)}, 2);
    input.entries.append(u"C"_s);
    const Ranking ranking = ranked(input);
    CHECK(asText(ranking) == u"A 1, B –, C –"_s);
    CHECK(ranking.entries[1].belowQuorum);
    CHECK(rankingWhy(ranking.entries[1]).contains(u"Not ranked: 1 of at least 2 judges."_s));
    CHECK(ranking.entries[2].mean.isEmpty());
}

TEST_CASE("A sheet that lacks a mark does not count, and it is said", "[scoring][ranking]")
{
    RankingInput input = committee();
    input.sheets[2].marks.remove(u"c7"_s);
    const RankedEntry entry = ranked(input).entries.front();
    CHECK(entry.n == 2);
    CHECK_FALSE(entry.complete);
    CHECK(rankingWhy(entry).contains(u"C does not count: 11 of 12 marks are given."_s));
}

TEST_CASE("A gate excludes by a majority of the judges who answered it", "[scoring][ranking]")
{
    RankingInput input;
    input.entries = {u"A"_s, u"B"_s};
    input.criteria = rubric({100});
    Criterion gate;
    gate.code = u"g"_s;
    gate.kind = Criterion::Kind::Gate;
    gate.maxMark = 1;
    input.criteria.push_back(gate);
    const auto add = [&](const QString& judge, const QString& entry, int mark, int pass) {
        ScoreSheet made = sheet(judge, entry, {mark});
        made.marks.insert(u"g"_s, pass);
        input.sheets.push_back(made);
    };
    add(u"1"_s, u"A"_s, 5, 0);
    add(u"2"_s, u"A"_s, 5, 1);
    add(u"1"_s, u"B"_s, 1, 1);
    CHECK(asText(ranked(input)) == u"A 1, B 2"_s); // half is not a majority

    add(u"3"_s, u"A"_s, 5, 0);
    const Ranking excluded = ranked(input);
    CHECK(asText(excluded) == u"B 1, A –"_s);
    CHECK(excluded.entries[1].gatesFailed == QStringList{u"g"_s});
    CHECK(rankingWhy(excluded.entries[1]).contains(u"Excluded by gate g: 2 of 3 judges gave ×."_s));

    // A judge in conflict has no say at the gate either.
    input.conflicts = {{u"3"_s, u"A"_s}};
    CHECK(asText(ranked(input)) == u"A 1, B 2"_s);
}

TEST_CASE("Methods that compare across parts of a panel are refused with the parts",
          "[scoring][ranking]")
{
    const RankingInput parts =
        inputOf({total(u"J1"_s, u"A"_s, 50), total(u"J1"_s, u"B"_s, 60), total(u"J2"_s, u"C"_s, 70),
                 total(u"J2"_s, u"D"_s, 40), total(u"J3"_s, u"C"_s, 70)});
    for (const auto method :
         {RankingMethod::Adjusted, RankingMethod::Additive, RankingMethod::ZScore}) {
        const auto ranking = rank(parts, method);
        REQUIRE_FALSE(ranking);
        CHECK(ranking.error().code == Error::Code::RuleRefused);
        CHECK(ranking.error().message().contains(u"1: A, B (J1) · 2: C, D (J2, J3)"_s));
        CHECK(rankingMethodFromCode(rankingMethodCode(method)) == method);
    }
    RankingOptions options;
    options.method = RankingMethod::Mean;
    const Ranking mean = *rank(parts, options);
    CHECK_FALSE(mean.connected);
    CHECK(mean.panel.size() == 2);
    CHECK(rankingWarning(mean.warnings.front()).contains(u"2 parts"_s));
    CHECK_FALSE(mean.entries.front().adjusted);
    CHECK_FALSE(rankingMethodFromCode(u"best"_s));

    // Entries that are not ranked anyway do not stand in the way.
    RankingInput quorum = parts;
    quorum.totals.push_back(total(u"J4"_s, u"A"_s, 40));
    quorum.totals.push_back(total(u"J4"_s, u"B"_s, 50));
    quorum.totals.erase(quorum.totals.begin() + 4);
    quorum.quorum = 2;
    CHECK(asText(ranked(quorum, RankingMethod::Adjusted)) == u"B 1, A 2, C –, D –"_s);
}

TEST_CASE("The adjusted ranking says what moved and why", "[scoring][ranking]")
{
    // J1 gives 20 points less than the others; A and B differ by that alone from C and D.
    RankingInput input;
    const auto add = [&](const QString& judge, const QString& entry, int points) {
        input.totals.push_back(total(judge, entry, points));
        if (!input.entries.contains(entry))
            input.entries.append(entry);
    };
    for (int i = 0; i < 8; ++i) {
        const QString entry = u"E%1"_s.arg(i);
        const int quality = 80 - 5 * i;
        add(i % 2 ? u"J1"_s : u"J2"_s, entry, quality - (i % 2 ? 20 : 0) + i % 3);
        add(u"J3"_s, entry, quality - i % 2);
    }
    const Ranking ranking = ranked(input, RankingMethod::Adjusted);
    CHECK(asText(ranking).startsWith(u"E0 1, E1 2, E2 3, E3 4"_s));
    CHECK(asText(ranked(input)).startsWith(u"E0 1, E2 2, E1 3"_s));
    const RankedEntry& second = ranking.entries[1];
    CHECK(second.move() == *second.meanRank - 2);
    CHECK(*second.panelEffect < 0);
    const QString why = rankingWhy(second);
    CHECK(why.contains(u"The judges who scored it (2) give on average"_s));
    CHECK(why.contains(u"less than the panel"_s));
    CHECK(why.contains(u"rises to place 2"_s));
    REQUIRE(ranking.judge(u"J1"_s));
    CHECK(*ranking.judge(u"J1"_s)->effect < -5);
    CHECK(ranking.judge(u"J1"_s)->n == 4);
    CHECK(ranking.draws == 0);
}

TEST_CASE("What cannot be estimated falls back to the mean and says so", "[scoring][ranking]")
{
    RankingOptions options;
    const auto codes = [&](const RankingInput& input) {
        const auto ranking = rank(input, options);
        REQUIRE(ranking);
        QStringList found;
        for (const RankReason& warning : ranking->warnings) {
            found.append(warning.code);
            CHECK_FALSE(rankingWarning(warning).isEmpty());
        }
        return asText(*ranking) + u" | "_s + found.join(u' ');
    };
    CHECK(codes(inputOf({total(u"J"_s, u"A"_s, 50), total(u"J"_s, u"B"_s, 60)})) ==
          u"B 1, A 2 | model.few"_s);
    CHECK(codes(inputOf({total(u"J"_s, u"A"_s, 50), total(u"K"_s, u"A"_s, 60)})) ==
          u"A 1 | model.few"_s);
    CHECK(codes(inputOf({total(u"J"_s, u"A"_s, 5), total(u"K"_s, u"A"_s, 5),
                         total(u"J"_s, u"B"_s, 5), total(u"K"_s, u"B"_s, 5)})) ==
          u"A 1, B 1 | model.equal"_s);
    CHECK(codes(RankingInput()) == u" | "_s);
}

TEST_CASE("One criterion alone ranks by its points", "[scoring][ranking]")
{
    RankingInput input;
    input.entries = {u"A"_s, u"B"_s};
    input.criteria = rubric({60, 40});
    input.sheets = {sheet(u"1"_s, u"A"_s, {5, 1}), sheet(u"1"_s, u"B"_s, {3, 3})};
    RankingOptions options;
    options.method = RankingMethod::Mean;
    CHECK(asText(*rank(input, options)) == u"A 1, B 2"_s);
    options.criterion = u"c2"_s;
    const Ranking second = *rank(input, options);
    CHECK(asText(second) == u"B 1, A 2"_s);
    CHECK(pointsText(second.entries[0].mean.rounded()) == u"24.00"_s);
    options.criterion = u"none"_s;
    CHECK(rank(input, options).error().code == Error::Code::NotFound);
}

TEST_CASE("Properties of rankings over random committees", "[scoring][ranking][property]")
{
    std::mt19937 random(20261121);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    for (int round = 0; round < 200; ++round) {
        std::vector<JudgeTotal> totals;
        const int entries = 1 + upTo(11);
        for (int entry = 0; entry < entries; ++entry) {
            for (int judge = 0; judge < 6; ++judge) {
                if (upTo(3) > 0)
                    totals.push_back(total(u"J%1"_s.arg(judge),
                                           u"E%1"_s.arg(entry, 2, 10, QLatin1Char('0')), upTo(8)));
            }
        }
        RankingInput input = inputOf(totals, 1 + upTo(2));
        for (const auto method : {RankingMethod::Mean, RankingMethod::Median}) {
            const Ranking before = ranked(input, method);
            RankingInput shuffled = input;
            std::shuffle(shuffled.totals.begin(), shuffled.totals.end(), random);
            std::shuffle(shuffled.entries.begin(), shuffled.entries.end(), random);
            const Ranking after = ranked(shuffled, method);
            REQUIRE(asText(before) == asText(after));

            // A rank is one more than the number of entries that are strictly better.
            const auto value =
                method == RankingMethod::Mean ? &RankedEntry::mean : &RankedEntry::median;
            for (const RankedEntry& entry : before.entries) {
                REQUIRE(entry.rank.has_value() == !entry.belowQuorum);
                if (!entry.rank)
                    continue;
                const auto better = std::count_if(
                    before.entries.begin(), before.entries.end(), [&](const RankedEntry& other) {
                        return other.rank && other.*value > entry.*value;
                    });
                REQUIRE(*entry.rank == int(better) + 1);
            }
        }

        // A judge who gives every entry that entry's own mean moves nobody.
        const Ranking mean = ranked(input);
        RankingInput more = input;
        bool whole = true;
        for (const RankedEntry& entry : mean.entries) {
            if (entry.n == 0)
                continue;
            whole = whole && entry.mean.sum().hundredths() % entry.n == 0;
            more.totals.push_back(
                {u"X"_s, entry.entry,
                 Points::fromHundredths(entry.mean.sum().hundredths() / entry.n)});
        }
        more.quorum = input.quorum = 1;
        if (whole)
            REQUIRE(asText(ranked(more)) == asText(ranked(input)));
    }
}

TEST_CASE("Scores without a programme", "[scoring][ranking]")
{
    const auto read = [](const QByteArray& csv) {
        const auto table = ImportTable::fromBytes(u"s.csv"_s, csv, {}, plainScoreFields(false));
        REQUIRE(table);
        const auto scores = readPlainScores(*table, nullptr, 1);
        REQUIRE(scores);
        return *scores;
    };
    const PlainScores montgomery =
        read("judge,entry,score\n"
             "b1,e1,73\nb2,e1,74\nb4,e1,71\nb2,e2,75\nb3,e2,67\nb4,e2,72\n"
             "b1,e3,73\nb2,e3,75\nb3,e3,68\nb1,e4,75\nb3,e4,72\nb4,e4,75\n");
    CHECK(asText(ranked(montgomery.input)) == u"e4 1, e1 2, e3 3, e2 4"_s);

    const PlainScores odd = read("judge,entry,score\nj,a,1.005\nj,b,-2.345\nj,c,x\nj,a,2\n,d,1\n");
    CHECK(odd.rounded == 2);
    REQUIRE(odd.input.totals.size() == 2);
    CHECK(odd.input.totals[0].total.hundredths() == 101);
    CHECK(odd.input.totals[1].total.hundredths() == -234);
    CHECK(odd.findings.size() == 3);

    const auto marks = ImportTable::fromBytes(
        u"m.csv"_s, "judge,entry,criterion,mark\nj,a,c1,4\nj,a,c2,5\nj,b,c1,5\nj,b,c2,9\n", {},
        plainScoreFields(true));
    const auto weights = ImportTable::fromBytes(u"w.csv"_s, "criterion,weight\nc1,60\nc2,40\n", {},
                                                plainWeightFields());
    REQUIRE(marks);
    REQUIRE(weights);
    const auto weighed = readPlainScores(*marks, &*weights, 1);
    REQUIRE(weighed);
    const Ranking ranking = ranked(weighed->input);
    CHECK(asText(ranking) == u"a 1, b –"_s);
    CHECK(pointsText(ranking.entries[0].mean.rounded()) == u"88.00"_s);
    CHECK(weighed->findings.size() == 1);
}
