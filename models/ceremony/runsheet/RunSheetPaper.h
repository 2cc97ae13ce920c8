#pragma once

#include "models/ceremony/runsheet/RunNames.h"
#include "models/ceremony/runsheet/RunSheet.h"
#include "models/committee/PaperStyle.h"
#include "models/tables/TableWriter.h"

namespace prizedesk {

/// The sheet for one reader as one HTML document for A4; in the script every name carries its
/// reading. `programme` stands at its head.
[[nodiscard]] QString runSheetHtml(const RunSheet& sheet, const RunNames& names, RunView view,
                                   const QString& programme, const PaperStyle& style);
/// The same as a table; readings stand in brackets behind the names.
[[nodiscard]] OutTable runSheetTable(const RunSheet& sheet, const RunNames& names, RunView view,
                                     const PaperStyle& style);
/// `8分`, or `1分30秒` where it is not whole minutes; "8 min" in English.
[[nodiscard]] QString runLengthWords(int seconds);

} // namespace prizedesk
