#include "models/ceremony/logistics/LogisticsOperations.h"

#include "models/ceremony/badges/BadgePaper.h"
#include "models/ceremony/logistics/CeremonyFigures.h"
#include "models/ceremony/logistics/Clipping.h"
#include "models/ceremony/logistics/LogisticsRows.h"
#include "models/ceremony/logistics/LogisticsStore.h"
#include "models/ceremony/logistics/TaskPlan.h"
#include "models/ceremony/logistics/ThankYouLetters.h"
#include "tests/ceremony/CeremonyOffice.h"
#include "tests/committee/CommitteeOffice.h"
#include "tests/core/Printing.h"

#include <QFile>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

LogisticsStore storeOf(TestOffice& office)
{
    return {office.workspace().database(), office.workspace().vault()};
}

PrepTask task(qint64 id, std::vector<PrepTaskId> needs = {})
{
    PrepTask made;
    made.id = PrepTaskId(id);
    made.title = QString::number(id);
    made.needs = std::move(needs);
    return made;
}

} // namespace

TEST_CASE("How a task stands on a day", "[logistics]")
{
    const QDate today(2027, 3, 1);
    PrepTask first = task(1);
    PrepTask second = task(2, {PrepTaskId(1)});
    using Kind = TaskState::Kind;
    CHECK(taskState(first, {first, second}, today).kind == Kind::Open);
    CHECK(taskState(second, {first, second}, today).kind == Kind::Blocked);
    CHECK(taskState(second, {first, second}, today).waitsFor == u"1"_s);
    first.dueOn = today.addDays(7);
    CHECK(taskState(first, {first, second}, today).kind == Kind::DueSoon);
    first.dueOn = today.addDays(-1);
    CHECK(taskState(first, {first, second}, today).kind == Kind::Overdue);
    first.doneAtMs = 1;
    CHECK(taskState(first, {first, second}, today).kind == Kind::Done);
    CHECK(taskState(second, {first, second}, today).kind == Kind::Open);
    CHECK_FALSE(hasCircle({first, second, task(3, {PrepTaskId(1), PrepTaskId(2)})}));
    CHECK(hasCircle({task(1, {PrepTaskId(3)}), second, task(3, {PrepTaskId(2)})}));
}

TEST_CASE("Preparations are kept, ticked off and taken back", "[logistics]")
{
    CeremonyOffice office;
    LogisticsOperations operations(office.workspace());
    REQUIRE(succeeded(operations.draft()));
    CHECK(refused(operations.draft(), Error::Code::RuleRefused));
    std::vector<PrepTask> tasks = storeOf(office).tasks();
    REQUIRE(tasks.size() > 10);
    PrepTask first = tasks[0];
    PrepTask second = tasks[1];
    second.needs = {first.id};
    REQUIRE(succeeded(operations.put(second)));
    first.needs = {second.id};
    CHECK(refused(operations.put(first), Error::Code::RuleRefused));
    first.needs = {first.id};
    CHECK(refused(operations.put(first), Error::Code::RuleRefused));
    first.needs.clear();
    first.dueOn = first.startsOn.addDays(-1);
    CHECK(refused(operations.put(first), Error::Code::RuleRefused));
    REQUIRE(succeeded(operations.setDone(second.id, true)));
    CHECK(ceremonyFigures(office.workspace()).tasksDone == 1);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(ceremonyFigures(office.workspace()).tasksDone == 0);
    REQUIRE(succeeded(operations.remove(second.id)));
    CHECK(storeOf(office).tasks().size() == tasks.size() - 1);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(storeOf(office).tasks().size() == tasks.size());
}

TEST_CASE("Contacts lie sealed, costs add up against the budget head", "[logistics]")
{
    CeremonyOffice office;
    LogisticsOperations operations(office.workspace());
    CHECK(refused(operations.put(CeremonyContact{}), Error::Code::RuleRefused));
    CeremonyContact contact;
    contact.kind = CeremonyContact::Kind::Venue;
    contact.organisation = u"架空ホール"_s;
    contact.name = u"会場山　ひみつ"_s;
    contact.email = u"himitsu@example.jp"_s;
    const auto added = operations.put(contact);
    REQUIRE(succeeded(added));
    CHECK(storeOf(office).contacts().front().name == contact.name);
    QFile file(office.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK_FALSE(bytes.contains(contact.name.toUtf8()));
    CHECK_FALSE(bytes.contains("himitsu@example.jp"));
    CostLine cost;
    cost.title = u"会場費"_s;
    cost.budgetHead = u"operation"_s;
    cost.contact = *added;
    cost.planned = Yen(20'000'000);
    REQUIRE(succeeded(operations.put(cost)));
    auto sums = storeOf(office).costSums();
    REQUIRE(sums.size() == 1);
    CHECK(sums.front().expected == Yen(20'000'000));
    CHECK_FALSE(sums.front().isOver());
    CostLine second = cost;
    second.title = u"追加"_s;
    second.planned = Yen(0);
    second.actual = Yen(1);
    REQUIRE(succeeded(operations.put(second)));
    CHECK(storeOf(office).costSums().front().isOver());
    second.planned = Yen(-1);
    CHECK(refused(operations.put(second), Error::Code::RuleRefused));
    second.planned = Yen(1);
    second.budgetHead = u"nothing"_s;
    CHECK(refused(operations.put(second), Error::Code::NotFound));
    const auto letters = thankYouLetters(office.workspace(), usualThanks(u"P"_s), paperStyle());
    REQUIRE(succeeded(letters));
    REQUIRE(letters->size() == 1);
    CHECK(letters->front().html.contains(contact.name));
    CHECK_FALSE(letters->front().fileName.contains(contact.name));
    CHECK(refused(thankYouLetters(office.workspace(), u" "_s, paperStyle()),
                  Error::Code::RuleRefused));
    REQUIRE(succeeded(operations.remove(*added)));
    CHECK(storeOf(office).contacts().empty());
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(storeOf(office).contacts().front().name == contact.name);
    Coverage coverage;
    coverage.on = QDate(2027, 3, 25);
    CHECK(refused(operations.put(coverage), Error::Code::RuleRefused));
    coverage.outlet = u"架空新聞"_s;
    coverage.title = u"表彰式の記事"_s;
    REQUIRE(succeeded(operations.put(coverage)));
    CHECK(ceremonyFigures(office.workspace()).coverage == 1);
}

TEST_CASE("The press list has contacts and guests of the press, each opened by its row",
          "[logistics]")
{
    CHECK_FALSE(LogisticsRows::guestOfRow(-1).isValid());
    CHECK_FALSE(LogisticsRows::guestOfRow(7).isValid());
    CHECK(LogisticsRows::guestOfRow(LogisticsRows::rowOfGuest(GuestId(1))) == GuestId(1));
    CeremonyContact editor;
    editor.id = ContactId(1);
    editor.kind = CeremonyContact::Kind::Press;
    editor.organisation = u"架空新聞"_s;
    CeremonyContact hall = editor;
    hall.id = ContactId(2);
    hall.kind = CeremonyContact::Kind::Venue;
    Guest reporter;
    reporter.id = GuestId(1);
    reporter.category = GuestCategory::Press;
    reporter.press = PressAccreditation::Applied;
    reporter.reply = GuestReply::Attending;
    Guest other;
    other.id = GuestId(2);
    const auto list =
        LogisticsRows::press({editor, hall}, GuestAttendance::of({reporter, other}, {}));
    REQUIRE(list.rows.size() == 2);
    CHECK(list.rows[0].id == 1);
    CHECK(list.rows[1].id == LogisticsRows::rowOfGuest(GuestId(1)));
    CHECK(list.rows[1].tone == Tone::Warning);
}

TEST_CASE("Clippings are kept with what they are of, and go with it", "[logistics]")
{
    CeremonyOffice office;
    LogisticsOperations operations(office.workspace());
    ClippingOperations clippings(office.workspace());
    const ClippingStore store(office.workspace().database());
    Coverage article;
    article.outlet = u"架空新聞"_s;
    article.title = u"表彰式の記事"_s;
    const auto coverage = operations.put(article);
    REQUIRE(succeeded(coverage));
    const QByteArray bytes("%PDF-1.7 \0 page", 15);
    CHECK(refused(clippings.add(*coverage, u"folder/page.pdf"_s, {}),
                  Error::Code::RuleRefused));
    CHECK(refused(clippings.add(*coverage, u"page.pdf"_s,
                                QByteArray(Clipping::kMostBytes + 1, 'x')),
                  Error::Code::RuleRefused));
    CHECK(refused(clippings.add(CoverageId(99), u"page.pdf"_s, bytes), Error::Code::NotFound));
    const auto kept = clippings.add(*coverage, u"folder/page.pdf"_s, bytes);
    REQUIRE(succeeded(kept));
    REQUIRE(store.list().size() == 1);
    CHECK(store.list().front() == Clipping{*kept, *coverage, u"page.pdf"_s, bytes.size()});
    CHECK(store.bytes(*kept) == bytes);
    const auto content = LogisticsRows::coverage(storeOf(office).coverage(), store.list(),
                                                 [](const QDate&) { return QString(); });
    CHECK(content.rows.front().cells.contains(u"page.pdf"_s));
    // The article goes with its clippings, and comes back with them.
    REQUIRE(succeeded(operations.remove(*coverage)));
    CHECK(store.list().empty());
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(store.bytes(*kept) == bytes);
    REQUIRE(succeeded(clippings.remove(store.list().front())));
    CHECK(store.list().empty());
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(store.bytes(*kept) == bytes);
}

TEST_CASE("A badge carries a code and no markup of its words", "[badges]")
{
    const QrPath symbol = qrPath(u"GP26-G0123-0"_s);
    CHECK(symbol.side == 21);
    // The finder pattern at the top left: a row of seven dark modules.
    CHECK(symbol.path.startsWith(u"M0 0h7v1h-7z"_s));
    CHECK(qrPath({}).side == 0);
    CHECK(badgeSheets(0) == 0);
    CHECK(badgeSheets(10) == 1);
    CHECK(badgeSheets(1001) == 101);
    Badge badge{u"winner"_s,         u"受賞者"_s,     u"ヨシダ"_s, QString::fromUtf8("𠮷田 <i>"),
                u"見本株式会社"_s, u"代表取締役"_s, u"GP26-G0123-0"_s, {}};
    const QString html = badgesHtml(std::vector<Badge>(11, badge), u"GENIAC-PRIZE 2026"_s);
    CHECK(html.count(u"class=\"sheet\""_s) == 2);
    CHECK(html.contains(QString::fromUtf8("𠮷田 &lt;i&gt;")));
    CHECK_FALSE(html.contains(u"<i>"_s));
    CHECK(html.contains(symbol.path));
}
