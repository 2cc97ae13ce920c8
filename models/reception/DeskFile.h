#pragma once

#include "models/core/Clock.h"
#include "models/core/Result.h"
#include "models/packets/PacketDisk.h"
#include "models/packets/PacketState.h"
#include "models/packets/PacketWriter.h"
#include "models/reception/DeskContent.h"

#include <QFile>
#include <QHash>

#include <memory>

namespace prizedesk {

class FileLock;

/// What happened when somebody was let in.
struct DeskScan
{
    QString ref;
    bool isFirst = true;
    qint64 atMs = 0; ///< of the first arrival
    QString desk;    ///< where that was; empty: at the office's computer
    int number = 0;  ///< of this arrival in the desk's log
};

/// One reception desk's file on the disk, held exclusively while this lives. Everything is opened
/// in memory only; every change is on the disk, sealed, when the call returns.
class DeskFile
{
public:
    /// Writes a new file. DiskFull and FileNotWritable remove what was written.
    [[nodiscard]] static Result<void> write(const QString& path, const DeskContent& content,
                                            const PacketKeys& keys, PacketDisk& disk);

    /// Errors: FileMissing, FileLocked, PassphraseNeeded, WrongPassphrase, FileDamaged, FileTooNew,
    /// FileNotOurs, FileNotWritable. `disk` and `clock` stand in for others in tests and must
    /// outlive this.
    [[nodiscard]] static Result<std::unique_ptr<DeskFile>>
    open(const QString& path, const QString& passphrase, const QString& who,
         const Clock* clock = nullptr, PacketDisk* disk = nullptr);
    /// Only a look, without a lock: nothing can be changed (ReadOnly).
    [[nodiscard]] static Result<std::unique_ptr<DeskFile>> openToRead(const QString& path,
                                                                      const QString& passphrase);
    /// The same with the file's own key, as the office keeps it. WrongPassphrase where the key is
    /// another file's.
    [[nodiscard]] static Result<std::unique_ptr<DeskFile>> openWithKey(const QString& path,
                                                                       const Key& key);
    ~DeskFile();
    DeskFile(const DeskFile&) = delete;
    DeskFile& operator=(const DeskFile&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const DeskContent& content() const { return m_content; }
    [[nodiscard]] const DeskLog& log() const { return m_log; }
    [[nodiscard]] bool isReadOnly() const { return m_disk == nullptr; }
    /// True where the newest state in the file could not be read and the one before it was taken.
    [[nodiscard]] bool fellBack() const { return m_state->fellBack(); }

    /// A guest of the list or one who walked in; null where there is none.
    [[nodiscard]] const DeskGuest* guest(const QString& ref) const;
    /// Everybody: the list, then those who walked in.
    [[nodiscard]] std::vector<const DeskGuest*> guests() const;
    /// The first arrival as this desk knows it; nothing where the guest has not arrived.
    [[nodiscard]] std::optional<DeskScan> arrivalOf(const QString& ref) const;

    /// Lets a guest in now or at a time given. A second time is written down too, and told.
    /// NotFound for a number that is not on the list.
    Result<DeskScan> checkIn(const QString& ref, std::optional<qint64> atMs = {});
    /// Takes back the newest arrival of a guest at this desk: a second scan by mistake leaves the
    /// first. NotFound where there is none.
    Result<void> takeBack(const QString& ref);
    /// Writes down somebody new and lets the person in. `ref` is set here. RuleRefused without a
    /// name.
    Result<DeskScan> walkIn(const DeskWalkIn& person, std::optional<qint64> atMs = {});

private:
    DeskFile(const QString& path, const Key& key);
    [[nodiscard]] static Result<std::unique_ptr<DeskFile>>
    openSealed(const QString& path, const PacketHeader& header, const Key& key, PacketDisk* disk);
    Result<void> keep(DeskLog log);
    void indexGuests();
    [[nodiscard]] qint64 nowMs() const;

    QString m_path;
    QFile m_file;
    Key m_key;
    DeskContent m_content;
    DeskLog m_log;
    std::vector<DeskGuest> m_walkIns; ///< of the log, as guests
    QHash<QString, size_t> m_placeOf; ///< in the list, then in `m_walkIns`
    std::unique_ptr<PacketState> m_state;
    std::unique_ptr<FileLock> m_lock;
    PacketDisk m_ownDisk;
    PacketDisk* m_disk = nullptr; ///< none: only a look
    const Clock* m_clock = nullptr;
    QString m_who;
};

} // namespace prizedesk
