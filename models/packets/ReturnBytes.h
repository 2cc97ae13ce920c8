#pragma once

#include <QByteArray>
#include <QString>

namespace prizedesk {

/// How a return lies in its file; README.md describes every byte.
namespace return_bytes {

constexpr char kMagic[] = "PrizeDeskScore\r\n"; // 16 bytes
constexpr int kMagicSize = 16;
constexpr int kVersion = 1;
constexpr int kHeadSize = 56;
constexpr int kFingerprintSize = 16;
constexpr int kDigestSize = 16;
constexpr int kSignatureSize = 64;

/// What tells one office's key from another's.
[[nodiscard]] QByteArray fingerprint(const QByteArray& officeKey);
/// 56 bytes.
[[nodiscard]] QByteArray head(const QString& packetId, const QByteArray& officeKey,
                              qsizetype sealedSize);

} // namespace return_bytes

} // namespace prizedesk
