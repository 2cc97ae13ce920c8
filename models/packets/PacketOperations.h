#pragma once

#include "models/core/Progress.h"
#include "models/core/Result.h"
#include "models/judging/Judge.h"
#include "models/packets/Packet.h"
#include "models/packets/PacketContent.h"
#include "models/privacy/Key.h"
#include "models/programme/Programme.h"

#include <functional>
#include <memory>
#include <vector>

namespace prizedesk {

class PacketBatch;
class PacketDisk;
class Workspace;

/// What to issue.
struct PacketOrder
{
    QString stage;
    QStringList judges; ///< reference numbers; empty = all judges with entries in the stage
    QString folder;     ///< where the packets go; made where it does not exist
    /// Instead of the stage's own, where given.
    std::optional<qint64> deadlineMs;
    std::optional<BilingualText> instructions;
    /// A file of the same name that lies in the folder stays: the new one gets a number. Otherwise
    /// it stands in the way.
    bool numbersFiles = false;
};

/// One packet that was written.
struct IssuedPacket
{
    QString judge; ///< reference number
    QString judgeName;
    QString path;
    int entries = 0;
    int excluded = 0; ///< assigned entries that the judge has a conflict with
    QString digest;
    QString passphrase; ///< leaves through another channel; kept nowhere
};

struct IssueReport
{
    std::vector<IssuedPacket> packets;
    int rubricVersion = 0;
    QStringList withoutEntries; ///< judges that got no packet
    QStringList withoutPledge;  ///< judges that got one without a pledge of confidentiality
    /// Packets that still lie under `….part`, as their own name was taken or locked.
    QStringList unnamed;
    /// Can every entry of the stage be compared with every other through shared judges?
    bool connected = true;
};

/// What the office does with packets.
class PacketOperations
{
public:
    explicit PacketOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Takes the passphrases before the packets appear in the folder; an error stops all.
    using PassphraseSink = std::function<Result<void>(const std::vector<IssuedPacket>&)>;

    /// The parts of `issue`, for a window: the first and the last belong to its thread, and
    /// `PacketBatch::write` between them to any other.
    [[nodiscard]] Result<std::unique_ptr<PacketBatch>> prepare(const PacketOrder& order,
                                                               IssueReport& report);
    Result<void> record(PacketBatch& batch, const PassphraseSink& sink, IssueReport& report);
    /// What was written, with the passphrases, before it is recorded.
    [[nodiscard]] static std::vector<IssuedPacket> written(const PacketBatch& batch);
    /// What a packet of this judge holds: the newest one that was issued, else the one that would
    /// be. Without keys. NotFound for an unknown stage or judge.
    [[nodiscard]] Result<PacketContent> outline(const QString& stage, const QString& judge);

    /// All packets of the order or none: until everything is written the folder holds only files
    /// named `.part`. Refused for a closed stage, an unknown judge, a named judge without entries
    /// (RuleRefused), a packet that lies in the folder already (FileExists). Cannot be undone:
    /// files have left.
    Result<IssueReport> issue(const PacketOrder& order, const PassphraseSink& sink,
                              const Progress& progress = {});
    /// The same through a disk that stands in for one that fails.
    Result<IssueReport> issue(const PacketOrder& order, const PassphraseSink& sink,
                              const Progress& progress, PacketDisk& disk);

    /// The key that opens returns; nothing before the first packet was issued.
    [[nodiscard]] std::optional<Key> officeKey() const;

private:
    [[nodiscard]] std::vector<Judge> judgesOf(const PacketOrder& order);

    Workspace& m_workspace;
    std::optional<Key> m_newOfficeKey; ///< made for packets that are not recorded yet
};

} // namespace prizedesk
