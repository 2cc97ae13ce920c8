#include "models/entrants/EntryStore.h"
#include "models/judging/DeclarationStore.h"
#include "models/judging/JudgeStore.h"
#include "models/packets/JudgePacket.h"
#include "models/packets/JudgeWork.h"
#include "models/packets/PacketOperations.h"
#include "models/packets/ReceiveStore.h"
#include "models/packets/ReturnReader.h"
#include "models/scoring/ScoreStore.h"
#include "models/scoring/StageOperations.h"
#include "models/scoring/StageRanking.h"
#include "models/workspace/BackupFolder.h"
#include "tests/packets/ReturnOffice.h"

#include <QFile>

#include <algorithm>
#include <random>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The work with one mark changed.
JudgeWork corrected(JudgeWork work, const QString& entry, const QString& criterion, int mark)
{
    CellWork& cell = work.entries[entry].cells[criterion];
    cell.mark = mark;
    cell.comment = u"再読して改めた"_s;
    cell.changedAtMs += 1000;
    return work;
}

/// A cell of a judge that is a mark, not a gate: entry and criterion.
QPair<QString, QString> someCell(const ReturnOffice& office, const QString& judge)
{
    const PacketContent& packet = office.packet(judge);
    for (const Criterion& criterion : packet.criteria) {
        if (criterion.kind == Criterion::Kind::Mark)
            return {packet.entries.front().ref, criterion.code};
    }
    FAIL("no mark");
    return {};
}

int otherMark(const JudgeWork& work, const QPair<QString, QString>& cell)
{
    const int mark = *work.entries[cell.first].cells[cell.second].mark;
    return mark == 5 ? 4 : mark + 1;
}

QStringList expectedLines(const QString& judge, const JudgeWork& work)
{
    QStringList lines;
    for (auto entry = work.entries.begin(); entry != work.entries.end(); ++entry) {
        for (auto cell = entry->cells.begin(); cell != entry->cells.end(); ++cell)
            lines += u"%1 %2 %3 %4 %5"_s.arg(judge, entry.key(), cell.key())
                         .arg(*cell->mark)
                         .arg(cell->comment);
    }
    return lines;
}

QString written(ReturnOffice& office, const QString& name, const QByteArray& bytes)
{
    QFile file(office.inFolder(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace

TEST_CASE("A full round through real files", "[receive]")
{
    ReturnOffice office;
    ReturnOffice other; // another programme with packets of its own
    const QStringList judges = office.judges();
    REQUIRE(judges.size() == 14);

    // J14 is gone, J13's file is cut, J01 and J02 correct themselves.
    QStringList files;
    QStringList expected;
    for (const QString& judge : judges) {
        JudgeWork work = office.work(judge);
        if (judge == judges.back())
            continue;
        files += office.writeReturned(judge, work);
        if (judge == judges[0] || judge == judges[1]) {
            const auto cell = someCell(office, judge);
            work = corrected(work, cell.first, cell.second, otherMark(work, cell));
            files += office.writeReturned(judge, work, 2);
        }
        if (judge == judges[12]) {
            QFile::resize(files.back(), QFile(files.back()).size() / 2);
            continue;
        }
        expected += expectedLines(judge, work);
    }
    files += other.writeReturned(judges[3], other.work(judges[3]));
    expected.sort();

    std::mt19937 random(20261125);
    const QByteArray before = office.rows();
    QByteArray after;
    for (int round = 0; round < 4; ++round) {
        const ReceivePlan plan = office.preview(files);
        CHECK(plan.taken() == 12);
        CHECK(plan.refused() == 4);
        CHECK(plan.undecided() == 0);
        CHECK(plan.count(PlannedCell::State::New) == expected.size());
        CHECK(plan.total() == expected.size());
        CHECK(plan.judgesReceived(office.kStage) == QPair(0, 12));
        for (const PlannedFile& file : plan.files()) {
            if (file.name.startsWith(judges[12]))
                CHECK(file.refusal == ReturnRefusal::Truncated);
            if (file.state == PlannedFile::State::Older) {
                CHECK(file.version == 1);
                CHECK(file.heldVersion == 2);
            }
        }
        REQUIRE(succeeded(office.receive(files)));
        CHECK(office.marks() == expected);
        if (round == 0)
            after = office.rows();
        CHECK(office.marks().size() == expected.size());
        REQUIRE(succeeded(office.workspace().undo()));
        CHECK(office.rows() == before);
        std::shuffle(files.begin(), files.end(), random);
    }
    CHECK(after != before);

    // One by one, in any order, the outcome is the same.
    for (const QString& file : files)
        static_cast<void>(office.receive({file}));
    CHECK(office.marks() == expected);
    // Twice is once.
    const QByteArray once = office.rows();
    const ReceivePlan again = office.preview(files);
    CHECK(again.taken() == 0);
    CHECK(again.total() == 0);
    REQUIRE(succeeded(office.receive(files)));
    CHECK(office.rows() == once);
    CHECK(rankStage(office.workspace(), office.kStage)->judges == 12);
}

TEST_CASE("What a judge enters in the packet arrives", "[receive]")
{
    ReturnOffice office;
    const QString judge = u"J05"_s;
    const PacketContent& content = office.packet(judge);
    auto packet = JudgePacket::open(office.packetPath(judge), office.passphrase(judge));
    REQUIRE(succeeded(packet));
    // From the last entry to the first, the first one with an interest.
    const QString conflicted = content.entries.front().ref;
    QStringList expected;
    for (auto entry = content.entries.rbegin(); entry != content.entries.rend(); ++entry) {
        const bool isFree = entry->ref != conflicted;
        REQUIRE(succeeded((*packet)->declare(
            entry->ref, {isFree ? Declaration::State::None : Declaration::State::Conflict,
                         isFree ? 0 : 4, isFree ? QString() : u"共同研究"_s})));
        if (!isFree)
            continue;
        for (const Criterion& criterion : content.criteria) {
            const int mark = criterion.kind == Criterion::Kind::Gate ? 1 : 3;
            REQUIRE(succeeded((*packet)->setMark(entry->ref, criterion.code, mark)));
            expected += u"%1 %2 %3 %4 "_s.arg(judge, entry->ref, criterion.code).arg(mark);
        }
    }
    const QString path = office.inFolder(u"J05.scores"_s);
    REQUIRE(succeeded((*packet)->finish(path)));
    expected.sort();

    const ReceivePlan plan = office.preview({path});
    REQUIRE(plan.files().front().declarations.size() == 1);
    CHECK(plan.files().front().declarations.front().category == 4);
    REQUIRE(succeeded(office.receive({path})));
    CHECK(office.marks() == expected);
    // The interest removes the assignment.
    Statement rows = office.workspace().database().query(R"(
        select count(*) from assignment a join judge j on j.id = a.judge
        join entry e on e.id = a.entry where j.ref = ? and e.ref = ?)");
    rows.bind(judge, conflicted);
    REQUIRE(rows.next());
    CHECK(rows.integer(0) == 0);
}

TEST_CASE("A later declaration excludes marks that were received", "[receive]")
{
    ReturnOffice office;
    const QString judge = u"J01"_s;
    JudgeWork work = office.work(judge);
    REQUIRE(succeeded(office.receive({office.writeReturned(judge, work)})));
    const QString entry = office.packet(judge).entries.front().ref;
    const int before = rankStage(office.workspace(), office.kStage)->find(entry)->n;
    work.entries[entry].declaration = {Declaration::State::Conflict, 2, u"指導した"_s};
    const QString path = office.writeReturned(judge, work, 2);
    const ReceivePlan plan = office.preview({path});
    CHECK(plan.files().front().declarations.front().marksExcluded ==
          int(office.packet(judge).criteria.size()));
    REQUIRE(succeeded(office.receive({path})));
    CHECK(rankStage(office.workspace(), office.kStage)->find(entry)->n == before - 1);
}

TEST_CASE("A mark that both sides changed is a conflict", "[receive]")
{
    ReturnOffice office;
    const QString judge = u"J02"_s;
    const JudgeWork first = office.work(judge);
    REQUIRE(succeeded(office.receive({office.writeReturned(judge, first)})));
    const auto cell = someCell(office, judge);
    const int held = *first.entries[cell.first].cells[cell.second].mark;
    const int byOffice = held == 1 ? 2 : 1;
    const int byJudge = held == 5 || byOffice == 5 ? 4 : 5;
    const auto csv =
        u"judge,entry,criterion,mark\n%1,%2,%3,%4\n"_s.arg(judge, cell.first, cell.second)
            .arg(byOffice)
            .toUtf8();
    REQUIRE(succeeded(office.importScores(office.kStage, csv)));

    SECTION("only the office changed it: its value stays")
    {
        const auto secondCell = office.packet(judge).entries.back().ref;
        const JudgeWork work =
            corrected(first, secondCell, cell.second, otherMark(first, {secondCell, cell.second}));
        const QString path = office.writeReturned(judge, work, 2);
        const ReceivePlan plan = office.preview({path});
        CHECK(plan.undecided() == 0);
        CHECK(plan.count(PlannedCell::State::Changed) == 1);
        REQUIRE(succeeded(office.receive({path})));
        CHECK(office.marks()
                  .filter(u"%1 %2 %3 %4"_s.arg(judge, cell.first, cell.second).arg(byOffice))
                  .size() == 1);
    }
    SECTION("both changed it: somebody decides")
    {
        const QString path =
            office.writeReturned(judge, corrected(first, cell.first, cell.second, byJudge), 2);
        const ReceivePlan plan = office.preview({path});
        REQUIRE(plan.undecided() == 1);
        const auto& cells = plan.files().front().cells;
        const auto conflict = std::find_if(cells.begin(), cells.end(), [](const PlannedCell& one) {
            return one.state == PlannedCell::State::Conflict;
        });
        REQUIRE(conflict != cells.end());
        CHECK(conflict->office->mark == byOffice);
        CHECK(conflict->office->who == u"Mori"_s);
        CHECK(conflict->office->atMs == TestOffice::kStartMs);
        CHECK(conflict->returned.mark == byJudge);
        const QByteArray before = office.rows();
        CHECK(refused(office.receive({path}), Error::Code::RuleRefused));
        CHECK(office.rows() == before);
        const auto line = [&](int mark) {
            return office.marks()
                .filter(u"%1 %2 %3 %4 "_s.arg(judge, cell.first, cell.second).arg(mark))
                .size();
        };
        REQUIRE(succeeded(office.receive({path}, TakeSide::Office)));
        CHECK(line(byOffice) == 1);
        // Decided once, it is not asked again.
        CHECK(office
                  .preview({office.writeReturned(
                      judge, corrected(first, cell.first, cell.second, byJudge), 3)})
                  .undecided() == 0);
        REQUIRE(succeeded(office.workspace().undo()));
        REQUIRE(succeeded(office.receive({path}, TakeSide::Judge)));
        CHECK(line(byJudge) == 1);
    }
    SECTION("changed by the office after the preview")
    {
        const QString path =
            office.writeReturned(judge, corrected(first, cell.first, cell.second, byJudge), 2);
        ReceivePlan plan = office.preview({path});
        plan.decideAll(TakeSide::Judge);
        int third = 1;
        // The mark as it was received first would be no conflict: only the judge changed it then.
        const int received = *first.entries[cell.first].cells[cell.second].mark;
        while (third == byOffice || third == byJudge || third == received)
            ++third;
        QByteArray later = csv;
        later.replace(QByteArray::number(byOffice) + "\n", QByteArray::number(third) + "\n");
        REQUIRE(succeeded(office.importScores(office.kStage, later)));
        CHECK(refused(office.receiving().apply(plan), Error::Code::RuleRefused));
    }
}

TEST_CASE("An older version is named and not taken", "[receive]")
{
    ReturnOffice office;
    const QString judge = u"J03"_s;
    const JudgeWork first = office.work(judge);
    const auto cell = someCell(office, judge);
    const JudgeWork second = corrected(first, cell.first, cell.second, otherMark(first, cell));
    const QString older = office.writeReturned(judge, first, 1);
    REQUIRE(succeeded(office.receive({office.writeReturned(judge, second, 2)})));
    const QByteArray before = office.rows();
    const ReceivePlan plan = office.preview({older});
    CHECK(plan.files().front().state == PlannedFile::State::Older);
    CHECK(plan.files().front().heldVersion == 2);
    REQUIRE(succeeded(office.receive({older})));
    CHECK(office.rows() == before);
    // The same version with another content comes from a packet that was copied.
    const QString twin = written(office, u"twin.scores"_s, office.returned(judge, first, 2));
    CHECK(office.preview({twin}).files().front().refusal == ReturnRefusal::Contradicts);
}

TEST_CASE("A bad file is refused by name while the others go on", "[receive]")
{
    ReturnOffice office;
    const QString judge = u"J04"_s;
    const JudgeWork work = office.work(judge);
    const QByteArray good = office.returned(judge, work);
    const PacketContent& packet = office.packet(judge);
    const auto refusal = [&](const QByteArray& bytes) {
        const auto file = office.receiving().readBytes(u"a.scores"_s, bytes);
        REQUIRE(succeeded(file));
        const auto plan = office.receiving().preview({*file});
        REQUIRE(succeeded(plan));
        return plan->files().front().refusal;
    };
    const auto resealed = [&](const std::function<void(ReturnContent&)>& change) {
        ReturnContent content = returnContent(packet, work, 1, TestOffice::kStartMs);
        change(content);
        return refusal(writeReturn(content, packet.officeKey, packet.signSeed));
    };
    CHECK(refusal(good) == ReturnRefusal::None);
    for (qsizetype length = 0; length < good.size(); ++length) {
        const ReturnRefusal found = refusal(good.first(length));
        CAPTURE(length);
        REQUIRE(found == ReturnRefusal::Truncated);
        if (length > 200)
            length += 997; // each preview reads the office anew
    }
    const ReturnReader reader(*PacketOperations(office.workspace()).officeKey(),
                              [&](const QString&) { return publicSignKey(packet.signSeed); });
    REQUIRE(reader.read(good, u"a.scores"_s));
    for (qsizetype length = 0; length < good.size(); ++length) {
        if (reader.read(good.first(length), u"a.scores"_s))
            FAIL("taken at " << length);
    }
    QByteArray changed = good;
    changed[changed.size() / 2] = char(changed[changed.size() / 2] ^ 1);
    CHECK(refusal(changed) == ReturnRefusal::Damaged);
    CHECK(refusal("hello") == ReturnRefusal::NotAReturn);
    CHECK(refusal(writeReturn(returnContent(packet, work, 1, 1), packet.officeKey,
                              QByteArray(32, 'x'))) == ReturnRefusal::BadSignature);
    CHECK(resealed([](ReturnContent& one) { one.markSum += 1; }) == ReturnRefusal::WrongTotals);
    CHECK(resealed([](ReturnContent& one) { one.entries.front().cells.pop_back(); }) ==
          ReturnRefusal::WrongTotals);
    CHECK(resealed([](ReturnContent& one) { one.programmeCode = u"other"_s; }) ==
          ReturnRefusal::OtherProgramme);
    CHECK(resealed([](ReturnContent& one) { one.judgeRef = u"J09"_s; }) ==
          ReturnRefusal::UnknownJudge);
    CHECK(resealed([](ReturnContent& one) { one.stageCode = u"t1-paper"_s; }) ==
          ReturnRefusal::OtherStage);
    CHECK(resealed([](ReturnContent& one) { one.rubricDigest = QString(64, u'0'); }) ==
          ReturnRefusal::OtherRubric);
    CHECK(resealed([](ReturnContent& one) { one.entries.front().ref = u"T1-9999"_s; }) ==
          ReturnRefusal::WrongTotals);
    CHECK(resealed([](ReturnContent& one) {
              one.entries.front().cells.front().mark += 5;
              one.markSum += 5;
          }) == ReturnRefusal::WrongTotals);
    // The others go on.
    const QString bad = written(office, u"bad.scores"_s, changed);
    REQUIRE(succeeded(office.receive({bad, office.writeReturned(judge, work)})));
    CHECK(office.marks().size() == expectedLines(judge, work).size());
    // A closed stage takes nothing more.
    REQUIRE(succeeded(StageOperations(office.workspace()).close(office.kStage, u"期限"_s)));
    CHECK(refusal(office.returned(u"J05"_s, office.work(u"J05"_s))) == ReturnRefusal::StageClosed);
}

TEST_CASE("A packet's return and a sheet of one judge that differ are both for a person to settle",
          "[receive]")
{
    ReturnOffice office;
    const QString judge = u"J06"_s;
    const JudgeWork work = office.work(judge);
    const auto cell = someCell(office, judge);
    const ReceiveState state = ReceiveStore(office.workspace().database()).state();
    const auto fileOf = [&](const JudgeWork& said, bool isSheet) {
        ReturnedFile file;
        file.name = isSheet ? u"J06.xlsx"_s : u"J06.scores"_s;
        file.isSheet = isSheet;
        file.content = returnContent(office.packet(judge), said, 1, 1'000);
        return file;
    };
    // The sheet is another paper of the same judge.
    ReceiveState withSheet = state;
    ReturnedFile sheet = fileOf(corrected(work, cell.first, cell.second, otherMark(work, cell)), true);
    IssuedPaper paper = state.papers.at(office.packet(judge).id);
    paper.uuid = u"sheet-1"_s;
    paper.isSheet = true;
    withSheet.papers.insert({paper.uuid, paper});
    sheet.content.packetId = paper.uuid;
    const ReceivePlan differing(withSheet, {fileOf(work, false), sheet});
    CHECK(differing.taken() == 0);
    for (const PlannedFile& file : differing.files())
        CHECK(file.refusal == ReturnRefusal::Contradicts);

    sheet = fileOf(work, true);
    sheet.content.packetId = paper.uuid;
    for (const bool sheetFirst : {false, true}) {
        const ReceivePlan same(withSheet,
                               sheetFirst ? std::vector<ReturnedFile>{sheet, fileOf(work, false)}
                                          : std::vector<ReturnedFile>{fileOf(work, false), sheet});
        CHECK(same.taken() == 1);
        CHECK(same.total() == expectedLines(judge, work).size());
        CHECK(same.files()[sheetFirst ? 0 : 1].state == PlannedFile::State::Same);
    }
}

TEST_CASE("An interest in an entry that left the stage does not keep the batch out", "[receive]")
{
    ReturnOffice office;
    JudgeWork work = office.work(u"J06"_s);
    const QString entry = office.packet(u"J06"_s).entries.front().ref;
    work.entries[entry].declaration = {Declaration::State::Conflict, 2, u"共同研究"_s};
    const QStringList files{office.writeReturned(u"J06"_s, work),
                            office.writeReturned(u"J07"_s, office.work(u"J07"_s))};
    REQUIRE(succeeded(StageOperations(office.workspace()).remove(office.kStage, {entry}, u"誤記"_s)));
    REQUIRE(succeeded(office.receive(files)));
    CHECK(DeclarationStore(office.workspace().database())
              .isByJudge(JudgeStore(office.workspace().database(), office.workspace().vault())
                             .ids()
                             .value(u"J06"_s),
                         EntryStore(office.workspace().database(), office.workspace().vault())
                             .idOf(entry)));
}

TEST_CASE("A backup is made before returns are taken", "[receive]")
{
    ReturnOffice office;
    const BackupFolder folder(office.path());
    const size_t before = folder.list().size();
    office.clock().set(TestOffice::kStartMs + 60'000);
    REQUIRE(succeeded(office.receive({office.writeReturned(u"J06"_s, office.work(u"J06"_s))})));
    CHECK(folder.list().size() > before);
}
