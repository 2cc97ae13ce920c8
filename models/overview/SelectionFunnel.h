#pragma once

#include "models/overview/OverviewData.h"
#include "models/programme/Programme.h"

namespace prizedesk {

/// One step of the selection with how many entries came so far or further.
struct FunnelStep
{
    enum class Kind { Received, Accepted, InStage, Awarded };
    Kind kind = Kind::Received;
    QString stage; ///< code, of InStage
    int count = 0;
    bool isPlanned = false;     ///< nothing has happened yet; `count` is what is planned
    std::optional<int> percent; ///< of the step before, rounded half up; none for planned steps
};

/// Received → accepted → every stage of the theme → awarded. An entry counts for every step up to
/// the one it reached, by its stages and its status. Without any decision the last step shows the
/// number of prizes as planned.
[[nodiscard]] std::vector<FunnelStep>
selectionFunnel(const OverviewData& data, const Programme& programme, const QString& theme);

} // namespace prizedesk
