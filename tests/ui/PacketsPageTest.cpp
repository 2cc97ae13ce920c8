#include "ui/packets/PacketsPage.h"

#include "models/packets/JudgePacket.h"
#include "models/packets/PacketStandingStore.h"
#include "models/packets/PacketStore.h"
#include "models/programme/ProgrammeStore.h"
#include "models/settings/UserSettings.h"
#include "tests/packets/PacketOffice.h"
#include "tests/ui/EntriesOffice.h"
#include "tests/ui/FakePrompts.h"
#include "ui/packets/PacketIssueDialog.h"
#include "ui/packets/PacketIssueFlow.h"
#include "ui/packets/PacketOutlineDialog.h"
#include "ui/packets/StageTermsDialog.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window's services over the office of packets.
struct PacketsWindow
{
    PacketOffice office;
    Theme theme;
    FakePrompts prompts;
    UserSettings settings{office.inFolder(u"settings.ini"_s)};
    OfficeContext context{office.workspace(), theme, prompts, settings};
    QStringList banners;
    QStringList done;
    PacketsPage page{context};

    PacketsWindow()
    {
        QObject::connect(&context, &OfficeContext::bannerWanted, &context,
                         [this](Tone, const QString& text, const QString&) { banners += text; });
        QObject::connect(&context, &OfficeContext::doneWanted, &context,
                         [this](const QString& text) { done += text; });
        page.resize(1260, 760);
        page.show();
        page.activate(QVariantMap{{QLatin1String(Target::kStage), u"t1-final"_s}});
        REQUIRE(waitUntil([&] { return page.table().model()->rowCount() == 2; }));
    }

    QAction& action(const QString& name) const
    {
        auto* found = page.findChild<QAction*>(name);
        REQUIRE(found);
        return *found;
    }
    std::vector<PacketStanding> standings()
    {
        return PacketStandingStore(office.workspace().database(), office.workspace().vault())
            .list(ProgrammeStore(office.workspace().database()).load(), u"t1-final"_s);
    }
    /// Presses the verb of the dialog that is open.
    template<typename Dialog> Dialog& accept()
    {
        auto* dialog = page.findChild<Dialog*>();
        REQUIRE(dialog);
        dialog->template findChild<QPushButton*>(u"verbButton"_s)->click();
        return *dialog;
    }
};

} // namespace

TEST_CASE("Packets leave from the window with a sheet of passphrases that opens them", "[packets]")
{
    PacketsWindow window;
    window.prompts.folder = window.office.inFolder(u"out"_s);
    window.prompts.savePath = window.office.inFolder(u"pass.csv"_s);
    QAction& issue = window.action(u"issuePackets"_s);
    REQUIRE(issue.isEnabled());
    issue.trigger();
    auto* dialog = window.page.findChild<PacketIssueDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->sheetIsPdf());
    dialog->findChild<QRadioButton*>(u"sheetCsv"_s)->click();
    dialog->findChild<QPushButton*>(u"verbButton"_s)->click();
    REQUIRE(waitUntil([&] { return !window.page.flow().isRunning(); }));
    CHECK(window.banners.size() == 1);
    CHECK((QDir(window.office.inFolder(u"out"_s)).entryList(QDir::Files) ==
           QStringList{u"J01_t1-final.judge"_s, u"J02_t1-final.judge"_s}));
    const QString sheet = QString::fromUtf8(bytesOf(window.office.inFolder(u"pass.csv"_s)));
    const QString passphrase = sheet.split(u'\n').at(1).section(u',', 1).trimmed().remove(u'"');
    const auto packet =
        JudgePacket::openToRead(window.office.inFolder(u"out/J01_t1-final.judge"_s), passphrase);
    CHECK(succeeded(packet));
    for (const PacketStanding& standing : window.standings())
        CHECK(standing.state() == PacketStanding::State::Issued);
    // Everybody has one: only who is checked gets another.
    REQUIRE(waitUntil([&] { return !issue.isEnabled(); }));
}

TEST_CASE("A sheet of passphrases beside its packets is refused", "[packets]")
{
    PacketsWindow window;
    window.page.flow().issue(u"t1-final"_s, {u"J01"_s}, window.office.inFolder(u"out"_s),
                             window.office.inFolder(u"out/pass.csv"_s));
    CHECK_FALSE(window.page.flow().isRunning());
    CHECK(window.banners.size() == 1);
    CHECK(PacketStore(window.office.workspace().database()).list().empty());
}

TEST_CASE("A sheet that cannot be written leaves no packet", "[packets]")
{
    PacketsWindow window;
    const qint64 actions = window.office.actions();
    window.page.flow().issue(u"t1-final"_s, {u"J01"_s}, window.office.inFolder(u"out"_s),
                             window.office.inFolder(u"nowhere/pass.csv"_s));
    REQUIRE(waitUntil([&] { return !window.page.flow().isRunning(); }));
    CHECK(window.banners.size() == 1);
    CHECK(QDir(window.office.inFolder(u"out"_s)).entryList(QDir::Files).isEmpty());
    CHECK(window.office.actions() == actions);
}

TEST_CASE("A packet that is issued again gets a number and what changed is told", "[packets]")
{
    PacketsWindow window;
    REQUIRE(succeeded(window.office.issue()));
    REQUIRE(succeeded(window.office.workspace().apply(
        Operation{.code = u"test"_s, .labels = {}, .reason = {}}, [](WriteTransaction& tx) {
            tx.statement("delete from assignment where judge = (select id from judge where "
                         "ref = 'J01') and entry = (select id from entry where ref = 'T1-0002')")
                .run();
        })));
    std::vector<PacketStanding> now = window.standings();
    CHECK(now[0].state() == PacketStanding::State::Outdated);
    CHECK(now[0].removed == 1);
    CHECK(now[0].isDue());
    CHECK(now[1].state() == PacketStanding::State::Issued);
    window.page.flow().issue(u"t1-final"_s, {u"J01"_s}, window.office.inFolder(u"out"_s),
                             window.office.inFolder(u"pass.csv"_s));
    REQUIRE(waitUntil([&] { return !window.page.flow().isRunning(); }));
    now = window.standings();
    CHECK(now[0].packet->fileName == u"J01_t1-final-2.judge"_s);
    CHECK(now[0].issued == 2);
    CHECK(now[0].state() == PacketStanding::State::Issued);
}

TEST_CASE("What a packet holds is shown with documents and links", "[packets]")
{
    PacketsWindow window;
    REQUIRE(window.page.table().showId(window.standings().front().id.value()));
    window.action(u"showPacket"_s).trigger();
    auto* dialog = window.page.findChild<PacketOutlineDialog*>();
    REQUIRE(dialog);
    const QAbstractItemModel& rows = *dialog->table().model();
    REQUIRE(rows.rowCount() == 4);
    int documents = 0;
    int links = 0;
    for (int row = 0; row < 4; ++row) {
        documents += rows.index(row, 3).data().toInt();
        links += rows.index(row, 5).data().toInt();
    }
    CHECK(documents == 1);
    CHECK(links == 1);
}

TEST_CASE("Deadline, instructions and anchors of a stage are edited in one undoable step",
          "[packets]")
{
    PacketsWindow window;
    REQUIRE(succeeded(window.office.issue()));
    window.action(u"stageTerms"_s).trigger();
    auto* dialog = window.page.findChild<StageTermsDialog*>();
    REQUIRE(dialog);
    // Nothing typed, nothing changed.
    CHECK(dialog->programme().stages == window.context.programme().stages);
    CHECK(dialog->programme().criteria == window.context.programme().criteria);
    dialog->findChild<QDateTimeEdit*>(u"deadlineField"_s)
        ->setDateTime(QDateTime(QDate(2027, 2, 1), QTime(12, 30), Qt::UTC));
    dialog->findChild<QPlainTextEdit*>(u"englishField"_s)->setPlainText(u"Read well."_s);
    auto* anchor = dialog->findChild<QLineEdit*>(u"anchorJa5"_s);
    anchor->setText(u"抜群"_s);
    Q_EMIT anchor->textEdited(anchor->text());
    window.accept<StageTermsDialog>();
    REQUIRE(window.done.size() == 1);
    const Stage stage = *window.context.programme().stage(u"t1-final"_s);
    CHECK(window.context.programme().local(*stage.deadlineAtMs).toString(u"yyyy-MM-dd HH:mm"_s) ==
          u"2027-02-01 12:30"_s);
    CHECK(stage.instructions.en == u"Read well."_s);
    // Packets that are out no longer mean the same.
    CHECK(window.standings().front().rubricChanged);
    REQUIRE(window.office.workspace().undo());
    CHECK_FALSE(window.standings().front().rubricChanged);
}
