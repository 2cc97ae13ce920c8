#include "models/guests/GuestOperations.h"

#include "models/core/EmailAddress.h"
#include "models/guests/GuestCode.h"
#include "models/guests/GuestCounts.h"
#include "models/guests/GuestStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GuestOperations)
};

void requireText(bool holds, const QString& text)
{
    requireRule(holds, Error::Code::RuleRefused, {text});
}

void requireSound(const Guest& guest, const GuestStore& store)
{
    requireText(guest.erased || !guest.name.trimmed().isEmpty(), Words::tr("A guest needs a name."));
    requireText(guest.email.isEmpty() || isEmail(guest.email),
                Words::tr("The e-mail address cannot be one."));
    requireText(guest.companions >= 0 && guest.companions <= Guest::kMostCompanions,
                Words::tr("A guest brings up to %1 companions.").arg(Guest::kMostCompanions));
    if (!guest.host.isValid())
        return;
    const auto host = store.find(guest.host);
    requireText(host && host->id != guest.id && host->host != guest.id,
                Words::tr("Two guests cannot come with each other."));
}

/// Persons whom a change of one guest brings into the room; below zero where places become free.
int broughtIn(const Guest& after, const std::optional<Guest>& before)
{
    const auto inRoom = [](const Guest& guest) { return guest.isComing() ? guest.persons() : 0; };
    return inRoom(after) - (before ? inRoom(*before) : 0);
}

void requireRoom(int persons, const GuestStore& store, const Database& database)
{
    const int capacity = loadCeremonyEvent(database).capacity;
    if (persons <= 0 || capacity == 0)
        return;
    const int free = GuestCounts::of(store.list(), capacity).free().value_or(0);
    requireText(persons <= free,
                Words::tr("The room has no place for %n more persons. Put the guest on the waiting "
                          "list.",
                          nullptr, persons));
}

Guest required(const GuestStore& store, const QString& ref)
{
    const auto guest = store.findRef(ref);
    requireRule(guest.has_value(), Error::Code::NotFound, {ref});
    return *guest;
}

} // namespace

Result<QString> GuestOperations::add(const Guest& guest)
{
    GuestStore store(m_workspace.database(), m_workspace.vault());
    return m_workspace.applyLabelled(
        Operation{.code = u"guest.add"_s, .labels = {guest.ref}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            Guest added = guest;
            requireRule(added.ref.isEmpty() || !store.ids().contains(added.ref),
                        Error::Code::AlreadyExists, {added.ref});
            requireText(added.ref.isEmpty() || isGuestRef(added.ref),
                        Words::tr("%1 is no number of a guest: it is G or W and four to six "
                                  "digits.")
                            .arg(added.ref));
            requireSound(added, store);
            requireRoom(broughtIn(added, std::nullopt), store, tx.database());
            if (added.reply != GuestReply::Open)
                added.repliedAtMs = tx.nowMs();
            store.insert(tx, added);
            operation.labels = {added.ref};
            return added.ref;
        });
}

Result<void> GuestOperations::edit(const Guest& guest)
{
    GuestStore store(m_workspace.database(), m_workspace.vault());
    return m_workspace.apply(
        Operation{.code = u"guest.edit"_s, .labels = {guest.ref}, .reason = {}},
        [&](WriteTransaction& tx) {
            const auto before = store.find(guest.id);
            requireRule(before.has_value(), Error::Code::NotFound, {guest.ref});
            requireRule(!before->erased || guest.name.isEmpty(), Error::Code::ErasedPerson,
                        {before->ref});
            requireSound(guest, store);
            requireRoom(broughtIn(guest, before), store, tx.database());
            Guest changed = guest;
            if (changed.reply != before->reply)
                changed.repliedAtMs = changed.reply == GuestReply::Open
                                          ? std::nullopt
                                          : std::optional(tx.nowMs());
            store.update(tx, changed);
        });
}

Result<void> GuestOperations::remove(const QStringList& refs)
{
    GuestStore store(m_workspace.database(), m_workspace.vault());
    return m_workspace.applyLabelled(
        Operation{.code = u"guest.remove"_s, .labels = {}, .reason = {}},
        [&](WriteTransaction& tx, Operation& operation) {
            QStringList persons;
            for (const QString& ref : refs) {
                const Guest guest = required(store, ref);
                persons += QString::number(guest.person.value());
                Statement arrived = tx.database().query("select 1 from arrival where guest = ?");
                arrived.bind(guest.id.value());
                requireText(!arrived.next(),
                            Words::tr("%1 has arrived already. Write down a declined invitation "
                                      "instead of removing the guest.")
                                .arg(ref));
                Statement locked = tx.database().query(
                    "select 1 from seat_use where guest = ? and locked = 1");
                locked.bind(guest.id.value());
                requireText(!locked.next(),
                            Words::tr("%1 has a locked seat. Unlock it first.").arg(ref));
                tx.statement("delete from seat_use where guest = ?").bind(guest.id.value()).run();
                store.remove(tx, guest.id);
            }
            // Who was removed can still ask to be erased: the journal keeps whose number it was.
            operation.labels = {QString::number(refs.size()), refs.join(u' '), persons.join(u' ')};
        });
}

Result<int> GuestOperations::setReply(const QStringList& refs, GuestReply reply)
{
    GuestStore store(m_workspace.database(), m_workspace.vault());
    return m_workspace.apply(
        Operation{.code = u"guest.reply"_s,
                  .labels = {QString::number(refs.size()), guestReplyCode(reply), refs.join(u' ')},
                  .reason = {}},
        [&](WriteTransaction& tx) {
            const int capacity = loadCeremonyEvent(tx.database()).capacity;
            int free = GuestCounts::of(store.list(), capacity).free().value_or(0);
            int waiting = 0;
            for (const QString& ref : refs) {
                Guest guest = required(store, ref);
                const GuestReply before = guest.reply;
                guest.reply = reply;
                const bool comes = reply == GuestReply::Attending && before != reply;
                if (comes && capacity > 0 && guest.persons() > free) {
                    guest.reply = GuestReply::Waiting;
                    ++waiting;
                } else if (comes) {
                    free -= guest.persons();
                }
                if (guest.reply == before)
                    continue;
                guest.repliedAtMs =
                    reply == GuestReply::Open ? std::nullopt : std::optional(tx.nowMs());
                store.update(tx, guest);
            }
            return waiting;
        });
}

Result<void> GuestOperations::admit(const QStringList& refs)
{
    GuestStore store(m_workspace.database(), m_workspace.vault());
    return m_workspace.apply(
        Operation{.code = u"guest.admit"_s,
                  .labels = {QString::number(refs.size()), refs.join(u' ')},
                  .reason = {}},
        [&](WriteTransaction& tx) {
            for (const QString& ref : refs) {
                Guest guest = required(store, ref);
                requireText(guest.reply == GuestReply::Waiting,
                            Words::tr("%1 is not on the waiting list.").arg(ref));
                guest.reply = GuestReply::Attending;
                store.update(tx, guest);
            }
        });
}

QStringList GuestOperations::nextFromWaitingList(const std::vector<Guest>& guests, int capacity)
{
    const auto free = GuestCounts::of(guests, capacity).free();
    std::vector<const Guest*> waiting;
    for (const Guest& guest : guests) {
        if (guest.reply == GuestReply::Waiting)
            waiting.push_back(&guest);
    }
    std::sort(waiting.begin(), waiting.end(), [](const Guest* left, const Guest* right) {
        return std::pair(left->repliedAtMs.value_or(0), left->ref) <
               std::pair(right->repliedAtMs.value_or(0), right->ref);
    });
    QStringList refs;
    int left = free.value_or(0);
    for (const Guest* guest : waiting) {
        // Nobody is passed over: who needs two places waits until there are two.
        if (free && guest->persons() > left)
            break;
        left -= guest->persons();
        refs += guest->ref;
    }
    return refs;
}

Result<void> GuestOperations::setEvent(const CeremonyEvent& event)
{
    return m_workspace.apply(
        Operation{.code = u"ceremony.event"_s, .labels = {}, .reason = {}},
        [&](WriteTransaction& tx) {
            requireText(!event.startsAtMs || !event.endsAtMs || *event.startsAtMs < *event.endsAtMs,
                        Words::tr("The ceremony ends before it begins."));
            requireText(event.capacity >= 0, Words::tr("A capacity cannot be below zero."));
            saveCeremonyEvent(tx, event);
        });
}

} // namespace prizedesk
