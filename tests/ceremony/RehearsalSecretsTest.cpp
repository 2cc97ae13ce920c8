#include "models/ceremony/announcement/Announcement.h"
#include "models/ceremony/badges/BadgePaper.h"
#include "models/ceremony/badges/GuestBadges.h"
#include "models/ceremony/certificates/CertificatePaper.h"
#include "models/ceremony/certificates/CertificateRegister.h"
#include "models/ceremony/runsheet/RunSheetOperations.h"
#include "models/ceremony/runsheet/RunSheetPaper.h"
#include "models/ceremony/runsheet/RunSheetStore.h"
#include "models/guests/GuestImport.h"
#include "models/guests/GuestOperations.h"
#include "models/guests/Invitation.h"
#include "models/reports/ReportCatalogue.h"
#include "tests/ceremony/CeremonyOffice.h"
#include "tests/committee/CommitteeOffice.h"

#include <QDir>
#include <QFile>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const OutTable& table)
{
    QStringList lines;
    for (const QStringList& row : table.rows)
        lines << row.join(u'\t');
    return table.sheet + u'\n' + lines.join(u'\n');
}

/// Everything that a rehearsal shows on the wall and puts on paper.
class RehearsalOffice : public CeremonyOffice
{
public:
    RehearsalOffice()
    {
        REQUIRE(succeeded(RunSheetOperations(workspace()).draft()));
        RunSheet sheet = RunSheetStore(workspace().database()).load();
        RunItem item = sheet.items.front();
        item.narration = u"[[t1-1]] [[t1-2]] [[t1-3]] "_s + winners().join(u"]] [["_s)
                             .prepend(u"[["_s).append(u"]]"_s);
        REQUIRE(succeeded(RunSheetOperations(workspace()).put(item)));
        const auto table = ImportTable::fromBytes(u"guests.csv"_s, sampleFile(u"guests.csv"_s), {},
                                                  GuestImport::fields());
        REQUIRE(table);
        REQUIRE(succeeded(GuestImport(workspace()).guests(*table)));
        CeremonyEvent event = loadCeremonyEvent(workspace().database());
        event.venue = u"架空会館"_s;
        REQUIRE(succeeded(GuestOperations(workspace()).setEvent(event)));
    }

    QStringList papers(bool japanese)
    {
        PaperStyle style = paperStyle();
        style.japanese = japanese;
        QStringList all;
        const auto script = rehearsalAnnouncement(workspace(), japanese);
        REQUIRE(succeeded(script));
        for (const AnnouncementCue& cue : script->cues)
            all << cue.heading << cue.money << cue.ref << cue.affiliation << cue.name << cue.reading
                << cue.title << cue.citation << cue.proxy << cue.hint;
        const CertificateRegister certificates = rehearsalCertificates(workspace());
        CHECK(certificates.printable().size() >= 3);
        for (const auto layout :
             {CertificateForm::Layout::Vertical, CertificateForm::Layout::Horizontal}) {
            CertificateForm form = certificates.form;
            form.layout = layout;
            all << certificatesHtml(form, certificates.printable());
        }
        const auto badges = guestBadges(workspace(), BadgeOrder::Category);
        REQUIRE(succeeded(badges));
        all << badgesHtml(*badges, u"GENIAC-PRIZE 2026"_s);
        const RunSheet sheet = RunSheetStore(workspace().database()).load();
        const RunNames names(workspace());
        for (const RunView view : {RunView::All, RunView::Stage, RunView::Technics,
                                   RunView::Reception, RunView::Script})
            all << runSheetHtml(sheet, names, view, u"GENIAC-PRIZE 2026"_s, style)
                << textOf(runSheetTable(sheet, names, view, style));
        const auto letters =
            InvitationOperations(workspace()).letters(InvitationKind::Invitation, {}, style);
        REQUIRE(succeeded(letters));
        all << InvitationOperations(workspace()).html(*letters, style);
        for (const QString& name : {u"boards"_s, u"attendance"_s, u"ceremony"_s}) {
            for (const auto layout :
                 {PrizeBoardForm::Layout::Horizontal, PrizeBoardForm::Layout::Vertical}) {
                const auto report =
                    buildReport(workspace(), {.name = name,
                                              .style = style,
                                              .theme = {},
                                              .meeting = 0,
                                              .board = {.layout = layout, .japanese = japanese}});
                REQUIRE(succeeded(report));
                all << report->html;
                if (report->table)
                    all << textOf(*report->table);
                for (const QString& label : report->note.labels)
                    all << label;
            }
        }
        const auto press = buildReport(workspace(), {.name = u"press"_s,
                                                     .style = style,
                                                     .theme = {},
                                                     .meeting = 0});
        REQUIRE(refused(press, Error::Code::RuleRefused));
        all << press.error().message();
        return all;
    }
};

} // namespace

TEST_CASE("Nothing that a rehearsal shows or writes names a winner", "[ceremony][secrets]")
{
    RehearsalOffice office;
    const QStringList secrets = office.secrets();
    REQUIRE(secrets.size() > 9);
    const auto isBlind = [&] {
        for (const bool japanese : {true, false}) {
            const QString everything = office.papers(japanese).join(u'\n');
            REQUIRE(everything.size() > 10'000);
            for (const QString& secret : secrets) {
                INFO(secret.toStdString());
                CHECK_FALSE(everything.contains(secret));
                CHECK_FALSE(everything.contains(secret.toHtmlEscaped()));
            }
        }
    };
    SECTION("while awards wait for confirmation")
    {
        isBlind();
    }
    SECTION("once they are confirmed")
    {
        office.confirmAll();
        isBlind();
    }
}
