#pragma once

#include "models/storage/Database.h"

#include <QStringList>

namespace prizedesk {

struct Programme;

/// What minutes say about decisions of a theme between two times: prizes with reasons, who recorded
/// and who confirmed them and the sealed result they rest on; what was noted on entries; ties and lots with everything needed
/// to recompute them; the head of the journal. Entries by reference number, one line each, in the
/// language in force. Empty where nothing was decided. Throws `StorageError`.
[[nodiscard]] QStringList decisionRecord(const Database& database, const Programme& programme,
                                         const QString& theme, qint64 fromMs, qint64 toMs,
                                         bool japanese);

} // namespace prizedesk
