#pragma once

#include "models/guests/Guest.h"

#include <QHash>

#include <vector>

namespace prizedesk {

/// Somebody was let in, at a desk or at the office's own computer.
struct Arrival
{
    QString desk; ///< D1; empty: the office
    int number = 0;
    GuestId guest;
    qint64 atMs = 0;
    QString who;
    bool isCancelled = false;

    friend bool operator==(const Arrival&, const Arrival&) = default;
};

/// The arrival that counts of each guest, by guest id: the earliest that was not taken back, and of
/// two at the same moment the one of the desk that comes first. The order of `arrivals` does not
/// matter.
[[nodiscard]] QHash<qint64, Arrival> firstArrivals(const std::vector<Arrival>& arrivals);

/// How many are expected and how many have come.
struct ReceptionCounts
{
    struct Line
    {
        int expected = 0; ///< guests who said they would come, and all who came
        int arrived = 0;
    };
    std::array<Line, kGuestCategories.size()> byCategory{};
    Line all;

    [[nodiscard]] static ReceptionCounts of(const std::vector<Guest>& guests,
                                            const QHash<qint64, Arrival>& arrived);
};

/// A desk's name in the language in force: the office's own computer has no code.
[[nodiscard]] QString deskWords(const QString& desk);

} // namespace prizedesk
