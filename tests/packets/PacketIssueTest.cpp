#include "models/packets/PacketOperations.h"

#include "models/entrants/DocumentOperations.h"
#include "models/entrants/DocumentStore.h"
#include "models/entrants/EntryOperations.h"
#include "models/entrants/EntryStore.h"
#include "models/judging/JudgeOperations.h"
#include "models/judging/JudgeStore.h"
#include "models/packets/PacketDisk.h"
#include "models/packets/PacketStore.h"
#include "models/packets/PassphraseSheet.h"
#include "models/packets/PresentationOrder.h"
#include "models/programme/ProgrammeOperations.h"
#include "models/programme/ProgrammeStore.h"
#include "tests/packets/PacketOffice.h"

#include <QDir>

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes so many bytes and no more.
class FullDisk : public PacketDisk
{
public:
    explicit FullDisk(qint64 room = 0) : m_room(room) {}
    bool write(QFileDevice& file, QByteArrayView bytes) override
    {
        m_room -= bytes.size();
        return m_room >= 0 && PacketDisk::write(file, bytes);
    }
    [[nodiscard]] bool isFull(const QFileDevice&) const override { return m_room < 0; }

private:
    qint64 m_room;
};

} // namespace

TEST_CASE_METHOD(PacketOffice, "Issuing leaves whole packets and remembers them", "[packets]")
{
    // An interest of a file made before interests took assignments away.
    REQUIRE(succeeded(workspace().apply(Operation{.code = u"test"_s, .labels = {}, .reason = {}},
                                        [](WriteTransaction& tx) {
                                            tx.statement(R"(
                insert into conflict (judge, entry, category, note)
                select j.id, e.id, 2, '' from judge j, entry e where j.ref = 'J02' and e.ref = 'T1-0003')")
                                                .run();
                                        })));
    const auto report = issue();
    REQUIRE(succeeded(report));
    REQUIRE(report->packets.size() == 2);
    CHECK(report->packets[0].entries == 4);
    CHECK(report->packets[1].entries == 3);
    CHECK(report->packets[1].excluded == 1);
    CHECK(report->rubricVersion == 1);
    CHECK(report->connected);
    CHECK((QDir(inFolder(u"out"_s)).entryList(QDir::Files) ==
           QStringList{u"J01_t1-final.judge"_s, u"J02_t1-final.judge"_s}));
    const std::vector<Packet> kept = PacketStore(workspace().database()).list(u"t1-final"_s);
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].digest == report->packets[0].digest);
    CHECK_FALSE(kept[1].entries.contains(u"T1-0003"_s));
    // What has left cannot be taken back, and what lies there is not overwritten.
    CHECK(workspace().journal().list().front().operation == u"packet.issue"_s);
    CHECK_FALSE(workspace().journal().list().front().undoable);
    CHECK(refused(issue(), Error::Code::FileExists));
}

TEST_CASE_METHOD(PacketOffice, "The version of a rubric counts its states", "[packets]")
{
    CHECK(issue(u"a"_s).value().rubricVersion == 1);
    CHECK(issue(u"b"_s).value().rubricVersion == 1);
    Programme edited = ProgrammeStore(workspace().database()).load();
    for (Criterion& criterion : edited.criteria) {
        if (criterion.stage == u"t1-final"_s && criterion.code == u"need"_s)
            criterion.anchors.back().ja = u"抜群"_s;
    }
    REQUIRE(ProgrammeOperations(workspace()).save(edited, u"x"_s));
    CHECK(issue(u"c"_s).value().rubricVersion == 2);
    CHECK(PacketStore(workspace().database()).rubricVersions(u"t1-final"_s).size() == 2);
    CHECK(PacketStore(workspace().database()).list().at(1).superseded);
}

TEST_CASE_METHOD(PacketOffice, "A failed issue leaves nothing behind", "[packets]")
{
    const qint64 actions = this->actions();
    PacketOrder order;
    order.stage = u"t1-final"_s;
    order.folder = inFolder(u"out"_s);
    PacketOperations operations(workspace());
    const auto keep = [](const std::vector<IssuedPacket>&) { return Result<void>(); };
    FullDisk disk;
    CHECK(refused(operations.issue(order, keep, {}, disk), Error::Code::DiskFull));
    const Progress cancelled({}, [] { return true; });
    CHECK(refused(operations.issue(order, keep, cancelled), Error::Code::Cancelled));
    CHECK(refused(operations.issue(order,
                                   [](const std::vector<IssuedPacket>&) -> Result<void> {
                                       return failure(Error::Code::DiskFull, {u"p.csv"_s});
                                   }),
                  Error::Code::DiskFull));
    order.judges = {u"J99"_s};
    CHECK(refused(operations.issue(order, keep), Error::Code::NotFound));
    CHECK(QDir(order.folder).entryList(QDir::Files).isEmpty());
    CHECK(this->actions() == actions);
    CHECK(PacketStore(workspace().database()).list().empty());
}

TEST_CASE_METHOD(PacketOffice, "A disk that fills up anywhere in a packet is called full",
                 "[packets]")
{
    const QString path = inFolder(u"big.pdf"_s);
    putBytes(path, pdf() + QByteArray(300'000, ' '));
    REQUIRE(succeeded(DocumentOperations(workspace()).addFile(u"T1-0001"_s, path)));
    PacketOrder order;
    order.stage = u"t1-final"_s;
    order.folder = inFolder(u"out"_s);
    order.judges = {u"J01"_s};
    PacketOperations operations(workspace());
    const auto keep = [](const std::vector<IssuedPacket>&) { return Result<void>(); };
    for (const qint64 room : {0, 100, 2'000, 20'000, 80'000, 150'000, 250'000, 300'000}) {
        FullDisk disk(room);
        CHECK(refused(operations.issue(order, keep, {}, disk), Error::Code::DiskFull));
        CHECK(QDir(order.folder).entryList(QDir::Files).isEmpty());
    }
    FullDisk disk(3'000'000);
    CHECK(succeeded(operations.issue(order, keep, {}, disk)));
}

TEST_CASE_METHOD(PacketOffice, "Who withdrew is in no packet, and who left gets none", "[packets]")
{
    setStatus(u"T1-0003"_s, u"withdrawn"_s);
    JudgeStore judges(workspace().database(), workspace().vault());
    Judge left = *judges.findRef(u"J02"_s);
    left.state = Judge::State::Former;
    REQUIRE(succeeded(JudgeOperations(workspace()).edit(left)));
    const auto report = issue();
    REQUIRE(succeeded(report));
    REQUIRE(report->packets.size() == 1);
    CHECK(report->packets[0].judge == u"J01"_s);
    CHECK(report->packets[0].entries == 3);
    CHECK(report->packets[0].excluded == 0);
    CHECK((report->withoutPledge == QStringList{u"J01"_s}));
    PacketOrder order;
    order.stage = u"t1-final"_s;
    order.folder = inFolder(u"other"_s);
    order.judges = {u"J02"_s};
    CHECK(refused(PacketOperations(workspace()).issue(
                      order, [](const std::vector<IssuedPacket>&) { return Result<void>(); }),
                  Error::Code::RuleRefused));
}

TEST_CASE_METHOD(PacketOffice, "A packet stays when its name is taken at the last moment",
                 "[packets]")
{
    PacketOrder order;
    order.stage = u"t1-final"_s;
    order.folder = inFolder(u"out"_s);
    const QString taken = QDir(order.folder).filePath(u"J01_t1-final.judge"_s);
    const auto report =
        PacketOperations(workspace()).issue(order, [&](const std::vector<IssuedPacket>&) {
            putBytes(taken, "another file");
            return Result<void>();
        });
    REQUIRE(succeeded(report));
    CHECK((report->unnamed == QStringList{u"J01_t1-final.judge.part"_s}));
    CHECK(bytesOf(taken) == "another file");
    CHECK(QFile::exists(taken + u".part"_s));
    CHECK(PacketStore(workspace().database()).list().size() == 2);
    CHECK(JudgePacket::open(taken + u".part"_s, report->packets.front().passphrase));
}

TEST_CASE("Passphrases that are kept nowhere else are not written over", "[packets]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"p.csv"_s);
    IssuedPacket first;
    first.judge = u"J01"_s;
    first.passphrase = u"aaaa"_s;
    IssuedPacket second = first;
    second.judge = u"J02"_s;
    second.passphrase = u"bbbb"_s;
    REQUIRE(succeeded(savePassphrases({first}, path)));
    const QByteArray before = bytesOf(path);
    {
        const KeptFile kept(path);
        REQUIRE(succeeded(savePassphrases({second}, path)));
        CHECK(bytesOf(path).startsWith(before));
        CHECK(bytesOf(path).contains("J02,bbbb"));
        CHECK(bytesOf(path).count("judge,passphrase") == 1);
        kept.putBack();
    }
    CHECK(bytesOf(path) == before);
    const QString other = dir.filePath(u"list.csv"_s);
    const KeptFile nothing(other);
    putBytes(other, "entry,mark\n");
    CHECK(refused(savePassphrases({first}, other), Error::Code::FileExists));
    CHECK(bytesOf(other) == "entry,mark\n");
    nothing.putBack();
    CHECK_FALSE(QFile::exists(other));
}

TEST_CASE("Passphrases lie apart from the packets", "[packets]")
{
    const QTemporaryDir dir;
    const QString out = dir.filePath(u"out"_s);
    CHECK(requireApart(dir.filePath(u"p.csv"_s), out));
    CHECK(requireApart(dir.filePath(u"out2/p.csv"_s), out));
    for (const QString& inside : {u"out/p.csv"_s, u"out/sub/p.csv"_s, u"x/../out/p.csv"_s})
        CHECK(refused(requireApart(dir.filePath(inside), out), Error::Code::RuleRefused));
}

TEST_CASE("The order of presentation follows from its seed", "[packets]")
{
    const QStringList refs{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
    CHECK(presentationOrder(refs, 7) == presentationOrder(refs, 7));
    CHECK(presentationOrder(refs, 7) != presentationOrder(refs, 8));
    QStringList sorted = presentationOrder(refs, 7);
    sorted.sort();
    CHECK(sorted == refs);
}

TEST_CASE_METHOD(PacketOffice, "Documents are kept sealed, once, and withdrawn", "[packets]")
{
    DocumentOperations operations(workspace());
    const DocumentStore store(workspace().database(), workspace().vault());
    const QString path = inFolder(u"b.pdf"_s);
    putBytes(path, pdf());
    CHECK(refused(operations.addFile(u"T1-0001"_s, path), Error::Code::AlreadyExists));
    CHECK(refused(operations.addLink(u"T1-0001"_s, u"file:///etc/passwd"_s, {}),
                  Error::Code::RuleRefused));
    const EntryId entry =
        EntryStore(workspace().database(), workspace().vault()).idOf(u"T1-0001"_s);
    const Document document = store.list(entry).front();
    CHECK(document.name == u"山田太郎.pdf"_s);
    CHECK(document.size == pdf().size());
    QByteArray read;
    REQUIRE(store.read(document.id, [&](QByteArrayView piece) {
        read.append(piece);
        return true;
    }));
    CHECK(read == pdf());
    CHECK_FALSE(bytesOf(this->path()).contains("PLAINDOCUMENT"));
    CHECK(refused(operations.withdraw(document.id, {}), Error::Code::ReasonRequired));
    REQUIRE(operations.withdraw(document.id, u"差替え"_s));
    CHECK(store.list(entry).front().isWithdrawn());
    REQUIRE(workspace().undo());
    CHECK_FALSE(store.list(entry).front().isWithdrawn());
    CHECK(store.check().whole == 1);

    REQUIRE(EntryOperations(workspace(), programme()).erasePerson(u"T1-0001"_s, u"本人の求め"_s));
    CHECK(store.list(entry).front().erased);
    CHECK(store.read(document.id, [](QByteArrayView) { return true; }).error().code ==
          Error::Code::ErasedPerson);
    CHECK(store.check().erased == 1);
    CHECK(refused(operations.addFile(u"T1-0001"_s, path), Error::Code::ErasedPerson));
}
