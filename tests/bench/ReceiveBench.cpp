#include "models/judging/JudgeStore.h"
#include "models/packets/JudgeWork.h"
#include "models/packets/PacketBatch.h"
#include "models/packets/PacketDisk.h"
#include "models/packets/PacketOperations.h"
#include "models/packets/ReceiveOperations.h"
#include "models/packets/ReturnFile.h"
#include "models/scoring/StageOperations.h"
#include "models/scoring/StageStore.h"
#include "tests/judging/SampleOffice.h"

#include <QElapsedTimer>
#include <QFile>

#include <iostream>

using namespace prizedesk;
using namespace prizedesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kJudges = 300;
constexpr int kEntries = 12;

QByteArray manyJudges()
{
    QByteArray csv = "judge,name,kana,affiliation,expertise,max_entries\n";
    for (int i = 1; i <= kJudges; ++i)
        csv += u"J%1,審査　%1,シンサ,架空研究所,製造,30\n"_s.arg(i, 3, 10, QLatin1Char('0')).toUtf8();
    return csv;
}

/// A return with the middle mark everywhere.
QByteArray filled(const PacketContent& packet)
{
    JudgeWork work;
    for (const PacketEntry& entry : packet.entries) {
        EntryWork& one = work.entries[entry.ref];
        one.declaration.state = Declaration::State::None;
        for (const Criterion& criterion : packet.criteria)
            one.cells.insert(criterion.code,
                             {criterion.kind == Criterion::Kind::Gate ? 1 : 3, u"所見"_s, 1});
    }
    return writeReturn(returnContent(packet, work, 1, 1), packet.officeKey, packet.signSeed);
}

} // namespace

TEST_CASE("300 returns are read, previewed and taken within three seconds", "[.][receive-bench]")
{
    SampleOffice office;
    const QString stage = u"t1-final"_s;
    REQUIRE(succeeded(office.importJudges(manyJudges())));
    QStringList refs;
    for (int i = 1; i <= 100; ++i)
        refs += u"T1-%1"_s.arg(i, 4, 10, QLatin1Char('0'));
    REQUIRE(succeeded(StageOperations(office.workspace()).enter(stage, refs)));
    const auto members = StageStore(office.workspace().database()).members(stage);
    REQUIRE(succeeded(office.workspace().apply(
        Operation{.code = u"stage.enter"_s, .labels = {stage, u"0"_s}, .reason = {}},
        [&](WriteTransaction& tx) {
            size_t next = 0;
            for (const JudgeId judge :
                 JudgeStore(office.workspace().database(), office.workspace().vault()).ids()) {
                for (int i = 0; i < kEntries; ++i) {
                    tx.statement("insert into assignment (stage, entry, judge) values (?, ?, ?)")
                        .bind(stage, members[next++ % members.size()].entry.value(), judge.value())
                        .run();
                }
            }
        })));
    PacketOperations packets(office.workspace());
    IssueReport report;
    auto batch = packets.prepare({.stage = stage,
                                  .judges = {},
                                  .folder = office.inFolder(u"packets"_s),
                                  .deadlineMs = {},
                                  .instructions = {}},
                                 report);
    REQUIRE(succeeded(batch));
    PacketDisk disk;
    REQUIRE(succeeded((*batch)->write({}, disk, {.operations = 1, .memory = 8192})));
    REQUIRE(succeeded(packets.record(
        **batch, [](const std::vector<IssuedPacket>&) -> Result<void> { return {}; }, report)));
    QStringList paths;
    for (const PacketBatch::Item& item : (*batch)->items()) {
        paths += office.inFolder(item.content.judgeRef + u".scores"_s);
        QFile file(paths.back());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(filled(item.content));
    }
    REQUIRE(paths.size() == kJudges);

    QElapsedTimer timer;
    timer.start();
    ReceiveOperations receiving(office.workspace());
    auto files = receiving.read(paths);
    REQUIRE(succeeded(files));
    const qint64 read = timer.elapsed();
    const auto plan = receiving.preview(std::move(*files));
    REQUIRE(succeeded(plan));
    CHECK_FALSE(plan->moves(stage).empty());
    const qint64 preview = timer.elapsed();
    REQUIRE(succeeded(receiving.apply(*plan)));
    const qint64 whole = timer.elapsed();
    std::cout << "receive " << kJudges << " returns: read " << read << " ms, preview "
              << preview - read << " ms, take " << whole - preview << " ms\n";
    CHECK(plan->taken() == kJudges);
    CHECK(whole < 3000);
}
