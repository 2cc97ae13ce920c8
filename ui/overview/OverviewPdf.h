#pragma once

#include "models/core/Result.h"

#include <QByteArray>

namespace prizedesk {

class OfficeContext;
struct OverviewData;

/// The overview on one A4 sheet across, in light colours whatever the window shows.
[[nodiscard]] QByteArray overviewPdf(OfficeContext& context, const OverviewData& data,
                                     const QString& themeCode, qint64 nowMs);

} // namespace prizedesk
