#pragma once

#include "models/guests/Guest.h"

#include <QMap>

#include <array>
#include <vector>

namespace prizedesk {

/// How many there are: guests on the list, and persons in the room with their companions. Those
/// who watch online are counted apart.
struct GuestCounts
{
    struct Line
    {
        int guests = 0;
        int attending = 0;
        int companions = 0; ///< of those attending
        int declined = 0;
        int open = 0;
        int waiting = 0;
        int streaming = 0;

        /// In the room.
        [[nodiscard]] int persons() const { return attending + companions; }
    };

    std::array<Line, kGuestCategories.size()> byCategory{};
    Line all;
    int capacity = 0; ///< 0: no limit
    int invited = 0;
    QMap<QString, int> needs; ///< of those attending, by code or words

    /// Persons who can still be taken; no number where there is no limit.
    [[nodiscard]] std::optional<int> free() const
    {
        return capacity > 0 ? std::optional(capacity - all.persons()) : std::nullopt;
    }

    [[nodiscard]] static GuestCounts of(const std::vector<Guest>& guests, int capacity);
};

} // namespace prizedesk
