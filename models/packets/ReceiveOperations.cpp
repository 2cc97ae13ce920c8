#include "models/packets/ReceiveOperations.h"

#include "models/packets/PacketOperations.h"
#include "models/packets/PacketStore.h"
#include "models/packets/ReceiveStore.h"
#include "models/packets/ReturnBytes.h"
#include "models/packets/ReturnReader.h"
#include "models/packets/ScoreSheetXlsx.h"
#include "models/workspace/BackupFolder.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReceiveOperations)
};

ReturnRefusal refusalOf(const Error& error, const QByteArray& bytes)
{
    using namespace return_bytes;
    switch (error.code) {
    case Error::Code::ReturnForeign:
        return ReturnRefusal::OtherProgramme;
    case Error::Code::ReturnUnknown:
        return ReturnRefusal::UnknownPacket;
    case Error::Code::ReturnForged:
        return ReturnRefusal::BadSignature;
    case Error::Code::FileTooNew:
        return ReturnRefusal::TooNew;
    case Error::Code::FileDamaged: {
        if (bytes.size() < kHeadSize)
            return ReturnRefusal::Truncated;
        const qint64 whole =
            kHeadSize + qint64(qFromLittleEndian<quint32>(bytes.constData() + 20)) + kDigestSize;
        return bytes.size() < whole ? ReturnRefusal::Truncated : ReturnRefusal::Damaged;
    }
    case Error::Code::FileNotOurs:
        // The first bytes of a return and nothing behind them.
        return QByteArrayView(kMagic, kMagicSize).startsWith(bytes) ? ReturnRefusal::Truncated
                                                                    : ReturnRefusal::NotAReturn;
    default:
        return ReturnRefusal::Damaged;
    }
}

/// What opens the returns of one programme.
ReturnReader readerFor(Workspace& workspace)
{
    QHash<QString, QByteArray> keys;
    for (const Packet& packet : PacketStore(workspace.database()).list())
        keys.insert(packet.uuid, packet.signKey);
    // Without a packet there is no key; a new one opens nothing and every return is foreign.
    const std::optional<Key> office = PacketOperations(workspace).officeKey();
    return ReturnReader(office ? *office : Key::random(),
                        [keys](const QString& id) { return keys.value(id); });
}

ReturnedFile readOne(const ReturnReader& reader, const QString& name, const QByteArray& bytes)
{
    if (ScoreSheetXlsx::isWorkbook(bytes))
        return ScoreSheetXlsx::read(name, bytes);
    ReturnedFile file;
    file.name = name;
    const auto content = bytes.size() > ReturnReader::kMostBytes
                             ? failure(Error::Code::FileNotOurs, {name})
                             : reader.read(bytes, name);
    if (content)
        file.content = *content;
    else
        file.refusal = refusalOf(content.error(), bytes);
    return file;
}

} // namespace

Result<std::vector<ReturnedFile>> ReceiveOperations::read(const QStringList& paths)
{
    const auto opener = reader();
    return opener ? readFiles(*opener, paths) : failure(opener.error());
}

Result<ReturnReader> ReceiveOperations::reader() const
{
    try {
        return readerFor(m_workspace);
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

Result<std::vector<ReturnedFile>> ReceiveOperations::readFiles(const ReturnReader& reader,
                                                               const QStringList& paths,
                                                               const Progress& progress)
{
    std::vector<ReturnedFile> files;
    for (const QString& path : paths) {
        if (progress.isCancelled())
            return failure(Error::Code::Cancelled);
        progress.report(qint64(files.size()), paths.size());
        const QFileInfo info(path);
        QFile file(path);
        if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
            ReturnedFile missing;
            missing.name = info.fileName();
            missing.refusal = ReturnRefusal::Missing;
            files.push_back(missing);
            continue;
        }
        // One byte more than the most, so that a larger file is told without being read.
        files.push_back(readOne(reader, info.fileName(), file.read(ReturnReader::kMostBytes + 1)));
        files.back().atMs = info.lastModified().toMSecsSinceEpoch();
    }
    progress.report(paths.size(), paths.size());
    return files;
}

Result<ReturnedFile> ReceiveOperations::readBytes(const QString& name, const QByteArray& bytes)
{
    try {
        return readOne(readerFor(m_workspace), name, bytes);
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

Result<ReceivePlan> ReceiveOperations::preview(std::vector<ReturnedFile> files,
                                               const QString& stage)
{
    try {
        return ReceivePlan(ReceiveStore(m_workspace.database()).state(), std::move(files), stage);
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

Result<int> ReceiveOperations::apply(const ReceivePlan& plan)
{
    if (plan.taken() > 0) {
        const auto saved = BackupFolder(m_workspace.path())
                               .add(m_workspace.database(), m_workspace.clock().nowMs(),
                                    u"import"_s);
        if (!saved)
            return failure(saved.error());
    }
    Operation operation{.code = u"returns.receive"_s, .labels = {}, .reason = {}};
    return m_workspace.applyLabelled(std::move(operation), [&](WriteTransaction& tx,
                                                               Operation& done) {
        const ReceiveStore store(m_workspace.database());
        ReceivePlan fresh(store.state(), plan.returned(), plan.onlyStage());
        fresh.decideLike(plan);
        requireRule(plan.undecided() == 0, Error::Code::RuleRefused,
                    {Words::tr("%n conflict(s) are not decided yet.", nullptr, plan.undecided())});
        requireRule(fresh.undecided() == 0, Error::Code::RuleRefused,
                    {Words::tr("Marks were changed since the preview. Look at it again.")});
        store.take(tx, fresh);
        QStringList judges;
        for (const PlannedFile& file : fresh.files()) {
            if (file.isTaken() && !judges.contains(file.judge))
                judges += file.judge;
        }
        judges.sort();
        int taken = 0;
        for (const PlannedFile& file : fresh.files()) {
            for (const PlannedCell& cell : file.cells)
                taken += file.isTaken() && cell.take == TakeSide::Judge ? 1 : 0;
        }
        done.labels =
            QStringList{QString::number(fresh.taken()),
                        QString::number(fresh.count(PlannedCell::State::New)),
                        QString::number(fresh.count(PlannedCell::State::Changed) + taken)} +
            judges;
        return fresh.taken();
    });
}

} // namespace prizedesk
