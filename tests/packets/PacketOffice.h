#pragma once

#include "models/packets/JudgePacket.h"
#include "models/packets/PacketOperations.h"
#include "tests/judging/SampleOffice.h"

namespace prizedesk::test {

/// The sample office with two judges, four finalists assigned to both, and documents.
class PacketOffice : public SampleOffice
{
public:
    PacketOffice();

    /// Issues to all judges into `folder` inside the office's own.
    Result<IssueReport> issue(const QString& folder = QStringLiteral("out"));
    /// A first packet with its passphrase.
    IssuedPacket issued();
    [[nodiscard]] QByteArray pdf() const { return m_pdf; }

private:
    QByteArray m_pdf;
};

[[nodiscard]] QByteArray bytesOf(const QString& path);
void putBytes(const QString& path, const QByteArray& bytes);
/// Declares no interest and gives every mark of the packet.
void fillAll(JudgePacket& packet, int mark = 3);

} // namespace prizedesk::test
