#include "models/overview/PrefectureCounts.h"

#include <QStringList>

namespace prizedesk {

PrefectureCounts prefectureCounts(const OverviewData& data, const QString& theme)
{
    PrefectureCounts counts;
    for (const OverviewEntry& entry : data.entries) {
        if (!theme.isEmpty() && entry.theme != theme)
            continue;
        ++counts.total;
        const auto prefecture = prefectureByNumber(entry.prefecture);
        if (!prefecture) {
            ++counts.unknown;
            continue;
        }
        ++counts.prefectures[size_t(prefecture->number - 1)];
        ++counts.regions[size_t(prefecture->region)];
    }
    return counts;
}

QStringList prefectureCodesOf(Region region)
{
    QStringList codes;
    for (const Prefecture& prefecture : prefectures()) {
        if (prefecture.region == region)
            codes.append(prefecture.code());
    }
    return codes;
}

} // namespace prizedesk
