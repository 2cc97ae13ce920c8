#pragma once

#include "models/guests/Guest.h"

#include <QDate>
#include <QSet>

#include <vector>

namespace prizedesk {

/// Guests who come, are under age on the day of the ceremony, and with whom nobody of age is linked
/// who comes too: a guardian or another guest who has them as host, or whom they have as host. Only
/// the office asks; nothing that leaves it says why somebody is in here. Whose birth date is not
/// known is left out.
[[nodiscard]] QSet<qint64> guestsWithoutCompanion(const std::vector<Guest>& guests,
                                                  const QDate& ceremony, int adultAge);

} // namespace prizedesk
