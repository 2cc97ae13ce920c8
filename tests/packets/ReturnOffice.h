#pragma once

#include "models/packets/JudgeWork.h"
#include "models/packets/PacketContent.h"
#include "models/packets/ReceiveOperations.h"
#include "models/packets/ReturnFile.h"
#include "tests/judging/SampleOffice.h"

#include <map>

namespace prizedesk::test {

/// The sample with its finalists, fourteen judges and their assignments, no marks yet, and a packet
/// issued to each judge.
class ReturnOffice : public SampleOffice
{
public:
    static inline const QString kStage = QStringLiteral("t1-final");

    ReturnOffice();

    [[nodiscard]] QStringList judges() const;
    [[nodiscard]] const PacketContent& packet(const QString& judge) const
    {
        return m_packets.at(judge);
    }
    /// The path of a packet and the passphrase that opens it.
    [[nodiscard]] QString packetPath(const QString& judge) const;
    [[nodiscard]] QString passphrase(const QString& judge) const { return m_passphrases.at(judge); }

    /// The marks of the sample as a judge's work, everything declared free of interest.
    [[nodiscard]] JudgeWork work(const QString& judge) const;
    /// A return with this work.
    [[nodiscard]] QByteArray returned(const QString& judge, const JudgeWork& work,
                                      int version = 1) const;
    /// The same as a file; gives its path.
    QString writeReturned(const QString& judge, const JudgeWork& work, int version = 1);

    [[nodiscard]] ReceiveOperations receiving() { return ReceiveOperations(workspace()); }
    /// Reads, previews without a decision.
    [[nodiscard]] ReceivePlan preview(const QStringList& paths);
    /// Reads, previews, takes.
    Result<int> receive(const QStringList& paths, TakeSide side = TakeSide::Undecided);
    /// Every mark and comment as `judge entry criterion mark comment`, sorted.
    [[nodiscard]] QStringList marks();

private:
    std::map<QString, PacketContent> m_packets;
    std::map<QString, QString> m_passphrases;
    std::map<QString, JudgeWork> m_work;
};

} // namespace prizedesk::test
