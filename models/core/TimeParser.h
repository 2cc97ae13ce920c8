#pragma once

#include "models/core/TextCursor.h"

#include <QTime>

#include <optional>

namespace prizedesk {

/// A time of day in Japan; `days` is by how many days it moved the date: 24:00, or another zone.
struct ParsedTime
{
    QTime time;
    int days = 0;
};

/// Reads `9:20:11`, `09:20`, `15時15分`, `午後3時半`, `3:15 PM`, `9:20:11 午前 GMT+9`, `00:20:11Z`
/// in upper-case half-width text. The whole rest of the text must be the time; without a zone it is
/// Japan's.
[[nodiscard]] std::optional<ParsedTime> takeTime(TextCursor& cursor);

} // namespace prizedesk
