#include "models/guests/Invitation.h"

#include "models/guests/CalendarFile.h"
#include "models/guests/GuestOperations.h"
#include "tests/core/Printing.h"
#include "tests/guests/GuestOffice.h"

#include <QDir>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

PaperStyle plainStyle()
{
    return {.profile = PaperProfile::Internal,
            .japanese = true,
            .longDate = [](qint64 ms) {
                return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd"_s);
            },
            .time = [](qint64 ms) {
                return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"HH:mm"_s);
            }};
}

/// Takes one file and then has no room.
class FullSaver : public FileSaver
{
protected:
    qint64 write(QFileDevice& file, const QByteArray& bytes) override
    {
        return m_files++ < 1 ? FileSaver::write(file, bytes) : bytes.size() / 2;
    }
    bool isFull(const QFileDevice&) const override { return true; }

private:
    int m_files = 0;
};

struct InvitedOffice : GuestOffice
{
    InvitedOffice()
    {
        REQUIRE(succeeded(importGuests("氏名,所属,役職,区分,出欠,メール\n"
                                       "架空 <一郎>,甲社,部長,来賓,未回答,one@example.jp\n"
                                       "架空 二郎,乙社,記者,報道,未回答,two@example.jp\n"
                                       "架空 三郎,丙社,,一般,未回答,\n"
                                       "架空 四郎,丁社,,一般,欠席,four@example.jp\n")));
    }
    void sayWhere()
    {
        CeremonyEvent event = loadCeremonyEvent(workspace().database());
        event.venue = u"架空会館, 大ホール"_s;
        REQUIRE(succeeded(GuestOperations(workspace()).setEvent(event)));
    }
};

} // namespace

TEST_CASE("invitations need a place, and go to everybody who has none yet", "[guests]")
{
    InvitedOffice office;
    InvitationOperations operations(office.workspace());
    CHECK(refused(operations.letters(InvitationKind::Invitation, {}, plainStyle()),
                  Error::Code::RuleRefused));
    office.sayWhere();
    const auto letters = operations.letters(InvitationKind::Invitation, {}, plainStyle());
    REQUIRE(succeeded(letters));
    REQUIRE(letters->size() == 3); // who declined is not asked again
    CHECK((*letters)[0].salutation == u"架空 <一郎> 様"_s);
    const QString html = operations.html(*letters, plainStyle());
    CHECK(html.contains(u"架空 &lt;一郎&gt; 様"_s));
    CHECK_FALSE(html.contains(u"<一郎>"_s));
    CHECK(html.contains(u"架空会館"_s));

    FileSaver saver;
    const QString folder = office.inFolder(u"letters"_s);
    REQUIRE(QDir().mkpath(folder));
    const auto files = operations.write(InvitationKind::Invitation, *letters, folder, saver);
    REQUIRE(succeeded(files));
    CHECK(*files == 2); // one has no address
    CHECK(QDir(folder).entryList(QDir::Files) ==
          QStringList{u"G0001.eml"_s, u"G0002.eml"_s});
    CHECK(office.guest(u"G0001"_s).invitedAtMs.has_value());
    CHECK_FALSE(office.guest(u"G0003"_s).invitedAtMs.has_value());

    QFile mail(QDir(folder).filePath(u"G0001.eml"_s));
    REQUIRE(mail.open(QIODevice::ReadOnly));
    const QByteArray bytes = mail.readAll();
    CHECK(bytes.contains("To: one@example.jp"));
    CHECK(bytes.contains("text/calendar"));

    // Reminders go to those who were invited and have not answered.
    REQUIRE(succeeded(GuestOperations(office.workspace())
                          .setReply({u"G0002"_s}, GuestReply::Attending)
                          .map([](int) {})));
    const auto reminders = operations.letters(InvitationKind::Reminder, {}, plainStyle());
    REQUIRE(succeeded(reminders));
    REQUIRE(reminders->size() == 1);
    CHECK(reminders->front().ref == u"G0001"_s);
    // Nobody is reminded twice within a week, unless the office names the guest.
    REQUIRE(succeeded(operations.noteSent(InvitationKind::Reminder, {u"G0001"_s})));
    const auto soon = operations.letters(InvitationKind::Reminder, {}, plainStyle());
    REQUIRE(succeeded(soon));
    CHECK(soon->empty());
    const auto named = operations.letters(InvitationKind::Reminder, {u"G0001"_s}, plainStyle());
    REQUIRE(succeeded(named));
    CHECK(named->size() == 1);
    office.clock().set(TestOffice::kStartMs + 7 * 86'400'000LL);
    const auto later = operations.letters(InvitationKind::Reminder, {}, plainStyle());
    REQUIRE(succeeded(later));
    CHECK(later->size() == 1);
}

TEST_CASE("a full disk leaves nobody invited", "[guests]")
{
    InvitedOffice office;
    office.sayWhere();
    InvitationOperations operations(office.workspace());
    const auto letters = operations.letters(InvitationKind::Invitation, {}, plainStyle());
    REQUIRE(succeeded(letters));
    FullSaver saver;
    const QString folder = office.inFolder(u"letters"_s);
    REQUIRE(QDir().mkpath(folder));
    CHECK(refused(operations.write(InvitationKind::Invitation, *letters, folder, saver),
                  Error::Code::DiskFull));
    CHECK(QDir(folder).entryList(QDir::Files).isEmpty());
    CHECK_FALSE(office.guest(u"G0001"_s).invitedAtMs.has_value());
}

TEST_CASE("an appointment keeps to RFC 5545", "[guests]")
{
    CalendarFile file;
    file.uid = u"ceremony-x@prizedesk"_s;
    file.startMs = 1806037200000; // 2027-03-25 UTC
    file.endMs = file.startMs + 3'600'000;
    file.summary = u"表彰式, 大ホール; 1\\2"_s;
    file.description = u"一行目\n"_s + QString(60, u'長') + u"\r\nX-INJECTED:1"_s;
    const QByteArray bytes = file.toIcs();
    CHECK(bytes.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    CHECK(bytes.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    CHECK(bytes.contains("SUMMARY:表彰式\\, 大ホール\\; 1\\\\2\r\n"));
    CHECK_FALSE(bytes.contains("\r\nX-INJECTED"));
    for (const QByteArray& line : bytes.split('\n')) {
        CHECK(line.size() <= 76); // 75 bytes and the return
        CHECK(QString::fromUtf8(line).toUtf8() == line); // no character is cut
    }
}
