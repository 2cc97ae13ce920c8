#include "models/committee/QuestionOperations.h"

#include "models/committee/QuestionPapers.h"
#include "tests/committee/CommitteeOffice.h"
#include "tests/core/Printing.h"

#include <QFile>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kDay = 86'400'000;
constexpr qint64 kDue = TestOffice::kStartMs + 7 * kDay;

QuestionId ask(CommitteeOffice& office, const QString& judge, const QString& text)
{
    const auto asked = QuestionOperations(office.workspace()).ask(u"T1-0002"_s, judge, text, kDue);
    REQUIRE(succeeded(asked));
    return *asked;
}

Question stored(CommitteeOffice& office, QuestionId id)
{
    const auto question = QuestionStore(office.workspace().database()).find(id);
    REQUIRE(question);
    return *question;
}

} // namespace

TEST_CASE("Questions are asked, answered, released, and each step is undone", "[committee]")
{
    CommitteeOffice office;
    QuestionOperations questions(office.workspace());
    const QuestionId first = ask(office, u"J01"_s, u"学習データの出所は何か。"_s);
    const QuestionId second = ask(office, {}, u"再現手順は。"_s);
    CHECK(stored(office, first).label() == u"T1-0002/1"_s);
    CHECK(stored(office, second).number == 2);
    CHECK(stored(office, first).judge == office.judge(u"J01"_s));
    CHECK_FALSE(stored(office, second).judge.isValid());
    CHECK(stored(office, first).state(kDue) == Question::State::Open);
    CHECK(stored(office, first).state(kDue + 1) == Question::State::Overdue);

    CHECK(refused(questions.release(u"T1-0002"_s), Error::Code::RuleRefused));
    office.clock().set(kDue + kDay);
    REQUIRE(succeeded(questions.answer(first, u" 公開データです。 "_s, kDue + 10)));
    CHECK(stored(office, first).answer == u"公開データです。"_s);
    CHECK(stored(office, first).isLate());
    CHECK(stored(office, first).state(kDue + kDay) == Question::State::Answered);
    const auto released = questions.release(u"t1-0002"_s);
    REQUIRE(succeeded(released));
    CHECK(*released == 1);
    CHECK(stored(office, first).state(kDue + kDay) == Question::State::Released);
    CHECK_FALSE(stored(office, second).releasedAtMs);
    CHECK(office.workspace().journal().list(1).front().description() ==
          u"Answers of T1-0002 released to J01, J03, J04"_s);
    // A corrected answer is not the one that was released.
    REQUIRE(succeeded(questions.answer(first, u"訂正します。"_s, kDue + 20)));
    CHECK_FALSE(stored(office, first).releasedAtMs);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(stored(office, first).releasedAtMs);
    REQUIRE(succeeded(office.workspace().undo()));
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(stored(office, first).answer.isEmpty());
}

TEST_CASE("What is refused of a question", "[committee]")
{
    CommitteeOffice office;
    QuestionOperations questions(office.workspace());
    CHECK(refused(questions.ask(u"T1-0002"_s, u"J02"_s, u"質問"_s, kDue),
                  Error::Code::ConflictOfInterest));
    CHECK(refused(questions.ask(u"T1-0002"_s, {}, u"  "_s, kDue), Error::Code::RuleRefused));
    CHECK(refused(questions.ask(u"T1-0002"_s, {}, u"質問"_s, TestOffice::kStartMs - 1),
                  Error::Code::RuleRefused));
    CHECK(refused(questions.ask(u"T1-0999"_s, {}, u"質問"_s, kDue), Error::Code::NotFound));
    CHECK(refused(questions.ask(u"T1-0002"_s, u"J99"_s, u"質問"_s, kDue), Error::Code::NotFound));
    office.setStatus(u"T1-0003"_s, u"withdrawn"_s);
    CHECK(refused(questions.ask(u"T1-0003"_s, {}, u"質問"_s, kDue), Error::Code::RuleRefused));

    const QuestionId id = ask(office, {}, u"質問"_s);
    CHECK(refused(questions.answer(id, u"答え"_s, TestOffice::kStartMs - 1),
                  Error::Code::RuleRefused));
    CHECK(refused(questions.answer(id, u"答え"_s, TestOffice::kStartMs + 2 * kDay),
                  Error::Code::RuleRefused));
    REQUIRE(succeeded(questions.change(id, u"別の質問"_s, kDue + kDay)));
    CHECK(stored(office, id).text == u"別の質問"_s);
    office.clock().set(kDue);
    REQUIRE(succeeded(questions.answer(id, u"答え"_s, kDue)));
    CHECK_FALSE(stored(office, id).isLate());
    CHECK(refused(questions.change(id, u"また"_s, kDue + kDay), Error::Code::RuleRefused));
    CHECK(refused(questions.remove(id), Error::Code::RuleRefused));
}

TEST_CASE("Answers go to the committee without those in conflict", "[committee]")
{
    CommitteeOffice office;
    const auto audience = QuestionOperations(office.workspace()).audience(u"T1-0002"_s);
    REQUIRE(succeeded(audience));
    CHECK(audience->readers == QStringList{u"J01"_s, u"J03"_s, u"J04"_s});
    CHECK(audience->leftOut == QStringList{u"J02"_s});
    // The conflict is with that entry alone.
    CHECK(QuestionOperations(office.workspace()).audience(u"T1-0001"_s)->leftOut.isEmpty());
    // A conflict that is found later takes effect at once.
    office.addConflict(u"J03"_s, u"T1-0002"_s);
    CHECK(QuestionOperations(office.workspace()).audience(u"T1-0002"_s)->leftOut ==
          QStringList{u"J02"_s, u"J03"_s});
    CHECK(refused(questionsPaperFor(office.workspace(), u"T1-0002"_s, u"J03"_s, paperStyle()),
                  Error::Code::ConflictOfInterest));
    CHECK(refused(questionsPaperFor(office.workspace(), u"T1-0002"_s, u"J77"_s, paperStyle()),
                  Error::Code::NotFound));
}

TEST_CASE("The document of questions says what its reader may know", "[committee]")
{
    CommitteeOffice office;
    QuestionOperations questions(office.workspace());
    const QuestionId first = ask(office, u"J01"_s, u"<b>学習</b>データは？"_s);
    ask(office, {}, u"まだ答えのない質問"_s);
    REQUIRE(succeeded(questions.answer(first, u"公開データ & 自社"_s, TestOffice::kStartMs)));
    const auto nedo = questionsPaper(office.workspace(), u"T1-0002"_s, paperStyle());
    REQUIRE(succeeded(nedo));
    CHECK(nedo->html().contains(u"霧ヶ丘"_s));
    CHECK(nedo->html().contains(u"&lt;b&gt;学習&lt;/b&gt;"_s));
    CHECK(nedo->html().contains(u"公開データ &amp; 自社"_s));
    CHECK(nedo->html().contains(u"まだ答えのない質問"_s));
    // Before the release judges read nothing, then the released answer and no name.
    const auto before = questionsPaperFor(office.workspace(), u"T1-0002"_s, u"J03"_s, paperStyle());
    REQUIRE(succeeded(before));
    CHECK_FALSE(before->html().contains(u"公開データ"_s));
    REQUIRE(succeeded(questions.release(u"T1-0002"_s)));
    const QString after =
        questionsPaperFor(office.workspace(), u"T1-0002"_s, u"J03"_s, paperStyle())->html();
    CHECK(after.contains(u"公開データ"_s));
    CHECK(after.contains(u"J01"_s));
    CHECK_FALSE(after.contains(u"霧ヶ丘"_s));
    CHECK_FALSE(after.contains(u"まだ答えのない質問"_s));
    CHECK_FALSE(after.contains(u"架空坂　ほたる"_s));
}

TEST_CASE("Open questions as a draft to the entrant, who does not learn who asks", "[committee]")
{
    CommitteeOffice office;
    QuestionOperations questions(office.workspace());
    CHECK(refused(questionsMail(office.workspace(), u"T1-0002"_s, paperStyle()),
                  Error::Code::RuleRefused));
    const QuestionId first = ask(office, u"J01"_s, u"答えた質問"_s);
    ask(office, u"J03"_s, u"まだの質問"_s);
    REQUIRE(succeeded(questions.answer(first, u"答え"_s, TestOffice::kStartMs)));
    const auto draft = questionsMail(office.workspace(), u"T1-0002"_s, paperStyle());
    REQUIRE(succeeded(draft));
    CHECK(draft->to == u"hotaru2@example.invalid"_s);
    CHECK(draft->body.contains(u"まだの質問"_s));
    CHECK(draft->body.contains(u"令和8年8月10日（月）"_s));
    CHECK_FALSE(draft->body.contains(u"答えた質問"_s));
    CHECK_FALSE(draft->body.contains(u"J03"_s));
    CHECK_FALSE(draft->body.contains(u"架空坂　みのる"_s));

    const QString path = office.inFolder(u"draft.eml"_s);
    FullDisk full;
    const qint64 before = office.actions();
    CHECK(refused(exportQuestionsMail(office.workspace(), u"T1-0002"_s, paperStyle(), path, full),
                  Error::Code::DiskFull));
    CHECK_FALSE(QFile::exists(path));
    CHECK(office.actions() == before);
    FileSaver saver;
    REQUIRE(succeeded(
        exportQuestionsMail(office.workspace(), u"T1-0002"_s, paperStyle(), path, saver)));
    CHECK(QFile::exists(path));
    CHECK(office.workspace().journal().list(1).front().description() ==
          u"Questions to T1-0002 exported (internal, draft.eml)"_s);
}
