#include "models/committee/AttendanceRecord.h"
#include "models/committee/MinutesDraft.h"
#include "models/committee/MinutesPaper.h"
#include "models/core/Digest.h"
#include "models/reports/ReportCatalogue.h"
#include "tests/committee/CommitteeOffice.h"
#include "tests/core/Printing.h"

#include <QFile>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

MeetingId heldMeeting(CommitteeOffice& office)
{
    const MeetingId id = office.plan();
    office.setAgenda(id);
    MeetingOperations meetings(office.workspace());
    Attendance first;
    first.judge = office.judge(u"J01"_s);
    first.state = Attendance::State::Present;
    first.from = u"夢見駅"_s;
    first.to = u"幻駅"_s;
    first.arrivedAtMs = office.draft().startsAtMs;
    first.leftAtMs = office.draft().endsAtMs;
    first.receiptAtMs = office.draft().endsAtMs;
    REQUIRE(succeeded(meetings.record(id, first)));
    office.attend(id, u"J02"_s, Attendance::State::Present);
    office.attend(id, u"J03"_s, Attendance::State::Present, true);
    office.attend(id, u"J04"_s, Attendance::State::Absent);
    REQUIRE(succeeded(meetings.hold(id)));
    return id;
}

QString minutes(CommitteeOffice& office, MeetingId id, PaperProfile profile)
{
    const auto paper = minutesPaper(office.workspace(), id, paperStyle(profile));
    REQUIRE(succeeded(paper));
    return paper->html();
}

} // namespace

TEST_CASE(
    "Minutes say who came, that the quorum was met, who left the room, and the journal's head",
    "[committee]")
{
    CommitteeOffice office;
    const MeetingId id = heldMeeting(office);
    const QString head = QString::fromLatin1(office.workspace().journal().head().toHex());
    const QString nedo = minutes(office, id, PaperProfile::Nedo);
    CHECK(nedo.contains(u"令和8年8月4日（火） 10:00"_s));
    CHECK(nedo.contains(u"まぼろし会議室"_s));
    CHECK(nedo.contains(u"J01 霧ヶ丘　あおい"_s));
    CHECK(nedo.contains(u"J03 架空坂　みのる (online)"_s));
    CHECK(nedo.contains(u"3 of 4 members present, 3 needed: the quorum was met."_s));
    CHECK(nedo.contains(
        u"During item 2, 夢見野　すみれ left the room because of a conflict of interest."_s));
    CHECK(nedo.contains(u"2 of 4 members present, 3 needed: the quorum was not met."_s));
    CHECK(nedo.contains(u"受賞候補の審議"_s));
    CHECK(nedo.contains(u"採点表"_s));
    CHECK(nedo.contains(head));
    // Nobody is told where a member lives or works in the minutes.
    CHECK_FALSE(nedo.contains(u"夢見駅"_s));

    const QString judging = minutes(office, id, PaperProfile::Judging);
    CHECK(
        judging.contains(u"During item 2, J02 left the room because of a conflict of interest."_s));
    for (const QString& name : {u"霧ヶ丘"_s, u"夢見野"_s, u"架空坂"_s, u"虹ヶ谷"_s})
        CHECK_FALSE(judging.contains(name));
}

TEST_CASE("Edited minutes stand as they were written, every value escaped", "[committee]")
{
    CommitteeOffice office;
    MeetingOperations meetings(office.workspace());
    const MeetingId id = heldMeeting(office);
    REQUIRE(succeeded(meetings.saveMinutes(
        id, u"J01委員が<script>alert(1)</script>と述べた。XJ01YはJ99とは別。"_s)));
    CHECK(office.meeting(id).minutesBy == u"Mori"_s);
    CHECK(office.meeting(id).minutesAtMs == TestOffice::kStartMs);
    const QString nedo = minutes(office, id, PaperProfile::Nedo);
    CHECK(nedo.contains(u"霧ヶ丘　あおい委員が&lt;script&gt;"_s));
    CHECK_FALSE(nedo.contains(u"<script"_s));
    CHECK(nedo.contains(u"XJ01YはJ99とは別。"_s));
    const QuorumCheck quorum = quorumOf(office.workspace(), office.meeting(id));
    CHECK(leavingUnsaid(office.meeting(id), quorum) == QStringList{u"J02"_s});
    CHECK(leavingLines(quorum).size() == 1);
    const qint64 before = office.actions();
    REQUIRE(succeeded(meetings.saveMinutes(id, office.meeting(id).minutes)));
    CHECK(office.actions() == before);
    REQUIRE(succeeded(meetings.saveMinutes(id, {})));
    CHECK_FALSE(office.meeting(id).minutesAtMs);
    CHECK(minutes(office, id, PaperProfile::Nedo).contains(u"Opening"_s));
}

TEST_CASE("The agenda as members get it names papers and entries", "[committee]")
{
    CommitteeOffice office;
    const MeetingId id = office.plan();
    office.setAgenda(id);
    const auto paper = agendaPaper(office.workspace(), id, paperStyle(PaperProfile::Judging));
    REQUIRE(succeeded(paper));
    CHECK(paper->html().contains(u"T1-0001, T1-0002"_s));
    CHECK(paper->html().contains(u"採点表"_s));
    CHECK_FALSE(paper->html().contains(u"霧ヶ丘"_s));
    CHECK(refused(agendaPaper(office.workspace(), MeetingId(99), paperStyle()),
                  Error::Code::NotFound));
}

TEST_CASE("The attendance record names stations for NEDO and nobody for judges", "[committee]")
{
    CommitteeOffice office;
    const MeetingId id = heldMeeting(office);
    const auto nedo = attendanceRecord(office.workspace(), id, paperStyle());
    REQUIRE(succeeded(nedo));
    REQUIRE(nedo->table.rows.size() == 4);
    CHECK(nedo->table.rows[0] ==
          QStringList{u"Meeting no. 1"_s, u"2026-08-04"_s, u"10:00"_s, u"11:30"_s, u"J01"_s,
                      u"霧ヶ丘　あおい"_s, u"まぼろし大学"_s, u"Present"_s, u"In person"_s,
                      u"10:00"_s, u"11:30"_s, u"夢見駅"_s, u"幻駅"_s, u"2026-08-04"_s});
    CHECK(nedo->table.rows[2].contains(u"Online"_s));
    CHECK(nedo->table.rows[3].contains(u"Absent"_s));
    CHECK(nedo->paper.html().contains(u"夢見駅"_s));
    CHECK_FALSE(nedo->paper.html().contains(u"¥"_s));

    const auto judging =
        attendanceRecord(office.workspace(), id, paperStyle(PaperProfile::Judging));
    REQUIRE(succeeded(judging));
    CHECK(judging->table.columns.size() == 10);
    const QString text = judging->paper.html() + QString::fromUtf8(toCsvUtf8(judging->table));
    for (const QString& secret : {u"霧ヶ丘"_s, u"まぼろし大学"_s, u"夢見駅"_s, u"幻駅"_s})
        CHECK_FALSE(text.contains(secret));
    // All meetings of the theme: only those that were held.
    office.plan();
    const auto all = attendanceRecord(office.workspace(), u"T1"_s, paperStyle());
    REQUIRE(succeeded(all));
    CHECK(all->table.rows.size() == 4);
}

TEST_CASE("The attendance record leaves with its digest in the journal, or not at all",
          "[committee]")
{
    CommitteeOffice office;
    const auto record = attendanceRecord(office.workspace(), heldMeeting(office), paperStyle());
    REQUIRE(succeeded(record));
    const qint64 before = office.actions();
    FullDisk full;
    const QString path = office.inFolder(u"attendance.csv"_s);
    CHECK(refused(exportAttendance(office.workspace(), *record, AttendanceFormat::Csv, path, full),
                  Error::Code::DiskFull));
    CHECK_FALSE(QFile::exists(path));
    CHECK(office.actions() == before);
    FileSaver saver;
    REQUIRE(succeeded(
        exportAttendance(office.workspace(), *record, AttendanceFormat::Csv, path, saver)));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const Action noted = office.workspace().journal().list(1).front();
    CHECK(noted.labels ==
          QStringList{u"T1-1"_s, u"nedo"_s, u"attendance.csv"_s, digestHex(file.readAll())});
    REQUIRE(succeeded(exportAttendance(office.workspace(), *record, AttendanceFormat::Xlsx,
                                       office.inFolder(u"attendance.xlsx"_s), saver)));
}

TEST_CASE("Reports by name", "[committee][reports]")
{
    CommitteeOffice office;
    ReportRequest request{.name = u"minutes"_s, .style = paperStyle(), .theme = {}, .meeting = 0};
    CHECK(refused(buildReport(office.workspace(), request), Error::Code::RuleRefused));
    heldMeeting(office);
    const auto newest = MeetingOperations(office.workspace()).plan(office.draft(48));
    REQUIRE(succeeded(newest));
    const auto report = buildReport(office.workspace(), request);
    REQUIRE(succeeded(report));
    CHECK(report->html.contains(u"Minutes of meeting no. 2"_s));
    request.meeting = 1;
    CHECK(buildReport(office.workspace(), request)->html.contains(u"Minutes of meeting no. 1"_s));
    request.meeting = 7;
    CHECK(refused(buildReport(office.workspace(), request), Error::Code::RuleRefused));
    Meeting other = office.draft();
    other.theme = u"T2"_s;
    REQUIRE(succeeded(MeetingOperations(office.workspace()).plan(other)));
    request.meeting = 1;
    CHECK(refused(buildReport(office.workspace(), request), Error::Code::Usage));
    request.theme = u"T1"_s;
    CHECK(succeeded(buildReport(office.workspace(), request)));

    request.name = u"award-list"_s;
    CHECK(buildReport(office.workspace(), request)->html.contains(u"Award list"_s));
    request.style.profile = PaperProfile::Judging;
    CHECK(refused(buildReport(office.workspace(), request), Error::Code::RuleRefused));
    request.name = u"horoscope"_s;
    const auto unknown = buildReport(office.workspace(), request);
    REQUIRE(refused(unknown, Error::Code::Usage));
    CHECK(unknown.error().message().contains(u"award-list, minutes"_s));

    FullDisk full;
    const qint64 before = office.actions();
    const QString path = office.inFolder(u"minutes.html"_s);
    CHECK(refused(writeReport(office.workspace(), *report, path, full), Error::Code::DiskFull));
    CHECK(office.actions() == before);
    FileSaver saver;
    REQUIRE(succeeded(writeReport(office.workspace(), *report, path, saver)));
    CHECK(office.workspace().journal().list(1).front().description() ==
          u"Minutes of T1-2 exported (nedo, minutes.html)"_s);
}
