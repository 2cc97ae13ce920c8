#pragma once

#include "models/core/Yen.h"
#include "models/overview/SelectionFunnel.h"
#include "models/overview/WaitingList.h"

#include <QVariantMap>

namespace prizedesk {

class OfficeContext;

/// How the overview puts its figures into words, in the language in force.
namespace OverviewWords {

/// "Entries with errors to be settled".
[[nodiscard]] QString waiting(const OfficeContext& context, const WaitingItem& item);
/// "4件", "2組", "3名".
[[nodiscard]] QString count(const WaitingItem& item);
/// "oldest 6 days", "due 12/4", or empty.
[[nodiscard]] QString remark(const OfficeContext& context, const WaitingItem& item);
/// "Theme 1" for T1.
[[nodiscard]] QString theme(const QString& code);
/// The stage's name, with its theme in front ("T1 Final review") where another has the same name.
[[nodiscard]] QString stage(const OfficeContext& context, const QString& code);
/// "Entries" for the page `entries`.
[[nodiscard]] QString area(const QString& page);
/// "Received", "Accepted", the stage's name, "Awarded".
[[nodiscard]] QString step(const OfficeContext& context, const FunnelStep& step);

/// `4億円`, `4億5,000万円`; in English `¥400 million`, or all digits where that is not exact.
[[nodiscard]] QString money(const OfficeContext& context, Yen amount);

/// Where a click on a waiting item leads, for `OfficeContext::navigate`.
[[nodiscard]] QVariantMap target(const WaitingItem& item, const QString& theme);
/// The list of entries under one condition.
[[nodiscard]] QVariantMap entriesWith(const QString& theme, const QString& property,
                                      const QStringList& values);

} // namespace OverviewWords

} // namespace prizedesk
