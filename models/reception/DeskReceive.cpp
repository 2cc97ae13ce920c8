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
#include <optional>
#include <tuple>

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
        for (auto guest = m_ids.constBegin(); guest != m_ids.constEnd(); ++guest)
            m_refs.insert(guest->value(), guest.key());
        const auto office = workspace.vault().key(KeyOwner::office());
        for (const IssuedDesk& desk : m_store.desks()) {
            m_issued.insert(desk.id, desk.code);
            if (!desk.receivedAtMs)
                m_out.insert(desk.code);
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
            open(path);
        // Of copies of one file the longest tells most; then the order of the names does not matter.
        std::vector<Opened*> order;
        for (Opened& opened : m_opened) {
            if (opened.desk)
                order.push_back(&opened);
        }
        std::stable_sort(order.begin(), order.end(), [](const Opened* left, const Opened* right) {
            const auto size = [](const Opened* each) { return each->desk->log().arrivals.size(); };
            return std::tuple(size(right), left->file.name) <
                   std::tuple(size(left), right->file.name);
        });
        for (Opened* opened : order)
            read(*opened);
        for (Opened& opened : m_opened)
            m_plan.files.push_back(std::move(opened.file));
        count();
        return std::move(m_plan);
    }

private:
    struct Opened
    {
        DeskReceivePlan::File file;
        std::unique_ptr<DeskFile> desk;
    };

    void open(const QString& path)
    {
        Opened opened;
        opened.file.name = QFileInfo(path).fileName();
        auto desk = openAny(path, m_keys);
        if (!desk) {
            opened.file.reason = desk.error().message();
        } else if (m_issued.value((*desk)->content().id) != (*desk)->content().code) {
            opened.file.reason =
                Words::tr("%1 was not issued by this programme.").arg(opened.file.name);
        } else {
            opened.file.desk = (*desk)->content().code;
            opened.desk = std::move(*desk);
        }
        m_opened.push_back(std::move(opened));
    }

    /// What is already there or on its way under this number; null where there is nothing.
    [[nodiscard]] std::optional<std::pair<QString, qint64>> takenBefore(const QString& desk,
                                                                        int number) const
    {
        const auto known = m_known.find({desk, number});
        if (known != m_known.end())
            return std::pair(m_refs.value(known->second.guest.value()), known->second.atMs);
        const auto planned = m_planned.find({desk, number});
        if (planned == m_planned.end())
            return std::nullopt;
        const DeskArrival& arrival = m_plan.arrivals[planned->second].arrival;
        return std::pair(arrival.ref, arrival.atMs);
    }

    /// Why a file that can be read is not taken all the same.
    [[nodiscard]] QString refusal(const DeskReceivePlan::File& file, const DeskLog& log) const
    {
        for (const DeskArrival& arrival : log.arrivals) {
            const auto before = takenBefore(file.desk, arrival.number);
            if (before && *before != std::pair(arrival.ref, arrival.atMs))
                return Words::tr("%1 is a copy of desk %2 that went on differently: its arrival %3 "
                                 "is %4, the one received is %5. Write its guests down by hand.")
                    .arg(file.name, file.desk)
                    .arg(arrival.number)
                    .arg(arrival.ref, before->first);
        }
        if (takenBefore(file.desk, int(log.arrivals.size()) + 1))
            return Words::tr("%1 is an older copy of desk %2: a newer one was received, with all "
                             "that is in it.")
                .arg(file.name, file.desk);
        return {};
    }

    void read(Opened& opened)
    {
        DeskReceivePlan::File& file = opened.file;
        const DeskLog& log = opened.desk->log();
        file.arrivals = int(log.arrivals.size());
        file.walkIns = int(log.walkIns.size());
        file.reason = refusal(file, log);
        if (!file.reason.isEmpty())
            return;
        if (opened.desk->fellBack())
            file.note = Words::tr("The last entry of %1 was cut off while it was written; what was "
                                  "written before it was taken.")
                            .arg(file.name);
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
        if (m_out.remove(file.desk))
            m_plan.returned += file.desk;
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
    QHash<qint64, QString> m_refs; ///< by guest
    std::vector<Opened> m_opened;
    QHash<QString, QString> m_issued; ///< desk by the file's id
    QSet<QString> m_out;              ///< desks that were not brought back yet
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
