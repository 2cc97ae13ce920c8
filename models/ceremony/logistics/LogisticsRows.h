#pragma once

#include "models/ceremony/attendance/GuestAttendance.h"
#include "models/ceremony/logistics/Clipping.h"
#include "models/ceremony/logistics/PrepTask.h"
#include "models/ceremony/logistics/LogisticsTableModel.h"

#include <functional>

namespace prizedesk {

struct Programme;

/// The lists of the preparations in words, in the language in force.
namespace LogisticsRows {

using DayWords = std::function<QString(const QDate&)>;

[[nodiscard]] LogisticsTableModel::Content tasks(const std::vector<PrepTask>& all,
                                                 PrepTask::Section section, const QDate& today,
                                                 const DayWords& day);
[[nodiscard]] LogisticsTableModel::Content contacts(const std::vector<CeremonyContact>& all);
/// Whom to reach at newspapers and broadcasters: contacts of the press by their id, then guests of
/// the press by `rowOfGuest`, with accreditation, answer and whether they came.
[[nodiscard]] LogisticsTableModel::Content press(const std::vector<CeremonyContact>& contacts,
                                                 const GuestAttendance& attendance);
/// Invited, answered and came: a row per category, the sum last.
[[nodiscard]] LogisticsTableModel::Content figures(const GuestAttendance& attendance);
[[nodiscard]] LogisticsTableModel::Content costs(const std::vector<CostLine>& all,
                                                 const std::vector<CeremonyContact>& contacts,
                                                 const Programme& programme, bool japanese);
[[nodiscard]] LogisticsTableModel::Content coverage(const std::vector<Coverage>& all,
                                                    const std::vector<Clipping>& clippings,
                                                    const DayWords& day);
/// The row of a guest among contacts: below −1, which views take for no row.
[[nodiscard]] qint64 rowOfGuest(GuestId guest);
/// Invalid where the row is a contact's.
[[nodiscard]] GuestId guestOfRow(qint64 row);
/// "Venue", "Press" …
[[nodiscard]] QString contactKindWords(CeremonyContact::Kind kind);
/// Organisation and name of a contact.
[[nodiscard]] QString contactName(const CeremonyContact& contact);

} // namespace LogisticsRows

} // namespace prizedesk
