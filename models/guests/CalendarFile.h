#pragma once

#include <QByteArray>
#include <QString>

namespace prizedesk {

/// One appointment for a calendar program (RFC 5545). Times are UTC milliseconds.
struct CalendarFile
{
    QString uid; ///< the same in a later version of the same appointment
    int sequence = 0;
    qint64 stampMs = 0;
    qint64 startMs = 0;
    qint64 endMs = 0;
    QString summary;
    QString location;
    QString description;

    /// The bytes of an `.ics` file: lines end in CRLF and are folded at 75 bytes between
    /// characters.
    [[nodiscard]] QByteArray toIcs() const;
};

} // namespace prizedesk
