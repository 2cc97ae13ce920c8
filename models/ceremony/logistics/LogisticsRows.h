#pragma once

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
[[nodiscard]] LogisticsTableModel::Content costs(const std::vector<CostLine>& all,
                                                 const std::vector<CeremonyContact>& contacts,
                                                 const Programme& programme, bool japanese);
[[nodiscard]] LogisticsTableModel::Content coverage(const std::vector<Coverage>& all,
                                                    const DayWords& day);
/// "Venue", "Press" …
[[nodiscard]] QString contactKindWords(CeremonyContact::Kind kind);
/// Organisation and name of a contact.
[[nodiscard]] QString contactName(const CeremonyContact& contact);

} // namespace LogisticsRows

} // namespace prizedesk
