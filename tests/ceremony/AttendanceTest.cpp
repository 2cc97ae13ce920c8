#include "models/ceremony/attendance/GuestAttendance.h"
#include "models/ceremony/attendance/GuestThanks.h"

#include "models/ceremony/logistics/CeremonyFigures.h"
#include "models/core/Digest.h"
#include "models/guests/GuestOperations.h"
#include "models/reception/ArrivalStore.h"
#include "models/reception/ReceptionOperations.h"
#include "models/reports/ReportCatalogue.h"
#include "models/tables/TableReader.h"
#include "tests/committee/CommitteeOffice.h"
#include "tests/core/Printing.h"
#include "tests/guests/GuestOffice.h"

#include <QDir>
#include <QFile>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Five guests and one who walked in. Came: the guest of honour, the reporter (twice), the walk-in.
class HeldOffice : public GuestOffice
{
public:
    HeldOffice()
    {
        REQUIRE(succeeded(
            importGuests("氏名,フリガナ,所属,役職,区分,出欠,メール,電話番号,同伴者数,配慮事項\n"
                         "架空 一郎,カクウ イチロウ,甲省,局長,来賓,出席,one@example.jp,03-0000-0001,1,車椅子\n"
                         "架空 二郎,カクウ ジロウ,乙新聞,記者,報道,出席,two@example.jp,,0,\n"
                         "架空 三郎,カクウ サブロウ,丙社,,一般,出席,three@example.jp,,0,\n"
                         "架空 四郎,カクウ シロウ,丁社,,一般,欠席,four@example.jp,,0,\n"
                         "架空 五郎,カクウ ゴロウ,戊社,,一般,未回答,five@example.jp,,0,\n")));
    }

    void hold()
    {
        Guest walkIn;
        walkIn.name = u"飛入 花子"_s;
        walkIn.ref = u"W1001"_s;
        walkIn.reply = GuestReply::Attending;
        walkIn.isWalkIn = true;
        REQUIRE(succeeded(GuestOperations(workspace()).add(walkIn)));
        ReceptionOperations reception(workspace());
        for (const QString& ref : {u"G0001"_s, u"G0002"_s, u"G0002"_s, u"W1001"_s})
            REQUIRE(succeeded(reception.checkIn(ref)));
    }
};

QString textOf(const OutTable& table)
{
    QStringList lines;
    for (const QStringList& row : table.rows)
        lines << row.join(u'|');
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("Attendance counts who was invited, answered and came, by category", "[attendance]")
{
    HeldOffice office;
    office.hold();
    const GuestAttendance attendance = readAttendance(office.workspace());
    const GuestAttendance::Count& all = attendance.all;
    CHECK(all.invited == 5); // who walked in was not
    CHECK(all.replied == 4);
    CHECK(all.attending == 3);
    CHECK(all.declined == 1);
    CHECK(all.came == 3);
    CHECK(all.walkIns == 1);
    CHECK(all.missing == 1);
    CHECK(all.companions == 1);
    GuestAttendance::Count sum;
    for (const GuestAttendance::Count& each : attendance.byCategory) {
        sum.invited += each.invited;
        sum.came += each.came;
        sum.replied += each.replied;
        sum.missing += each.missing;
    }
    CHECK(sum.invited == all.invited);
    CHECK(sum.came == all.came);
    CHECK(sum.replied == all.replied);
    CHECK(sum.missing == all.missing);
    CHECK(attendance.byCategory[size_t(GuestCategory::Press)].came == 1);
    for (const GuestAttendance::Line& line : attendance.lines) {
        if (line.guest.ref == u"G0002"_s)
            CHECK(line.scans == 2);
        if (line.guest.ref == u"G0003"_s)
            CHECK(attendanceWords(line) == u"Stayed away"_s);
        if (line.guest.ref == u"G0004"_s)
            CHECK(attendanceWords(line) == u"Not expected"_s);
        if (line.guest.ref == u"W1001"_s)
            CHECK(attendanceWords(line) == u"Walked in"_s);
    }
    // An arrival that was taken back is none.
    REQUIRE(succeeded(ReceptionOperations(office.workspace()).takeBack(u"G0002"_s)));
    CHECK(readAttendance(office.workspace()).all.came == 2);
    CHECK(ceremonyFigures(office.workspace()).guests.came == 2);
}

TEST_CASE("The attendance list shows each reader what the reader may see", "[attendance]")
{
    HeldOffice office;
    office.hold();
    const GuestAttendance attendance = readAttendance(office.workspace());
    const auto table = [&](PaperProfile profile) {
        return attendanceTable(attendance, profile, office.programme());
    };
    const QString anonymous = textOf(table(PaperProfile::Judging));
    const QString nedo = textOf(table(PaperProfile::Nedo));
    const QString internal = textOf(table(PaperProfile::Internal));
    for (const QString& name : {u"架空 一郎"_s, u"飛入 花子"_s, u"甲省"_s}) {
        CHECK_FALSE(anonymous.contains(name));
        if (name != u"甲省"_s)
            CHECK(nedo.contains(name));
    }
    for (const QString& secret :
         {u"one@example.jp"_s, u"03-0000-0001"_s, u"カクウ イチロウ"_s, u"Wheelchair"_s}) {
        CHECK_FALSE(anonymous.contains(secret));
        CHECK_FALSE(nedo.contains(secret));
    }
    CHECK(internal.contains(u"one@example.jp"_s));
    CHECK(internal.contains(u"Wheelchair"_s));
    // Local time of the edition, and the office as the desk.
    const QString at = office.programme().local(TestOffice::kStartMs).toString(u"yyyy-MM-ddTHH:mm"_s);
    CHECK(anonymous.contains(at));
    CHECK(anonymous.contains(u"Office"_s));
    CHECK(table(PaperProfile::Nedo).rows.size() == 6);
}

TEST_CASE("Attendance leaves as a list with its digest in the journal, or not at all",
          "[attendance][disk]")
{
    HeldOffice office;
    office.hold();
    const auto report = buildReport(
        office.workspace(),
        {.name = u"attendance"_s, .style = paperStyle(), .theme = {}, .meeting = 0});
    REQUIRE(succeeded(report));
    const qint64 before = office.actions();
    FullDisk full;
    for (const QString& ending : {u"xlsx"_s, u"csv"_s, u"html"_s}) {
        const QString path = office.inFolder(u"attendance."_s + ending);
        CHECK(refused(writeReport(office.workspace(), *report, path, full), Error::Code::DiskFull));
        CHECK_FALSE(QFile::exists(path));
        CHECK(office.actions() == before);
    }
    FileSaver saver;
    const QString path = office.inFolder(u"attendance.csv"_s);
    REQUIRE(succeeded(writeReport(office.workspace(), *report, path, saver)));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    const Action noted = office.workspace().journal().list(1).front();
    CHECK(noted.labels ==
          QStringList{u"attendance"_s, u"nedo"_s, u"attendance.csv"_s, digestHex(bytes)});
    CHECK(refused(writeReport(office.workspace(), *report, office.inFolder(u"a.txt"_s), saver),
                  Error::Code::Usage));
    const auto figures = buildReport(
        office.workspace(),
        {.name = u"ceremony"_s, .style = paperStyle(), .theme = {}, .meeting = 0});
    REQUIRE(succeeded(figures));
    CHECK(figures->html.contains(u"Guests who came"_s));
    for (const QString& name : {u"架空"_s, u"飛入"_s, u"example.jp"_s})
        CHECK_FALSE(figures->html.contains(name));
    REQUIRE(figures->table);
    CHECK(figures->table->rows.size() == kGuestCategories.size() + 1);
}

TEST_CASE("Letters of thanks go to those who came, and to nobody else", "[attendance][letters]")
{
    HeldOffice office;
    GuestThanks thanks(office.workspace());
    CHECK(refused(thanks.letters({}, paperStyle()), Error::Code::RuleRefused));
    office.hold();
    const auto letters = thanks.letters({}, paperStyle());
    REQUIRE(succeeded(letters));
    QStringList refs;
    for (const Invitation& letter : *letters) {
        refs << letter.ref;
        CHECK(letter.code.isEmpty());
        CHECK_FALSE(letter.mailBody().contains(u"reception"_s));
    }
    refs.sort();
    CHECK(refs == QStringList{u"G0001"_s, u"G0002"_s, u"W1001"_s});
    const auto chosen = thanks.letters({u"G0001"_s, u"G0003"_s}, paperStyle());
    REQUIRE(succeeded(chosen));
    CHECK(chosen->size() == 1); // who stayed away gets none
    const QString html = InvitationOperations(office.workspace()).html(*letters, paperStyle());
    CHECK(html.contains(u"架空 一郎"_s));
    CHECK_FALSE(html.contains(u"class=\"code\""_s));
    CHECK_FALSE(html.contains(u"<table>"_s));

    const QString folder = office.inFolder(u"thanks"_s);
    REQUIRE(QDir().mkpath(folder));
    FullDisk full;
    const qint64 before = office.actions();
    CHECK(refused(thanks.write(*letters, folder, full), Error::Code::DiskFull));
    CHECK(QDir(folder).entryList(QDir::Files).isEmpty());
    CHECK(office.actions() == before);
    FileSaver saver;
    const auto files = thanks.write(*letters, folder, saver);
    REQUIRE(succeeded(files));
    CHECK(*files == 2); // who walked in left no address
    CHECK(QDir(folder).entryList(QDir::Files) == QStringList{u"G0001.eml"_s, u"G0002.eml"_s});
    QFile mail(QDir(folder).filePath(u"G0001.eml"_s));
    REQUIRE(mail.open(QIODevice::ReadOnly));
    const QByteArray bytes = mail.readAll();
    CHECK(bytes.contains("To: one@example.jp"));
    CHECK_FALSE(bytes.contains("text/calendar")); // the day is over
    const Action noted = office.workspace().journal().list(1).front();
    CHECK(noted.operation == u"guest.thank"_s);
    CHECK(noted.labels.first() == u"2"_s);
    CHECK_FALSE(noted.description().contains(u"example.jp"_s));
}
