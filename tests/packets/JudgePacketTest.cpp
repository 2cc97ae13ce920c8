#include "models/packets/JudgePacket.h"

#include "models/packets/PacketDisk.h"
#include "models/packets/PacketHeader.h"
#include "models/packets/SealedStream.h"
#include "tests/packets/PacketOffice.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

#include <algorithm>

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Refuses everything after so many writes; half of the bytes of the failing one arrive.
class FullDisk : public PacketDisk
{
public:
    int left = 1000;

    bool write(QFileDevice& file, QByteArrayView bytes) override
    {
        if (left-- > 0)
            return PacketDisk::write(file, bytes);
        static_cast<void>(PacketDisk::write(file, bytes.first(bytes.size() / 2)));
        return false;
    }
    [[nodiscard]] bool isFull(const QFileDevice&) const override { return true; }
};

qint64 stateOffset(const QByteArray& bytes)
{
    const auto header = PacketHeader::fromBytes(bytes, u"packet"_s);
    REQUIRE(header);
    return header->stateOffset();
}

} // namespace

TEST_CASE_METHOD(PacketOffice, "A packet keeps what a judge enters and returns it", "[packets]")
{
    const IssuedPacket issued = this->issued();
    CHECK(issued.judge == u"J01"_s);
    CHECK(issued.entries == 4);
    auto packet = JudgePacket::open(issued.path, issued.passphrase);
    REQUIRE(succeeded(packet));
    CHECK((*packet)->content().criteria.size() == 12);
    CHECK((*packet)->content().criteria.front().anchors.size() == 5);
    const PacketEntry* entry = (*packet)->content().entry(u"T1-0001"_s);
    REQUIRE(entry);
    REQUIRE(entry->documents.size() == 1);
    CHECK(entry->documents.front().name == u"T1-0001-1.pdf"_s);
    CHECK((*packet)->document(entry->documents.front().id).value() == pdf());
    CHECK((*packet)->content().entry(u"T1-0002"_s)->links.size() == 1);

    CHECK((*packet)->setMark(u"T1-0001"_s, u"need"_s, 4).error().code ==
          Error::Code::RuleRefused); // nothing declared yet
    REQUIRE((*packet)->declare(u"T1-0001"_s, {Declaration::State::None, 0, {}}));
    CHECK((*packet)->setMark(u"T1-0001"_s, u"need"_s, 6).error().code == Error::Code::RuleRefused);
    REQUIRE((*packet)->setMark(u"T1-0001"_s, u"need"_s, 5));
    REQUIRE((*packet)->setComment(u"T1-0001"_s, u"need"_s, u"とても"_s));
    REQUIRE((*packet)->setNote(u"T1-0001"_s, u"自分だけ"_s));
    CHECK((*packet)->missing(u"T1-0001"_s).front() ==
          MissingWork{u"T1-0001"_s, MissingWork::What::Comment, u"need"_s});
    CHECK((*packet)->finish(inFolder(u"r.scores"_s)).error().code == Error::Code::RuleRefused);

    packet->reset();
    auto again = JudgePacket::open(issued.path, issued.passphrase.toUpper().remove(u'-'));
    REQUIRE(succeeded(again));
    CHECK_FALSE((*again)->fellBack());
    CHECK((*again)->work().entry(u"T1-0001"_s).mark(u"need"_s) == 5);
    CHECK((*again)->work().entry(u"T1-0001"_s).note == u"自分だけ"_s);
    fillAll(**again);
    REQUIRE((*again)->declare(u"T1-0003"_s, {Declaration::State::Conflict, 2, u"同じ研究室"_s}));
    CHECK((*again)->setMark(u"T1-0003"_s, u"need"_s, 4).error().code ==
          Error::Code::ConflictOfInterest);
    const auto first = (*again)->finish(inFolder(u"r.scores"_s));
    REQUIRE(succeeded(first));
    CHECK(first->version == 1);
    CHECK(first->cellsExpected == 36);
    CHECK(first->cellsPresent == 36);
    CHECK(first->conflicts == 1);
    CHECK((*again)->finish(inFolder(u"r.scores"_s)).value().version == 2);
    CHECK((*again)->sheets().size() == 3);
}

TEST_CASE_METHOD(PacketOffice, "Changes are taken back one by one, typing as one", "[packets]")
{
    const IssuedPacket issued = this->issued();
    auto packet = std::move(*JudgePacket::open(issued.path, issued.passphrase));
    REQUIRE(packet->declare(u"T1-0001"_s, {Declaration::State::None, 0, {}}));
    REQUIRE(packet->setMark(u"T1-0001"_s, u"need"_s, 2));
    REQUIRE(packet->setMark(u"T1-0001"_s, u"need"_s, 4));
    for (const QString& typed : {u"a"_s, u"ab"_s, u"abc"_s})
        REQUIRE(packet->setComment(u"T1-0001"_s, u"need"_s, typed));
    CHECK(packet->undo().value() == u"T1-0001"_s);
    CHECK(packet->work().entry(u"T1-0001"_s).comment(u"need"_s).isEmpty());
    REQUIRE(packet->undo());
    CHECK(packet->work().entry(u"T1-0001"_s).mark(u"need"_s) == 2);
    REQUIRE(packet->redo());
    REQUIRE(packet->redo());
    CHECK(packet->work().entry(u"T1-0001"_s).comment(u"need"_s) == u"abc"_s);
    CHECK(packet->redo().error().code == Error::Code::NothingToRedo);
}

TEST_CASE_METHOD(PacketOffice, "A second opener and a wrong passphrase are refused", "[packets]")
{
    const IssuedPacket issued = this->issued();
    CHECK(JudgePacket::open(issued.path, {}).error().code == Error::Code::PassphraseNeeded);
    CHECK(JudgePacket::open(issued.path, u"wrong"_s).error().code == Error::Code::WrongPassphrase);
    const auto packet = JudgePacket::open(issued.path, issued.passphrase, nullptr, u"Mori"_s);
    REQUIRE(packet);
    const auto second = JudgePacket::open(issued.path, issued.passphrase);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == Error::Code::FileLocked);
    CHECK(second.error().parameters.value(1).startsWith(u"Mori"_s));
    const auto reader = JudgePacket::openToRead(issued.path, issued.passphrase);
    REQUIRE(succeeded(reader));
    CHECK((*reader)->setNote(u"T1-0001"_s, u"x"_s).error().code == Error::Code::ReadOnly);
}

TEST_CASE_METHOD(PacketOffice, "A torn state falls back to the one before", "[packets]")
{
    const IssuedPacket issued = this->issued();
    QByteArray before;
    {
        auto packet = std::move(*JudgePacket::open(issued.path, issued.passphrase));
        REQUIRE(packet->declare(u"T1-0001"_s, {Declaration::State::None, 0, {}}));
        REQUIRE(packet->setMark(u"T1-0001"_s, u"need"_s, 3));
        before = bytesOf(issued.path);
        REQUIRE(packet->setMark(u"T1-0001"_s, u"need"_s, 4));
    }
    const QByteArray after = bytesOf(issued.path);
    REQUIRE(before.size() == after.size());
    CHECK(before.first(stateOffset(before)) == after.first(stateOffset(after)));
    // Every place where the last write may have stopped.
    qsizetype from = 0;
    while (before.at(from) == after.at(from))
        ++from;
    qsizetype to = after.size();
    while (before.at(to - 1) == after.at(to - 1))
        --to;
    for (qsizetype cut = from; cut <= to; cut += std::max<qsizetype>(1, (to - from) / 5)) {
        putBytes(issued.path, after.first(cut) + before.sliced(cut));
        const auto torn = JudgePacket::open(issued.path, issued.passphrase);
        REQUIRE(succeeded(torn));
        const auto mark = (*torn)->work().entry(u"T1-0001"_s).mark(u"need"_s);
        CHECK((mark == 3 || mark == 4));
        // It goes on from there.
        REQUIRE((*torn)->setMark(u"T1-0001"_s, u"impact"_s, 2));
    }
}

TEST_CASE_METHOD(PacketOffice, "A state that outgrows its slots moves behind them", "[packets]")
{
    const IssuedPacket issued = this->issued();
    const QString longText(50'000, u'あ');
    {
        auto packet = std::move(*JudgePacket::open(issued.path, issued.passphrase));
        REQUIRE(packet->declare(u"T1-0001"_s, {Declaration::State::None, 0, {}}));
        REQUIRE(packet->setOverall(u"T1-0001"_s, u"short"_s));
    }
    const qint64 small = QFile(issued.path).size();
    {
        auto packet = std::move(*JudgePacket::open(issued.path, issued.passphrase));
        REQUIRE(packet->setOverall(u"T1-0001"_s, longText));
        REQUIRE(packet->setOverall(u"T1-0001"_s, longText + u"!"_s));
    }
    CHECK(QFile(issued.path).size() > small);
    CHECK(
        (*JudgePacket::open(issued.path, issued.passphrase))->work().entry(u"T1-0001"_s).overall ==
        longText + u"!"_s);
    // Without the new pair the state before it is there still.
    REQUIRE(QFile::resize(issued.path, small + 5));
    const auto cut = JudgePacket::open(issued.path, issued.passphrase);
    REQUIRE(succeeded(cut));
    CHECK((*cut)->fellBack());
    CHECK((*cut)->work().entry(u"T1-0001"_s).overall == u"short"_s);
}

TEST_CASE_METHOD(PacketOffice, "A full disk leaves the state before", "[packets]")
{
    const IssuedPacket issued = this->issued();
    FullDisk disk;
    {
        auto packet =
            std::move(*JudgePacket::open(issued.path, issued.passphrase, nullptr, {}, &disk));
        REQUIRE(packet->declare(u"T1-0001"_s, {Declaration::State::None, 0, {}}));
        REQUIRE(packet->setMark(u"T1-0001"_s, u"need"_s, 3));
        disk.left = 0;
        CHECK(packet->setMark(u"T1-0001"_s, u"need"_s, 4).error().code == Error::Code::DiskFull);
        CHECK(packet->work().entry(u"T1-0001"_s).mark(u"need"_s) == 3);
    }
    auto packet = std::move(*JudgePacket::open(issued.path, issued.passphrase));
    CHECK(packet->work().entry(u"T1-0001"_s).mark(u"need"_s) == 3);
    CHECK(packet->setMark(u"T1-0001"_s, u"need"_s, 5));
}

TEST_CASE_METHOD(PacketOffice, "A changed byte is noticed wherever it lies", "[packets]")
{
    const IssuedPacket issued = this->issued();
    const QByteArray whole = bytesOf(issued.path);
    const qint64 state = stateOffset(whole);
    const auto damaged = [&](qint64 at) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes.at(at) ^ 1);
        putBytes(issued.path, bytes);
        auto packet = JudgePacket::open(issued.path, issued.passphrase);
        if (!packet)
            return true;
        for (const PacketEntry& entry : (*packet)->content().entries) {
            for (const PacketDocument& document : entry.documents) {
                if (!(*packet)->document(document.id))
                    return true;
            }
        }
        return (*packet)->fellBack();
    };
    const qint64 documents = PacketHeader::fromBytes(whole, {})->documentsOffset();
    for (const qint64 at :
         {qint64(0),     qint64(17), qint64(21),     qint64(40),         qint64(50),
          qint64(60),    qint64(70), qint64(140),    qint64(152),        qint64(180),
          documents - 1, documents,  documents + 24, documents + 70'000, state - 1,
          state,         state + 5,  state + 8,      state + 17,         state + 60}) {
        INFO(at);
        CHECK(damaged(at));
    }
    for (const qint64 size :
         {qint64(0), qint64(10), qint64(100), qint64(200), documents, state - 1}) {
        INFO(size);
        putBytes(issued.path, whole.first(size));
        CHECK_FALSE(JudgePacket::open(issued.path, issued.passphrase));
    }
}

TEST_CASE_METHOD(PacketOffice, "Nothing in a packet or beside it can be read", "[packets]")
{
    const IssuedPacket issued = this->issued();
    {
        auto packet = std::move(*JudgePacket::open(issued.path, issued.passphrase));
        fillAll(*packet);
        REQUIRE(packet->setComment(u"T1-0001"_s, u"need"_s, u"READABLECOMMENT 所見"_s));
        REQUIRE(packet->document(packet->content().entry(u"T1-0001"_s)->documents.front().id));
        REQUIRE(packet->finish(inFolder(u"out/r.scores"_s)));
        const QString title = packet->content().entry(u"T1-0001"_s)->title;
        REQUIRE(title.size() > 3);
        const QDir out(inFolder(u"out"_s));
        for (const QString& name : out.entryList(QDir::Files | QDir::Hidden)) {
            const QByteArray bytes = bytesOf(out.filePath(name));
            for (const QByteArray& secret :
                 {title.toUtf8(), QByteArray("READABLECOMMENT"), QByteArray("所見"),
                  QByteArray("PLAINDOCUMENT"), QByteArray("T1-0001"), QByteArray("審査 一郎"),
                  QByteArray("need"), issued.passphrase.toUtf8()}) {
                INFO(name.toStdString() << " " << secret.toStdString());
                CHECK_FALSE(bytes.contains(secret));
            }
        }
    }
    // The container of a packet without its judge's name in the office's order of files.
    CHECK_FALSE(bytesOf(issued.path).contains("山田"));
}

TEST_CASE("A stream of any length opens as it was sealed", "[packets]")
{
    const Key key = Key::random();
    for (const int size : {0, 1, 65535, 65536, 65537, 131072, 200000}) {
        const QByteArray plain(size, 'x');
        QByteArray sealed;
        SealedStream stream(key, size, [&](QByteArrayView bytes) {
            sealed.append(bytes);
            return true;
        });
        for (int at = 0; at < size; at += 7000)
            REQUIRE(stream.add(QByteArrayView(plain).sliced(at, std::min(7000, size - at))));
        REQUIRE(stream.finish());
        CHECK(sealed.size() == SealedStream::sealedSize(size));
        QBuffer buffer(&sealed);
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        CHECK(SealedStream::open(buffer, key, size) == plain);
        buffer.seek(0);
        CHECK_FALSE(SealedStream::open(buffer, Key::random(), size));
    }
}

TEST_CASE_METHOD(PacketOffice, "Marks out of a table come in whole or not at all", "[packets]")
{
    const IssuedPacket issued = this->issued();
    auto packet = JudgePacket::open(issued.path, issued.passphrase);
    REQUIRE(succeeded(packet));
    std::vector<EnteredMark> marks;
    for (const PacketEntry& entry : (*packet)->content().entries) {
        for (const Criterion& criterion : (*packet)->content().criteria)
            marks.push_back({entry.ref, criterion.code,
                             criterion.kind == Criterion::Kind::Gate ? 1 : 3, QString()});
    }
    const JudgeWork before = (*packet)->work();
    std::vector<EnteredMark> fewer(marks.begin(), marks.end() - 1);
    CHECK(refused((*packet)->enterAll(fewer), Error::Code::RuleRefused));
    auto wrong = marks;
    wrong.back().mark = 99;
    CHECK(refused((*packet)->enterAll(wrong), Error::Code::RuleRefused));
    wrong.back().entry = u"T9-0001"_s;
    CHECK(refused((*packet)->enterAll(wrong), Error::Code::NotFound));
    CHECK((*packet)->work() == before);
    REQUIRE(succeeded((*packet)->enterAll(marks)));
    CHECK((*packet)->cellsPresent() == int(marks.size()));
    CHECK((*packet)->missing().empty());

    // A return never takes the place of its packet.
    const QByteArray bytes = bytesOf(issued.path);
    CHECK(refused((*packet)->finish(issued.path), Error::Code::RuleRefused));
    CHECK(bytesOf(issued.path) == bytes);
    REQUIRE(succeeded((*packet)->finish(inFolder(u"a.scores"_s))));
}
