#include "models/scoring/ScoreSheet.h"

#include <algorithm>

namespace prizedesk {

Points criterionPoints(const Criterion& criterion, int mark)
{
    if (criterion.kind == Criterion::Kind::Gate)
        return {};
    // The same half-up rounding that a mean has: the points are a share of the weight.
    const Points whole = Points::fromHundredths(criterion.weight.hundredths() * mark);
    const Points points = PointsMean(whole, std::max(criterion.maxMark, 1)).rounded();
    return criterion.kind == Criterion::Kind::Automatic ? std::max(points, criterion.floor)
                                                        : points;
}

bool isAllowedMark(const Criterion& criterion, qint64 mark)
{
    switch (criterion.kind) {
    case Criterion::Kind::Gate:
        return mark == 0 || mark == 1;
    case Criterion::Kind::Automatic:
        return mark <= criterion.maxMark && mark >= -1'000'000;
    case Criterion::Kind::Mark:
        break;
    }
    return mark >= 1 && mark <= criterion.maxMark;
}

QStringList ScoreSheet::missing(const std::vector<Criterion>& criteria) const
{
    QStringList codes;
    for (const Criterion& criterion : criteria) {
        if (!marks.contains(criterion.code))
            codes.append(criterion.code);
    }
    return codes;
}

std::optional<Points> ScoreSheet::total(const std::vector<Criterion>& criteria) const
{
    Points sum;
    for (const Criterion& criterion : criteria) {
        const auto mark = marks.constFind(criterion.code);
        if (mark == marks.constEnd())
            return std::nullopt;
        sum += criterionPoints(criterion, *mark);
    }
    return sum;
}

} // namespace prizedesk
