#include "models/scoring/RankingTableModel.h"

#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"
#include "models/scoring/RankingStory.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace prizedesk {

namespace {

constexpr QChar kFigureSpace(0x2007);
constexpr int kLongList = 60;

bool isFigure(int column)
{
    switch (column) {
    case RankingTableModel::RankColumn:
    case RankingTableModel::MoveColumn:
    case RankingTableModel::CountColumn:
    case RankingTableModel::MeanColumn:
    case RankingTableModel::MedianColumn:
    case RankingTableModel::SpreadColumn:
    case RankingTableModel::ValueColumn:
    case RankingTableModel::ErrorColumn:
    case RankingTableModel::ChanceColumn:
    case RankingTableModel::ExpectedColumn:
        return true;
    default:
        return false;
    }
}

QString decimals(const std::optional<double>& value, int digits)
{
    return value ? QString::number(*value, 'f', digits) : QString();
}

QString totalsText(const RankedEntry& entry)
{
    QStringList texts;
    for (const JudgeTotal& total : entry.totals)
        texts << total.judge + u' ' + pointsText(total.total);
    return texts.join(QStringLiteral(", "));
}

QString moveText(const RankedEntry& entry)
{
    if (!entry.rank || !entry.meanRank)
        return {};
    const int move = entry.move();
    if (move == 0)
        return QStringLiteral("—");
    return (move > 0 ? QChar(0x2191) : QChar(0x2193)) + QStringLiteral(" %1").arg(std::abs(move));
}

} // namespace

QString chanceText(double chance)
{
    if (chance > 0 && chance < 0.01)
        return RankingTableModel::tr("<1%", "a chance");
    if (chance < 1 && chance > 0.99)
        return RankingTableModel::tr(">99%", "a chance");
    return QStringLiteral("%1%").arg(std::lround(chance * 100));
}

QString halfWidthText(double se)
{
    return QChar(u'±') + QString::number(kNormal95 * se, 'f', 1);
}

void RankingTableModel::setAwards(QHash<QString, AwardMark> awards)
{
    m_awards = std::move(awards);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TitleColumn), index(rowCount() - 1, TitleColumn));
}

QString RankingTableModel::explanation(int row, int column) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const RankedEntry& entry = entryAt(row);
    switch (column) {
    case RankColumn:
    case MoveColumn:
    case ValueColumn:
    case WhyColumn:
        return {}; // the story of the entry says it
    case MeanColumn:
        return entry.mean.isEmpty()
                   ? QString()
                   : tr("The mean of %n scores: %1.", nullptr, entry.n).arg(totalsText(entry));
    default:
        return tipOf(entry, column);
    }
}

void RankingTableModel::setRanking(const Ranking& ranking, const std::vector<StageMember>& members,
                                   int places)
{
    beginResetModel();
    m_ranking = ranking;
    m_members.clear();
    for (const StageMember& member : members)
        m_members.insert(member.ref, member);
    m_places = places;
    m_chanceLine = places > 0 ? places : ranking.lines.empty() ? 0 : ranking.lines.back();
    m_discussed.clear();
    for (const DiscussionGroup& group : ranking.discussion) {
        if (group.line == places)
            m_discussed = group.entries;
    }
    m_lastRank = 2;
    for (const RankedEntry& entry : m_ranking.entries)
        m_lastRank = std::max({m_lastRank, entry.rank.value_or(0), entry.rankHigh.value_or(0)});
    endResetModel();
}

int RankingTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ranking.entries.size());
}

int RankingTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const StageMember& RankingTableModel::memberOf(const RankedEntry& entry) const
{
    static const StageMember nobody;
    const auto member = m_members.constFind(entry.entry);
    return member == m_members.constEnd() ? nobody : *member;
}

QString RankingTableModel::textOf(const RankedEntry& entry, int column) const
{
    switch (column) {
    case RankColumn:
        return entry.rank ? QString::number(*entry.rank) : QString();
    case MoveColumn:
        return moveText(entry);
    case RefColumn:
        return entry.entry;
    case TitleColumn:
        return memberOf(entry).title;
    case OrganisationColumn:
        return memberOf(entry).organisation;
    case CountColumn:
        return QString::number(entry.n);
    case MeanColumn:
        return entry.mean.isEmpty() ? QString() : pointsText(entry.mean.rounded());
    case MedianColumn:
        return entry.median.isEmpty() ? QString() : pointsText(entry.median.rounded());
    case SpreadColumn:
        return entry.totals.empty()
                   ? QString()
                   : pointsText(*entry.lowest()) + QChar(u'–') + pointsText(*entry.highest());
    case ValueColumn:
        return decimals(entry.adjusted, 2);
    case ErrorColumn:
        return entry.se ? halfWidthText(*entry.se) : QString();
    case IntervalColumn:
        return entry.rankLow && entry.rankHigh
                   ? QStringLiteral("%1–%2").arg(*entry.rankLow).arg(*entry.rankHigh)
                   : QString();
    case ChanceColumn: {
        const auto chance = entry.pTop.find(m_chanceLine);
        return chance == entry.pTop.end() ? QString() : chanceText(chance->second);
    }
    case ExpectedColumn:
        return decimals(entry.expectedRank, 1);
    case GatesColumn:
        return entry.gatesFailed.join(QStringLiteral(", "));
    case WhyColumn:
        return rankingWhy(entry);
    default:
        return {};
    }
}

QVariant RankingTableModel::sortKey(const RankedEntry& entry, int row, int column) const
{
    switch (column) {
    case RankColumn:
        // Those without a rank keep their places behind the ranked.
        return row;
    case MoveColumn:
        return -entry.move();
    case CountColumn:
        return entry.n;
    case MeanColumn:
        return entry.mean.isEmpty() ? -1.0 : entry.mean.toDouble();
    case MedianColumn:
        return entry.median.isEmpty() ? -1.0 : entry.median.toDouble();
    case SpreadColumn:
        return entry.totals.empty() ? qint64(-1)
                                    : (*entry.highest() - *entry.lowest()).hundredths();
    case ValueColumn:
        return entry.adjusted.value_or(-1e9);
    case ErrorColumn:
        return entry.se.value_or(-1.0);
    case IntervalColumn:
    case ExpectedColumn:
        return entry.expectedRank.value_or(1e9);
    case ChanceColumn: {
        const auto chance = entry.pTop.find(m_chanceLine);
        return chance == entry.pTop.end() ? -1.0 : chance->second;
    }
    default:
        return textOf(entry, column);
    }
}

QVariant RankingTableModel::emptyText(const RankedEntry& entry, int column) const
{
    if (column == TitleColumn || column == OrganisationColumn || column == GatesColumn)
        return {};
    if (column == RankColumn && entry.isExcluded())
        return tr("Excluded");
    if (column == RankColumn && entry.belowQuorum)
        return tr("Not enough judges");
    return isFigure(column) ? QVariant(QStringLiteral("—")) : QVariant();
}

double RankingTableModel::share(double rank) const
{
    const double linear = (rank - 1) / (m_lastRank - 1);
    // In long lists the places that matter get more room.
    return m_lastRank > kLongList ? std::sqrt(std::max(0.0, linear)) : linear;
}

QVariant RankingTableModel::interval(const RankedEntry& entry) const
{
    if (!entry.rank || !entry.rankLow || !entry.rankHigh)
        return {};
    QList<double> values{share(*entry.rankLow),
                         share(std::clamp(entry.expectedRank.value_or(*entry.rank),
                                          double(*entry.rankLow), double(*entry.rankHigh))),
                         share(*entry.rankHigh)};
    if (m_places > 0)
        values << share(m_places + 0.5);
    return QVariant::fromValue(values);
}

QList<QPointF> RankingTableModel::axis() const
{
    constexpr std::array kSteps{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    const auto step = std::find_if(kSteps.begin(), kSteps.end(),
                                   [this](int each) { return m_lastRank / each <= 6; });
    const int by = step == kSteps.end() ? kSteps.back() : *step;
    QList<QPointF> ticks{{0.0, 1.0}};
    for (int rank = by > 1 ? by : 2; rank <= m_lastRank; rank += by)
        ticks.append({share(rank), double(rank)});
    return ticks;
}

bool RankingTableModel::isLastAbove(int row) const
{
    const auto within = [&](int at) {
        if (at >= rowCount())
            return false;
        const auto& rank = entryAt(at).rank;
        return rank && *rank <= m_places;
    };
    return m_places > 0 && within(row) && !within(row + 1);
}

bool RankingTableModel::isDiscussed(const RankedEntry& entry) const
{
    return m_places > 0 && m_discussed.contains(entry.entry);
}

int RankingTableModel::decisiveColumn() const
{
    switch (m_ranking.method) {
    case RankingMethod::Mean:
        return MeanColumn;
    case RankingMethod::Median:
        return MedianColumn;
    default:
        return ValueColumn;
    }
}

QVariant RankingTableModel::tone(const RankedEntry& entry, int column) const
{
    if (column == GatesColumn && entry.isExcluded())
        return int(Tone::Bad);
    if (column == CountColumn && (entry.belowQuorum || !entry.complete))
        return int(Tone::Warning);
    return {};
}

QString RankingTableModel::tipOf(const RankedEntry& entry, int column) const
{
    switch (column) {
    case RankColumn:
    case WhyColumn:
        return rankingWhy(entry);
    case MoveColumn:
    case MeanColumn:
    case ValueColumn:
        return RankingStory::of(m_ranking, entry).asText();
    case CountColumn:
        return entry.n == 0
                   ? QString()
                   : tr("%n scores count. Sheets with a conflict of interest or with marks missing "
                        "do not.",
                        nullptr, entry.n);
    case MedianColumn:
        return entry.median.isEmpty()
                   ? QString()
                   : tr("The middle of %n scores: %1.", nullptr, entry.n).arg(totalsText(entry));
    case SpreadColumn:
        return entry.totals.empty() ? QString()
                                    : tr("The scores that count: %1.").arg(totalsText(entry));
    case ErrorColumn:
        return entry.se && entry.adjusted
                   ? tr("With 95 % the value lies between %1 and %2: %3 ± %4 (1.96 × the standard "
                        "error of %5).")
                         .arg(decimals(*entry.adjusted - kNormal95 * *entry.se, 2),
                              decimals(*entry.adjusted + kNormal95 * *entry.se, 2),
                              decimals(entry.adjusted, 2), decimals(kNormal95 * *entry.se, 2),
                              decimals(entry.se, 2))
                   : QString();
    case ExpectedColumn:
        return entry.expectedRank
                   ? tr("The mean of its ranks over all draws: 1 + the chances that each other "
                        "entry is better.")
                   : QString();
    case TitleColumn: {
        const auto award = m_awards.constFind(entry.entry);
        if (award == m_awards.constEnd())
            return {};
        return memberOf(entry).title + u'\n' +
               (award->isConfirmed
                    ? award->prize
                    : tr("%1: waits for confirmation by a second person").arg(award->prize));
    }
    case IntervalColumn:
        return entry.rankLow && entry.rankHigh && entry.expectedRank
                   ? tr("With 95 % between rank %1 and %2; expected rank %3")
                         .arg(*entry.rankLow)
                         .arg(*entry.rankHigh)
                         .arg(*entry.expectedRank, 0, 'f', 1)
                   : QString();
    case ChanceColumn:
        return entry.pTop.contains(m_chanceLine)
                   ? tr("In %1 of 100 draws the entry is among the first %2.")
                         .arg(entry.pTop.at(m_chanceLine) * 100, 0, 'f', 1)
                         .arg(m_chanceLine)
                   : QString();
    default:
        return {};
    }
}

QVariant RankingTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RankedEntry& entry = entryAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(entry, column);
    case BadgeRole:
    case HatchRole: {
        const auto award = column == TitleColumn ? m_awards.constFind(entry.entry)
                                                 : m_awards.constEnd();
        if (award == m_awards.constEnd() || award->isConfirmed)
            return {};
        return role == BadgeRole ? QVariant(tr("To be confirmed")) : QVariant(true);
    }
    case SecondaryTextRole:
        if (column == TitleColumn && m_awards.value(entry.entry).isConfirmed)
            return m_awards.value(entry.entry).prize;
        if (column != MeanColumn || !entry.meanRank || m_ranking.method == RankingMethod::Mean)
            return {};
        return tr("rank %1", "after the raw mean")
            .arg(*entry.meanRank, entry.rank ? 2 : 1, 10, kFigureSpace);
    case Qt::ToolTipRole:
        return tipOf(entry, column);
    case Qt::AccessibleTextRole:
        if (column == MoveColumn && entry.move() != 0)
            return entry.move() > 0 ? tr("%n places up", nullptr, entry.move())
                                    : tr("%n places down", nullptr, -entry.move());
        return {};
    case SortRole:
        return sortKey(entry, index.row(), column);
    case IdRole:
        return memberOf(entry).entry.value();
    case NumberRole:
        return isFigure(column);
    case IntervalRole:
        return column == IntervalColumn ? interval(entry) : QVariant();
    case DecisiveRole:
        return column == decisiveColumn() || column == RankColumn;
    case EmptyTextRole:
        return emptyText(entry, column);
    case ToneRole:
        return tone(entry, column);
    case RowEdgeRole:
        return isDiscussed(entry) ? QVariant(int(Tone::Information)) : QVariant();
    case CutLineRole:
        return isLastAbove(index.row());
    default:
        return {};
    }
}

QString RankingTableModel::headOf(int column) const
{
    switch (column) {
    case RankColumn:
        return tr("Rank");
    case MoveColumn:
        return tr("Move");
    case RefColumn:
        return tr("Number");
    case TitleColumn:
        return tr("Title");
    case OrganisationColumn:
        return tr("Organisation");
    case CountColumn:
        return tr("Judges");
    case MeanColumn:
        return tr("Raw mean");
    case MedianColumn:
        return tr("Median");
    case SpreadColumn:
        return tr("Lowest–highest");
    case ValueColumn:
        return m_ranking.method == RankingMethod::Additive ? tr("Least squares")
               : m_ranking.method == RankingMethod::ZScore ? tr("From z-scores")
                                                           : tr("Adjusted");
    case ErrorColumn:
        return tr("± (95 %)");
    case IntervalColumn:
        return tr("Range of ranks (95 %)");
    case ChanceColumn:
        return m_chanceLine > 0 ? tr("First %1").arg(m_chanceLine) : tr("Chance");
    case ExpectedColumn:
        return tr("Expected rank");
    case GatesColumn:
        return tr("Gates failed");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}

QVariant RankingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return headOf(section);
    case WholeTextRole:
        return section == RefColumn;
    case NumberRole:
        return isFigure(section);
    case AxisRole:
        return section == IntervalColumn && rowCount() > 0 ? QVariant::fromValue(axis())
                                                           : QVariant();
    default:
        return {};
    }
}

} // namespace prizedesk
