#include "ui/scoring/RankingHeatModel.h"

#include "models/core/ItemRoles.h"
#include "models/judging/Judge.h"

#include <QHash>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int kSteps = 6;
constexpr int kTen = 10;

int whole(Points points)
{
    return int(PointsMean(points, 1).rounded().hundredths() + 50) / 100;
}

} // namespace

QString conflictSign(int category)
{
    return category > 0 ? QString(QChar(0x2460 + category - 1)) : QString();
}

void RankingHeatModel::setStage(const Ranking& ranking, const std::vector<StageMember>& members,
                                int places, StageMarks marks)
{
    beginResetModel();
    m_marks = std::move(marks);
    orderJudges(ranking);
    m_hasGates = std::any_of(m_marks.criteria.begin(), m_marks.criteria.end(),
                             [](const auto& c) { return c.kind == Criterion::Kind::Gate; });
    int low = 100;
    int high = 0;
    for (const auto& sheets : m_marks.sheets) {
        for (const SheetMarks& sheet : sheets) {
            if (sheet.total) {
                low = std::min(low, whole(*sheet.total));
                high = std::max(high, whole(*sheet.total));
            }
        }
    }
    // The points of one criterion need a finer scale than totals.
    const int unit = high > 2 * kTen ? kTen : 1;
    m_low = std::min(low, high) / unit * unit;
    m_high = std::max(m_low + unit, (high + unit - 1) / unit * unit);
    endResetModel();
    setRanking(ranking, members, places);
}

void RankingHeatModel::orderJudges(const Ranking& ranking)
{
    QHash<QString, double> effects;
    for (const JudgeFigures& judge : ranking.judgeFigures) {
        if (judge.effect)
            effects.insert(judge.judge, *judge.effect);
    }
    // Means depend on what a judge had to read; the tendency does not.
    const bool all = std::all_of(m_marks.judges.begin(), m_marks.judges.end(),
                                 [&](const QString& judge) { return effects.contains(judge); });
    if (all)
        std::stable_sort(m_marks.judges.begin(), m_marks.judges.end(),
                         [&](const QString& a, const QString& b) {
                             return effects.value(a) < effects.value(b);
                         });
}

int RankingHeatModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : RankingTableModel::columnCount() + int(m_marks.judges.size());
}

QVariant RankingHeatModel::heat(const QModelIndex& index, int role) const
{
    const SheetMarks* sheet =
        m_marks.find(entryAt(index.row()).entry, m_marks.judges.at(index.column() - ColumnCount));
    const bool isConflict = sheet && sheet->conflict > 0;
    switch (role) {
    case Qt::DisplayRole:
        if (isConflict)
            return conflictSign(sheet->conflict);
        return sheet && sheet->total ? QString::number(whole(*sheet->total)) : QString();
    case SortRole:
        return sheet && sheet->total && !isConflict ? sheet->total->hundredths() : qint64(-1);
    case StepRole:
        if (isConflict)
            return 0; // beneath the hatch; centres the sign
        if (!sheet || !sheet->total)
            return {};
        return std::clamp((whole(*sheet->total) - m_low) * kSteps / (m_high - m_low), 0, kSteps);
    case HatchRole:
        return isConflict;
    case Qt::ToolTipRole:
        if (isConflict)
            return tr("%1: conflict of interest (%2), does not count")
                .arg(sheet->judge, conflictCategoryWords(sheet->conflict));
        return sheet && sheet->total
                   ? tr("%1: %2 points").arg(sheet->judge, pointsText(*sheet->total))
                   : QString();
    case IdRole:
    case CutLineRole:
        return RankingTableModel::data(index.siblingAtColumn(RankColumn), role);
    default:
        return {};
    }
}

QVariant RankingHeatModel::data(const QModelIndex& index, int role) const
{
    if (index.isValid() && index.column() >= ColumnCount)
        return heat(index, role);
    return RankingTableModel::data(index, role);
}

QVariant RankingHeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= ColumnCount) {
        const qsizetype place = section - ColumnCount;
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignCenter);
        return role == Qt::DisplayRole && place < m_marks.judges.size()
                   ? QVariant(m_marks.judges.at(place))
                   : QVariant();
    }
    if (role == HiddenAtFirstRole)
        return section == OrganisationColumn || section == WhyColumn || section == CountColumn ||
               section == MedianColumn || section == SpreadColumn || section == ExpectedColumn ||
               (section == GatesColumn && !m_hasGates);
    return RankingTableModel::headerData(section, orientation, role);
}

} // namespace prizedesk
