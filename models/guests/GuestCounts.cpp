#include "models/guests/GuestCounts.h"

namespace prizedesk {

namespace {

void count(GuestCounts::Line& line, const Guest& guest)
{
    ++line.guests;
    switch (guest.reply) {
    case GuestReply::Open:
        ++line.open;
        break;
    case GuestReply::Attending:
        ++line.attending;
        line.companions += guest.companions;
        break;
    case GuestReply::Declined:
        ++line.declined;
        break;
    case GuestReply::Streaming:
        ++line.streaming;
        break;
    case GuestReply::Waiting:
        ++line.waiting;
        break;
    }
}

} // namespace

GuestCounts GuestCounts::of(const std::vector<Guest>& guests, int capacity)
{
    GuestCounts counts;
    counts.capacity = capacity;
    for (const Guest& guest : guests) {
        count(counts.byCategory[size_t(guest.category)], guest);
        count(counts.all, guest);
        counts.invited += guest.invitedAtMs ? 1 : 0;
        if (!guest.isComing())
            continue;
        for (const QString& need : guest.needs)
            ++counts.needs[need];
    }
    return counts;
}

} // namespace prizedesk
