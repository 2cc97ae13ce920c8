#include "models/scoring/RankingTableModel.h"

#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"

namespace prizedesk {

namespace {

bool isFigure(int column)
{
    switch (column) {
    case RankingTableModel::RankColumn:
    case RankingTableModel::CountColumn:
    case RankingTableModel::MeanColumn:
    case RankingTableModel::MedianColumn:
    case RankingTableModel::SpreadColumn:
        return true;
    default:
        return false;
    }
}

} // namespace

void RankingTableModel::setRanking(const Ranking& ranking, const std::vector<StageMember>& members,
                                   int places)
{
    beginResetModel();
    m_ranking = ranking;
    m_members.clear();
    for (const StageMember& member : members)
        m_members.insert(member.ref, member);
    m_places = places;
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
    case CountColumn:
        return entry.n;
    case MeanColumn:
        return entry.mean.isEmpty() ? -1.0 : entry.mean.toDouble();
    case MedianColumn:
        return entry.median.isEmpty() ? -1.0 : entry.median.toDouble();
    case SpreadColumn:
        return entry.totals.empty() ? qint64(-1)
                                    : (*entry.highest() - *entry.lowest()).hundredths();
    default:
        return textOf(entry, column);
    }
}

QVariant RankingTableModel::emptyText(const RankedEntry& entry, int column) const
{
    if (column == RankColumn && entry.isExcluded())
        return tr("Excluded");
    if (column == RankColumn && entry.belowQuorum)
        return tr("Not enough judges");
    return {};
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

QVariant RankingTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RankedEntry& entry = entryAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(entry, column);
    case Qt::ToolTipRole:
        return column == WhyColumn || column == RankColumn ? QVariant(rankingWhy(entry))
                                                           : QVariant();
    case SortRole:
        return sortKey(entry, index.row(), column);
    case IdRole:
        return memberOf(entry).entry.value();
    case NumberRole:
        return isFigure(column);
    case DecisiveRole:
        return column == (m_ranking.method == RankingMethod::Median ? MedianColumn : MeanColumn);
    case EmptyTextRole:
        return emptyText(entry, column);
    case ToneRole:
        if (column == GatesColumn && entry.isExcluded())
            return int(Tone::Bad);
        if (column == CountColumn && (entry.belowQuorum || !entry.complete))
            return int(Tone::Warning);
        return {};
    case CutLineRole:
        return isLastAbove(index.row());
    default:
        return {};
    }
}

QVariant RankingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section == RefColumn;
    if (role == NumberRole)
        return isFigure(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RankColumn:
        return tr("Rank");
    case RefColumn:
        return tr("Number");
    case TitleColumn:
        return tr("Title");
    case OrganisationColumn:
        return tr("Organisation");
    case CountColumn:
        return tr("Judges");
    case MeanColumn:
        return tr("Mean");
    case MedianColumn:
        return tr("Median");
    case SpreadColumn:
        return tr("Lowest–highest");
    case GatesColumn:
        return tr("Gates failed");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace prizedesk
