#include "models/reception/DeskFile.h"

#include "models/packets/PacketHeader.h"
#include "models/packets/SealedStream.h"
#include "models/workspace/FileLock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

const SystemClock kSystemClock;
constexpr int kMostWalkIns = 999; // three digits in the number

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeskFile)
};

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

Result<PacketHeader> headerOf(const QString& path)
{
    const QString name = nameOf(path);
    if (!QFileInfo::exists(path))
        return failure(Error::Code::FileMissing, {name});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileUnreadable, {name}, file.errorString());
    auto header = PacketHeader::fromBytes(file.read(PacketHeader::kSize), name,
                                          PacketHeader::Kind::Desk);
    if (header && (header->documentSize != 0 || file.size() < header->stateOffset()))
        return failure(Error::Code::FileDamaged, {name});
    return header;
}

Result<Key> keyOf(const PacketHeader& header, const QString& passphrase, const QString& name)
{
    const QByteArray typed = packetPassphraseBytes(passphrase);
    if (typed.isEmpty())
        return failure(Error::Code::PassphraseNeeded, {name});
    const auto wrapping = passphraseKey(typed, header.salt, header.cost);
    if (!wrapping)
        return failure(Error::Code::FileDamaged, {name});
    const auto key = header.unwrap(*wrapping);
    if (!key)
        return failure(Error::Code::WrongPassphrase, {name});
    return *key;
}

DeskGuest asGuest(const DeskWalkIn& person)
{
    DeskGuest guest;
    guest.ref = person.ref;
    guest.name = person.name;
    guest.kana = person.kana;
    guest.affiliation = person.affiliation;
    guest.title = person.title;
    guest.category = person.category;
    guest.reply = GuestReply::Attending;
    return guest;
}

} // namespace

DeskFile::DeskFile(const QString& path, const Key& key)
    : m_path(path)
    , m_file(path)
    , m_key(key)
{
}

DeskFile::~DeskFile() = default;

Result<void> DeskFile::write(const QString& path, const DeskContent& content,
                             const PacketKeys& keys, PacketDisk& disk)
{
    const QByteArray bytes = content.toBytes();
    PacketHeader header;
    header.kind = PacketHeader::Kind::Desk;
    header.cost = keys.cost;
    header.salt = keys.salt;
    header.contentSize = bytes.size();
    header.wrap(keys.wrapping, keys.file);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(Error::Code::FileNotWritable, {nameOf(path)}, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto put = [&](QByteArrayView part) { return disk.write(file, part); };
    bool isGood = put(header.toBytes());
    if (isGood) {
        SealedStream sealed(packetPartKey(keys.file, "content"), bytes.size(), put);
        isGood = sealed.add(bytes) && sealed.finish();
    }
    isGood = isGood &&
             put(PacketState::firstPair(packetPartKey(keys.file, "state"), DeskLog().toBytes())) &&
             disk.sync(file);
    if (isGood)
        return {};
    const bool isFull = disk.isFull(file);
    const QString detail = file.errorString();
    file.close();
    QFile::remove(path);
    return failure(isFull ? Error::Code::DiskFull : Error::Code::FileNotWritable, {nameOf(path)},
                   detail);
}

Result<std::unique_ptr<DeskFile>> DeskFile::open(const QString& path, const QString& passphrase,
                                                 const QString& who, const Clock* clock,
                                                 PacketDisk* disk)
{
    const QString name = nameOf(path);
    if (!QFileInfo::exists(path))
        return failure(Error::Code::FileMissing, {name});
    LockHolder holder;
    const Clock& time = clock ? *clock : kSystemClock;
    auto lock = FileLock::acquire(path, who, time.nowMs(), &holder);
    if (!lock) {
        if (holder.person.isEmpty())
            return failure(Error::Code::FileNotWritable, {name});
        return failure(Error::Code::FileLocked,
                       {name,
                        holder.machine.isEmpty()
                            ? holder.person
                            : u"%1 (%2)"_s.arg(holder.person, holder.machine),
                        QLocale().toString(QDateTime::fromMSecsSinceEpoch(holder.sinceMs),
                                           QLocale::ShortFormat)});
    }
    const auto header = headerOf(path);
    if (!header)
        return failure(header.error());
    const auto key = keyOf(*header, passphrase, name);
    if (!key)
        return failure(key.error());
    PacketDisk own;
    auto opened = openSealed(path, *header, *key, disk ? disk : &own);
    if (!opened)
        return opened;
    (*opened)->m_disk = disk ? disk : &(*opened)->m_ownDisk;
    (*opened)->m_lock = std::move(lock);
    (*opened)->m_clock = clock;
    (*opened)->m_who = who;
    return opened;
}

Result<std::unique_ptr<DeskFile>> DeskFile::openToRead(const QString& path,
                                                       const QString& passphrase)
{
    const auto header = headerOf(path);
    if (!header)
        return failure(header.error());
    const auto key = keyOf(*header, passphrase, nameOf(path));
    if (!key)
        return failure(key.error());
    return openSealed(path, *header, *key, nullptr);
}

Result<std::unique_ptr<DeskFile>> DeskFile::openWithKey(const QString& path, const Key& key)
{
    const auto header = headerOf(path);
    if (!header)
        return failure(header.error());
    return openSealed(path, *header, key, nullptr);
}

Result<std::unique_ptr<DeskFile>> DeskFile::openSealed(const QString& path,
                                                       const PacketHeader& header, const Key& key,
                                                       PacketDisk* disk)
{
    const QString name = nameOf(path);
    std::unique_ptr<DeskFile> desk(new DeskFile(path, key));
    // Unbuffered: a change is on its way to the disk when the call returns.
    if (!desk->m_file.open((disk ? QIODevice::ReadWrite : QIODevice::ReadOnly) |
                           QIODevice::Unbuffered))
        return failure(disk ? Error::Code::FileNotWritable : Error::Code::FileUnreadable, {name},
                       desk->m_file.errorString());
    desk->m_file.seek(header.contentOffset());
    const auto bytes =
        SealedStream::open(desk->m_file, packetPartKey(key, "content"), header.contentSize);
    if (!bytes)
        return failure(Error::Code::WrongPassphrase, {name});
    auto content = DeskContent::fromBytes(*bytes);
    if (content && content->format > DeskContent::kFormat)
        return failure(Error::Code::FileTooNew, {name});
    if (!content)
        return failure(Error::Code::FileDamaged, {name});
    desk->m_content = std::move(*content);
    desk->m_state = std::make_unique<PacketState>(packetPartKey(key, "state"),
                                                  header.stateOffset());
    const auto state = desk->m_state->read(desk->m_file);
    auto log = state ? DeskLog::fromBytes(*state) : std::nullopt;
    if (!log)
        return failure(Error::Code::FileDamaged, {name});
    desk->m_log = std::move(*log);
    desk->indexGuests();
    return desk;
}

void DeskFile::indexGuests()
{
    m_placeOf.clear();
    m_walkIns.clear();
    for (size_t i = 0; i < m_content.guests.size(); ++i)
        m_placeOf.insert(m_content.guests[i].ref, i);
    for (const DeskWalkIn& person : m_log.walkIns) {
        m_placeOf.insert(person.ref, m_content.guests.size() + m_walkIns.size());
        m_walkIns.push_back(asGuest(person));
    }
}

const DeskGuest* DeskFile::guest(const QString& ref) const
{
    const auto place = m_placeOf.constFind(ref);
    if (place == m_placeOf.constEnd())
        return nullptr;
    return *place < m_content.guests.size() ? &m_content.guests[*place]
                                            : &m_walkIns[*place - m_content.guests.size()];
}

std::vector<const DeskGuest*> DeskFile::guests() const
{
    std::vector<const DeskGuest*> all;
    for (const DeskGuest& guest : m_content.guests)
        all.push_back(&guest);
    for (const DeskGuest& guest : m_walkIns)
        all.push_back(&guest);
    return all;
}

std::optional<DeskScan> DeskFile::arrivalOf(const QString& ref) const
{
    std::optional<DeskScan> arrival;
    if (const DeskArrival* here = m_log.first(ref))
        arrival = DeskScan{ref, true, here->atMs, m_content.code, here->number};
    const DeskGuest* known = guest(ref);
    if (known && known->arrivedAtMs && (!arrival || *known->arrivedAtMs < arrival->atMs))
        arrival = DeskScan{ref, true, *known->arrivedAtMs, known->arrivedDesk, 0};
    return arrival;
}

qint64 DeskFile::nowMs() const
{
    return (m_clock ? *m_clock : kSystemClock).nowMs();
}

Result<void> DeskFile::keep(DeskLog log)
{
    if (!m_disk)
        return failure(Error::Code::ReadOnly, {nameOf(m_path)});
    const auto written = m_state->write(m_file, log.toBytes(), *m_disk, nameOf(m_path));
    if (!written)
        return written;
    m_log = std::move(log);
    indexGuests();
    return {};
}

Result<DeskScan> DeskFile::checkIn(const QString& ref, std::optional<qint64> atMs)
{
    if (!guest(ref))
        return failure(Error::Code::NotFound, {ref});
    const auto before = arrivalOf(ref);
    DeskLog log = m_log;
    const DeskArrival arrival{int(log.arrivals.size()) + 1, ref, atMs.value_or(nowMs()), m_who,
                              false};
    log.arrivals.push_back(arrival);
    const auto kept = keep(std::move(log));
    if (!kept)
        return failure(kept.error());
    if (before)
        return DeskScan{ref, false, before->atMs, before->desk, arrival.number};
    return DeskScan{ref, true, arrival.atMs, m_content.code, arrival.number};
}

Result<void> DeskFile::takeBack(const QString& ref)
{
    DeskLog log = m_log;
    const auto newest = std::find_if(
        log.arrivals.rbegin(), log.arrivals.rend(),
        [&](const DeskArrival& each) { return each.ref == ref && !each.isCancelled; });
    if (newest == log.arrivals.rend())
        return failure(Error::Code::NotFound, {ref});
    newest->isCancelled = true;
    return keep(std::move(log));
}

Result<DeskScan> DeskFile::walkIn(const DeskWalkIn& person, std::optional<qint64> atMs)
{
    if (person.name.trimmed().isEmpty())
        return failure(Error::Code::RuleRefused, {Words::tr("A guest needs a name.")});
    if (m_log.walkIns.size() >= size_t(kMostWalkIns))
        return failure(Error::Code::RuleRefused,
                       {Words::tr("A desk takes at most %1 walk-ins.").arg(kMostWalkIns)});
    DeskLog log = m_log;
    DeskWalkIn added = person;
    added.ref = u"W%1%2"_s.arg(m_content.code.mid(1))
                    .arg(log.walkIns.size() + 1, 3, 10, QLatin1Char('0'));
    log.walkIns.push_back(added);
    const DeskArrival arrival{int(log.arrivals.size()) + 1, added.ref, atMs.value_or(nowMs()),
                              m_who, false};
    log.arrivals.push_back(arrival);
    const auto kept = keep(std::move(log));
    if (!kept)
        return failure(kept.error());
    return DeskScan{added.ref, true, arrival.atMs, m_content.code, arrival.number};
}

} // namespace prizedesk
