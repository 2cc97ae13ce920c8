#include "models/packets/ReturnReader.h"

#include "models/packets/PacketStore.h"
#include "models/privacy/PassphraseKey.h"
#include "tests/packets/PacketOffice.h"

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A return of the first judge, and the office's way to read it.
class Returned : public PacketOffice
{
public:
    Returned()
    {
        const IssuedPacket issued = this->issued();
        auto packet = std::move(*JudgePacket::open(issued.path, issued.passphrase));
        fillAll(*packet, 4);
        content = packet->content();
        REQUIRE(packet->finish(inFolder(u"r.scores"_s)));
        bytes = bytesOf(inFolder(u"r.scores"_s));
    }
    [[nodiscard]] Result<ReturnContent> read(const QByteArray& given)
    {
        const ReturnReader reader(
            *PacketOperations(workspace()).officeKey(), [&](const QString& uuid) {
                const auto packet = PacketStore(workspace().database()).find(uuid);
                return packet ? packet->signKey : QByteArray();
            });
        return reader.read(given, u"r.scores"_s);
    }
    [[nodiscard]] ReturnContent made()
    {
        const auto back = read(bytes);
        REQUIRE(succeeded(back));
        return *back;
    }

    PacketContent content;
    QByteArray bytes;
};

} // namespace

TEST_CASE_METHOD(Returned, "A return says what the judge entered", "[packets]")
{
    const ReturnContent back = made();
    CHECK(back.packetId == content.id);
    CHECK(back.judgeRef == u"J01"_s);
    CHECK(back.rubricDigest == content.rubricDigest);
    CHECK(back.version == 1);
    CHECK(back.cellsExpected == 48);
    CHECK(back.markSum == 48 * 4);
    REQUIRE(back.entries.size() == 4);
    for (const ReturnEntry& entry : back.entries) {
        CHECK(entry.declaration.state == Declaration::State::None);
        CHECK(entry.cells.size() == 12);
    }
}

TEST_CASE_METHOD(Returned, "A return that was changed or cut off is refused", "[packets]")
{
    for (qsizetype at = 0; at < bytes.size(); at += 37) {
        QByteArray changed = bytes;
        changed[at] = char(changed.at(at) ^ 4);
        INFO(at);
        CHECK_FALSE(read(changed));
        CHECK_FALSE(read(bytes.first(at)));
    }
    CHECK(refused(read(bytes.chopped(1)), Error::Code::FileDamaged));
    CHECK(refused(read(bytes + "x"), Error::Code::FileDamaged));
    CHECK(refused(read("no return at all"), Error::Code::FileNotOurs));
}

TEST_CASE_METHOD(Returned, "Each foreign return is refused by its own name", "[packets]")
{
    const ReturnContent back = made();
    const QByteArray otherOffice = publicOfficeKey(Key::random());
    CHECK(refused(read(writeReturn(back, otherOffice, content.signSeed)),
                  Error::Code::ReturnForeign));
    ReturnContent unknown = back;
    unknown.packetId = u"00000000-1111-4222-8333-444444444444"_s;
    CHECK(refused(read(writeReturn(unknown, content.officeKey, content.signSeed)),
                  Error::Code::ReturnUnknown));
    CHECK(refused(read(writeReturn(back, content.officeKey, randomBytes(32))),
                  Error::Code::ReturnForged));
    ReturnContent newer = back;
    newer.format = ReturnContent::kFormat + 1;
    newer.version = 0; // a later format may say things otherwise
    CHECK(refused(read(writeReturn(newer, content.officeKey, content.signSeed)),
                  Error::Code::FileTooNew));
}
