#include "tests/packets/PacketOffice.h"

#include "models/entrants/DocumentOperations.h"
#include "models/scoring/StageOperations.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk::test {

PacketOffice::PacketOffice()
{
    REQUIRE(succeeded(importJudges("judge,name,affiliation\nJ01,審査 一郎,東都大学\n"
                                   "J02,審査 二郎,西都大学\n")));
    const QStringList refs{u"T1-0001"_s, u"T1-0002"_s, u"T1-0003"_s, u"T1-0004"_s};
    REQUIRE(succeeded(StageOperations(workspace()).enter(u"t1-final"_s, refs)));
    REQUIRE(succeeded(workspace().apply(Operation{.code = u"test"_s, .labels = {}, .reason = {}},
                                        [&](WriteTransaction& tx) {
                                            for (const QString& ref : refs) {
                                                for (const QString& judge : {u"J01"_s, u"J02"_s}) {
                                                    tx.statement(R"(
                        insert into assignment (stage, entry, judge)
                        select 't1-final', e.id, j.id from entry e, judge j
                        where e.ref = ? and j.ref = ?)")
                                                        .bind(ref, judge)
                                                        .run();
                                                }
                                            }
                                        })));
    for (int i = 0; i < 20'000; ++i)
        m_pdf += "PLAINDOCUMENT" + QByteArray::number(i);
    const QString path = inFolder(u"山田太郎.pdf"_s);
    putBytes(path, m_pdf);
    REQUIRE(succeeded(DocumentOperations(workspace()).addFile(u"T1-0001"_s, path)));
    QFile::remove(path);
    REQUIRE(succeeded(DocumentOperations(workspace())
                          .addLink(u"T1-0002"_s, u"https://video.example.jp/1"_s, u"Demo"_s)));
}

Result<IssueReport> PacketOffice::issue(const QString& folder)
{
    PacketOrder order;
    order.stage = u"t1-final"_s;
    order.folder = inFolder(folder);
    return PacketOperations(workspace()).issue(order, [](const std::vector<IssuedPacket>&) {
        return Result<void>();
    });
}

IssuedPacket PacketOffice::issued()
{
    const auto report = issue();
    REQUIRE(succeeded(report));
    return report->packets.front();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void putBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void fillAll(JudgePacket& packet, int mark)
{
    for (const PacketEntry& entry : packet.content().entries) {
        REQUIRE(packet.declare(entry.ref, {Declaration::State::None, 0, {}}));
        for (const Criterion& criterion : packet.content().criteria)
            REQUIRE(packet.setMark(entry.ref, criterion.code, mark));
    }
}

} // namespace prizedesk::test
