#include "app/cli/OfficePaper.h"

#include "models/programme/ProgrammeStore.h"
#include "models/settings/DateWords.h"
#include "models/settings/Language.h"
#include "models/workspace/Workspace.h"

namespace prizedesk {

PaperStyle officePaperStyle(const Workspace& workspace)
{
    const bool isJapanese = Language::current() == Language::Code::Japanese;
    const DateWords dates(isJapanese, isJapanese,
                          ProgrammeStore(workspace.database()).load().timeZone);
    return {.profile = PaperProfile::Internal,
            .japanese = isJapanese,
            .longDate = [dates](qint64 ms) { return dates.longDate(ms); },
            .time = [dates](qint64 ms) { return dates.time(ms); }};
}

} // namespace prizedesk
