#include "models/programme/ProgrammeTemplate.h"

#include "tests/storage/RawSqlite.h"

#include <QDateTime>

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kName = u"geniac-prize-2026"_s;

Programme edition()
{
    const auto loaded = ProgrammeTemplate::load(kName);
    REQUIRE(loaded);
    return *loaded;
}

qint64 msOf(const char* iso)
{
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    REQUIRE(at.isValid());
    return at.toMSecsSinceEpoch();
}

const Milestone& milestone(const Programme& programme, const QString& code)
{
    const auto it = std::find_if(programme.milestones.begin(), programme.milestones.end(),
                                 [&](const Milestone& item) { return item.code == code; });
    REQUIRE(it != programme.milestones.end());
    return *it;
}

QByteArray templateText()
{
    return test::fileBytes(QStringLiteral(SOURCE_ROOT "/resources/templates/%1.json").arg(kName));
}

bool isRefused(const QByteArray& json)
{
    const auto parsed = ProgrammeTemplate::parse(json, u"mine"_s);
    if (parsed)
        return false;
    CHECK(parsed.error().code == Error::Code::TemplateUnusable);
    CHECK(parsed.error().parameters == QStringList{u"mine"_s});
    return true;
}

template<typename List> void checkNames(const List& list)
{
    std::set<QString> codes;
    for (const auto& item : list) {
        INFO(item.code.toStdString());
        CHECK(codes.insert(item.code).second);
        CHECK_FALSE(item.name.ja.isEmpty());
        CHECK_FALSE(item.name.en.isEmpty());
    }
}

} // namespace

TEST_CASE("The edition of 2026 is there", "[programme]")
{
    CHECK(ProgrammeTemplate::names().contains(kName));
    const Programme programme = edition();
    CHECK(programme.templateCode == kName);
    CHECK_FALSE(programme.code.isEmpty());
    CHECK(programme.timeZone.id() == "Asia/Tokyo");
    CHECK(programme.themes.size() == 2);
    CHECK(programme.stages.size() == 5);
    CHECK(programme.criteria.size() == 39);
    CHECK(programme.prizes.size() == 7);
    CHECK(programme.milestones.size() == 13);
    CHECK(programme.lists.value(u"domestic_model"_s).size() >= 2);
    CHECK(programme.lists.value(u"holiday"_s).size() >= 30);
    checkNames(programme.themes);
    checkNames(programme.stages);
    checkNames(programme.prizes);
    checkNames(programme.milestones);
    checkNames(programme.budgetHeads);
}

TEST_CASE("What points at something points at what is there", "[programme]")
{
    const Programme programme = edition();
    for (const Stage& stage : programme.stages) {
        CHECK(programme.theme(stage.theme) != nullptr);
        CHECK(stage.quorum >= 1);
        CHECK_FALSE(programme.criteriaOf(stage.code).empty());
    }
    std::set<QString> codes;
    for (const Criterion& criterion : programme.criteria) {
        INFO((criterion.stage + u'/' + criterion.code).toStdString());
        CHECK(programme.stage(criterion.stage) != nullptr);
        CHECK(codes.insert(criterion.stage + u'/' + criterion.code).second);
        CHECK(criterion.maxMark >= 1);
        CHECK_FALSE(criterion.name.ja.isEmpty());
    }
    for (const Prize& prize : programme.prizes) {
        CHECK(programme.theme(prize.theme) != nullptr);
        CHECK(prize.withholding == u"unconfirmed"_s);
    }
    CHECK(programme.stagesOf(u"T1"_s).size() == 2);
    CHECK(programme.stagesOf(u"T2"_s).size() == 3);
    CHECK(programme.prizesOf(u"T1"_s).size() == 4);
    CHECK(programme.prizesOf(u"T2"_s).size() == 3);
    CHECK(programme.theme(u"T9"_s) == nullptr);
    CHECK(programme.criteriaOf(u"none"_s).empty());
}

TEST_CASE("The weights of every stage make 100 points", "[programme]")
{
    const Programme programme = edition();
    for (const Stage& stage : programme.stages) {
        INFO(stage.code.toStdString());
        Points sum;
        for (const Criterion& criterion : programme.criteriaOf(stage.code)) {
            if (criterion.kind == Criterion::Kind::Gate)
                CHECK(criterion.weight == Points());
            else
                CHECK(criterion.weight > Points());
            sum += criterion.weight;
        }
        CHECK(sum == Points::fromWhole(100));
    }
}

TEST_CASE("The dates of the edition, in the time of Tokyo", "[programme]")
{
    const Programme programme = edition();
    const Milestone& close = milestone(programme, u"t1-close"_s);
    CHECK(close.atMs == msOf("2026-09-30T12:00:00+09:00"));
    CHECK(close.hasTime);
    CHECK(close.kind == Milestone::Kind::Deadline);
    CHECK(programme.theme(u"T1"_s)->closesAtMs == close.atMs);
    CHECK(milestone(programme, u"t2-close"_s).atMs == msOf("2026-09-30T23:59:00+09:00"));

    // The two ends of the contract; a date without a time lasts until its day is over.
    QStringList hardEnds;
    for (const Milestone& item : programme.milestones) {
        if (item.kind == Milestone::Kind::HardEnd) {
            CHECK_FALSE(item.hasTime);
            hardEnds += programme.local(item.atMs).date().toString(Qt::ISODate);
        }
    }
    CHECK(hardEnds == QStringList{u"2027-03-31"_s, u"2027-05-31"_s});
    CHECK(milestone(programme, u"end-general"_s).atMs == msOf("2027-03-31T23:59:59+09:00"));
    CHECK(milestone(programme, u"end-3-7"_s).atMs == msOf("2027-05-31T23:59:59+09:00"));
    CHECK(std::is_sorted(programme.milestones.begin(), programme.milestones.end(),
                         [](const Milestone& a, const Milestone& b) { return a.atMs < b.atMs; }));
    CHECK(programme.local(close.atMs).time() == QTime(12, 0));
    CHECK(programme.toMs(QDate(2026, 9, 30), QTime(12, 0)) == close.atMs);
    CHECK(programme.isHoliday(QDate(2026, 11, 3)));
    CHECK_FALSE(programme.isHoliday(QDate(2026, 11, 4)));
}

TEST_CASE("The money of the edition: two figures for compute, none confirmed", "[programme]")
{
    const Programme programme = edition();
    CHECK(programme.envelope.amount == Yen(4'000'000'000));
    CHECK(programme.envelope.ceiling == Yen(400'000'000));
    CHECK_FALSE(programme.envelope.isConfirmed());
    CHECK_FALSE(programme.envelope.basis.ja.isEmpty());

    REQUIRE(programme.budgetHeads.size() == 3);
    CHECK(programme.budgetHeads[0].limit == Yen(2'900'000'000));
    CHECK(programme.budgetHeads[1].limit == Yen(400'000'000));
    CHECK(programme.budgetHeads[2].limit == Yen(20'000'000));

    Yen first;
    for (const Prize& prize : programme.prizesOf(u"T1"_s)) {
        for (int i = 0; i < prize.count; ++i)
            first += prize.amount;
    }
    CHECK(first == Yen(100'000'000));
    Yen second;
    for (const Prize& prize : programme.prizesOf(u"T2"_s))
        second += Yen(prize.amount.amount() * prize.count);
    CHECK(second == Yen(30'000'000));
    CHECK_FALSE(programme.prize(u"t1-special"_s)->rank.has_value());
    CHECK(programme.prize(u"t1-1"_s)->rank == 1);
}

TEST_CASE("Rules that are numbers are read as numbers", "[programme]")
{
    const Programme programme = edition();
    CHECK(programme.ruleNumber(u"summary_limit"_s, 0) == 400);
    CHECK(programme.ruleNumber(u"adult_age"_s, 0) == 18);
    CHECK(programme.ruleNumber(u"currency"_s, 7) == 7);
    CHECK(programme.ruleNumber(u"none"_s, 7) == 7);
}

TEST_CASE("A name falls back to Japanese where there is no English one", "[programme]")
{
    const BilingualText both{u"名"_s, u"Name"_s};
    CHECK(both.in(true) == u"名"_s);
    CHECK(both.in(false) == u"Name"_s);
    CHECK(BilingualText{u"名"_s, {}}.in(false) == u"名"_s);
}

TEST_CASE("A text that is no template is refused", "[programme]")
{
    CHECK(isRefused({}));
    CHECK(isRefused("{"));
    CHECK(isRefused("[]"));
    CHECK(isRefused("{}"));
    CHECK(isRefused("null"));
    const QByteArray text = templateText();
    REQUIRE(ProgrammeTemplate::parse(text, u"mine"_s));
    CHECK(isRefused(text.left(text.size() / 2)));
    CHECK(isRefused(QByteArray(text).replace("Asia/Tokyo", "Asia/Edo")));
    CHECK(isRefused(QByteArray(text).replace("\"themes\"", "\"themen\"")));
    CHECK(isRefused(QByteArray(text).replace("\"envelope\"", "\"umschlag\"")));
    CHECK_FALSE(ProgrammeTemplate::load(u"none"_s));
    CHECK_FALSE(ProgrammeTemplate::load(u"../schema/0001_ground"_s));
    CHECK_FALSE(ProgrammeTemplate::load({}));
}

TEST_CASE("A template cut anywhere is refused", "[programme]")
{
    const QByteArray text = templateText().trimmed();
    for (qsizetype size = 0; size < text.size(); size += 997)
        CHECK(isRefused(text.left(size)));
    CHECK(isRefused(text.chopped(1)));
}
