#include "models/ceremony/announcement/AnnouncementOperations.h"

#include "models/awards/AwardOperations.h"
#include "models/awards/SealOperations.h"
#include "models/ceremony/announcement/AnnouncementStore.h"
#include "models/ceremony/announcement/AnnouncementTableModel.h"
#include "models/entrants/EntryStore.h"
#include "models/programme/ProgrammeOperations.h"
#include "models/programme/ProgrammeStore.h"
#include "tests/ceremony/CeremonyOffice.h"
#include "tests/core/Printing.h"

#include <QFile>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that a person could see of a script, on the wall or beside it.
QString everything(const Announcement& script)
{
    QStringList words;
    for (const AnnouncementCue& cue : script.cues)
        words << cue.heading << cue.money << cue.ref << cue.affiliation << cue.name << cue.reading
              << cue.title << cue.citation << cue.proxy << cue.hint
              << QString::fromUtf8(cue.photo);
    AnnouncementTableModel model;
    model.setScript(script);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            words << model.index(row, column).data().toString();
    }
    return words.join(u'\n');
}

} // namespace

TEST_CASE("A rehearsal has every step and no winner", "[announcement]")
{
    CeremonyOffice office;
    const auto script = rehearsalAnnouncement(office.workspace(), true);
    REQUIRE(succeeded(script));
    CHECK(script->isRehearsal);
    std::vector<AnnouncementCue::Kind> kinds;
    QStringList headings;
    for (const AnnouncementCue& cue : script->cues) {
        kinds.push_back(cue.kind);
        if (cue.kind == AnnouncementCue::Kind::Prize)
            headings << cue.heading;
    }
    using Kind = AnnouncementCue::Kind;
    CHECK(kinds == std::vector<Kind>{Kind::Opening, Kind::Theme, Kind::Prize, Kind::Winner,
                                     Kind::Prize, Kind::Winner, Kind::Prize, Kind::Winner,
                                     Kind::Closing});
    CHECK(headings == QStringList{u"3位"_s, u"2位"_s, u"1位"_s});
    const QString shown = everything(*script);
    for (const QString& secret : office.secrets()) {
        INFO(secret.toStdString());
        CHECK_FALSE(shown.contains(secret));
    }
}

TEST_CASE("A rehearsal does not tell that a prize goes to nobody", "[announcement]")
{
    CeremonyOffice office;
    REQUIRE(succeeded(AwardOperations(office.workspace())
                          .noWinner(u"t2-1"_s, u"該当者なしと決まりました"_s)));
    const auto script = rehearsalAnnouncement(office.workspace(), true);
    REQUIRE(succeeded(script));
    int winners = 0;
    for (const AnnouncementCue& cue : script->cues) {
        CHECK(cue.kind != AnnouncementCue::Kind::NoWinner);
        winners += cue.kind == AnnouncementCue::Kind::Winner ? 1 : 0;
    }
    CHECK(winners == 4);
}

TEST_CASE("Winners are shown only after two people released the sealed result", "[announcement]")
{
    CeremonyOffice office;
    AnnouncementOperations operations(office.workspace());
    CHECK(refused(liveAnnouncement(office.workspace(), true), Error::Code::RuleRefused));
    // Not confirmed by a second person; the prize is named in the reader's language.
    CHECK(refused(operations.propose(), Error::Code::RuleRefused));
    CHECK(releaseState(office.workspace()).obstacle.contains(u"T1 1位"_s));
    CHECK(releaseState(office.workspace(), false).obstacle.contains(u"T1 1st prize"_s));
    const auto english = AnnouncementOperations(office.workspace(), false).propose();
    REQUIRE_FALSE(english);
    CHECK_FALSE(english.error().message().contains(u"位"_s));
    office.confirmAll();
    CHECK(refused(operations.release(), Error::Code::RuleRefused));
    REQUIRE(succeeded(operations.propose()));
    CHECK(releaseState(office.workspace()).kind == ReleaseState::Kind::Waiting);
    // Not by the same person, however the name is typed.
    CHECK(refused(operations.release(), Error::Code::RuleRefused));
    const QString first = office.workspace().who();
    office.workspace().setWho(first.left(2) + u'　' + first.mid(2));
    CHECK(refused(operations.release(), Error::Code::RuleRefused));
    CHECK(refused(liveAnnouncement(office.workspace(), true), Error::Code::RuleRefused));
    office.workspace().setWho(u"Second"_s);
    REQUIRE(succeeded(operations.release()));
    const auto script = liveAnnouncement(office.workspace(), true);
    REQUIRE(succeeded(script));
    CHECK_FALSE(script->isRehearsal);
    const QString shown = everything(*script);
    for (const QString& ref : office.winners())
        CHECK(shown.contains(ref));
    // The rehearsal stays blind.
    const auto rehearsal = rehearsalAnnouncement(office.workspace(), true);
    REQUIRE(rehearsal);
    for (const QString& secret : office.secrets())
        CHECK_FALSE(everything(*rehearsal).contains(secret));
    // A release is no step that undo takes back, and a changed decision ends it.
    REQUIRE(succeeded(AwardOperations(office.workspace())
                          .withdraw(u"t1-3"_s, office.winners().at(2), u"取り消し"_s)));
    CHECK(releaseState(office.workspace()).kind == ReleaseState::Kind::Outdated);
    CHECK(refused(liveAnnouncement(office.workspace(), true), Error::Code::RuleRefused));
}

TEST_CASE("Citations, proxies and photos lie sealed and come in with the winner",
          "[announcement]")
{
    CeremonyOffice office;
    office.confirmAll();
    AnnouncementOperations operations(office.workspace());
    AwardCitation citation;
    citation.prize = u"t1-1"_s;
    citation.ref = office.winners().first();
    citation.entry = EntryStore(office.workspace().database(), office.workspace().vault())
                         .idOf(citation.ref);
    citation.citation = u"ひみつの講評文"_s;
    citation.receiver = AwardReceiver::Proxy;
    CHECK(refused(operations.setCitation(citation), Error::Code::RuleRefused));
    citation.proxy = u"代理山　ひみつ"_s;
    citation.photo = "PICTURE-BYTES";
    REQUIRE(succeeded(operations.setCitation(citation)));
    AwardCitation foreign = citation;
    foreign.prize = u"t1-2"_s;
    CHECK(refused(operations.setCitation(foreign), Error::Code::NotFound));
    const auto kept = AnnouncementStore(office.workspace().database(), office.workspace().vault())
                          .citations();
    REQUIRE(kept.size() == 1);
    CHECK(kept.front() == citation);
    QFile file(office.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const QByteArray& secret :
         {citation.citation.toUtf8(), citation.proxy.toUtf8(), citation.photo})
        CHECK_FALSE(bytes.contains(secret));
    office.release();
    const auto script = liveAnnouncement(office.workspace(), true);
    REQUIRE(succeeded(script));
    const QString shown = everything(*script);
    CHECK(shown.contains(citation.citation));
    CHECK(shown.contains(citation.proxy));
    CHECK(refused(operations.withdrawRelease({}), Error::Code::ReasonRequired));
    REQUIRE(succeeded(operations.withdrawRelease(u"延期"_s)));
    CHECK(releaseState(office.workspace()).kind == ReleaseState::Kind::Missing);
    CHECK(refused(liveAnnouncement(office.workspace(), true), Error::Code::RuleRefused));
}

TEST_CASE("A tie is announced with what each is paid, and a changed share ends the release",
          "[announcement]")
{
    CeremonyOffice office;
    AwardOperations awards(office.workspace());
    const QString reason = u"審査委員会の決定"_s;
    const QStringList& winners = office.winners();
    // First and second share the first rank: 50 and 30 million are pooled and split.
    REQUIRE(succeeded(awards.withdraw(u"t1-2"_s, winners.at(1), reason)));
    REQUIRE(succeeded(awards.give(u"t1-1"_s, winners.at(1), reason)));
    RankingOptions options;
    options.draws = 100;
    REQUIRE(succeeded(SealOperations(office.workspace()).seal(u"t1-final"_s, options)));
    const auto confirm = [&](const QString& prize, const QString& ref) {
        office.workspace().setWho(u"Second"_s);
        REQUIRE(succeeded(awards.confirm(prize, ref)));
        office.workspace().setWho(u"Mori"_s);
    };
    confirm(u"t1-1"_s, winners.at(0));
    confirm(u"t1-1"_s, winners.at(1));
    confirm(u"t1-3"_s, winners.at(2));
    office.release();
    const auto script = liveAnnouncement(office.workspace(), true);
    REQUIRE(succeeded(script));
    QStringList money;
    for (const AnnouncementCue& cue : script->cues) {
        if (cue.kind == AnnouncementCue::Kind::Winner)
            money << cue.money;
    }
    CHECK(money == QStringList{u"1,000万円"_s, u"4,000万円"_s, u"4,000万円"_s});

    // The same two as one joint award, parted otherwise: two people have to look again.
    REQUIRE(succeeded(awards.withdraw(u"t1-1"_s, winners.at(0), reason)));
    REQUIRE(succeeded(awards.withdraw(u"t1-1"_s, winners.at(1), reason)));
    REQUIRE(succeeded(awards.give(u"t1-1"_s, {{winners.at(0), 6'000}, {winners.at(1), 4'000}}, reason)));
    confirm(u"t1-1"_s, winners.at(0));
    CHECK(releaseState(office.workspace()).kind == ReleaseState::Kind::Outdated);
    CHECK(refused(liveAnnouncement(office.workspace(), true), Error::Code::RuleRefused));
}

TEST_CASE("A release holds for the decisions and the amounts it was given for", "[announcement]")
{
    CeremonyOffice office;
    office.confirmAll();
    office.release();
    REQUIRE(releaseState(office.workspace()).isReleased());
    SECTION("another amount ends it")
    {
        Programme programme = ProgrammeStore(office.workspace().database()).load();
        for (Prize& prize : programme.prizes) {
            if (prize.code == u"t1-1"_s)
                prize.amount = prize.amount + Yen(1);
        }
        REQUIRE(succeeded(ProgrammeOperations(office.workspace()).save(programme, u"T1"_s)));
        CHECK(releaseState(office.workspace()).kind == ReleaseState::Kind::Outdated);
        CHECK(refused(liveAnnouncement(office.workspace(), true), Error::Code::RuleRefused));
        // As it was, it is what two people released.
        REQUIRE(succeeded(office.workspace().undo()));
        CHECK(releaseState(office.workspace()).isReleased());
    }
    SECTION("the same award decided anew ends it")
    {
        office.clock().set(office.clock().nowMs() + 60'000);
        const QString last = office.winners().at(2);
        AwardOperations awards(office.workspace());
        REQUIRE(succeeded(awards.withdraw(u"t1-3"_s, last, u"取り消し"_s)));
        REQUIRE(succeeded(awards.give(u"t1-3"_s, last, u"あらためて"_s)));
        office.workspace().setWho(u"Second"_s);
        REQUIRE(succeeded(awards.confirm(u"t1-3"_s, last)));
        CHECK(releaseState(office.workspace()).kind == ReleaseState::Kind::Outdated);
    }
}
