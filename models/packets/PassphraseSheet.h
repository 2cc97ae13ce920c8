#pragma once

#include "models/packets/PacketOperations.h"
#include "models/tables/FileSaver.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace prizedesk {

/// Refuses (RuleRefused) a file for passphrases that would lie in the folder of the packets or
/// below it: both together would open every packet.
[[nodiscard]] Result<void> requireApart(const QString& passphraseFile, const QString& folder);

/// The passphrases as CSV with the columns `judge,passphrase`, for the office alone. A file of these
/// columns keeps its rows and gets more of them: what it holds is kept nowhere else. FileExists
/// where something else lies there.
[[nodiscard]] Result<void> savePassphrases(const std::vector<IssuedPacket>& packets,
                                           const QString& path);
[[nodiscard]] Result<void> savePassphrases(const std::vector<IssuedPacket>& packets,
                                           const QString& path, FileSaver& saver);

/// What a file held before it was written, to be put back when packets could not be issued after
/// all.
class KeptFile
{
public:
    explicit KeptFile(const QString& path);
    void putBack() const;

private:
    QString m_path;
    std::optional<QByteArray> m_bytes;
};

/// What a printed sheet says besides the passphrase.
struct PassphraseSheetHead
{
    QString programme;
    QString stage;
    QString deadline; ///< in words; empty where there is none
};

/// One page per judge, in the language in force, to print and to send by another way than the
/// packet.
[[nodiscard]] QString passphraseSheetHtml(const std::vector<IssuedPacket>& packets,
                                          const PassphraseSheetHead& head, bool japanese);

} // namespace prizedesk
