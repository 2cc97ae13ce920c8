#pragma once

#include <QString>

#include <optional>

namespace prizedesk {

class Database;
class WriteTransaction;

/// When and where the ceremony takes place, as invitations say it. Times are UTC milliseconds.
struct CeremonyEvent
{
    std::optional<qint64> doorsAtMs;
    std::optional<qint64> startsAtMs;
    std::optional<qint64> endsAtMs;
    QString venue;
    QString address;
    QString access;
    std::optional<qint64> replyByMs;
    QString replyTo; ///< e-mail address or form that answers go to
    QString streamLink;
    int capacity = 0; ///< persons in the room; 0: no limit

    friend bool operator==(const CeremonyEvent&, const CeremonyEvent&) = default;
};

/// What is known; where nobody said anything yet, the day of the programme's milestone `ceremony`,
/// from 14:00 to 16:00 with doors at 13:00, replies until four weeks before. Throws `StorageError`.
[[nodiscard]] CeremonyEvent loadCeremonyEvent(const Database& database);
void saveCeremonyEvent(const WriteTransaction& tx, const CeremonyEvent& event);

} // namespace prizedesk
