#pragma once

#include "models/packets/JudgeWork.h"
#include "models/packets/PacketContent.h"
#include "models/packets/PacketHeader.h"
#include "models/packets/PacketState.h"

#include <QFile>

#include <memory>

namespace prizedesk {

/// One packet on the disk, opened with its passphrase. Documents are read one by one, in memory
/// only; the one thing that is ever written is the judge's state at its end.
class PacketFile
{
public:
    /// FileMissing, FileUnreadable, FileNotWritable, FileNotOurs, FileTooNew, FileDamaged,
    /// PassphraseNeeded, WrongPassphrase. `disk` stands in for one that fails and must outlive
    /// this.
    [[nodiscard]] static Result<std::unique_ptr<PacketFile>>
    open(const QString& path, const QString& passphrase, bool readOnly, PacketDisk* disk = nullptr);

    [[nodiscard]] const PacketContent& content() const { return m_content; }
    /// FileDamaged where no state opens.
    [[nodiscard]] Result<JudgeWork> readWork();
    [[nodiscard]] bool fellBack() const { return m_state->fellBack(); }
    [[nodiscard]] Result<void> writeWork(const JudgeWork& work);
    [[nodiscard]] Result<QByteArray> document(const PacketDocument& document);

private:
    PacketFile(const QString& path, const Key& key);
    [[nodiscard]] QString name() const;

    QFile m_file;
    Key m_key;
    PacketContent m_content;
    std::unique_ptr<PacketState> m_state;
    PacketDisk m_ownDisk;
    PacketDisk* m_disk;
};

} // namespace prizedesk
