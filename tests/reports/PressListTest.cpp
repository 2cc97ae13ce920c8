#include "models/ceremony/announcement/AnnouncementOperations.h"
#include "models/entrants/EntryStore.h"
#include "models/reports/AwardListHtml.h"
#include "models/reports/ReportCatalogue.h"
#include "tests/ceremony/CeremonyOffice.h"
#include "tests/committee/CommitteeOffice.h"
#include "tests/core/Printing.h"

#include <QFile>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The press gets its list once two people released the result", "[press]")
{
    CeremonyOffice office;
    CHECK(refused(pressList(office.workspace(), {}, true), Error::Code::RuleRefused));
    office.confirmAll();
    CHECK(refused(pressList(office.workspace(), {}, true), Error::Code::RuleRefused));
    REQUIRE(succeeded(AnnouncementOperations(office.workspace()).propose()));
    CHECK(refused(pressList(office.workspace(), {}, true), Error::Code::RuleRefused));
    office.workspace().setWho(u"Second"_s);
    REQUIRE(succeeded(AnnouncementOperations(office.workspace()).release()));
    const auto list = pressList(office.workspace(), {}, true);
    REQUIRE(succeeded(list));
    CHECK(list->profile == AwardListProfile::Public);
    CHECK(list->rows.size() == 3);
    CHECK_FALSE(list->showsMoney);
    // Without another word the embargo ends as the ceremony starts.
    CHECK(list->embargo.contains(u"2027年3月24日（水）14:00"_s));

    // Whatever an entry knows of persons stays inside.
    const QString html = awardListHtml(*list);
    QStringList cells;
    for (const QStringList& row : list->table().rows) {
        cells << row;
        CHECK(row.last() == list->embargo);
    }
    const QString everything = html + cells.join(u'\n');
    const EntryStore entries(office.workspace().database(), office.workspace().vault());
    for (const QString& ref : office.winners()) {
        const auto entry = entries.findRef(ref);
        REQUIRE(entry);
        for (const EntryField field :
             {EntryField::Representative, EntryField::Kana, EntryField::Email, EntryField::Phone,
              EntryField::PostalCode, EntryField::Address, EntryField::CorporateNumber}) {
            const QString& value = entry->values[field];
            INFO(value.toStdString());
            CHECK((value.isEmpty() || !everything.contains(value)));
        }
        CHECK_FALSE(everything.contains(ref));
        CHECK(everything.contains(entry->values[EntryField::Title]));
    }
    CHECK(html.contains(list->embargo));
    const auto later =
        pressList(office.workspace(), office.programme().toMs(QDate(2027, 3, 25), QTime(5, 0)), false);
    REQUIRE(succeeded(later));
    CHECK(later->embargo == u"Not to be published before 25 Mar 2027 5:00"_s);

    // Taken back, the list is refused again.
    REQUIRE(succeeded(AnnouncementOperations(office.workspace()).withdrawRelease(u"延期"_s)));
    CHECK(refused(pressList(office.workspace(), {}, true), Error::Code::RuleRefused));
}

TEST_CASE("The list for the press leaves as a table or a page, or not at all", "[press][disk]")
{
    CeremonyOffice office;
    office.confirmAll();
    office.release();
    const auto report = buildReport(
        office.workspace(), {.name = u"press"_s, .style = paperStyle(), .theme = {}, .meeting = 0});
    REQUIRE(succeeded(report));
    REQUIRE(report->table);
    const qint64 before = office.actions();
    FullDisk full;
    FileSaver saver;
    for (const QString& ending : {u"xlsx"_s, u"csv"_s, u"html"_s}) {
        const QString path = office.inFolder(u"press."_s + ending);
        CHECK(refused(writeReport(office.workspace(), *report, path, full), Error::Code::DiskFull));
        CHECK_FALSE(QFile::exists(path));
        CHECK(office.actions() == before);
    }
    const QString path = office.inFolder(u"press.xlsx"_s);
    REQUIRE(succeeded(writeReport(office.workspace(), *report, path, saver)));
    const Action noted = office.workspace().journal().list(1).front();
    CHECK(noted.labels.mid(0, 3) == QStringList{u"press"_s, u"public"_s, u"press.xlsx"_s});
}
