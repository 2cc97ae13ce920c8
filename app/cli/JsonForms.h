#pragma once

#include "models/entrants/Entry.h"
#include "models/entrants/Finding.h"
#include "models/journal/Action.h"
#include "models/programme/Programme.h"
#include "models/tables/ImportReport.h"

#include <QJsonArray>
#include <QJsonObject>

namespace prizedesk {

// How values look in JSON: the field names that other programs rely on.

[[nodiscard]] QJsonObject entryJson(const EntryValues& values, bool withEmpty);
[[nodiscard]] QJsonObject entryJson(const Entry& entry);
[[nodiscard]] QJsonObject findingJson(const Finding& finding);
[[nodiscard]] QJsonObject actionJson(const Action& action);
[[nodiscard]] QJsonObject envelopeJson(const Envelope& envelope, bool japanese);
[[nodiscard]] QJsonArray themesJson(const Programme& programme);
[[nodiscard]] QJsonObject importJson(const ImportReport& report);
/// ISO 8601 with the offset of Japan.
[[nodiscard]] QString isoTime(qint64 ms);

} // namespace prizedesk
