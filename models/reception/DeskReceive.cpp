#include "models/reception/DeskReceive.h"

#include "models/guests/GuestStore.h"
#include "models/reception/ArrivalStore.h"
#include "models/reception/DeskFile.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeskReceive)
};

/// The file opened with whichever desk's key fits.
Result<std::unique_ptr<DeskFile>> openAny(const QString& path, const std::vector<Key>& keys)
{
    for (const Key& key : keys) {
        auto opened = DeskFile::openWithKey(path, key);
        if (opened || opened.error().code != Error::Code::WrongPassphrase)
            return opened;
    }
    return failure(Error::Code::RuleRefused,
                   {Words::tr("%1 was not issued by this programme.").arg(
                       QFileInfo(path).fileName())});
}

class Builder
{
public:
    explicit Builder(Workspace& workspace)
        : m_store(workspace.database())
    {
        GuestStore guests(workspace.database(), workspace.vault());
        m_ids = guests.ids();
        const auto office = workspace.vault().key(KeyOwner::office());
        for (const IssuedDesk& desk : m_store.desks()) {
            m_issued.insert(desk.id, desk.code);
            const auto bytes =
                office ? unseal(*office, desk.sealedKey, deskKeyContext(desk.id)) : std::nullopt;
            if (const auto key = bytes ? Key::fromBytes(*bytes) : std::nullopt)
                m_keys.push_back(*key);
        }
        for (const Arrival& arrival : m_store.list())
            m_known[{arrival.desk, arrival.number}] = arrival;
    }

    DeskReceivePlan build(const QStringList& paths)
    {
        for (const QString& path : paths)
            read(path);
        count();
        return std::move(m_plan);
    }

private:
    void read(const QString& path)
    {
        DeskReceivePlan::File file;
        file.name = QFileInfo(path).fileName();
        const auto opened = openAny(path, m_keys);
        if (!opened) {
            file.reason = opened.error().message();
            m_plan.files.push_back(file);
            return;
        }
        const DeskContent& content = (*opened)->content();
        const DeskLog& log = (*opened)->log();
        file.desk = m_issued.value(content.id);
        if (file.desk != content.code) {
            file.desk.clear();
            file.reason = Words::tr("%1 was not issued by this programme.").arg(file.name);
            m_plan.files.push_back(file);
            return;
        }
        file.arrivals = int(log.arrivals.size());
        file.walkIns = int(log.walkIns.size());
        for (const DeskWalkIn& person : log.walkIns) {
            if (m_ids.contains(person.ref) || m_newPeople.contains(person.ref))
                continue;
            m_newPeople.insert(person.ref);
            m_plan.people.push_back(person);
        }
        for (const DeskArrival& arrival : log.arrivals)
            take(file, arrival);
        if (!m_plan.desks.contains(file.desk))
            m_plan.desks += file.desk;
        m_plan.files.push_back(file);
    }

    void take(DeskReceivePlan::File& file, const DeskArrival& arrival)
    {
        if (!m_ids.contains(arrival.ref) && !m_newPeople.contains(arrival.ref)) {
            if (!m_plan.unknown.contains(arrival.ref))
                m_plan.unknown += arrival.ref;
            return;
        }
        const std::pair<QString, int> key{file.desk, arrival.number};
        const auto known = m_known.find(key);
        if (known != m_known.end()) {
            // What was taken back once stays taken back, whichever copy comes last.
            if (arrival.isCancelled && !known->second.isCancelled) {
                m_plan.cancelled.push_back({file.desk, arrival});
                known->second.isCancelled = true;
            }
            return;
        }
        const auto planned = m_planned.find(key);
        if (planned != m_planned.end()) {
            DeskArrival& before = m_plan.arrivals[planned->second].arrival;
            before.isCancelled = before.isCancelled || arrival.isCancelled;
            return;
        }
        m_planned[key] = m_plan.arrivals.size();
        m_plan.arrivals.push_back({file.desk, arrival});
        ++file.isNew;
    }

    /// Guests by reference number here: those who walked in have no other yet.
    void count()
    {
        m_plan.walkIns = int(m_plan.people.size());
        QHash<QString, qint64> idOf;
        qint64 next = -1;
        const auto idOrNew = [&](const QString& ref) {
            const auto known = m_ids.constFind(ref);
            if (known != m_ids.constEnd())
                return known->value();
            if (!idOf.contains(ref))
                idOf.insert(ref, next--);
            return idOf.value(ref);
        };
        std::vector<Arrival> all;
        QSet<qint64> arrivedBefore;
        for (const auto& [key, arrival] : m_known) {
            all.push_back(arrival);
            if (!arrival.isCancelled)
                arrivedBefore.insert(arrival.guest.value());
        }
        for (const DeskReceivePlan::NewArrival& each : m_plan.arrivals)
            all.push_back({each.desk, each.arrival.number, GuestId(idOrNew(each.arrival.ref)),
                           each.arrival.atMs, each.arrival.who, each.arrival.isCancelled});
        const QHash<qint64, Arrival> first = firstArrivals(all);
        for (const DeskReceivePlan::NewArrival& each : m_plan.arrivals) {
            if (each.arrival.isCancelled)
                continue;
            const qint64 guest = idOrNew(each.arrival.ref);
            if (!arrivedBefore.contains(guest)) {
                arrivedBefore.insert(guest);
                ++m_plan.isNew;
            } else {
                ++m_plan.again;
            }
            const Arrival counted = first.value(guest);
            if (counted.desk != each.desk || counted.number != each.arrival.number)
                m_plan.second.push_back({each.arrival.ref, each.desk, each.arrival.atMs,
                                         counted.desk, counted.atMs});
        }
    }

    ArrivalStore m_store;
    QHash<QString, GuestId> m_ids;
    QHash<QString, QString> m_issued; ///< desk by the file's id
    std::vector<Key> m_keys;
    std::map<std::pair<QString, int>, Arrival> m_known;
    std::map<std::pair<QString, int>, size_t> m_planned;
    QSet<QString> m_newPeople;
    DeskReceivePlan m_plan;
};

Guest asGuest(const DeskWalkIn& person)
{
    Guest guest;
    guest.ref = person.ref;
    guest.name = person.name;
    guest.kana = person.kana;
    guest.affiliation = person.affiliation;
    guest.title = person.title;
    guest.category = person.category;
    guest.reply = GuestReply::Attending;
    guest.isWalkIn = true;
    return guest;
}

} // namespace

int DeskReceivePlan::refused() const
{
    return int(std::count_if(files.begin(), files.end(),
                             [](const File& file) { return !file.reason.isEmpty(); }));
}

Result<DeskReceivePlan> DeskReceive::preview(const QStringList& paths) const
{
    try {
        return Builder(m_workspace).build(paths);
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, m_workspace.fileName()));
    }
}

Result<void> DeskReceive::apply(const DeskReceivePlan& plan)
{
    GuestStore guests(m_workspace.database(), m_workspace.vault());
    const ArrivalStore store(m_workspace.database());
    return m_workspace.apply(
        Operation{.code = u"desk.receive"_s,
                  .labels = {plan.desks.join(u' '), QString::number(plan.isNew),
                             QString::number(plan.walkIns)},
                  .reason = {}},
        [&](WriteTransaction& tx) {
            for (const DeskWalkIn& person : plan.people) {
                Guest guest = asGuest(person);
                guest.repliedAtMs = tx.nowMs();
                guests.insert(tx, guest);
            }
            const QHash<QString, GuestId> ids = guests.ids();
            for (const DeskReceivePlan::NewArrival& each : plan.arrivals) {
                const GuestId guest = ids.value(each.arrival.ref);
                requireRule(guest.isValid(), Error::Code::NotFound, {each.arrival.ref});
                store.insert(tx, {each.desk, each.arrival.number, guest, each.arrival.atMs,
                                  each.arrival.who, each.arrival.isCancelled});
            }
            for (const DeskReceivePlan::NewArrival& each : plan.cancelled)
                store.cancel(tx, each.desk, each.arrival.number);
            for (const QString& desk : plan.desks)
                store.setReceived(tx, desk);
        });
}

} // namespace prizedesk
