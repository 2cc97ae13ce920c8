#pragma once

#include "models/core/Prefecture.h"
#include "models/overview/OverviewData.h"

#include <array>

namespace prizedesk {

/// Entries by prefecture and by the nine blocks of METI's regional bureaus.
struct PrefectureCounts
{
    std::array<int, 47> prefectures{}; ///< index 0 = prefecture 1
    std::array<int, 9> regions{};      ///< in the order of `regions()`
    int unknown = 0;
    int total = 0; ///< with the unknown ones
};

/// Of one theme where given.
[[nodiscard]] PrefectureCounts prefectureCounts(const OverviewData& data,
                                                const QString& theme = {});

/// Two-digit codes of the prefectures of a block.
[[nodiscard]] QStringList prefectureCodesOf(Region region);

} // namespace prizedesk
