#include "models/packets/DoubleEntryOperations.h"

#include "models/judging/ConflictOperations.h"
#include "models/packets/JudgeWork.h"
#include "models/packets/ProgressStore.h"
#include "models/packets/ReminderOperations.h"
#include "models/packets/Rubric.h"
#include "models/packets/ScoreSheetOperations.h"
#include "models/packets/ScoreSheetXlsx.h"
#include "models/scoring/ScoreStore.h"
#include "models/scoring/StageRanking.h"
#include "models/tables/TableReader.h"
#include "tests/packets/PacketOffice.h"
#include "tests/packets/ReturnOffice.h"

#include <QFile>

#include <xlsxwriter.h>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class FullDisk : public FileSaver
{
protected:
    qint64 write(QFileDevice& /*file*/, const QByteArray& /*bytes*/) override { return 0; }
    bool isFull(const QFileDevice& /*file*/) const override { return true; }
};

/// The sheet as a judge fills it in a spreadsheet: the same hidden lines, marks in their columns.
QByteArray filledSheet(ReturnOffice& office, const QByteArray& empty, const QString& judge,
                       const QString& leaveOut = {}, int add = 0)
{
    const auto hidden =
        readTableBytes(u"s.xlsx"_s, empty, {.sheet = u"prizedesk"_s, .encoding = {}});
    const auto shown = readTableBytes(u"s.xlsx"_s, empty, {});
    REQUIRE(succeeded(hidden));
    REQUIRE(succeeded(shown));
    const QString path = office.inFolder(u"filled.xlsx"_s);
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "J");
    lxw_worksheet* secret = workbook_add_worksheet(book, "prizedesk");
    const JudgeWork work = office.work(judge);
    lxw_row_t to = lxw_row_t(shown->rows.size());
    for (const RawRow& row : shown->rows) {
        // Sorted anew: the last row first.
        const lxw_row_t place = row.number == 1 ? 0 : --to;
        const QString ref = row.text(0);
        worksheet_write_string(sheet, place, 0, ref.toUtf8().constData(), nullptr);
        lxw_col_t column = 2;
        if (row.number > 1) {
            for (const Criterion& criterion : office.packet(judge).criteria) {
                const int mark = *work.entries[ref].cells[criterion.code].mark;
                if (criterion.kind == Criterion::Kind::Gate)
                    worksheet_write_string(sheet, place, column, mark == 1 ? "○" : "×", nullptr);
                else if (leaveOut != ref + u' ' + criterion.code)
                    worksheet_write_number(sheet, place, column, mark + add, nullptr);
                column = lxw_col_t(column + 2);
            }
        }
    }
    lxw_row_t line = 0;
    for (const RawRow& row : hidden->rows)
        worksheet_write_string(secret, line++, 0, row.text(0).toUtf8().constData(), nullptr);
    worksheet_hide(secret);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    return bytesOf(path);
}

ReceivePlan previewOf(ReturnOffice& office, const QByteArray& bytes)
{
    const auto file = office.receiving().readBytes(u"sheet.xlsx"_s, bytes);
    REQUIRE(succeeded(file));
    auto plan = office.receiving().preview({*file});
    REQUIRE(succeeded(plan));
    return *plan;
}

DoubleEntryOperations::Marks typedMarks(ReturnOffice& office, const QString& judge)
{
    DoubleEntryOperations::Marks marks;
    const JudgeWork work = office.work(judge);
    for (auto entry = work.entries.begin(); entry != work.entries.end(); ++entry) {
        for (auto cell = entry->cells.begin(); cell != entry->cells.end(); ++cell)
            marks.insert({{entry.key(), cell.key()}, *cell->mark});
    }
    return marks;
}

} // namespace

TEST_CASE("A score sheet comes back with the same checks", "[receive]")
{
    ReturnOffice office;
    const QString judge = u"J06"_s;
    const QString path = office.inFolder(u"J06.xlsx"_s);
    ScoreSheetOperations sheets(office.workspace());
    REQUIRE(succeeded(sheets.issue(office.kStage, judge, path)));
    const QByteArray empty = bytesOf(path);
    CHECK(previewOf(office, empty).files().front().refusal == ReturnRefusal::Incomplete);

    const QByteArray filled = filledSheet(office, empty, judge);
    const ReceivePlan plan = previewOf(office, filled);
    REQUIRE(plan.files().front().refusal == ReturnRefusal::None);
    CHECK(plan.files().front().judge == judge);
    CHECK(plan.count(PlannedCell::State::New) == int(typedMarks(office, judge).size()));
    const QByteArray before = office.rows();
    REQUIRE(succeeded(office.receiving().apply(plan)));
    CHECK(office.marks().size() == int(typedMarks(office, judge).size()));
    CHECK(previewOf(office, filled).files().front().state == PlannedFile::State::Same);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(office.rows() == before);

    const Criterion* mark = nullptr;
    for (const Criterion& criterion : office.packet(judge).criteria) {
        if (criterion.kind == Criterion::Kind::Mark && !mark)
            mark = &criterion;
    }
    const QString cell = office.packet(judge).entries.front().ref + u' ' + mark->code;
    const auto incomplete = previewOf(office, filledSheet(office, empty, judge, cell));
    CHECK(incomplete.files().front().refusal == ReturnRefusal::Incomplete);
    CHECK(incomplete.files().front().detail == cell);
    CHECK(previewOf(office, filledSheet(office, empty, judge, {}, 5)).files().front().refusal ==
          ReturnRefusal::Incomplete);
    ReturnOffice other;
    CHECK(previewOf(other, filled).files().front().refusal == ReturnRefusal::UnknownPacket);
    CHECK(previewOf(office, filled.first(filled.size() / 2)).files().front().state ==
          PlannedFile::State::Refused);
    const QByteArray foreign = bytesOf(QStringLiteral(TEST_DATA "/entries_agents.xlsx"));
    CHECK(previewOf(office, foreign).files().front().refusal == ReturnRefusal::NotAReturn);
}

TEST_CASE("A sheet that cannot be written is not noted", "[receive]")
{
    ReturnOffice office;
    const QByteArray before = office.rows();
    FullDisk disk;
    const QString path = office.inFolder(u"J06.xlsx"_s);
    CHECK(
        refused(ScoreSheetOperations(office.workspace()).issue(office.kStage, u"J06"_s, path, disk),
                Error::Code::DiskFull));
    CHECK(office.rows() == before);
    CHECK_FALSE(QFile::exists(path));
    putBytes(path, "filled in and come back");
    CHECK(refused(ScoreSheetOperations(office.workspace()).issue(office.kStage, u"J06"_s, path),
                  Error::Code::FileExists));
    CHECK(bytesOf(path) == "filled in and come back");
    CHECK(refused(ScoreSheetOperations(office.workspace())
                      .issue(office.kStage, u"J99"_s, office.inFolder(u"J99.xlsx"_s)),
                  Error::Code::NotFound));
}

TEST_CASE("Paper counts only after a second person typed it blind", "[receive]")
{
    ReturnOffice office;
    const QString judge = u"J07"_s;
    DoubleEntryOperations paper(office.workspace());
    auto marks = typedMarks(office, judge);
    CHECK(refused(paper.settle(office.kStage, judge, {}), Error::Code::RuleRefused));
    REQUIRE(succeeded(paper.type(office.kStage, judge, marks)));
    CHECK(office.marks().isEmpty());
    CHECK(
        refused(paper.type(office.kStage, judge, marks), Error::Code::RuleRefused)); // same person
    office.workspace().setWho(u"Ｍo ri"_s);
    CHECK(refused(paper.type(office.kStage, judge, marks), Error::Code::RuleRefused));

    office.workspace().setWho(u"Sato"_s);
    const auto blind = paper.sheet(office.kStage, judge);
    REQUIRE(succeeded(blind));
    CHECK(blind->step == TypedSheet::Step::Second);
    for (const TypedCell& cell : blind->cells)
        CHECK_FALSE(cell.first.has_value());

    auto second = marks;
    const Criterion* criterion = nullptr;
    for (const Criterion& one : office.packet(judge).criteria) {
        if (one.kind == Criterion::Kind::Mark)
            criterion = &one;
    }
    const std::pair place{office.packet(judge).entries.front().ref, criterion->code};
    const int right = marks.at(place);
    second[place] = right == 5 ? 4 : right + 1;
    auto fewer = second;
    fewer.erase(fewer.begin());
    CHECK(refused(paper.type(office.kStage, judge, fewer), Error::Code::RuleRefused));
    REQUIRE(succeeded(paper.type(office.kStage, judge, second)));
    const auto both = paper.sheet(office.kStage, judge);
    REQUIRE(succeeded(both));
    CHECK(both->step == TypedSheet::Step::Settle);
    CHECK(both->differences() == 1);
    CHECK(office.marks().isEmpty());
    CHECK(refused(paper.settle(office.kStage, judge, {}), Error::Code::RuleRefused));
    CHECK(refused(paper.settle(office.kStage, judge, {{place, right == 1 ? 3 : 1}}),
                  Error::Code::RuleRefused));
    REQUIRE(succeeded(paper.settle(office.kStage, judge, {{place, right}})));
    CHECK(office.marks().size() == int(marks.size()));
    CHECK(paper.sheet(office.kStage, judge)->step == TypedSheet::Step::First);

    // The judge's own file then meets what was typed: equal marks with comments of their own.
    const ReceivePlan plan = office.preview({office.writeReturned(judge, office.work(judge))});
    CHECK(plan.count(PlannedCell::State::New) == 0);
    // A mark out of range is refused, and an undo takes the typing back.
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(office.marks().isEmpty());
    REQUIRE(succeeded(paper.discard(office.kStage, judge, u"別の委員の紙"_s)));
    CHECK(refused(paper.type(office.kStage, judge, {{place, 9}}), Error::Code::RuleRefused));
}

TEST_CASE("Progress tells who is missing and what closing without them does", "[receive]")
{
    ReturnOffice office;
    QStringList files;
    for (const QString& judge : office.judges()) {
        if (judge != u"J14"_s)
            files += office.writeReturned(judge, office.work(judge));
    }
    REQUIRE(succeeded(office.receive(files)));
    const auto list = ProgressStore(office.workspace().database(), office.workspace().vault())
                          .list(office.kStage);
    REQUIRE(list.size() == 14);
    for (const JudgeStanding& judge : list) {
        CHECK(judge.expected == int(office.packet(judge.judge).entries.size() *
                                    office.packet(judge.judge).criteria.size()));
        CHECK(judge.isComplete() == (judge.judge != u"J14"_s));
        CHECK(judge.version == (judge.judge == u"J14"_s ? 0 : 1));
    }
    // Who withdraws is no longer wanted of anybody, and what was given for it no longer counts.
    const PacketContent& packet = office.packet(u"J01"_s);
    office.setStatus(packet.entries.front().ref, u"withdrawn"_s);
    const auto later = ProgressStore(office.workspace().database(), office.workspace().vault())
                           .list(office.kStage);
    for (const JudgeStanding& judge : later) {
        CHECK(judge.isComplete() == (judge.judge != u"J14"_s));
        if (judge.judge == u"J01"_s)
            CHECK(judge.expected ==
                  int((packet.entries.size() - 1) * packet.criteria.size()));
    }
    REQUIRE(succeeded(office.workspace().undo()));

    const RankingInput input = rankingInput(office.workspace().database(), office.kStage);
    const auto lines = closingWithout(input, {u"J01"_s});
    CHECK_FALSE(lines.empty());
    int lost = 0;
    for (const ClosingLine& line : lines)
        lost += line.judgesBefore - line.judgesAfter;
    CHECK(lost == int(office.packet(u"J01"_s).entries.size()));
    // A judge without marks takes none away; only entries below the quorum are told.
    for (const ClosingLine& line : closingWithout(input, {u"J14"_s})) {
        CHECK(line.belowQuorum);
        CHECK(line.judgesBefore == line.judgesAfter);
    }
}

TEST_CASE("Reminders carry the judge's name and are written one by one", "[receive]")
{
    ReturnOffice office;
    const auto list = ProgressStore(office.workspace().database(), office.workspace().vault())
                          .list(office.kStage);
    REQUIRE_FALSE(list.empty());
    const MailDraft draft =
        ReminderOperations::draft(list.front(), u"GENIAC"_s, u"Final"_s, u"2026-09-01"_s, 3);
    CHECK(draft.body.contains(list.front().name));
    CHECK(draft.body.contains(u"2026-09-01"_s));
    ReminderOperations reminders(office.workspace());
    FullDisk full;
    CHECK(refused(reminders.write(office.kStage, {{u"J01"_s, draft}}, office.inFolder({}), full),
                  Error::Code::DiskFull));
    CHECK_FALSE(QFile::exists(office.inFolder(u"J01.eml"_s)));
    REQUIRE(succeeded(reminders.write(office.kStage, {{u"J01"_s, draft}}, office.inFolder({}))));
    CHECK(bytesOf(office.inFolder(u"J01.eml"_s)) == draft.toEml());
}

TEST_CASE("Paper does not silently replace a mark that counts already", "[receive]")
{
    ReturnOffice office;
    const QString judge = u"J07"_s;
    DoubleEntryOperations paper(office.workspace());
    REQUIRE(succeeded(office.receive({office.writeReturned(judge, office.work(judge))})));
    auto marks = typedMarks(office, judge);
    const Criterion* criterion = nullptr;
    for (const Criterion& one : office.packet(judge).criteria) {
        if (one.kind == Criterion::Kind::Mark)
            criterion = &one;
    }
    const std::pair place{office.packet(judge).entries.front().ref, criterion->code};
    const int received = marks.at(place);
    const int older = received == 5 ? 4 : received + 1;
    marks[place] = older;
    REQUIRE(succeeded(paper.type(office.kStage, judge, marks)));
    office.workspace().setWho(u"Sato"_s);
    const auto blind = paper.sheet(office.kStage, judge);
    REQUIRE(succeeded(blind));
    for (const TypedCell& cell : blind->cells)
        CHECK_FALSE(cell.held.has_value());
    REQUIRE(succeeded(paper.type(office.kStage, judge, marks)));
    const auto both = paper.sheet(office.kStage, judge);
    REQUIRE(succeeded(both));
    CHECK(both->differences() == 1);
    const QStringList before = office.marks();
    CHECK(refused(paper.settle(office.kStage, judge, {}), Error::Code::RuleRefused));
    REQUIRE(succeeded(paper.settle(office.kStage, judge, {{place, received}})));
    CHECK(office.marks() == before);
}

TEST_CASE("Paper waits for the declaration where that is required", "[receive]")
{
    ReturnOffice office;
    REQUIRE(succeeded(office.setRule(u"declaration_required"_s, u"1"_s)));
    DoubleEntryOperations paper(office.workspace());
    const auto marks = typedMarks(office, u"J07"_s);
    CHECK(refused(paper.type(office.kStage, u"J07"_s, marks), Error::Code::RuleRefused));
    ConflictOperations conflicts(office.workspace());
    for (const PacketEntry& entry : office.packet(u"J07"_s).entries)
        REQUIRE(succeeded(conflicts.declare(u"J07"_s, entry.ref, 0, {})));
    CHECK(succeeded(paper.type(office.kStage, u"J07"_s, marks)));
}
