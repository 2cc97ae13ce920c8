#include "ui/entrants/EntryTexts.h"

#include "models/settings/DateWords.h"
#include "ui/shell/OfficeContext.h"

namespace prizedesk {

EntryWords entryWords(const OfficeContext& context)
{
    const DateWords dates = context.dates();
    return {context.japanese(), [dates](qint64 ms) { return dates.listDate(ms); },
            [dates](qint64 ms) { return dates.longDateTime(ms); },
            [dates](QDate date) { return dates.longDate(date); }};
}

} // namespace prizedesk
