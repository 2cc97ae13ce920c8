#pragma once

#include "models/packets/ReturnFile.h"
#include "models/privacy/Key.h"

#include <functional>

namespace prizedesk {

/// Opens and verifies returns. In this order: whole (length and digest), ours (the office's key),
/// packet known, signature right, content whole. Its control totals are for `ReceivePlan` to check,
/// which refuses by that name. Nothing is written.
class ReturnReader
{
public:
    /// A return is small; anything larger is not read at all.
    static constexpr qint64 kMostBytes = 32 * 1024 * 1024;

    /// The public key (Ed25519, 32 bytes) that belongs to a packet's id; empty where it is not
    /// known.
    using SignatureKey = std::function<QByteArray(const QString& packetId)>;

    ReturnReader(const Key& officeKey, SignatureKey signatureKey)
        : m_officeKey(officeKey)
        , m_signatureKey(std::move(signatureKey))
    {
    }

    /// Why a return is not taken. Each is an `Error` of its own with the file's name as %1.
    ///  FileNotOurs: no return at all · FileTooNew · FileDamaged: cut off or changed
    ///  · ReturnForeign: another programme · ReturnUnknown: of a packet that this
    ///  programme did not issue · ReturnForged: not signed by that packet.
    [[nodiscard]] Result<ReturnContent> read(const QByteArray& bytes,
                                             const QString& fileName) const;
    /// Also FileMissing, FileUnreadable.
    [[nodiscard]] Result<ReturnContent> readFile(const QString& path) const;

private:
    Key m_officeKey;
    SignatureKey m_signatureKey;
};

} // namespace prizedesk
