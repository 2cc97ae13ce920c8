#pragma once

#include "models/core/Tone.h"

#include <QString>
#include <QStringList>

namespace prizedesk {

/// Where an entry stands in the office's workflow:
/// received → checking → returned → accepted → paper (or stage1, stage2) → passed or failed → final
/// → awarded or not_awarded; withdrawn and disqualified from anywhere.
namespace EntryStatus {

/// All codes in the order of the work.
[[nodiscard]] const QStringList& all();
/// Where an entry may go from here. Codes that exist in the theme only.
[[nodiscard]] QStringList nextOf(const QString& status, bool applicants);
[[nodiscard]] bool mayGo(const QString& from, const QString& to, bool applicants);
/// An error that is open stops an entry from being accepted and from what comes after.
[[nodiscard]] bool needsCleanEntry(const QString& to);
/// Out of the running: withdrawn, disqualified, failed, not_awarded.
[[nodiscard]] bool isOut(const QString& status);
[[nodiscard]] StateShape shape(const QString& status);
[[nodiscard]] Tone tone(const QString& status);

} // namespace EntryStatus

} // namespace prizedesk
