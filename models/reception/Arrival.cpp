#include "models/reception/Arrival.h"

#include <QCoreApplication>

#include <tuple>

namespace prizedesk {

QHash<qint64, Arrival> firstArrivals(const std::vector<Arrival>& arrivals)
{
    const auto key = [](const Arrival& arrival) {
        return std::tie(arrival.atMs, arrival.desk, arrival.number);
    };
    QHash<qint64, Arrival> first;
    for (const Arrival& arrival : arrivals) {
        if (arrival.isCancelled)
            continue;
        const auto known = first.find(arrival.guest.value());
        if (known == first.end())
            first.insert(arrival.guest.value(), arrival);
        else if (key(arrival) < key(*known))
            *known = arrival;
    }
    return first;
}

ReceptionCounts ReceptionCounts::of(const std::vector<Guest>& guests,
                                    const QHash<qint64, Arrival>& arrived)
{
    ReceptionCounts counts;
    for (const Guest& guest : guests) {
        const bool isHere = arrived.contains(guest.id.value());
        for (Line* line : {&counts.byCategory[size_t(guest.category)], &counts.all}) {
            line->expected += guest.isComing() || isHere ? 1 : 0;
            line->arrived += isHere ? 1 : 0;
        }
    }
    return counts;
}

QString deskWords(const QString& desk)
{
    return desk.isEmpty() ? QCoreApplication::translate("Reception", "Office")
                          : QCoreApplication::translate("Reception", "Desk %1").arg(desk);
}

} // namespace prizedesk
