#include "tests/packets/ReturnOffice.h"

#include "models/judging/JudgeStore.h"
#include "models/packets/JudgeWork.h"
#include "models/packets/PacketBatch.h"
#include "models/packets/PacketDisk.h"
#include "models/packets/PacketOperations.h"
#include "models/scoring/ScoreStore.h"
#include "models/scoring/StageOperations.h"
#include "models/scoring/StageStore.h"

#include <QFile>

namespace prizedesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kJudgedAtMs = TestOffice::kStartMs + 3'600'000;

struct SampleMark
{
    QString judge, entry, criterion, comment;
    int mark = 0;
};

std::vector<SampleMark> sampleMarks()
{
    std::vector<SampleMark> marks;
    const QStringList lines =
        QString::fromUtf8(sampleFile(u"scores_final.csv"_s)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(u',');
        marks.push_back({cells[0], cells[1], cells[2], cells.value(4), cells[3].toInt()});
    }
    return marks;
}

} // namespace

ReturnOffice::ReturnOffice()
{
    REQUIRE(succeeded(importJudges(sampleFile(u"judges.csv"_s))));
    REQUIRE(succeeded(importConflicts(sampleFile(u"conflicts.csv"_s))));
    const auto list = ImportTable::fromBytes(u"finalists.csv"_s, sampleFile(u"finalists.csv"_s), {},
                                             StageOperations::listFields());
    REQUIRE(succeeded(list));
    REQUIRE(succeeded(StageOperations(workspace()).enterFrom(kStage, *list)));

    const std::vector<SampleMark> marks = sampleMarks();
    const auto judges = JudgeStore(workspace().database(), workspace().vault()).ids();
    QHash<QString, EntryId> entries;
    for (const StageMember& member : StageStore(workspace().database()).members(kStage))
        entries.insert(member.ref, member.entry);
    REQUIRE(succeeded(workspace().apply(
        Operation{.code = u"stage.enter"_s, .labels = {kStage, u"0"_s}, .reason = {}},
        [&](WriteTransaction& tx) {
            for (const SampleMark& mark : marks) {
                tx.statement("insert into assignment (stage, entry, judge) values (?, ?, ?) "
                             "on conflict do nothing")
                    .bind(kStage, entries.value(mark.entry).value(),
                          judges.value(mark.judge).value())
                    .run();
            }
        })));

    PacketOperations packets(workspace());
    IssueReport report;
    auto batch = packets.prepare({.stage = kStage,
                                  .judges = {},
                                  .folder = inFolder(u"packets"_s),
                                  .deadlineMs = {},
                                  .instructions = {}},
                                 report);
    REQUIRE(succeeded(batch));
    PacketDisk disk;
    // Cheap to open: what passphrases cost is tested elsewhere.
    REQUIRE(succeeded((*batch)->write({}, disk, {.operations = 1, .memory = 8192})));
    REQUIRE(succeeded(packets.record(
        **batch, [](const std::vector<IssuedPacket>&) -> Result<void> { return {}; }, report)));
    for (const PacketBatch::Item& item : (*batch)->items()) {
        m_packets.insert({item.content.judgeRef, item.content});
        m_passphrases.insert({item.content.judgeRef, item.passphrase});
    }
    for (const SampleMark& mark : marks) {
        EntryWork& entry = m_work[mark.judge].entries[mark.entry];
        entry.declaration.state = Declaration::State::None;
        entry.declaredAtMs = kJudgedAtMs;
        entry.cells.insert(mark.criterion, {mark.mark, mark.comment, kJudgedAtMs});
    }
}

QStringList ReturnOffice::judges() const
{
    QStringList refs;
    for (const auto& [ref, packet] : m_packets)
        refs += ref;
    return refs;
}

QString ReturnOffice::packetPath(const QString& judge) const
{
    return inFolder(u"packets/%1_%2.judge"_s.arg(judge, kStage));
}

JudgeWork ReturnOffice::work(const QString& judge) const
{
    return m_work.at(judge);
}

QByteArray ReturnOffice::returned(const QString& judge, const JudgeWork& work, int version) const
{
    const PacketContent& content = packet(judge);
    return writeReturn(
        returnContent(content, work, version, kJudgedAtMs + version * qint64(60'000)),
        content.officeKey, content.signSeed);
}

QString ReturnOffice::writeReturned(const QString& judge, const JudgeWork& work, int version)
{
    const QString path = inFolder(u"%1_%2_v%3.scores"_s.arg(judge, kStage).arg(version));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(returned(judge, work, version));
    return path;
}

ReceivePlan ReturnOffice::preview(const QStringList& paths)
{
    auto files = receiving().read(paths);
    REQUIRE(succeeded(files));
    auto plan = receiving().preview(std::move(*files));
    REQUIRE(succeeded(plan));
    return *plan;
}

Result<int> ReturnOffice::receive(const QStringList& paths, TakeSide side)
{
    ReceivePlan plan = preview(paths);
    plan.decideAll(side);
    return receiving().apply(plan);
}

QStringList ReturnOffice::marks()
{
    Statement rows = workspace().database().query(R"(
        select j.ref || ' ' || e.ref || ' ' || c.code || ' ' || m.mark || ' ' || m.comment
        from mark m join judge j on j.id = m.judge join entry e on e.id = m.entry
        join criterion c on c.id = m.criterion order by 1)");
    QStringList lines;
    while (rows.next())
        lines += rows.text(0);
    return lines;
}

} // namespace prizedesk::test
