#pragma once

#include "models/ceremony/runsheet/RunSheet.h"

namespace prizedesk {

class Database;

/// The usual programme of an award ceremony: opening, greeting, announcement and handing over by
/// theme, words of winners, comments of the committee, congratulations, photo, closing. Prizes
/// stand in the script by their codes. Throws `StorageError`.
[[nodiscard]] std::vector<RunItem> usualRunItems(const Database& database);

} // namespace prizedesk
