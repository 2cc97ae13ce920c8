#pragma once

#include "models/ceremony/badges/Badge.h"

#include <vector>

namespace prizedesk {

/// Badges of 91 × 55 mm, ten on a sheet of A4, as one HTML document without scripts or links.
/// `event` stands in each head, such as GENIAC-PRIZE 2026.
[[nodiscard]] QString badgesHtml(const std::vector<Badge>& badges, const QString& event);
/// Sheets of paper that so many badges need.
[[nodiscard]] int badgeSheets(size_t badges);
/// The QR symbol (error level M) as an SVG path of one unit per module, and its side in modules.
struct QrPath
{
    QString path;
    int side = 0;
};
[[nodiscard]] QrPath qrPath(const QString& text);

} // namespace prizedesk
