#pragma once

#include "models/core/Clock.h"
#include "models/core/Result.h"
#include "models/packets/JudgeWork.h"
#include "models/packets/PacketContent.h"
#include "models/scoring/ScoreSheet.h"
#include "models/tables/FileSaver.h"

#include <memory>
#include <vector>

namespace prizedesk {

class FileLock;
class PacketDisk;
class PacketFile;

/// What was written by `finish`.
struct ReturnSummary
{
    QString path;
    int version = 0;
    int cellsExpected = 0;
    int cellsPresent = 0;
    int conflicts = 0; ///< entries left out because the judge declared an interest
    QString digest;    ///< of the file, 64 hexadecimal digits
};

/// One mark out of a table.
struct EnteredMark
{
    QString entry;
    QString criterion;
    int mark = 0;
    QString comment; ///< empty: what is there stays
};

/// A judge's session on one packet. The file is held exclusively while this lives. Everything is
/// decrypted in memory only; every setter returns after the change is on the disk, sealed.
class JudgePacket
{
public:
    /// `who` is shown to a second opener; `disk` stands in for one that fails. Errors: FileMissing,
    /// FileLocked (who, since when), PassphraseNeeded, WrongPassphrase, FileDamaged, FileTooNew,
    /// FileNotOurs, FileNotWritable.
    [[nodiscard]] static Result<std::unique_ptr<JudgePacket>>
    open(const QString& path, const QString& passphrase, const Clock* clock = nullptr,
         const QString& who = {}, PacketDisk* disk = nullptr);
    /// Only a look: no lock, nothing can be changed (setters give ReadOnly).
    [[nodiscard]] static Result<std::unique_ptr<JudgePacket>> openToRead(const QString& path,
                                                                         const QString& passphrase);
    ~JudgePacket();
    JudgePacket(const JudgePacket&) = delete;
    JudgePacket& operator=(const JudgePacket&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const PacketContent& content() const { return m_content; }
    [[nodiscard]] const JudgeWork& work() const { return m_work; }
    /// True where the newest state in the file could not be read and the one before it was taken.
    [[nodiscard]] bool fellBack() const { return m_fellBack; }

    /// A document in the clear, in memory only. NotFound, FileDamaged, FileUnreadable.
    [[nodiscard]] Result<QByteArray> document(const QString& id) const;

    /// Refused: ConflictOfInterest where an interest is declared, RuleRefused where nothing is
    /// declared yet or the criterion does not allow the mark, NotFound for other references.
    Result<void> setMark(const QString& entry, const QString& criterion, int mark);
    Result<void> clearMark(const QString& entry, const QString& criterion);
    Result<void> setComment(const QString& entry, const QString& criterion, const QString& text);
    Result<void> setOverall(const QString& entry, const QString& text);
    /// A conflict keeps what was entered before, but leaves it out of returns. RuleRefused for a
    /// conflict without a category.
    Result<void> declare(const QString& entry, const Declaration& declaration);
    Result<void> setNote(const QString& entry, const QString& text);
    /// Adds to the time an entry was looked at. Not a step of undo.
    Result<void> addSeen(const QString& entry, qint64 seconds);

    /// Marks as they come from a table, in one change: entries in it count as declared free of
    /// interest. Refused as a whole, with nothing changed, where `setMark` would refuse one of them
    /// or something would still be missing.
    Result<void> enterAll(const std::vector<EnteredMark>& marks);

    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }
    /// Takes back the last change of this session; typing in one place is one change. Gives the
    /// entry that it was about. NothingToUndo, NothingToRedo.
    Result<QString> undo();
    Result<QString> redo();

    /// In the order of presentation.
    [[nodiscard]] std::vector<MissingWork> missing() const;
    [[nodiscard]] std::vector<MissingWork> missing(const QString& entry) const;
    /// Cells of entries without a conflict; present are those with a mark.
    [[nodiscard]] int cellsExpected() const;
    [[nodiscard]] int cellsPresent() const;
    /// Marks of entries declared free of interest, in the order of presentation.
    [[nodiscard]] std::vector<ScoreSheet> sheets() const;

    /// Writes the next version of the return. RuleRefused while something is missing; DiskFull and
    /// FileNotWritable leave what was at `path`. `saver` stands in for a disk that fails.
    Result<ReturnSummary> finish(const QString& path);
    Result<ReturnSummary> finish(const QString& path, FileSaver& saver);
    /// `J01_t1-final_v2.scores`, for the version that `finish` would write next.
    [[nodiscard]] QString suggestedReturnName() const;

private:
    struct Step
    {
        QString entry;
        QString place; ///< where text is typed: changes there that follow each other are one step
        EntryWork before;
        EntryWork after;
    };

    JudgePacket();
    [[nodiscard]] static Result<std::unique_ptr<JudgePacket>>
    openFile(const QString& path, const QString& passphrase, bool readOnly, PacketDisk* disk);
    [[nodiscard]] qint64 nowMs() const;
    Result<void> requireScorable(const QString& entry, const QString& criterion) const;
    [[nodiscard]] std::vector<MissingWork> missing(const QString& entry,
                                                   const EntryWork& work) const;
    Result<void> change(const QString& entry, const QString& place, const EntryWork& after);
    Result<void> keep(JudgeWork work);
    Result<QString> travel(std::vector<Step>& from, std::vector<Step>& to, bool back);

    QString m_path;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<PacketFile> m_file;
    PacketContent m_content;
    JudgeWork m_work;
    const Clock* m_clock = nullptr;
    bool m_readOnly = false;
    bool m_fellBack = false;
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
};

} // namespace prizedesk
