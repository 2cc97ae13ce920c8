#include "models/guests/GuestCare.h"

#include "models/core/Age.h"

#include <QHash>

namespace prizedesk {

namespace {

bool isUnderAge(const Guest& guest, const QDate& day, int adultAge)
{
    const int age = ageOn(QDate::fromString(guest.birthDate, Qt::ISODate), day);
    return age >= 0 && age < adultAge;
}

} // namespace

QSet<qint64> guestsWithoutCompanion(const std::vector<Guest>& guests, const QDate& ceremony,
                                    int adultAge)
{
    QHash<qint64, const Guest*> byId;
    for (const Guest& guest : guests)
        byId.insert(guest.id.value(), &guest);
    QSet<qint64> accompanied;
    for (const Guest& guest : guests) {
        const Guest* host = byId.value(guest.host.value());
        if (!host || !guest.isComing() || !host->isComing())
            continue;
        if (!isUnderAge(guest, ceremony, adultAge))
            accompanied.insert(host->id.value());
        if (!isUnderAge(*host, ceremony, adultAge))
            accompanied.insert(guest.id.value());
    }
    QSet<qint64> alone;
    for (const Guest& guest : guests) {
        if (guest.isComing() && isUnderAge(guest, ceremony, adultAge) &&
            !accompanied.contains(guest.id.value()))
            alone.insert(guest.id.value());
    }
    return alone;
}

} // namespace prizedesk
