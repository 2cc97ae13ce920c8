#pragma once

#include "models/core/Progress.h"
#include "models/core/Result.h"

#include <QString>

namespace prizedesk {

/// The bundled sample, taken through the whole main job by the same operations that the office uses:
/// forms in, entries checked, finalists judged, prizes decided. All persons in it are invented.
namespace DemoProgramme {

struct Options
{
    int entries = 0; ///< of theme 1; 0 = the sample's own 150, up to 100,000 for measuring
    QString who;     ///< who creates it; empty = the sample's own office staff
};

/// Makes a new file at `path`; refuses to touch one that exists, leaves none behind on failure.
[[nodiscard]] Result<void> build(const QString& path, const Options& options,
                                 const Progress& progress = {});

} // namespace DemoProgramme

} // namespace prizedesk
