#include "models/guests/GuestOperations.h"

#include "models/entrants/EntryOperations.h"
#include "models/guests/GuestCounts.h"
#include "models/programme/ProgrammeStore.h"
#include "models/seating/SeatingOperations.h"
#include "tests/core/Printing.h"
#include "tests/guests/GuestOffice.h"

#include <algorithm>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Guest invented(const QString& name, GuestCategory category)
{
    Guest guest;
    guest.name = name;
    guest.kana = u"カクウ"_s;
    guest.category = category;
    guest.affiliation = u"まぼろし社"_s;
    guest.reply = GuestReply::Attending;
    return guest;
}

} // namespace

TEST_CASE("a guest is added, changed and removed, each step can be undone", "[guests]")
{
    GuestOffice office;
    GuestOperations operations(office.workspace());
    const QByteArray empty = office.rows();
    Guest guest = invented(u"架空 花子"_s, GuestCategory::Winner);
    guest.needs = {QLatin1String(GuestNeed::kWheelchair), u"乳製品なし"_s};
    guest.photo = GuestConsent::Denied;
    const auto ref = operations.add(guest);
    REQUIRE(succeeded(ref));
    CHECK(*ref == u"G0001"_s);
    Guest stored = office.guest(*ref);
    CHECK(stored.needs == guest.needs);
    CHECK(stored.repliedAtMs == std::optional(TestOffice::kStartMs));

    stored.note = u"壇上へは中央から"_s;
    stored.companions = 2;
    REQUIRE(succeeded(operations.edit(stored)));
    CHECK(office.guest(*ref) == stored);
    const qint64 actions = office.actions();
    REQUIRE(succeeded(operations.edit(stored)));
    CHECK(office.actions() == actions); // nothing changed, nothing written

    REQUIRE(succeeded(operations.remove({*ref})));
    CHECK(office.guests().empty());
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(office.guest(*ref) == stored);
    REQUIRE(succeeded(office.workspace().undo()));
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(office.rows() == empty);
}

TEST_CASE("what cannot be is refused and changes nothing", "[guests]")
{
    GuestOffice office;
    GuestOperations operations(office.workspace());
    CHECK(refused(operations.add(invented({}, GuestCategory::Vip)), Error::Code::RuleRefused));
    Guest guest = invented(u"架空 花子"_s, GuestCategory::Vip);
    guest.email = u"nonsense"_s;
    CHECK(refused(operations.add(guest), Error::Code::RuleRefused));
    guest.email.clear();
    REQUIRE(succeeded(operations.add(guest)));
    // A number stands on badges, in names of files and beside those of entries and judges.
    for (const QString& ref : {u"../G9"_s, u"J01"_s, u"T1-0001"_s, u"G123"_s, u"g0004"_s}) {
        INFO(ref.toStdString());
        guest.ref = ref;
        CHECK(refused(operations.add(guest), Error::Code::RuleRefused));
    }
    Guest self = office.guest(u"G0001"_s);
    self.host = self.id;
    CHECK(refused(operations.edit(self), Error::Code::RuleRefused));
    CHECK(refused(operations.remove({u"G0009"_s}), Error::Code::NotFound));
    CHECK(refused(operations.setReply({u"G0009"_s}, GuestReply::Declined), Error::Code::NotFound));
    CeremonyEvent event;
    event.startsAtMs = 2000;
    event.endsAtMs = 1000;
    CHECK(refused(operations.setEvent(event), Error::Code::RuleRefused));
}

TEST_CASE("the number of a removed guest is not given again", "[guests]")
{
    GuestOffice office;
    GuestOperations operations(office.workspace());
    REQUIRE(succeeded(operations.add(invented(u"架空 一郎"_s, GuestCategory::Vip))));
    REQUIRE(succeeded(operations.add(invented(u"架空 二郎"_s, GuestCategory::Vip))));
    REQUIRE(succeeded(operations.remove({u"G0001"_s, u"G0002"_s})));
    // Also not after the file was opened anew, nor by a list.
    office.close();
    office.reopen();
    const auto third = GuestOperations(office.workspace())
                           .add(invented(u"架空 三郎"_s, GuestCategory::Vip));
    REQUIRE(succeeded(third));
    CHECK(*third == u"G0003"_s);
    REQUIRE(succeeded(GuestOperations(office.workspace()).remove({*third})));
    REQUIRE(succeeded(office.importGuests("氏名\n架空 四郎\n")));
    CHECK(office.guests().front().ref == u"G0004"_s);
}

TEST_CASE("a guest who was removed can still be erased", "[guests]")
{
    GuestOffice office;
    GuestOperations operations(office.workspace());
    REQUIRE(succeeded(operations.add(invented(u"架空 一郎"_s, GuestCategory::Vip))));
    REQUIRE(succeeded(operations.add(invented(u"架空 二郎"_s, GuestCategory::Vip))));
    const PersonId person = office.guest(u"G0002"_s).person;
    REQUIRE(succeeded(operations.remove({u"G0001"_s, u"G0002"_s})));
    const ProfileStore profiles(office.workspace().database(), office.workspace().vault());
    CHECK(profiles.personOf(u"G0002"_s) == person);
    CHECK_FALSE(profiles.personOf(u"G000"_s).isValid());
    CHECK_FALSE(profiles.personOf(u"G0003"_s).isValid());
    REQUIRE(profiles.find(person));
    const Programme programme = ProgrammeStore(office.workspace().database()).load();
    REQUIRE(succeeded(EntryOperations(office.workspace(), programme)
                          .erasePerson(u"G0002"_s, u"本人の申し出"_s)));
    CHECK_FALSE(profiles.find(person));
    // The other one can come back.
    CHECK(profiles.find(profiles.personOf(u"G0001"_s))->name == u"架空 一郎"_s);
}

TEST_CASE("the room fills up to its capacity, then guests wait", "[guests]")
{
    GuestOffice office;
    GuestOperations operations(office.workspace());
    QStringList refs;
    for (int i = 0; i < 4; ++i) {
        Guest guest = invented(u"架空 %1"_s.arg(i), GuestCategory::General);
        guest.reply = GuestReply::Open;
        const auto ref = operations.add(guest);
        REQUIRE(succeeded(ref));
        refs += *ref;
    }
    CeremonyEvent event;
    event.capacity = 3;
    REQUIRE(succeeded(operations.setEvent(event)));
    const auto waiting = operations.setReply(refs, GuestReply::Attending);
    REQUIRE(succeeded(waiting));
    CHECK(*waiting == 1);
    CHECK(office.guest(u"G0004"_s).reply == GuestReply::Waiting);
    const GuestCounts counts = GuestCounts::of(office.guests(), 3);
    CHECK(counts.free() == std::optional(0));
    // One goes, one comes in.
    REQUIRE(succeeded(operations.setReply({u"G0002"_s}, GuestReply::Declined)));
    CHECK(GuestOperations::nextFromWaitingList(office.guests(), 3) == QStringList{u"G0004"_s});
    CHECK(loadCeremonyEvent(office.workspace().database()) == event);
}

TEST_CASE("a guest who is written in by hand needs a place, and gives it back", "[guests]")
{
    GuestOffice office;
    GuestOperations operations(office.workspace());
    CeremonyEvent event;
    event.capacity = 3;
    REQUIRE(succeeded(operations.setEvent(event)));
    Guest first = invented(u"架空 一"_s, GuestCategory::General);
    first.companions = 1;
    REQUIRE(succeeded(operations.add(first)));
    Guest pair = invented(u"架空 二"_s, GuestCategory::General);
    pair.companions = 1;
    CHECK(refused(operations.add(pair), Error::Code::RuleRefused));
    pair.reply = GuestReply::Waiting;
    REQUIRE(succeeded(operations.add(pair)));
    pair = office.guest(u"G0002"_s);
    pair.reply = GuestReply::Attending;
    CHECK(refused(operations.edit(pair), Error::Code::RuleRefused));
    // What takes no place can be changed while the room is full.
    first = office.guest(u"G0001"_s);
    first.note = u"中央から"_s;
    REQUIRE(succeeded(operations.edit(first)));
    first.companions = 3;
    CHECK(refused(operations.edit(first), Error::Code::RuleRefused));

    SeatingOperations seating(office.workspace());
    const auto seats = [&] {
        const auto now = seating.state();
        return now ? int(now->uses.size()) : -1;
    };
    auto state = seating.state();
    REQUIRE(succeeded(state));
    REQUIRE(succeeded(seating.apply(*state, seating.propose(*state))));
    REQUIRE(seats() == 2);
    first = office.guest(u"G0001"_s);
    first.reply = GuestReply::Declined;
    REQUIRE(succeeded(operations.edit(first)));
    CHECK(seats() == 0);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(seats() == 2);
    // An answer that comes in by a table does the same.
    REQUIRE(succeeded(office.importReplies("招待番号,氏名,出欠\nG0001,架空 一,欠席\n")));
    CHECK(office.guest(u"G0001"_s).reply == GuestReply::Declined);
    CHECK(seats() == 0);
}

TEST_CASE("until somebody says otherwise the ceremony is on its milestone", "[guests]")
{
    GuestOffice office;
    const CeremonyEvent event = loadCeremonyEvent(office.workspace().database());
    REQUIRE(event.startsAtMs);
    CHECK(office.programme().local(*event.startsAtMs) ==
          QDateTime(QDate(2027, 3, 24), QTime(14, 0), office.programme().timeZone));
    CHECK(event.capacity == 0);
}

TEST_CASE("guests stand in the order of seats", "[guests]")
{
    std::vector<Guest> guests;
    const auto add = [&](const QString& ref, GuestCategory category, GuestStanding standing,
                         int precedence) {
        Guest guest = invented(ref, category);
        guest.ref = ref;
        guest.standing = standing;
        guest.precedence = precedence;
        guests.push_back(guest);
    };
    add(u"G0007"_s, GuestCategory::General, GuestStanding::None, 0);
    add(u"G0006"_s, GuestCategory::Winner, GuestStanding::None, 2);
    add(u"G0005"_s, GuestCategory::Winner, GuestStanding::None, 1);
    add(u"G0004"_s, GuestCategory::Judge, GuestStanding::None, 0);
    add(u"G0003"_s, GuestCategory::Judge, GuestStanding::Chair, 0);
    add(u"G0002"_s, GuestCategory::Vip, GuestStanding::Expert, 0);
    add(u"G0001"_s, GuestCategory::Vip, GuestStanding::Minister, 0);
    std::sort(guests.begin(), guests.end(), comesBefore);
    for (size_t i = 0; i < guests.size(); ++i)
        CHECK(guests[i].ref == u"G000%1"_s.arg(i + 1));
}

TEST_CASE("an erased guest stays a number", "[guests]")
{
    GuestOffice office;
    REQUIRE(succeeded(GuestOperations(office.workspace())
                          .add(invented(u"架空 花子"_s, GuestCategory::Press))));
    const Guest before = office.guest(u"G0001"_s);
    REQUIRE(succeeded(office.workspace().apply(
        Operation{.code = u"person.erase"_s, .labels = {u"G0001"_s}, .reason = {}, .isNote = true},
        [&](WriteTransaction& tx) {
            office.workspace().vault().destroyKey(tx, KeyOwner::person(before.person));
        })));
    const Guest after = office.guest(u"G0001"_s);
    CHECK(after.erased);
    CHECK(after.name.isEmpty());
    CHECK(ProfileStore(office.workspace().database(), office.workspace().vault())
              .personOf(u"G0001"_s) == before.person);
    Guest renamed = after;
    renamed.name = u"誰か"_s;
    CHECK(refused(GuestOperations(office.workspace()).edit(renamed), Error::Code::ErasedPerson));
}
