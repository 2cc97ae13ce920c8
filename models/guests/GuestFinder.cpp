#include "models/guests/GuestFinder.h"

#include "models/core/EmailAddress.h"
#include "models/core/SearchKey.h"
#include "models/guests/GuestCode.h"

#include <algorithm>

namespace prizedesk {

namespace {

/// Whether the row has nothing but the name to tell a person by.
bool isNameAlone(const GuestFinder::Wanted& wanted)
{
    return wanted.affiliation.isEmpty() && (wanted.isAnswer || !wanted.hasAffiliation);
}

} // namespace

QString guestNameKey(const QString& name, const QString& affiliation)
{
    return searchKey(name) + u'\n' + searchKey(affiliation);
}

GuestFinder::GuestFinder(const std::vector<Guest>& guests)
    : m_guests(guests)
{
    for (size_t i = 0; i < guests.size(); ++i) {
        const Guest& guest = guests[i];
        m_refs.insert(guest.ref, i);
        if (guest.erased)
            continue;
        if (!guest.email.isEmpty())
            m_emails.insert(emailKey(guest.email), i);
        m_names.insert(guestNameKey(guest.name, guest.affiliation), i);
        m_plainNames.insert(searchKey(guest.name), i);
    }
}

const Guest* GuestFinder::withRef(const QString& ref) const
{
    const auto found = m_refs.constFind(ref);
    return found == m_refs.constEnd() ? nullptr : &m_guests[*found];
}

GuestFinder::Found GuestFinder::find(const Wanted& wanted) const
{
    if (!wanted.ref.isEmpty()) {
        const Guest* guest = withRef(wanted.ref);
        // An invitation names a number that was given; a list may give one that a code can carry.
        return {guest, {}, !guest && (wanted.isAnswer || !isGuestRef(wanted.ref))};
    }
    if (const auto found = byEmail(wanted))
        return *found;
    return byName(wanted);
}

std::optional<GuestFinder::Found> GuestFinder::byEmail(const Wanted& wanted) const
{
    const auto same =
        wanted.email.isEmpty() ? QList<size_t>() : m_emails.values(emailKey(wanted.email));
    if (same.isEmpty())
        return std::nullopt;
    for (const size_t i : same) {
        if (searchKey(m_guests[i].name) == searchKey(wanted.name))
            return Found{&m_guests[i], {}, false};
    }
    // A shared address of a secretary tells nothing.
    if (same.size() != 1 || !wanted.isEmailAlone)
        return Found{nullptr, namesake(wanted), false};
    const Guest& only = m_guests[same.front()];
    if (wanted.name.isEmpty())
        return Found{&only, {}, false};
    // In the office's list somebody's name may have been mended; who answers under another name
    // is somebody else.
    return Found{wanted.isAnswer ? nullptr : &only, only.ref, false};
}

QString GuestFinder::namesake(const Wanted& wanted) const
{
    auto same = m_names.values(guestNameKey(wanted.name, wanted.affiliation));
    if (same.isEmpty() && isNameAlone(wanted))
        same = m_plainNames.values(searchKey(wanted.name));
    return same.isEmpty() ? QString() : m_guests[same.front()].ref;
}

GuestFinder::Found GuestFinder::byName(const Wanted& wanted) const
{
    if (wanted.name.isEmpty())
        return {};
    const auto fitting = [&](QList<size_t> places) {
        places.removeIf([&](size_t i) {
            return !wanted.email.isEmpty() && !m_guests[i].email.isEmpty();
        });
        std::sort(places.begin(), places.end());
        return places;
    };
    const bool isLoose = isNameAlone(wanted);
    const auto exact = fitting(m_names.values(guestNameKey(wanted.name, wanted.affiliation)));
    if (!exact.isEmpty() && !(isLoose && wanted.isAnswer))
        return {&m_guests[exact.front()], {}, false};
    const auto same =
        fitting(isLoose ? m_plainNames.values(searchKey(wanted.name)) : QList<size_t>());
    if (same.size() == 1)
        return {&m_guests[same.front()], {}, false};
    if (same.size() > 1)
        return {nullptr, m_guests[same.front()].ref, wanted.isAnswer};
    return {nullptr, namesake(wanted), false};
}

} // namespace prizedesk
