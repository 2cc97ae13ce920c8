#include "models/committee/CommentMerge.h"
#include "models/committee/CommentOperations.h"
#include "models/committee/CommentPaper.h"
#include "tests/committee/CommitteeOffice.h"
#include "tests/core/Printing.h"

#include <QSet>

#include <algorithm>
#include <random>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kStage = u"t1-final"_s;

QString criterion(const CommitteeOffice& office, size_t index)
{
    std::vector<QString> marks;
    for (const Criterion& each : office.programme().criteriaOf(kStage)) {
        if (each.kind == Criterion::Kind::Mark)
            marks.push_back(each.code);
    }
    return marks.at(index);
}

void comment(CommitteeOffice& office)
{
    office.mark(u"J01"_s, u"T1-0002"_s, criterion(office, 0), 5, u"着想が新しい。"_s);
    office.mark(u"J03"_s, u"T1-0002"_s, criterion(office, 0), 4, u"先行例との差が明確。"_s);
    office.mark(u"J03"_s, u"T1-0002"_s, criterion(office, 1), 1, u"検証の件数が少ない。"_s);
    // In conflict with this entry.
    office.mark(u"J02"_s, u"T1-0002"_s, criterion(office, 0), 5, u"身内の称賛。"_s);
}

EntrantComment stored(CommitteeOffice& office)
{
    const auto found =
        CommentStore(office.workspace().database()).find(kStage, office.entry(u"T1-0002"_s));
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("Letters run A to Z, then AA", "[committee]")
{
    CHECK(commentLetter(0) == u"A"_s);
    CHECK(commentLetter(25) == u"Z"_s);
    CHECK(commentLetter(26) == u"AA"_s);
    CHECK(commentLetter(27) == u"AB"_s);
    CHECK(isStrengthMark(3, 5));
    CHECK_FALSE(isStrengthMark(2, 5));
    CHECK(isStrengthMark(3, 4));
    CHECK_FALSE(isStrengthMark(2, 4));
}

TEST_CASE("Comments merge by criterion, the same whatever order they come in", "[committee]")
{
    std::vector<JudgeComment> comments{{u"J01"_s, 2, u"必要性"_s, u"切実 である。"_s, true},
                                       {u"J02"_s, 1, u"新規性"_s, u"新しい。"_s, true},
                                       {u"J01"_s, 1, u"新規性"_s, u"よい\n着想。"_s, true},
                                       {u"J02"_s, 2, u"必要性"_s, u"根拠が薄い。"_s, false},
                                       {u"J03"_s, 2, u"必要性"_s, u"  "_s, false}};
    const QHash<QString, QString> order{{u"J01"_s, u"b"_s}, {u"J02"_s, u"a"_s}};
    const MergedComments merged = mergeComments(comments, order);
    CHECK(merged.strengths == u"[新規性]\nJudge A: 新しい。\nJudge B: よい 着想。\n[必要性]\n"
                              "Judge B: 切実 である。"_s);
    CHECK(merged.improvement == u"[必要性]\nJudge A: 根拠が薄い。"_s);
    CHECK(merged.letters.size() == 2); // who wrote nothing has no letter
    std::mt19937 random(20261125);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(comments.begin(), comments.end(), random);
        CHECK(mergeComments(comments, order).strengths == merged.strengths);
    }
}

TEST_CASE("A letter does not follow a judge from entry to entry", "[committee]")
{
    CommitteeOffice office;
    std::vector<JudgeComment> comments;
    for (const QString& ref : {u"J01"_s, u"J02"_s, u"J03"_s, u"J04"_s})
        comments.push_back({ref, 1, u"新規性"_s, u"文"_s, true});
    QSet<QString> letters;
    int firstIsA = 0;
    constexpr int kEntries = 200;
    for (int entry = 1; entry <= kEntries; ++entry) {
        const auto order =
            CommentStore::letterOrder(office.workspace().vault(), kStage, EntryId(entry), comments);
        const QString letter = mergeComments(comments, order).letters.value(u"J01"_s);
        CHECK(mergeComments(comments, CommentStore::letterOrder(office.workspace().vault(), kStage,
                                                                EntryId(entry), comments))
                  .letters.value(u"J01"_s) == letter);
        letters.insert(letter);
        firstIsA += letter == u"A"_s ? 1 : 0;
    }
    CHECK(letters.size() == 4);
    // A quarter of 200, within five standard deviations of a fair draw (6.1 each).
    CHECK(firstIsA > kEntries / 4 - 31);
    CHECK(firstIsA < kEntries / 4 + 31);
}

TEST_CASE("From draft to approved text, with who and when", "[committee]")
{
    CommitteeOffice office;
    CommentOperations comments(office.workspace());
    CHECK(refused(comments.draftAll(kStage, true), Error::Code::RuleRefused));
    comment(office);
    const auto made = comments.draftAll(kStage, true);
    REQUIRE(succeeded(made));
    CHECK(*made == 1);
    EntrantComment text = stored(office);
    CHECK(text.state == EntrantComment::State::Draft);
    CHECK(text.strengths.contains(u"着想が新しい。"_s));
    CHECK(text.improvement.contains(u"検証の件数が少ない。"_s));
    CHECK_FALSE((text.strengths + text.improvement).contains(u"身内の称賛"_s));
    for (const QString& ref : {u"J01"_s, u"J02"_s, u"J03"_s})
        CHECK_FALSE((text.strengths + text.improvement).contains(ref));
    const CommentStore store(office.workspace().database());
    const EntryId entry = office.entry(u"T1-0002"_s);
    CHECK_FALSE(store.approvedText(kStage, entry));

    CHECK(refused(comments.approve(kStage, u"T1-0002"_s), Error::Code::RuleRefused));
    REQUIRE(succeeded(comments.save(kStage, u"T1-0002"_s, u"着想が優れる。"_s, {})));
    CHECK(refused(comments.approve(kStage, u"T1-0002"_s), Error::Code::RuleRefused));
    REQUIRE(succeeded(comments.save(kStage, u"T1-0002"_s, {}, u"検証を増やす。"_s)));
    CHECK(refused(comments.approve(kStage, u"T1-0002"_s), Error::Code::RuleRefused));
    for (const QString& naming : {u"J03は高く評価した。"_s, u"架空坂みのる委員は評価した。"_s}) {
        REQUIRE(succeeded(comments.save(kStage, u"T1-0002"_s, naming, u"検証を増やす。"_s)));
        const auto named = comments.approve(kStage, u"T1-0002"_s);
        REQUIRE(refused(named, Error::Code::RuleRefused));
        CHECK(named.error().message().contains(u"J03"_s));
    }
    REQUIRE(
        succeeded(comments.save(kStage, u"T1-0002"_s, u" 着想が優れる。 "_s, u"検証を増やす。"_s)));
    REQUIRE(succeeded(comments.approve(kStage, u"T1-0002"_s)));
    CHECK(store.approvedText(kStage, entry) == u"着想が優れる。\n\n検証を増やす。"_s);
    text = stored(office);
    CHECK(text.approvedBy == u"Mori"_s);
    CHECK(text.approvedAtMs == TestOffice::kStartMs);
    CHECK(refused(comments.draftAgain(kStage, u"T1-0002"_s, true), Error::Code::RuleRefused));
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK_FALSE(store.approvedText(kStage, entry));
    REQUIRE(succeeded(office.workspace().redo()));
    // An edited text must be approved again.
    REQUIRE(succeeded(
        comments.save(kStage, u"T1-0002"_s, u"着想がとても優れる。"_s, u"検証を増やす。"_s)));
    CHECK_FALSE(store.approvedText(kStage, entry));
    CHECK(refused(comments.save(kStage, u"T1-0050"_s, u"あ"_s, u"い"_s), Error::Code::RuleRefused));
}

TEST_CASE("Comments that arrive later make a draft stale", "[committee]")
{
    CommitteeOffice office;
    CommentOperations comments(office.workspace());
    comment(office);
    REQUIRE(succeeded(comments.draftAll(kStage, true)));
    auto rows = comments.rows(kStage);
    REQUIRE(succeeded(rows));
    REQUIRE(rows->size() == 3);
    CHECK((*rows)[1].ref == u"T1-0002"_s);
    CHECK((*rows)[1].judges == 2);
    CHECK_FALSE((*rows)[1].isOutdated);
    CHECK_FALSE((*rows)[0].comment);
    office.mark(u"J04"_s, u"T1-0002"_s, criterion(office, 2), 2, u"費用の見積もりがない。"_s);
    CHECK((*comments.rows(kStage))[1].isOutdated);
    REQUIRE(succeeded(comments.draftAgain(kStage, u"T1-0002"_s, true)));
    CHECK_FALSE((*comments.rows(kStage))[1].isOutdated);
    CHECK(stored(office).improvement.contains(u"費用の見積もりがない。"_s));
    // So does a conflict that is found later.
    office.addConflict(u"J04"_s, u"T1-0002"_s);
    CHECK((*comments.rows(kStage))[1].isOutdated);
    CHECK(refused(comments.draftAgain(kStage, u"T1-0001"_s, true), Error::Code::RuleRefused));
}

TEST_CASE("The document for the entrant shows the approved text and nobody's name", "[committee]")
{
    CommitteeOffice office;
    CommentOperations comments(office.workspace());
    comment(office);
    REQUIRE(succeeded(comments.draftAll(kStage, true)));
    CHECK(refused(commentPaper(office.workspace(), kStage, u"T1-0002"_s, paperStyle()),
                  Error::Code::RuleRefused));
    CHECK(
        refused(commentsPaper(office.workspace(), kStage, paperStyle()), Error::Code::RuleRefused));
    REQUIRE(succeeded(
        comments.save(kStage, u"T1-0002"_s, u"<i>着想</i>が優れる。"_s, u"検証を増やす。"_s)));
    REQUIRE(succeeded(comments.approve(kStage, u"T1-0002"_s)));
    const auto paper = commentPaper(office.workspace(), kStage, u"T1-0002"_s, paperStyle());
    REQUIRE(succeeded(paper));
    const QString html = paper->html();
    CHECK(html.contains(u"&lt;i&gt;着想&lt;/i&gt;が優れる。"_s));
    CHECK(html.contains(u"検証を増やす。"_s));
    CHECK(html.contains(u"T1-0002"_s));
    CHECK_FALSE(html.contains(u"霧ヶ丘"_s));
    CHECK_FALSE(html.contains(u"架空坂　ほたる"_s));
    CHECK_FALSE(html.contains(u"着想が新しい"_s)); // what the judges wrote stays inside
    CHECK(commentsPaper(office.workspace(), kStage, paperStyle())->html().contains(u"T1-0002"_s));
}
