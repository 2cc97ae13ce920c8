#include "models/entrants/DocumentOperations.h"
#include "models/judging/JudgeStore.h"
#include "models/packets/PacketOperations.h"
#include "models/packets/PassphraseSheet.h"
#include "models/privacy/PassphraseKey.h"
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
constexpr int kEntries = 30;
constexpr int kDocumentBytes = 5'000'000;

QByteArray manyJudges()
{
    QByteArray csv = "judge,name,kana,affiliation,expertise,max_entries\n";
    for (int i = 1; i <= kJudges; ++i)
        csv +=
            u"J%1,審査　%1,シンサ,架空研究所,製造,30\n"_s.arg(i, 3, 10, QLatin1Char('0')).toUtf8();
    return csv;
}

/// Kilobytes that this process has used at most so far, where the system says so.
qint64 peakKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').front().toLongLong();
    }
    return 0;
}

} // namespace

TEST_CASE("300 packets with 5 MB of documents each leave within bounded memory",
          "[.][packet-bench]")
{
    SampleOffice office;
    const QString stage = u"t1-final"_s;
    REQUIRE(succeeded(office.importJudges(manyJudges())));
    QStringList refs;
    for (int i = 1; i <= kEntries; ++i)
        refs += u"T1-%1"_s.arg(i, 4, 10, QLatin1Char('0'));
    REQUIRE(succeeded(StageOperations(office.workspace()).enter(stage, refs)));
    for (const QString& ref : refs) {
        QFile file(office.inFolder(ref + u".pdf"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(randomBytes(kDocumentBytes));
        file.close();
        REQUIRE(succeeded(DocumentOperations(office.workspace()).addFile(ref, file.fileName())));
        file.remove();
    }
    const auto members = StageStore(office.workspace().database()).members(stage);
    REQUIRE(succeeded(office.workspace().apply(
        Operation{.code = u"stage.enter"_s, .labels = {stage, u"0"_s}, .reason = {}},
        [&](WriteTransaction& tx) {
            size_t next = 0;
            for (const JudgeId judge :
                 JudgeStore(office.workspace().database(), office.workspace().vault()).ids()) {
                tx.statement("insert into assignment (stage, entry, judge) values (?, ?, ?)")
                    .bind(stage, members[next++ % members.size()].entry.value(), judge.value())
                    .run();
            }
        })));
    const qint64 before = peakKilobytes();
    QElapsedTimer timer;
    timer.start();
    PacketOrder order;
    order.stage = stage;
    order.folder = office.inFolder(u"packets"_s);
    const auto report = PacketOperations(office.workspace())
                            .issue(order, [&](const std::vector<IssuedPacket>& packets) {
                                return savePassphrases(packets, office.inFolder(u"p.csv"_s));
                            });
    REQUIRE(succeeded(report));
    const qint64 seconds = timer.elapsed() / 1000;
    const qint64 peak = peakKilobytes();
    std::cout << "issue " << report->packets.size() << " packets: " << seconds << " s, peak "
              << peak / 1024 << " MB (" << before / 1024 << " MB before)\n";
    CHECK(report->packets.size() == kJudges);
    // Two threads hash passphrases with 64 MB each; documents pass in pieces.
    CHECK(peak < before + 400 * 1024);
}
