#include "models/demo/DemoJudging.h"

#include "models/entrants/DocumentOperations.h"
#include "models/judging/AssignmentImport.h"
#include "models/judging/AssignmentStore.h"
#include "models/judging/JudgeOperations.h"
#include "models/judging/JudgeStore.h"
#include "models/packets/DoubleEntryOperations.h"
#include "models/packets/JudgeWork.h"
#include "models/packets/PacketBatch.h"
#include "models/packets/PacketOperations.h"
#include "models/packets/ReceiveOperations.h"
#include "models/packets/ReturnFile.h"
#include "models/programme/ProgrammeStore.h"
#include "models/scoring/ScoreImport.h"
#include "models/scoring/StageStore.h"
#include "models/workspace/Workspace.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kIssuedDaysAgo = 27;
constexpr int kReturnedDaysAgo = 18;
constexpr int kCorrectedDaysAgo = 16;
constexpr int kWithDocuments = 5;
constexpr int kWithVideo = 3;
constexpr int kExtraEntries = 4; // what a judge takes beyond the register's limit
constexpr QLatin1String kPaperJudge("J12");
constexpr QLatin1String kCorrectingJudge("J03");

constexpr std::array kPraise{u"現場の数値で裏付けられており、実装までの見通しも具体的である。",
                             u"既存の手法との違いが明確で、効果の測り方にも納得がいく。",
                             u"利用者の声が反映されており、広がりが期待できる。"};
constexpr std::array kDoubt{u"効果の根拠が示されておらず、判断できなかった。",
                            u"運用の費用と体制についての説明が不足している。",
                            u"既存の製品との違いが読み取れなかった。"};

using Work = std::map<QString, JudgeWork>;

QString commentOn(const Criterion& criterion, int mark, int turn)
{
    if (criterion.kind != Criterion::Kind::Mark || (mark != 1 && mark != criterion.maxMark))
        return {};
    const auto& words = mark == 1 ? kDoubt : kPraise;
    return QString::fromUtf16(words[size_t(turn) % words.size()]);
}

/// What each judge entered, from the sample's list of marks.
Work workOf(const Programme& programme, const QString& stage, const ImportTable& scores,
            qint64 nowMs)
{
    Work work;
    std::map<QString, Criterion> criteria;
    for (const Criterion& criterion : programme.criteriaOf(stage))
        criteria.insert({criterion.code, criterion});
    int turn = 0;
    for (const SourceRow& row : scores.source().rows) {
        const QStringList cells = row.cells();
        const auto criterion = criteria.find(scores.text(cells, u"criterion"_s));
        if (criterion == criteria.end())
            continue;
        const auto mark = parseMark(criterion->second, scores.text(cells, u"mark"_s));
        EntryWork& entry =
            work[scores.text(cells, u"judge"_s)].entries[scores.text(cells, u"entry"_s)];
        entry.declaration.state = Declaration::State::None;
        entry.declaredAtMs = nowMs;
        if (mark)
            entry.cells.insert(criterion->first,
                               {*mark, commentOn(criterion->second, *mark, ++turn), nowMs});
    }
    return work;
}

QByteArray returnOf(const PacketContent& packet, const JudgeWork& work, int version, qint64 nowMs)
{
    return writeReturn(returnContent(packet, work, version, nowMs), packet.officeKey,
                       packet.signSeed);
}

Result<void> receive(Workspace& workspace, const std::map<QString, QByteArray>& returns)
{
    ReceiveOperations operations(workspace);
    std::vector<ReturnedFile> files;
    for (const auto& [name, bytes] : returns) {
        auto file = operations.readBytes(name, bytes);
        if (!file)
            return failure(file.error());
        files.push_back(std::move(*file));
    }
    auto plan = operations.preview(std::move(files));
    if (!plan)
        return failure(plan.error());
    plan->decideAll(TakeSide::Judge);
    const auto taken = operations.apply(*plan);
    return taken ? Result<void>() : failure(taken.error());
}

/// A sheet of paper, read by two people.
Result<void> typeTwice(Workspace& workspace, const QString& stage, const QString& judge,
                       const JudgeWork& work, const QStringList& staff)
{
    DoubleEntryOperations::Marks marks;
    for (auto entry = work.entries.begin(); entry != work.entries.end(); ++entry) {
        for (auto cell = entry->cells.begin(); cell != entry->cells.end(); ++cell)
            marks.insert({{entry.key(), cell.key()}, cell->mark.value_or(0)});
    }
    DoubleEntryOperations paper(workspace);
    for (int turn = 0; turn < 2; ++turn) {
        workspace.setWho(staff.at(turn));
        if (auto typed = paper.type(stage, judge, marks); !typed)
            return typed;
    }
    const auto settled = paper.settle(stage, judge, {});
    return settled ? Result<void>() : failure(settled.error());
}

} // namespace

Result<void> DemoJudging::run(const ImportTable& scores)
{
    m_surroundings.setDaysAgo(kIssuedDaysAgo);
    if (auto assigned = assign(scores); !assigned)
        return assigned;
    // A small sample may have none of the finalists.
    if (AssignmentStore(m_workspace.database()).list(m_surroundings.stage).empty())
        return {};
    if (auto added = addDocuments(); !added)
        return added;
    return judge(scores);
}

Result<void> DemoJudging::assign(const ImportTable& scores)
{
    // The list has a row per mark; a pair that comes again changes nothing.
    const auto assigned = AssignmentImport(m_workspace).assignments(m_surroundings.stage, scores);
    if (!assigned)
        return failure(assigned.error());
    const AssignmentStore store(m_workspace.database());
    std::map<QString, int> load;
    for (const Assignment& assignment : store.list(m_surroundings.stage))
        ++load[assignment.pair.judge];
    // Whoever has more than the register says agreed to more.
    JudgeStore judges(m_workspace.database(), m_workspace.vault());
    for (Judge judge : judges.list()) {
        if (!judge.maxEntries || load[judge.ref] <= *judge.maxEntries)
            continue;
        judge.maxEntries = *judge.maxEntries + kExtraEntries;
        if (auto edited = JudgeOperations(m_workspace).edit(judge); !edited)
            return edited;
    }
    return {};
}

Result<void> DemoJudging::addDocuments()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"proposal.pdf"_s);
    if (!QFile::copy(u":/demo/proposal.pdf"_s, path))
        return failure(Error::Code::FileNotWritable, {u"proposal.pdf"_s});
    DocumentOperations documents(m_workspace);
    int number = 0;
    for (const StageMember& member :
         StageStore(m_workspace.database()).members(m_surroundings.stage)) {
        if (++number > kWithDocuments)
            break;
        if (auto added = documents.addFile(member.ref, path); !added)
            return failure(added.error());
        if (number > kWithVideo)
            continue;
        const auto linked = documents.addLink(
            member.ref, u"https://video.example.jp/%1"_s.arg(member.ref), u"実演の動画"_s);
        if (!linked)
            return failure(linked.error());
    }
    return {};
}

Result<void> DemoJudging::judge(const ImportTable& scores)
{
    const QTemporaryDir folder;
    PacketOperations packets(m_workspace);
    IssueReport report;
    PacketOrder order;
    order.stage = m_surroundings.stage;
    order.folder = folder.path();
    auto batch = packets.prepare(order, report);
    if (!batch)
        return failure(batch.error());
    PacketDisk disk;
    // Nobody ever opens these files, so their passphrases need not cost much.
    if (auto written = (*batch)->write({}, disk, {.operations = 1, .memory = 8192}); !written)
        return written;
    const auto recorded = packets.record(
        **batch, [](const std::vector<IssuedPacket>&) { return Result<void>(); }, report);
    if (!recorded)
        return recorded;

    m_surroundings.setDaysAgo(kReturnedDaysAgo);
    const Programme programme = ProgrammeStore(m_workspace.database()).load();
    Work work =
        workOf(programme, m_surroundings.stage, scores, m_workspace.clock().nowMs() - 86'400'000);
    const bool onPaper = m_surroundings.staff.size() > 1;
    std::map<QString, QByteArray> first;
    std::map<QString, QByteArray> corrected;
    for (const PacketBatch::Item& item : (*batch)->items()) {
        const QString judge = item.content.judgeRef;
        if (onPaper && judge == kPaperJudge)
            continue;
        JudgeWork entered = work[judge];
        const QString name = u"%1_%2_v%3.scores"_s.arg(judge, m_surroundings.stage);
        if (judge == kCorrectingJudge && !entered.entries.isEmpty()) {
            const qint64 nowMs = m_workspace.clock().nowMs();
            corrected.insert({name.arg(2), returnOf(item.content, entered, 2, nowMs)});
            for (CellWork& cell : entered.entries.first().cells)
                cell.mark = cell.mark && *cell.mark > 1 ? *cell.mark - 1 : cell.mark;
        }
        first.insert(
            {name.arg(1), returnOf(item.content, entered, 1, m_workspace.clock().nowMs())});
    }
    if (auto taken = receive(m_workspace, first); !taken)
        return taken;
    m_surroundings.setDaysAgo(kCorrectedDaysAgo);
    if (!corrected.empty()) {
        if (auto taken = receive(m_workspace, corrected); !taken)
            return taken;
    }
    const auto paper = work.find(kPaperJudge);
    if (!onPaper || paper == work.end())
        return {};
    return typeTwice(m_workspace, m_surroundings.stage, kPaperJudge, paper->second,
                     m_surroundings.staff);
}

} // namespace prizedesk
