#include "models/reception/ReceptionOperations.h"

#include "models/guests/CeremonyEvent.h"
#include "models/guests/GuestCode.h"
#include "models/guests/GuestStore.h"
#include "models/packets/Passphrase.h"
#include "models/programme/ProgrammeStore.h"
#include "models/reception/ArrivalStore.h"
#include "models/seating/SeatStore.h"
#include "models/tables/TableWriter.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReceptionOperations)
};

constexpr int kMostDesks = 20;

/// Files named `.part` until the office has recorded them; what is not released goes with this.
class DeskParts
{
public:
    ~DeskParts()
    {
        for (const QString& path : m_paths)
            QFile::remove(partOf(path));
    }
    [[nodiscard]] static QString partOf(const QString& path) { return path + u".part"_s; }
    void add(const QString& path) { m_paths += path; }
    Result<void> release()
    {
        for (const QString& path : m_paths) {
            if (!QFile::rename(partOf(path), path))
                return failure(Error::Code::FileNotWritable, {QFileInfo(path).fileName()});
        }
        return {};
    }

private:
    QStringList m_paths;
};

int lastDesk(const std::vector<IssuedDesk>& desks)
{
    int last = 0;
    for (const IssuedDesk& desk : desks)
        last = std::max(last, desk.code.mid(1).toInt());
    return last;
}

} // namespace

Result<QString> guestRefOf(const QString& codePrefix, const QString& typed)
{
    const ScannedCode scanned = readGuestCode(codePrefix, typed);
    switch (scanned.state) {
    case ScannedCode::State::Good:
        return scanned.ref;
    case ScannedCode::State::BadCheck:
        return failure(Error::Code::RuleRefused,
                       {Words::tr("A character of the code is wrong. Scan it again or search for "
                                  "the name.")});
    case ScannedCode::State::Foreign:
        return failure(Error::Code::RuleRefused,
                       {Words::tr("The code belongs to another programme.")});
    case ScannedCode::State::NoCode:
        break;
    }
    return failure(Error::Code::RuleRefused,
                   {Words::tr("This is no code of a guest. Search for the name.")});
}

Result<DeskScan> ReceptionOperations::checkIn(const QString& code)
{
    const ArrivalStore arrivals(m_workspace.database());
    return m_workspace.applyLabelled(
        Operation{.code = u"reception.checkin"_s, .labels = {}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            const QString prefix = guestCodePrefix(ProgrammeStore(tx.database()).load().code);
            const auto ref = guestRefOf(prefix, code);
            if (!ref)
                throw OperationFailed(ref.error());
            const GuestId guest =
                GuestStore(tx.database(), m_workspace.vault()).ids().value(*ref);
            requireRule(guest.isValid(), Error::Code::NotFound, {*ref});
            operation.labels = {*ref};
            const QHash<qint64, Arrival> before = firstArrivals(arrivals.list(guest));
            const Arrival arrival{{},          arrivals.nextNumber({}), guest, tx.nowMs(),
                                  tx.who(),    false};
            arrivals.insert(tx, arrival);
            const auto first = before.constFind(guest.value());
            if (first == before.constEnd())
                return DeskScan{*ref, true, arrival.atMs, {}, arrival.number};
            return DeskScan{*ref, false, first->atMs, first->desk, arrival.number};
        });
}

Result<void> ReceptionOperations::takeBack(const QString& ref)
{
    const ArrivalStore arrivals(m_workspace.database());
    return m_workspace.apply(
        Operation{.code = u"reception.cancel"_s, .labels = {ref}, .reason = {}},
        [&](WriteTransaction& tx) {
            const GuestId guest = GuestStore(tx.database(), m_workspace.vault()).ids().value(ref);
            requireRule(guest.isValid(), Error::Code::NotFound, {ref});
            bool found = false;
            for (const Arrival& arrival : arrivals.list(guest)) {
                if (arrival.isCancelled)
                    continue;
                arrivals.cancel(tx, arrival.desk, arrival.number);
                found = true;
            }
            requireRule(found, Error::Code::RuleRefused,
                        {Words::tr("%1 has not arrived.").arg(ref)});
        });
}

DeskContent DeskOperations::content(const QString& desk) const
{
    const Database& database = m_workspace.database();
    const Programme programme = ProgrammeStore(database).load();
    const CeremonyEvent event = loadCeremonyEvent(database);
    DeskContent content;
    content.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    content.code = desk;
    content.programmeCode = programme.code;
    content.programmeName = programme.name;
    content.codePrefix = guestCodePrefix(programme.code);
    content.startsAtMs = event.startsAtMs;
    content.venue = event.venue;
    content.timeZone = programme.timeZone.id();
    content.issuedAtMs = m_workspace.clock().nowMs();
    const QHash<qint64, QString> seats = SeatStore(database).labels();
    const QHash<qint64, Arrival> arrived = firstArrivals(ArrivalStore(database).list());
    for (const Guest& guest : GuestStore(database, m_workspace.vault()).list()) {
        if (guest.erased)
            continue;
        DeskGuest known;
        known.ref = guest.ref;
        known.name = guest.name;
        known.kana = guest.kana;
        known.affiliation = guest.affiliation;
        known.title = guest.title;
        known.category = guest.category;
        known.reply = guest.reply;
        known.companions = guest.companions;
        known.needs = guest.needs;
        known.seat = seats.value(guest.id.value());
        known.noPhoto = guest.photo == GuestConsent::Denied;
        known.noStream = guest.stream == GuestConsent::Denied;
        const auto arrival = arrived.constFind(guest.id.value());
        if (arrival != arrived.constEnd()) {
            known.arrivedAtMs = arrival->atMs;
            known.arrivedDesk = arrival->desk;
        }
        content.guests.push_back(std::move(known));
    }
    return content;
}

Result<std::vector<DeskIssue>> DeskOperations::issue(const DeskOrder& order,
                                                     const PassphraseSink& sink, PacketDisk& disk,
                                                     const PassphraseCost& cost)
{
    try {
        if (m_workspace.isReadOnly())
            return failure(Error::Code::ReadOnly, {m_workspace.fileName()});
        if (order.desks < 1 || order.desks > kMostDesks)
            return failure(Error::Code::RuleRefused,
                           {Words::tr("There are 1 to %1 desks.").arg(kMostDesks)});
        if (!QDir().mkpath(order.folder))
            return failure(Error::Code::FileNotWritable, {order.folder});
        const ArrivalStore store(m_workspace.database());
        const int last = lastDesk(store.desks());
        const auto known = m_workspace.vault().key(KeyOwner::office());
        const Key office = known ? *known : Key::random();
        DeskParts parts;
        std::vector<DeskIssue> issued;
        std::vector<IssuedDesk> records;
        for (int i = 1; i <= order.desks; ++i) {
            const QString code = u"D%1"_s.arg(last + i);
            const DeskContent what = content(code);
            if (what.guests.empty())
                return failure(Error::Code::RuleRefused, {Words::tr("There are no guests yet.")});
            const QString path = QDir(order.folder).filePath(code + u".desk"_s);
            if (QFileInfo::exists(path))
                return failure(Error::Code::FileExists, {QFileInfo(path).fileName()});
            const auto keys = PacketKeys::make(newPassphrase(), cost);
            if (!keys)
                return failure(Error::Code::Internal, {}, u"argon2id"_s);
            const auto written = DeskFile::write(DeskParts::partOf(path), what, *keys, disk);
            if (!written)
                return failure(written.error());
            parts.add(path);
            issued.push_back({code, path, int(what.guests.size()), keys->passphrase});
            records.push_back({code, what.id, what.issuedAtMs, m_workspace.who(),
                               int(what.guests.size()), QFileInfo(path).fileName(),
                               seal(office, keys->file.bytes(), deskKeyContext(what.id)),
                               std::nullopt});
        }
        const auto taken = sink(issued);
        if (!taken)
            return failure(taken.error());
        const auto recorded = m_workspace.apply(
            Operation{.code = u"desk.issue"_s,
                      .labels = {QString::number(order.desks)},
                      .reason = {},
                      .undoable = false},
            [&](WriteTransaction& tx) {
                if (!known)
                    m_workspace.vault().addKey(tx, KeyOwner::office(), office);
                for (const IssuedDesk& record : records)
                    store.insertDesk(tx, record);
            });
        if (!recorded)
            return failure(recorded.error());
        const auto released = parts.release();
        if (!released)
            return failure(released.error());
        return issued;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

Result<void> saveDeskPassphrases(const std::vector<DeskIssue>& desks, const QString& path)
{
    OutTable table;
    table.columns = {{u"desk"_s}, {u"passphrase"_s}};
    for (const DeskIssue& desk : desks)
        table.rows.push_back({desk.code, desk.passphrase});
    FileSaver saver;
    return saver.save(path, toCsvUtf8(table));
}

} // namespace prizedesk
