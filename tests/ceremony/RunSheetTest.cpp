#include "models/ceremony/runsheet/RunSheetOperations.h"

#include "models/ceremony/announcement/AnnouncementOperations.h"
#include "models/ceremony/runsheet/RunNames.h"
#include "models/ceremony/runsheet/RunSchedule.h"
#include "models/ceremony/runsheet/RunSheetPaper.h"
#include "models/ceremony/runsheet/RunSheetStore.h"
#include "models/entrants/EntryStore.h"
#include "tests/ceremony/CeremonyOffice.h"
#include "tests/committee/CommitteeOffice.h"
#include "tests/core/Printing.h"

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;

RunSheet threeItems()
{
    RunSheet sheet;
    sheet.startsAtMs = 1000 * kMinute;
    for (const int minutes : {5, 10, 15}) {
        RunItem item;
        item.id = RunItemId(qint64(sheet.items.size()) + 1);
        item.title = QString::number(minutes);
        item.lengthSeconds = minutes * 60;
        sheet.items.push_back(item);
    }
    return sheet;
}

qint64 at(int minutes)
{
    return (1000 + minutes) * kMinute;
}

RunSheet stored(CeremonyOffice& office)
{
    return RunSheetStore(office.workspace().database()).load();
}

} // namespace

TEST_CASE("Delays run on, and an item that is set for a time takes them up", "[runsheet]")
{
    RunSheet sheet = threeItems();
    RunSchedule plan = runSchedule(sheet, at(-60));
    CHECK(plan.times[1].plannedStartMs == at(5));
    CHECK(plan.plannedEndMs == at(30));
    CHECK(plan.expectedEndMs == at(30));
    CHECK(plan.delayMs == 0);
    // Not started in time.
    CHECK(runSchedule(sheet, at(4)).delayMs == 4 * kMinute);
    CHECK(runSchedule(sheet, at(4)).expectedEndMs == at(34));
    // Starts late, and the first item takes longer than it should.
    sheet.items[0].startedAtMs = at(2);
    plan = runSchedule(sheet, at(9));
    CHECK(plan.times[0].state == RunTime::State::Running);
    CHECK(plan.restMs == -2 * kMinute);
    CHECK(plan.delayMs == 4 * kMinute);
    CHECK(plan.times[2].expectedStartMs == at(19));
    // The last item is set for a time: what was lost is caught up there.
    sheet.items[2].notBeforeMs = at(30);
    plan = runSchedule(sheet, at(9));
    CHECK(plan.times[2].plannedStartMs == at(30));
    CHECK(plan.times[2].expectedStartMs == at(30));
    CHECK(plan.expectedEndMs == at(45));
    sheet.items[2].notBeforeMs = at(10);
    CHECK(runSchedule(sheet, at(9)).times[2].overrun);
    sheet.items[2].notBeforeMs.reset();
    sheet.items[1].startedAtMs = at(10);
    sheet.items[1].extraSeconds = -120;
    plan = runSchedule(sheet, at(11));
    CHECK(plan.times[0].state == RunTime::State::Done);
    CHECK(plan.times[0].expectedEndMs == at(10));
    CHECK(plan.times[2].expectedStartMs == at(18));
    CHECK(plan.times[2].delayMs() == 3 * kMinute);
    sheet.items[2].startedAtMs = at(18);
    sheet.endedAtMs = at(33);
    plan = runSchedule(sheet, at(90));
    CHECK(plan.delayMs == 3 * kMinute);
    CHECK_FALSE(plan.restMs);
    CHECK(delayMinutes(210'000) == 4);
    CHECK(delayMinutes(-100'000) == -2);
}

TEST_CASE("Readings stand above the parts of a name", "[runsheet]")
{
    const RunText name = nameWithReading(QString::fromUtf8("𠮷田　髙橋"), u"ヨシダ タカハシ"_s);
    REQUIRE(name.size() == 3);
    CHECK(name[0] == RunPiece{QString::fromUtf8("𠮷田"), u"よしだ"_s});
    CHECK(name[2].reading == u"たかはし"_s);
    CHECK(nameWithReading(u"見本 太郎 次郎"_s, u"ミホン タロウ"_s).size() == 1);
    CHECK(nameWithReading(u"見本"_s, {}) == RunText{{u"見本"_s, {}}});
    const auto resolve = [&](const QString& reference) -> std::optional<RunText> {
        return reference == u"J01"_s ? std::optional<RunText>(name) : std::nullopt;
    };
    const RunText text =
        readRunText(u"つづいて[[J01]]様、｜有明ラボ《ありあけらぼ》の山﨑《やまざき》様、[[X9]]"_s, resolve);
    CHECK(bracketedText(text) ==
          QString::fromUtf8("つづいて𠮷田（よしだ） 髙橋（たかはし）様、有明ラボ（ありあけらぼ）の"
                            "山﨑（やまざき）様、[[X9]]"));
    CHECK(plainText(readRunText(u"《》だけ"_s, resolve)) == u"《》だけ"_s);
}

TEST_CASE("The usual programme is planned, run, and put back", "[runsheet]")
{
    CeremonyOffice office;
    RunSheetOperations operations(office.workspace());
    CHECK(refused(operations.next(), Error::Code::RuleRefused));
    REQUIRE(succeeded(operations.draft()));
    CHECK(refused(operations.draft(), Error::Code::RuleRefused));
    REQUIRE(stored(office).items.size() >= 8);
    const size_t count = stored(office).items.size();
    const RunItemId second = stored(office).items[1].id;
    REQUIRE(succeeded(operations.move(second, -1)));
    CHECK(stored(office).items.front().id == second);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(stored(office).items[1].id == second);
    RunItem item;
    CHECK(refused(operations.put(item), Error::Code::RuleRefused));
    item.title = u"休憩"_s;
    item.lengthSeconds = 600;
    item.notBeforeMs = stored(office).startsAtMs + 60 * kMinute;
    REQUIRE(succeeded(operations.put(item)));
    CHECK(stored(office).items.back().title == u"休憩"_s);
    const qint64 before = stored(office).startsAtMs;
    REQUIRE(succeeded(operations.setStart(before + 30 * kMinute)));
    CHECK(stored(office).items.back().notBeforeMs == before + 90 * kMinute);
    REQUIRE(succeeded(operations.remove(stored(office).items.back().id)));
    CHECK(stored(office).items.size() == count);

    REQUIRE(succeeded(operations.next()));
    CHECK(stored(office).running() == 0);
    CHECK(refused(operations.remove(second), Error::Code::RuleRefused));
    REQUIRE(succeeded(operations.extend(2)));
    CHECK(stored(office).items[0].extraSeconds == 120);
    REQUIRE(succeeded(operations.next()));
    CHECK(stored(office).running() == 1);
    REQUIRE(succeeded(operations.back()));
    CHECK(stored(office).running() == 0);
    for (size_t i = 0; i < count; ++i)
        REQUIRE(succeeded(operations.next()));
    CHECK(stored(office).endedAtMs.has_value());
    CHECK(refused(operations.next(), Error::Code::RuleRefused));
    REQUIRE(succeeded(operations.reset()));
    CHECK_FALSE(stored(office).hasStarted());
    CHECK_FALSE(stored(office).endedAtMs);
}

TEST_CASE("A script names winners only once they are released", "[runsheet]")
{
    CeremonyOffice office;
    RunSheetOperations operations(office.workspace());
    REQUIRE(succeeded(operations.draft()));
    RunItem item;
    item.title = u"確認"_s;
    item.narration = u"[[%1]]さんと[[t1-1]]さん"_s.arg(office.winners().first());
    REQUIRE(succeeded(operations.put(item)));
    const auto entry = EntryStore(office.workspace().database(), office.workspace().vault())
                           .findRef(office.winners().first());
    REQUIRE(entry);
    // The family name: readings part it from the given name.
    const QString name =
        entry->values[EntryField::Representative].simplified().section(u' ', 0, 0);
    REQUIRE_FALSE(name.isEmpty());
    const auto script = [&] {
        const RunNames names(office.workspace());
        return runSheetHtml(stored(office), names, RunView::Script, u"P"_s, paperStyle()) +
               QString::fromUtf8(
                   toCsvUtf8(runSheetTable(stored(office), names, RunView::Script, paperStyle())));
    };
    CHECK_FALSE(script().contains(name));
    office.confirmAll();
    CHECK_FALSE(script().contains(name));
    REQUIRE(succeeded(AnnouncementOperations(office.workspace()).propose()));
    CHECK_FALSE(script().contains(name));
    office.workspace().setWho(u"Second"_s);
    REQUIRE(succeeded(AnnouncementOperations(office.workspace()).release()));
    CHECK(script().contains(name));
    CHECK(script().contains(u"<ruby>"_s));
    for (const RunView view : {RunView::All, RunView::Stage, RunView::Technics, RunView::Reception})
        CHECK(runSheetHtml(stored(office), RunNames(office.workspace()), view, u"P"_s, paperStyle())
                  .contains(u"記念撮影"_s));
}

TEST_CASE("Before the release nobody can tell who won by whose name is left out", "[runsheet]")
{
    CeremonyOffice office;
    const EntryStore entries(office.workspace().database(), office.workspace().vault());
    const auto textOf = [&](const RunNames& names, const QString& ref) {
        const auto text = names.find(ref);
        REQUIRE(text);
        return plainText(*text);
    };
    const RunNames hidden(office.workspace());
    const QString winner = textOf(hidden, office.winners().first());
    int others = 0;
    for (const Entry& entry : entries.list()) {
        CHECK(textOf(hidden, entry.ref) == winner);
        others += office.winners().contains(entry.ref) ? 0 : 1;
    }
    CHECK(others > 0);
    office.confirmAll();
    office.release();
    const RunNames shown(office.workspace());
    for (const Entry& entry : entries.list())
        CHECK(textOf(shown, entry.ref) != winner);
}
