#include "models/packets/PacketOperations.h"

#include "models/judging/JudgeStore.h"
#include "models/packets/PacketBatch.h"
#include "models/packets/PacketBuilder.h"
#include "models/packets/PacketStore.h"
#include "models/packets/ReturnFile.h"
#include "models/packets/Rubric.h"
#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PacketOperations)
};

quint32 randomSeed()
{
    quint32 seed = 0;
    for (const char byte : randomBytes(4))
        seed = (seed << 8) | quint8(byte);
    return seed;
}

/// The version of a rubric with this digest, or the next one.
RubricVersion versionOf(const std::vector<RubricVersion>& known, const QString& stage,
                        const QString& digest, qint64 nowMs)
{
    for (const RubricVersion& version : known) {
        if (version.digest == digest)
            return version;
    }
    return {stage, known.empty() ? 1 : known.back().version + 1, digest, nowMs};
}

/// Do shared judges tie all these entries together?
bool isConnected(const std::vector<QStringList>& packets)
{
    if (packets.empty())
        return true;
    QSet<QString> reached(packets.front().begin(), packets.front().end());
    std::vector<bool> used(packets.size(), false);
    for (bool grew = true; grew;) {
        grew = false;
        for (size_t i = 0; i < packets.size(); ++i) {
            const bool touches =
                !used[i] && std::any_of(packets[i].begin(), packets[i].end(),
                                        [&](const QString& ref) { return reached.contains(ref); });
            if (!touches)
                continue;
            used[i] = grew = true;
            reached.unite(QSet<QString>(packets[i].begin(), packets[i].end()));
        }
    }
    return std::all_of(used.begin(), used.end(), [](bool one) { return one; });
}

/// Where the packet of a judge goes.
QString pathFor(const PacketOrder& order, const QString& judge)
{
    const QDir folder(order.folder);
    const QString name = u"%1_%2"_s.arg(judge, order.stage);
    QString path = folder.filePath(name + u".judge"_s);
    for (int number = 2; order.numbersFiles && QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1-%2.judge"_s.arg(name).arg(number));
    return path;
}

int assignedCount(const Database& database, const QString& stage, JudgeId judge)
{
    Statement row = database.query(R"(
        select count(*) from assignment a
        join entry e on e.id = a.entry
        join stage_entry s on s.stage = a.stage and s.entry = a.entry
        where a.stage = ? and a.judge = ? and e.status not in ('withdrawn', 'disqualified'))");
    row.bind(stage, judge.value());
    row.next();
    return int(row.integer(0));
}

} // namespace

std::optional<Key> PacketOperations::officeKey() const
{
    return m_workspace.vault().key(KeyOwner::office());
}

std::vector<Judge> PacketOperations::judgesOf(const PacketOrder& order)
{
    JudgeStore store(m_workspace.database(), m_workspace.vault());
    std::vector<Judge> judges;
    if (order.judges.isEmpty()) {
        // Who has left or is only a candidate gets nothing.
        for (Judge& judge : store.list()) {
            if (judge.state == Judge::State::Member)
                judges.push_back(std::move(judge));
        }
        return judges;
    }
    for (const QString& ref : order.judges) {
        const auto judge = store.findRef(ref);
        requireRule(judge.has_value(), Error::Code::NotFound, {ref});
        requireRule(judge->state == Judge::State::Member, Error::Code::RuleRefused,
                    {Words::tr("%1 is not a member of a committee.").arg(ref)});
        judges.push_back(*judge);
    }
    return judges;
}

Result<std::unique_ptr<PacketBatch>> PacketOperations::prepare(const PacketOrder& order,
                                                               IssueReport& report)
{
    try {
        const Database& database = m_workspace.database();
        if (m_workspace.isReadOnly())
            return failure(Error::Code::ReadOnly, {m_workspace.fileName()});
        const Programme programme = ProgrammeStore(database).load();
        const Stage* found = programme.stage(order.stage);
        if (!found)
            return failure(Error::Code::NotFound, {order.stage});
        Stage stage = *found;
        if (stage.closedAtMs)
            return failure(Error::Code::StageClosed, {stage.name.ja});
        if (order.deadlineMs)
            stage.deadlineAtMs = order.deadlineMs;
        if (order.instructions)
            stage.instructions = *order.instructions;
        if (judgedCriteria(programme, stage.code).empty())
            return failure(
                Error::Code::RuleRefused,
                {Words::tr("Nothing in the stage %1 is decided by judges.").arg(stage.name.ja)});
        if (!QDir().mkpath(order.folder))
            return failure(Error::Code::FileNotWritable, {order.folder});

        const PacketStore store(database);
        PacketBuilder builder(m_workspace, programme, stage);
        m_newOfficeKey = officeKey();
        if (!m_newOfficeKey)
            m_newOfficeKey = Key::random();
        const QByteArray officePublic = publicOfficeKey(*m_newOfficeKey);
        const std::vector<RubricVersion> versions = store.rubricVersions(stage.code);
        std::vector<PacketBatch::Item> items;
        std::vector<QStringList> entries;
        for (const Judge& judge : judgesOf(order)) {
            const QStringList refs = store.entriesFor(stage.code, judge.id);
            const int assigned = assignedCount(database, stage.code, judge.id);
            if (judge.erased || refs.isEmpty()) {
                if (!order.judges.isEmpty())
                    return failure(Error::Code::RuleRefused,
                                   {Words::tr("%1 has nothing to judge in the stage %2.")
                                        .arg(judge.ref, stage.name.ja)});
                report.withoutEntries += judge.ref;
                continue;
            }
            PacketBatch::Item item;
            item.content = builder.build(judge, refs, randomSeed());
            item.sources = builder.sources();
            item.content.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            item.content.officeKey = officePublic;
            item.content.signSeed = randomBytes(Key::kSize);
            report.rubricVersion =
                versionOf(versions, stage.code, item.content.rubricDigest, item.content.issuedAtMs)
                    .version;
            item.content.rubricVersion = report.rubricVersion;
            item.excluded = assigned - int(refs.size());
            item.path = pathFor(order, judge.ref);
            if (QFileInfo::exists(item.path))
                return failure(Error::Code::FileExists, {QFileInfo(item.path).fileName()});
            if (judge.pledgedOn.isEmpty())
                report.withoutPledge += judge.ref;
            entries.push_back(refs);
            items.push_back(std::move(item));
        }
        if (items.empty())
            return failure(
                Error::Code::RuleRefused,
                {Words::tr("No judge has an entry in the stage %1.").arg(stage.name.ja)});
        report.connected = isConnected(entries);
        return std::make_unique<PacketBatch>(m_workspace.path(), m_workspace.vault(),
                                             std::move(items));
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

std::vector<IssuedPacket> PacketOperations::written(const PacketBatch& batch)
{
    std::vector<IssuedPacket> packets;
    for (const PacketBatch::Item& item : batch.items()) {
        packets.push_back({item.content.judgeRef, item.content.judgeName, item.path,
                           int(item.content.entries.size()), item.excluded, item.digest,
                           item.passphrase});
    }
    return packets;
}

Result<PacketContent> PacketOperations::outline(const QString& stage, const QString& judge)
{
    try {
        const Database& database = m_workspace.database();
        const Programme programme = ProgrammeStore(database).load();
        const Stage* found = programme.stage(stage);
        if (!found)
            return failure(Error::Code::NotFound, {stage});
        const auto known = JudgeStore(database, m_workspace.vault()).findRef(judge);
        if (!known)
            return failure(Error::Code::NotFound, {judge});
        const PacketStore store(database);
        const auto packet = store.current(stage, known->id);
        const QStringList refs = packet ? packet->entries : store.entriesFor(stage, known->id);
        PacketContent content =
            PacketBuilder(m_workspace, programme, *found).build(*known, refs, 0);
        if (packet) {
            // The order that the judge sees, and what was said then.
            QHash<QString, qsizetype> places;
            for (const QString& ref : refs)
                places.insert(ref, places.size());
            std::sort(content.entries.begin(), content.entries.end(),
                      [&](const PacketEntry& left, const PacketEntry& right) {
                          return places.value(left.ref) < places.value(right.ref);
                      });
            content.issuedAtMs = packet->issuedAtMs;
            content.deadlineMs = packet->deadlineMs;
            content.rubricVersion = packet->rubricVersion;
        } else {
            content.rubricVersion = versionOf(store.rubricVersions(stage), stage,
                                              content.rubricDigest, content.issuedAtMs)
                                        .version;
        }
        return content;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

Result<void> PacketOperations::record(PacketBatch& batch, const PassphraseSink& sink,
                                      IssueReport& report)
{
    report.packets = written(batch);
    const auto taken = sink(report.packets);
    if (!taken)
        return taken;
    const QString stage = batch.items().front().content.stageCode;
    const auto recorded = m_workspace.apply(
        Operation{.code = u"packet.issue"_s,
                  .labels = {stage, QString::number(batch.items().size())},
                  .reason = {},
                  .undoable = false},
        [&](WriteTransaction& tx) {
            const PacketStore store(m_workspace.database());
            const std::optional<Key> held = officeKey();
            // Reception desks make the office's key too, perhaps while the packets were written.
            requireRule(publicOfficeKey(held ? *held : *m_newOfficeKey) ==
                            batch.items().front().content.officeKey,
                        Error::Code::RuleRefused,
                        {Words::tr("The office got another key while the packets were written. "
                                   "Issue them again.")});
            if (!held)
                m_workspace.vault().addKey(tx, KeyOwner::office(), *m_newOfficeKey);
            const PacketContent& first = batch.items().front().content;
            const RubricVersion version =
                versionOf(store.rubricVersions(stage), stage, first.rubricDigest, first.issuedAtMs);
            if (version.version > int(store.rubricVersions(stage).size()))
                store.insertRubricVersion(tx, version);
            for (const PacketBatch::Item& item : batch.items()) {
                Packet packet;
                packet.uuid = item.content.id;
                packet.stage = stage;
                packet.judge = JudgeStore(m_workspace.database(), m_workspace.vault())
                                   .ids()
                                   .value(item.content.judgeRef);
                packet.issuedAtMs = item.content.issuedAtMs;
                packet.deadlineMs = item.content.deadlineMs;
                packet.rubricVersion = item.content.rubricVersion;
                packet.signKey = publicSignKey(item.content.signSeed);
                packet.fileName = QFileInfo(item.path).fileName();
                packet.digest = item.digest;
                for (const PacketEntry& entry : item.content.entries)
                    packet.entries += entry.ref;
                store.insert(tx, packet);
            }
        });
    if (!recorded)
        return recorded;
    report.unnamed = batch.release();
    return {};
}

Result<IssueReport> PacketOperations::issue(const PacketOrder& order, const PassphraseSink& sink,
                                            const Progress& progress)
{
    PacketDisk disk;
    return issue(order, sink, progress, disk);
}

Result<IssueReport> PacketOperations::issue(const PacketOrder& order, const PassphraseSink& sink,
                                            const Progress& progress, PacketDisk& disk)
{
    IssueReport report;
    auto batch = prepare(order, report);
    if (!batch)
        return failure(batch.error());
    const auto written = (*batch)->write(progress, disk);
    if (!written)
        return failure(written.error());
    const auto recorded = record(**batch, sink, report);
    if (!recorded)
        return failure(recorded.error());
    return report;
}

} // namespace prizedesk
