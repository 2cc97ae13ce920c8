#include "models/reception/DeskReceive.h"
#include "models/reception/ReceptionOperations.h"

#include "models/guests/GuestCode.h"
#include "models/reception/ArrivalStore.h"
#include "tests/core/Printing.h"
#include "tests/guests/GuestOffice.h"
#include "tests/packets/SamplePacket.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr PassphraseCost kCheap{1, 8192};

struct DeskOffice : GuestOffice
{
    std::vector<DeskIssue> desks;

    DeskOffice() { REQUIRE(succeeded(importGuests(sampleFile(u"guests.csv"_s)))); }

    void issue(int count)
    {
        PacketDisk disk;
        const auto issued = DeskOperations(workspace()).issue(
            {.desks = count, .folder = inFolder(u"desks"_s)},
            [](const std::vector<DeskIssue>&) { return Result<void>(); }, disk, kCheap);
        REQUIRE(succeeded(issued));
        desks = *issued;
    }
    void receive(const QStringList& paths)
    {
        DeskReceive receive(workspace());
        const auto plan = receive.preview(paths);
        REQUIRE(succeeded(plan));
        if (plan->changesAnything())
            REQUIRE(succeeded(receive.apply(*plan)));
    }
    /// Who arrived when and where, and how often, by reference number: what must not depend on the
    /// order in which desks come back.
    [[nodiscard]] QStringList result()
    {
        std::map<qint64, Guest> byId;
        for (const Guest& guest : guests())
            byId[guest.id.value()] = guest;
        const std::vector<Arrival> all = ArrivalStore(workspace().database()).list();
        const QHash<qint64, Arrival> first = firstArrivals(all);
        QStringList lines;
        for (const auto& [id, guest] : byId) {
            const auto counted = first.constFind(id);
            if (counted != first.constEnd())
                lines += u"%1 %2 %3 %4"_s.arg(guest.ref, guest.name, counted->desk)
                             .arg(counted->atMs);
        }
        lines.sort();
        for (const Arrival& arrival : all)
            lines += u"%1 %2 %3 %4 %5"_s.arg(arrival.desk)
                         .arg(arrival.number)
                         .arg(byId[arrival.guest.value()].ref)
                         .arg(arrival.atMs)
                         .arg(arrival.isCancelled);
        return lines;
    }
};

} // namespace

TEST_CASE("the office lets guests in by code, a second time is told", "[reception]")
{
    DeskOffice office;
    ReceptionOperations reception(office.workspace());
    const auto first = reception.checkIn(u"gp26-g0123-0"_s);
    REQUIRE(succeeded(first));
    CHECK(first->ref == u"G0123"_s);
    CHECK(first->isFirst);
    office.clock().set(TestOffice::kStartMs + 60'000);
    const auto second = reception.checkIn(u"G0123"_s);
    REQUIRE(succeeded(second));
    CHECK_FALSE(second->isFirst);
    CHECK(second->atMs == TestOffice::kStartMs);
    CHECK(refused(reception.checkIn(u"GP26-G0123-1"_s), Error::Code::RuleRefused));
    CHECK(refused(reception.checkIn(guestCode(u"XY25"_s, u"G0001"_s)), Error::Code::RuleRefused));
    CHECK(refused(reception.checkIn(u"山田"_s), Error::Code::RuleRefused));
    CHECK(refused(reception.checkIn(u"G0999"_s), Error::Code::NotFound));

    const auto counts =
        ReceptionCounts::of(office.guests(), firstArrivals(ArrivalStore(
                                                 office.workspace().database()).list()));
    CHECK(counts.all.arrived == 1);
    CHECK(counts.all.expected >= 235);
    REQUIRE(succeeded(reception.takeBack(u"G0123"_s)));
    CHECK(refused(reception.takeBack(u"G0123"_s), Error::Code::RuleRefused));
    const auto back = reception.checkIn(u"G0123"_s);
    REQUIRE(succeeded(back));
    CHECK(back->isFirst);
}

TEST_CASE("files of desks are numbered, sealed, and all there or none", "[reception]")
{
    DeskOffice office;
    office.issue(2);
    REQUIRE(office.desks.size() == 2);
    CHECK(office.desks[1].code == u"D2"_s);
    CHECK(office.desks[1].guests == 300);
    CHECK(QDir(office.inFolder(u"desks"_s)).entryList(QDir::Files) ==
          QStringList{u"D1.desk"_s, u"D2.desk"_s});
    const auto opened = DeskFile::openToRead(office.desks[0].path, office.desks[0].passphrase);
    REQUIRE(succeeded(opened));
    CHECK((*opened)->content().codePrefix == u"GP26"_s);
    CHECK((*opened)->content().guests.size() == 300);

    const qint64 actions = office.actions();
    RefusingDisk disk;
    disk.refuses = true;
    const auto nothing = [](const std::vector<DeskIssue>&) { return Result<void>(); };
    CHECK(refused(DeskOperations(office.workspace())
                      .issue({.desks = 1, .folder = office.inFolder(u"full"_s)}, nothing, disk,
                             kCheap),
                  Error::Code::DiskFull));
    disk.refuses = false;
    CHECK(refused(DeskOperations(office.workspace())
                      .issue({.desks = 21, .folder = office.inFolder(u"full"_s)}, nothing, disk,
                             kCheap),
                  Error::Code::RuleRefused));
    CHECK(refused(DeskOperations(office.workspace())
                      .issue({.desks = 1, .folder = office.inFolder(u"full"_s)},
                             [](const std::vector<DeskIssue>&) -> Result<void> {
                                 return failure(Error::Code::DiskFull, {u"p.csv"_s});
                             },
                             disk, kCheap),
                  Error::Code::DiskFull));
    CHECK(QDir(office.inFolder(u"full"_s)).entryList(QDir::Files).isEmpty());
    CHECK(office.actions() == actions);
}

TEST_CASE("three desks with overlaps and walk-ins merge in all six orders to one result",
          "[reception]")
{
    DeskOffice office;
    office.issue(3);
    office.close();
    const QString original = office.inFolder(u"original.prize"_s);
    REQUIRE(QFile::copy(office.path(), original));

    // 300 guests: most at one desk, every tenth at two, every fiftieth at all three.
    std::array<std::unique_ptr<DeskFile>, 3> desks;
    for (size_t i = 0; i < desks.size(); ++i) {
        auto opened = DeskFile::open(office.desks[i].path, office.desks[i].passphrase,
                                     u"受付%1"_s.arg(i + 1), &office.clock());
        REQUIRE(succeeded(opened));
        desks[i] = std::move(*opened);
    }
    std::set<QString> expected;
    const qint64 start = TestOffice::kStartMs;
    const std::vector<DeskGuest> guests = desks[0]->content().guests;
    for (size_t i = 0; i < guests.size(); ++i) {
        const qint64 at = start + qint64(i) * 1000;
        REQUIRE(succeeded(desks[i % 3]->checkIn(guests[i].ref, at)));
        if (i % 10 == 0)
            REQUIRE(succeeded(desks[(i + 1) % 3]->checkIn(guests[i].ref, at - 5000)));
        if (i % 50 == 0)
            REQUIRE(succeeded(desks[(i + 2) % 3]->checkIn(guests[i].ref, at)));
        expected.insert(guests[i].ref);
    }
    // One was let in by mistake.
    REQUIRE(succeeded(desks[1]->takeBack(guests[1].ref)));
    expected.erase(guests[1].ref);
    for (size_t i = 0; i < desks.size(); ++i) {
        for (int n = 0; n < 2; ++n) {
            DeskWalkIn person;
            person.name = u"架空　飛入%1"_s.arg(n);
            person.category = GuestCategory::General;
            const auto walked = desks[i]->walkIn(person, start + 400'000 + n);
            REQUIRE(succeeded(walked));
            expected.insert(walked->ref);
        }
    }
    QStringList paths;
    for (auto& desk : desks) {
        paths += desk->path();
        desk.reset();
    }

    std::array<int, 3> order{0, 1, 2};
    QStringList whole;
    do {
        INFO(order[0] << order[1] << order[2]);
        office.close();
        QFile::remove(office.path());
        REQUIRE(QFile::copy(original, office.path()));
        office.reopen();
        for (const int desk : order)
            office.receive({paths[desk]});
        const QStringList result = office.result();
        if (whole.isEmpty()) {
            whole = result;
            // 300 + 30 + 6 arrivals of the list, and 6 who walked in.
            CHECK(ArrivalStore(office.workspace().database()).list().size() == 342);
            CHECK(office.guests().size() == 306);
            const auto first =
                firstArrivals(ArrivalStore(office.workspace().database()).list());
            std::set<QString> arrived;
            for (const Guest& guest : office.guests()) {
                if (first.contains(guest.id.value()))
                    arrived.insert(guest.ref);
            }
            CHECK(arrived == expected);
            // Of two scans the earlier one counts, whichever desk it was.
            const Guest tenth = office.guest(guests[10].ref);
            CHECK(first.value(tenth.id.value()).atMs == start + 10'000 - 5000);
        }
        CHECK(result == whole);
        // The same files again change nothing.
        const qint64 actions = office.actions();
        office.receive(paths);
        CHECK(office.actions() == actions);
    } while (std::next_permutation(order.begin(), order.end()));

    // All at once gives the same too, and one undo takes it back.
    office.close();
    QFile::remove(office.path());
    REQUIRE(QFile::copy(original, office.path()));
    office.reopen();
    const QByteArray before = office.rows();
    const auto plan = DeskReceive(office.workspace()).preview(paths);
    REQUIRE(succeeded(plan));
    CHECK(plan->isNew == 305);
    CHECK(plan->again == 36);
    CHECK(plan->walkIns == 6);
    office.receive(paths);
    CHECK(office.result() == whole);
    REQUIRE(succeeded(office.workspace().undo()));
    CHECK(office.rows() == before);
}

TEST_CASE("an older copy of a desk's file adds nothing and takes nothing away", "[reception]")
{
    DeskOffice office;
    office.issue(1);
    const QString path = office.desks[0].path;
    const QString copy = office.inFolder(u"copy.desk"_s);
    {
        auto desk = DeskFile::open(path, office.desks[0].passphrase, u"受付"_s, &office.clock());
        REQUIRE(succeeded(desk));
        REQUIRE(succeeded((*desk)->checkIn(u"G0001"_s)));
        REQUIRE(QFile::copy(path, copy));
        REQUIRE(succeeded((*desk)->takeBack(u"G0001"_s)));
        REQUIRE(succeeded((*desk)->checkIn(u"G0002"_s)));
    }
    office.receive({path});
    const QStringList result = office.result();
    const auto plan = DeskReceive(office.workspace()).preview({copy, path});
    REQUIRE(succeeded(plan));
    CHECK(plan->refused() == 1);
    CHECK(plan->files[0].reason.contains(u"copy.desk"_s));
    CHECK(plan->files[1].reason.isEmpty());
    CHECK_FALSE(plan->changesAnything());
    office.receive({copy});
    CHECK(office.result() == result);
}

TEST_CASE("a desk where nobody came is brought back too", "[reception]")
{
    DeskOffice office;
    office.issue(2);
    const QString path = office.desks[1].path;
    const auto plan = DeskReceive(office.workspace()).preview({path});
    REQUIRE(succeeded(plan));
    CHECK(plan->arrivals.empty());
    CHECK(plan->returned == QStringList{u"D2"_s});
    REQUIRE(plan->changesAnything());
    REQUIRE(succeeded(DeskReceive(office.workspace()).apply(*plan)));
    const auto desks = ArrivalStore(office.workspace().database()).desks();
    REQUIRE(desks.size() == 2);
    CHECK_FALSE(desks[0].receivedAtMs);
    CHECK(desks[1].receivedAtMs);
    const auto again = DeskReceive(office.workspace()).preview({path});
    REQUIRE(succeeded(again));
    CHECK_FALSE(again->changesAnything());
}

TEST_CASE("a copy of a desk's file that went on differently hides no arrival", "[reception]")
{
    DeskOffice office;
    office.issue(2);
    const QString path = office.desks[0].path;
    const QString copy = office.inFolder(u"twin.desk"_s);
    REQUIRE(QFile::copy(path, copy));
    const auto scan = [&](const QString& file, size_t desk, const QStringList& refs) {
        auto open =
            DeskFile::open(file, office.desks[desk].passphrase, u"受付"_s, &office.clock());
        REQUIRE(succeeded(open));
        for (const QString& ref : refs)
            REQUIRE(succeeded((*open)->checkIn(ref)));
    };
    scan(path, 0, {u"G0001"_s, u"G0002"_s, u"G0003"_s});
    scan(copy, 0, {u"G0001"_s, u"G0007"_s});
    scan(office.desks[1].path, 1, {u"G0004"_s});
    for (const QStringList& order :
         {QStringList{path, copy, office.desks[1].path}, QStringList{copy, office.desks[1].path, path}}) {
        const auto plan = DeskReceive(office.workspace()).preview(order);
        REQUIRE(succeeded(plan));
        CHECK(plan->refused() == 1);
        for (const auto& file : plan->files) {
            if (file.name == u"twin.desk"_s) {
                CHECK(file.reason.contains(u"G0007"_s));
                CHECK(file.reason.contains(u"G0002"_s));
            } else {
                CHECK(file.reason.isEmpty());
            }
        }
        CHECK(plan->isNew == 4);
    }
    // The same after the whole one was received.
    office.receive({path});
    const auto later = DeskReceive(office.workspace()).preview({copy, office.desks[1].path});
    REQUIRE(succeeded(later));
    CHECK(later->refused() == 1);
    CHECK(later->isNew == 1);
}

TEST_CASE("files of other offices and broken ones are refused one by one", "[reception]")
{
    DeskOffice office;
    office.issue(1);
    DeskOffice other;
    other.issue(1);
    QFile broken(office.inFolder(u"broken.desk"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("PrizeDesk_Desk\r\n");
    broken.close();
    const auto plan = DeskReceive(office.workspace())
                          .preview({other.desks[0].path, broken.fileName(), office.desks[0].path});
    REQUIRE(succeeded(plan));
    CHECK(plan->refused() == 2);
    CHECK_FALSE(plan->files[0].reason.isEmpty());
    CHECK_FALSE(plan->files[1].reason.isEmpty());
    CHECK(plan->files[2].reason.isEmpty());
    // Nobody came to the one that is taken; that it is back is all there is to write down.
    CHECK(plan->arrivals.empty());
    CHECK(plan->people.empty());
    CHECK(plan->returned == QStringList{u"D1"_s});
}
