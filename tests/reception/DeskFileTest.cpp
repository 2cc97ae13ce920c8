#include "models/reception/DeskFile.h"

#include "tests/core/Printing.h"
#include "tests/judging/SampleOffice.h"
#include "tests/packets/SamplePacket.h"

#include <QDir>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kWord = u"k7mq-2xwd"_s;

DeskContent sampleContent()
{
    DeskContent content;
    content.id = u"0f0d3c52-6a8f-4f0e-9d64-6b7c15a8a1d1"_s;
    content.code = u"D2"_s;
    content.programmeCode = u"geniac-prize-2026"_s;
    content.programmeName = {u"架空賞"_s, u"Invented prize"_s};
    content.codePrefix = u"GP26"_s;
    content.startsAtMs = 1806037200000;
    content.issuedAtMs = 1806000000000;
    for (int i = 1; i <= 3; ++i) {
        DeskGuest guest;
        guest.ref = u"G000%1"_s.arg(i);
        guest.name = u"架空坂　ほたる%1"_s.arg(i);
        guest.kana = u"カクウザカ　ホタル"_s;
        guest.category = GuestCategory::Winner;
        guest.reply = GuestReply::Attending;
        guest.needs = {QLatin1String(GuestNeed::kWheelchair)};
        guest.seat = u"C-1%1"_s.arg(i);
        guest.noPhoto = i == 2;
        content.guests.push_back(guest);
    }
    content.guests[2].arrivedAtMs = 1806030000000;
    return content;
}

struct SampleDesk
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"D2.desk"_s);
    FixedClock clock{1806033900000};

    SampleDesk()
    {
        PacketDisk disk;
        const auto keys = PacketKeys::make(kWord, {1, 8192});
        REQUIRE(keys);
        REQUIRE(succeeded(DeskFile::write(path, sampleContent(), *keys, disk)));
    }
    [[nodiscard]] std::unique_ptr<DeskFile> open(PacketDisk* disk = nullptr)
    {
        auto opened = DeskFile::open(path, kWord, u"受付A"_s, &clock, disk);
        REQUIRE(succeeded(opened));
        return std::move(*opened);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE("a desk's content is the same after writing and reading", "[reception]")
{
    const DeskContent content = sampleContent();
    CHECK(DeskContent::fromBytes(content.toBytes()) == content);
    DeskContent twice = content;
    twice.guests.push_back(twice.guests.front());
    CHECK_FALSE(DeskContent::fromBytes(twice.toBytes()).has_value());
    CHECK_FALSE(DeskContent::fromBytes("{}").has_value());
    DeskLog log;
    log.arrivals = {{1, u"G0001"_s, 10, u"A"_s, false}, {2, u"W2001"_s, 20, u"A"_s, true}};
    log.walkIns = {{u"W2001"_s, u"架空"_s, {}, {}, {}, GuestCategory::Press}};
    CHECK(DeskLog::fromBytes(log.toBytes()) == log);
    log.arrivals[1].number = 5;
    CHECK_FALSE(DeskLog::fromBytes(log.toBytes()).has_value());
}

TEST_CASE("a desk's file says in which zone its times are", "[reception]")
{
    DeskContent content;
    content.id = u"0f0d3c52-6a8f-4f0e-9d64-6b7c15a8a1d1"_s;
    content.code = u"D1"_s;
    content.timeZone = "Europe/Berlin";
    const auto read = DeskContent::fromBytes(content.toBytes());
    REQUIRE(read);
    CHECK(read->timeZone == "Europe/Berlin");
    // Written before files said so.
    QByteArray old = content.toBytes();
    old.replace("\"time_zone\":\"Europe/Berlin\",", "");
    const auto japan = DeskContent::fromBytes(old);
    REQUIRE(japan);
    CHECK(japan->timeZone == "Asia/Tokyo");
    QByteArray wrong = content.toBytes();
    wrong.replace("Europe/Berlin", "Nowhere/Land");
    CHECK_FALSE(DeskContent::fromBytes(wrong));
}

TEST_CASE("every scan is on the disk at once, sealed, a second one is told", "[reception]")
{
    SampleDesk sample;
    {
        const auto desk = sample.open();
        const auto first = desk->checkIn(u"G0001"_s);
        REQUIRE(succeeded(first));
        CHECK(first->isFirst);
        CHECK(first->desk == u"D2"_s);
        // Not closed in order: another program reads what is on the disk now.
        const auto seen = DeskFile::openToRead(sample.path, kWord);
        REQUIRE(succeeded(seen));
        REQUIRE((*seen)->log().arrivals.size() == 1);
        CHECK(refused((*seen)->checkIn(u"G0002"_s), Error::Code::ReadOnly));

        sample.clock.set(sample.clock.nowMs() + 60'000);
        const auto second = desk->checkIn(u"G0001"_s);
        REQUIRE(succeeded(second));
        CHECK_FALSE(second->isFirst);
        CHECK(second->atMs == first->atMs);
        // Had arrived at the office before the file was issued.
        const auto known = desk->checkIn(u"G0003"_s);
        REQUIRE(succeeded(known));
        CHECK_FALSE(known->isFirst);
        CHECK(known->atMs == 1806030000000);
        CHECK(known->desk.isEmpty());
        CHECK(refused(desk->checkIn(u"G0099"_s), Error::Code::NotFound));

        // Nobody else opens it meanwhile.
        CHECK(refused(DeskFile::open(sample.path, kWord, u"受付B"_s), Error::Code::FileLocked));
    }
    const auto desk = sample.open();
    CHECK(desk->log().arrivals.size() == 3);
    const QByteArray bytes = sample.bytes();
    CHECK_FALSE(bytes.contains("架空坂"));
    CHECK_FALSE(bytes.contains("G0001"));
}

TEST_CASE("an arrival can be taken back, walk-ins get numbers of their desk", "[reception]")
{
    SampleDesk sample;
    const auto desk = sample.open();
    REQUIRE(succeeded(desk->checkIn(u"G0001"_s)));
    REQUIRE(succeeded(desk->takeBack(u"G0001"_s)));
    CHECK_FALSE(desk->arrivalOf(u"G0001"_s).has_value());
    CHECK(refused(desk->takeBack(u"G0001"_s), Error::Code::NotFound));
    const auto again = desk->checkIn(u"G0001"_s);
    REQUIRE(succeeded(again));
    CHECK(again->isFirst);
    CHECK(desk->log().arrivals.size() == 2);

    DeskWalkIn person;
    CHECK(refused(desk->walkIn(person), Error::Code::RuleRefused));
    person.name = u"架空　飛入"_s;
    person.category = GuestCategory::Press;
    const auto walked = desk->walkIn(person);
    REQUIRE(succeeded(walked));
    CHECK(walked->ref == u"W2001"_s);
    REQUIRE(desk->guest(u"W2001"_s));
    CHECK(desk->guest(u"W2001"_s)->name == person.name);
    CHECK(desk->guests().size() == 4);
    const auto twice = desk->checkIn(u"W2001"_s);
    REQUIRE(succeeded(twice));
    CHECK_FALSE(twice->isFirst);
}

TEST_CASE("a second scan that is taken back leaves the first arrival", "[reception]")
{
    SampleDesk sample;
    const auto desk = sample.open();
    const auto first = desk->checkIn(u"G0001"_s, 1'000'000);
    REQUIRE(succeeded(first));
    REQUIRE(succeeded(desk->checkIn(u"G0001"_s, 2'000'000)));
    REQUIRE(succeeded(desk->takeBack(u"G0001"_s)));
    const auto stays = desk->arrivalOf(u"G0001"_s);
    REQUIRE(stays);
    CHECK(stays->number == first->number);
    CHECK(stays->atMs == 1'000'000);
    REQUIRE(succeeded(desk->takeBack(u"G0001"_s)));
    CHECK_FALSE(desk->arrivalOf(u"G0001"_s));
}

TEST_CASE("a full disk loses no arrival and invents none", "[reception]")
{
    SampleDesk sample;
    RefusingDisk disk;
    {
        const auto desk = sample.open(&disk);
        REQUIRE(succeeded(desk->checkIn(u"G0001"_s)));
        disk.refuses = true;
        CHECK(refused(desk->checkIn(u"G0002"_s), Error::Code::DiskFull));
        CHECK(desk->log().arrivals.size() == 1);
        disk.refuses = false;
        const auto now = desk->checkIn(u"G0002"_s);
        REQUIRE(succeeded(now));
        CHECK(now->isFirst);
    }
    CHECK(sample.open()->log().arrivals.size() == 2);

    disk.refuses = true;
    const auto keys = PacketKeys::make(kWord, {1, 8192});
    REQUIRE(keys);
    const QString other = sample.folder.filePath(u"D3.desk"_s);
    CHECK(refused(DeskFile::write(other, sampleContent(), *keys, disk), Error::Code::DiskFull));
    CHECK_FALSE(QFile::exists(other));
}

TEST_CASE("what is no desk's file is refused for what it is", "[reception]")
{
    SampleDesk sample;
    CHECK(refused(DeskFile::open(sample.path, u"wrong"_s, {}), Error::Code::WrongPassphrase));
    CHECK(refused(DeskFile::open(sample.path, {}, {}), Error::Code::PassphraseNeeded));
    CHECK(refused(DeskFile::open(sample.path + u"x"_s, kWord, {}), Error::Code::FileMissing));
    CHECK(refused(DeskFile::openWithKey(sample.path, Key::random()), Error::Code::WrongPassphrase));
    const QByteArray good = sample.bytes();
    const auto with = [&](const QByteArray& bytes) {
        QFile file(sample.path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return DeskFile::openToRead(sample.path, kWord);
    };
    QByteArray judge = good;
    judge.replace(0, 14, "PrizeDeskJudge");
    CHECK(refused(with(judge), Error::Code::FileNotOurs));
    CHECK(refused(with(good.first(200)), Error::Code::FileDamaged));
    QByteArray changed = good;
    changed[200] = char(changed[200] ^ 1);
    CHECK(refused(with(changed), Error::Code::WrongPassphrase));
    QByteArray newer = good;
    newer[16] = 9;
    CHECK(refused(with(newer), Error::Code::FileTooNew));
    CHECK(succeeded(with(good)));
}
