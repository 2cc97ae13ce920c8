#include "models/packets/JudgePacket.h"

#include "models/core/Digest.h"
#include "models/packets/EntryProgress.h"
#include "models/packets/PacketFile.h"
#include "models/packets/ReturnFile.h"
#include "models/workspace/FileLock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

const SystemClock kSystemClock;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JudgePacket)
};

Error lockedError(const QString& name, const LockHolder& holder)
{
    return {
        Error::Code::FileLocked,
        {name,
         holder.machine.isEmpty() ? holder.person : u"%1 (%2)"_s.arg(holder.person, holder.machine),
         QLocale().toString(QDateTime::fromMSecsSinceEpoch(holder.sinceMs), QLocale::ShortFormat)},
        {}};
}

} // namespace

JudgePacket::JudgePacket() = default;
JudgePacket::~JudgePacket() = default;

Result<std::unique_ptr<JudgePacket>> JudgePacket::open(const QString& path,
                                                       const QString& passphrase,
                                                       const Clock* clock, const QString& who,
                                                       PacketDisk* disk)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo::exists(path))
        return failure(Error::Code::FileMissing, {name});
    const Clock& time = clock ? *clock : kSystemClock;
    LockHolder holder;
    auto lock = FileLock::acquire(path, who, time.nowMs(), &holder);
    if (!lock) {
        if (holder.person.isEmpty())
            return failure(Error::Code::FileNotWritable, {name});
        return failure(lockedError(name, holder));
    }
    auto packet = openFile(path, passphrase, false, disk);
    if (!packet)
        return packet;
    (*packet)->m_lock = std::move(lock);
    (*packet)->m_clock = clock;
    return packet;
}

Result<std::unique_ptr<JudgePacket>> JudgePacket::openToRead(const QString& path,
                                                             const QString& passphrase)
{
    return openFile(path, passphrase, true, nullptr);
}

Result<std::unique_ptr<JudgePacket>> JudgePacket::openFile(const QString& path,
                                                           const QString& passphrase, bool readOnly,
                                                           PacketDisk* disk)
{
    auto file = PacketFile::open(path, passphrase, readOnly, disk);
    if (!file)
        return failure(file.error());
    auto work = (*file)->readWork();
    if (!work)
        return failure(work.error());
    std::unique_ptr<JudgePacket> packet(new JudgePacket);
    packet->m_path = path;
    packet->m_readOnly = readOnly;
    packet->m_file = std::move(*file);
    packet->m_content = packet->m_file->content();
    packet->m_work = std::move(*work);
    packet->m_fellBack = packet->m_file->fellBack();
    return packet;
}

qint64 JudgePacket::nowMs() const
{
    return (m_clock ? *m_clock : kSystemClock).nowMs();
}

Result<QByteArray> JudgePacket::document(const QString& id) const
{
    const PacketDocument* found = m_content.document(id);
    if (!found)
        return failure(Error::Code::NotFound, {id});
    return m_file->document(*found);
}

Result<void> JudgePacket::requireScorable(const QString& entry, const QString& criterion) const
{
    if (!m_content.entry(entry))
        return failure(Error::Code::NotFound, {entry});
    if (!criterion.isEmpty() && !m_content.criterion(criterion))
        return failure(Error::Code::NotFound, {criterion});
    switch (m_work.entry(entry).declaration.state) {
    case Declaration::State::Conflict:
        return failure(Error::Code::ConflictOfInterest, {m_content.judgeRef, entry});
    case Declaration::State::Undeclared:
        return failure(Error::Code::RuleRefused,
                       {Words::tr("Declare first whether you have an interest in %1.").arg(entry)});
    case Declaration::State::None:
        break;
    }
    return {};
}

Result<void> JudgePacket::keep(JudgeWork work)
{
    if (m_readOnly)
        return failure(Error::Code::ReadOnly, {QFileInfo(m_path).fileName()});
    const auto written = m_file->writeWork(work);
    if (!written)
        return written;
    m_work = std::move(work);
    return {};
}

Result<void> JudgePacket::change(const QString& entry, const QString& place, const EntryWork& after)
{
    const EntryWork before = m_work.entry(entry);
    if (before == after)
        return {};
    JudgeWork work = m_work;
    work.entries.insert(entry, after);
    const auto kept = keep(std::move(work));
    if (!kept)
        return kept;
    const bool goesOn = !place.isEmpty() && m_redo.empty() && !m_undo.empty() &&
                        m_undo.back().entry == entry && m_undo.back().place == place;
    if (goesOn)
        m_undo.back().after = after;
    else
        m_undo.push_back({entry, place, before, after});
    m_redo.clear();
    return {};
}

Result<void> JudgePacket::setMark(const QString& entry, const QString& criterion, int mark)
{
    const auto scorable = requireScorable(entry, criterion);
    if (!scorable)
        return scorable;
    if (!isAllowedMark(*m_content.criterion(criterion), mark))
        return failure(Error::Code::RuleRefused,
                       {Words::tr("%1 is not a mark of this criterion.").arg(mark)});
    EntryWork after = m_work.entry(entry);
    CellWork& cell = after.cells[criterion];
    if (cell.mark == mark)
        return {};
    cell.mark = mark;
    cell.changedAtMs = nowMs();
    return change(entry, {}, after);
}

Result<void> JudgePacket::clearMark(const QString& entry, const QString& criterion)
{
    const auto scorable = requireScorable(entry, criterion);
    if (!scorable)
        return scorable;
    EntryWork after = m_work.entry(entry);
    if (!after.mark(criterion))
        return {};
    CellWork& cell = after.cells[criterion];
    cell.mark.reset();
    cell.changedAtMs = nowMs();
    return change(entry, {}, after);
}

Result<void> JudgePacket::setComment(const QString& entry, const QString& criterion,
                                     const QString& text)
{
    const auto scorable = requireScorable(entry, criterion);
    if (!scorable)
        return scorable;
    EntryWork after = m_work.entry(entry);
    if (after.comment(criterion) == text)
        return {};
    CellWork& cell = after.cells[criterion];
    cell.comment = text;
    cell.changedAtMs = nowMs();
    return change(entry, u"comment "_s + criterion, after);
}

Result<void> JudgePacket::setOverall(const QString& entry, const QString& text)
{
    const auto scorable = requireScorable(entry, {});
    if (!scorable)
        return scorable;
    EntryWork after = m_work.entry(entry);
    if (after.overall == text)
        return {};
    after.overall = text;
    after.overallChangedAtMs = nowMs();
    return change(entry, u"overall"_s, after);
}

Result<void> JudgePacket::declare(const QString& entry, const Declaration& declaration)
{
    if (!m_content.entry(entry))
        return failure(Error::Code::NotFound, {entry});
    const bool isConflict = declaration.state == Declaration::State::Conflict;
    if (isConflict && (declaration.category < 1 || declaration.category > 5))
        return failure(Error::Code::RuleRefused, {Words::tr("Say which kind of interest it is.")});
    EntryWork after = m_work.entry(entry);
    after.declaration = declaration;
    if (!isConflict)
        after.declaration.category = 0;
    if (after.declaration == m_work.entry(entry).declaration)
        return {};
    after.declaredAtMs = nowMs();
    return change(entry, {}, after);
}

Result<void> JudgePacket::enterAll(const std::vector<EnteredMark>& marks)
{
    JudgeWork work = m_work;
    for (const EnteredMark& given : marks) {
        if (!m_content.entry(given.entry))
            return failure(Error::Code::NotFound, {given.entry});
        const Criterion* criterion = m_content.criterion(given.criterion);
        if (!criterion)
            return failure(Error::Code::NotFound, {given.criterion});
        if (!isAllowedMark(*criterion, given.mark))
            return failure(Error::Code::RuleRefused,
                           {Words::tr("%1 is not a mark of this criterion.").arg(given.mark)});
        EntryWork& entry = work.entries[given.entry];
        if (entry.declaration.state == Declaration::State::Conflict)
            return failure(Error::Code::ConflictOfInterest, {m_content.judgeRef, given.entry});
        if (entry.declaration.state == Declaration::State::Undeclared) {
            entry.declaration = {Declaration::State::None, 0, QString()};
            entry.declaredAtMs = nowMs();
        }
        CellWork& cell = entry.cells[given.criterion];
        CellWork after = cell;
        after.mark = given.mark;
        if (!given.comment.isEmpty())
            after.comment = given.comment;
        if (after == cell)
            continue;
        cell = after;
        cell.changedAtMs = nowMs();
    }
    int lacking = 0;
    for (const PacketEntry& entry : m_content.entries)
        lacking += int(missing(entry.ref, work.entry(entry.ref)).size());
    if (lacking > 0)
        return failure(Error::Code::RuleRefused,
                       {Words::tr("%n places are not filled in yet.", nullptr, lacking)});
    m_undo.clear();
    m_redo.clear();
    return work == m_work ? Result<void>() : keep(std::move(work));
}

Result<void> JudgePacket::setNote(const QString& entry, const QString& text)
{
    if (!m_content.entry(entry))
        return failure(Error::Code::NotFound, {entry});
    EntryWork after = m_work.entry(entry);
    after.note = text;
    return change(entry, u"note"_s, after);
}

Result<void> JudgePacket::addSeen(const QString& entry, qint64 seconds)
{
    if (!m_content.entry(entry))
        return failure(Error::Code::NotFound, {entry});
    JudgeWork work = m_work;
    EntryWork& seen = work.entries[entry];
    seen.seenAtMs = nowMs();
    seen.secondsSeen += seconds;
    return keep(std::move(work));
}

Result<QString> JudgePacket::travel(std::vector<Step>& from, std::vector<Step>& to, bool back)
{
    const Step step = from.back();
    const EntryWork now = m_work.entry(step.entry);
    EntryWork then = back ? step.before : step.after;
    // The time that an entry was looked at does not run backwards.
    then.seenAtMs = now.seenAtMs;
    then.secondsSeen = now.secondsSeen;
    JudgeWork work = m_work;
    work.entries.insert(step.entry, then);
    const auto kept = keep(std::move(work));
    if (!kept)
        return failure(kept.error());
    from.pop_back();
    to.push_back(step);
    return step.entry;
}

Result<QString> JudgePacket::undo()
{
    if (m_undo.empty())
        return failure(Error::Code::NothingToUndo);
    return travel(m_undo, m_redo, true);
}

Result<QString> JudgePacket::redo()
{
    if (m_redo.empty())
        return failure(Error::Code::NothingToRedo);
    return travel(m_redo, m_undo, false);
}

std::vector<MissingWork> JudgePacket::missing(const QString& entry) const
{
    return missing(entry, m_work.entry(entry));
}

std::vector<MissingWork> JudgePacket::missing(const QString& entry, const EntryWork& work) const
{
    std::vector<MissingWork> found;
    if (work.declaration.state == Declaration::State::Conflict)
        return found;
    if (work.declaration.state == Declaration::State::Undeclared)
        found.push_back({entry, MissingWork::What::Declaration, {}});
    for (const Criterion& criterion : m_content.criteria) {
        const auto mark = work.mark(criterion.code);
        if (!mark)
            found.push_back({entry, MissingWork::What::Mark, criterion.code});
        else if (commentLacks(m_content, criterion, work) > 0)
            found.push_back({entry, MissingWork::What::Comment, criterion.code});
    }
    return found;
}

std::vector<MissingWork> JudgePacket::missing() const
{
    std::vector<MissingWork> all;
    for (const PacketEntry& entry : m_content.entries) {
        const std::vector<MissingWork> some = missing(entry.ref);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

int JudgePacket::cellsExpected() const
{
    int cells = 0;
    for (const PacketEntry& entry : m_content.entries) {
        if (m_work.entry(entry.ref).declaration.state != Declaration::State::Conflict)
            cells += int(m_content.criteria.size());
    }
    return cells;
}

int JudgePacket::cellsPresent() const
{
    int cells = 0;
    for (const ScoreSheet& sheet : sheets())
        cells += int(sheet.marks.size());
    return cells;
}

std::vector<ScoreSheet> JudgePacket::sheets() const
{
    std::vector<ScoreSheet> sheets;
    for (const PacketEntry& entry : m_content.entries) {
        const EntryWork work = m_work.entry(entry.ref);
        if (work.declaration.state != Declaration::State::None)
            continue;
        ScoreSheet sheet{m_content.judgeRef, entry.ref, {}};
        for (const Criterion& criterion : m_content.criteria) {
            if (const auto mark = work.mark(criterion.code))
                sheet.marks.insert(criterion.code, *mark);
        }
        sheets.push_back(sheet);
    }
    return sheets;
}

QString JudgePacket::suggestedReturnName() const
{
    return u"%1_%2_v%3.scores"_s.arg(m_content.judgeRef, m_content.stageCode)
        .arg(m_work.lastVersion + 1);
}

Result<ReturnSummary> JudgePacket::finish(const QString& path)
{
    FileSaver saver;
    return finish(path, saver);
}

Result<ReturnSummary> JudgePacket::finish(const QString& path, FileSaver& saver)
{
    if (QFileInfo(path) == QFileInfo(m_path))
        return failure(Error::Code::RuleRefused,
                       {Words::tr("The return would take the place of the packet. Choose another "
                                  "name.")});
    if (!missing().empty())
        return failure(Error::Code::RuleRefused, {Words::tr("%n places are not filled in yet.",
                                                            nullptr, int(missing().size()))});
    // The number is taken before the file is written: no two files ever carry the same.
    JudgeWork work = m_work;
    ++work.lastVersion;
    const auto reserved = keep(work);
    if (!reserved)
        return failure(reserved.error());
    const ReturnContent content = returnContent(m_content, m_work, m_work.lastVersion, nowMs());
    const QByteArray bytes = writeReturn(content, m_content.officeKey, m_content.signSeed);
    const auto saved = saver.save(path, bytes);
    if (!saved)
        return failure(saved.error());
    work.finished.push_back(
        {content.version, content.finishedAtMs, content.cellsPresent, QFileInfo(path).fileName()});
    const auto kept = keep(std::move(work));
    if (!kept)
        return failure(kept.error());
    ReturnSummary summary;
    summary.path = path;
    summary.version = content.version;
    summary.cellsExpected = content.cellsExpected;
    summary.cellsPresent = content.cellsPresent;
    for (const ReturnEntry& entry : content.entries)
        summary.conflicts += entry.declaration.state == Declaration::State::Conflict ? 1 : 0;
    summary.digest = digestHex(bytes);
    return summary;
}

} // namespace prizedesk
