#pragma once

#include "models/packets/ReceivePlan.h"
#include "models/tables/FileSaver.h"

namespace prizedesk {

/// The files of a preview and their conflicts as a workbook, for the file of the office. Without
/// names: judges stand under their reference numbers. DiskFull, FileNotWritable.
[[nodiscard]] Result<void> writeReceiveList(const ReceivePlan& plan, const QString& path);
[[nodiscard]] Result<void> writeReceiveList(const ReceivePlan& plan, const QString& path,
                                            FileSaver& saver);

} // namespace prizedesk
