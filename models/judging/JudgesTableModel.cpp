#include "models/judging/JudgesTableModel.h"

#include "models/core/ItemRoles.h"
#include "models/core/Tone.h"

#include <algorithm>

namespace prizedesk {

void JudgesTableModel::setJudges(std::vector<Judge> judges, QHash<qint64, int> loads)
{
    beginResetModel();
    m_judges = std::move(judges);
    m_loads = std::move(loads);
    endResetModel();
}

const Judge* JudgesTableModel::judge(qint64 id) const
{
    const auto found = std::find_if(m_judges.begin(), m_judges.end(),
                                    [&](const Judge& judge) { return judge.id.value() == id; });
    return found == m_judges.end() ? nullptr : &*found;
}

int JudgesTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_judges.size());
}

int JudgesTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString JudgesTableModel::text(const Judge& judge, int column) const
{
    switch (column) {
    case RefColumn:
        return judge.ref;
    case NameColumn:
        if (judge.erased)
            return tr("Erased");
        return judge.isChair ? tr("%1 (chair)").arg(judge.name) : judge.name;
    case StateColumn:
        return judgeStateWords(judge.state);
    case AffiliationColumn:
        return judge.affiliation;
    case ExpertiseColumn:
        return judge.expertise.join(tr(", "));
    case ThemesColumn:
        return judge.themes.isEmpty() ? tr("All") : judge.themes.join(tr(", "));
    case CommitteeColumn:
        return judge.committee;
    case TermColumn:
        return judge.termFrom.isEmpty() && judge.termTo.isEmpty()
                   ? QString()
                   : judge.termFrom + QChar(u'–') + judge.termTo;
    case PledgeColumn:
        return judge.pledgedOn;
    case LimitColumn:
        return judge.maxEntries ? QString::number(*judge.maxEntries) : QString();
    case LoadColumn:
        return QString::number(loadOf(judge.id));
    default:
        return {};
    }
}

QVariant JudgesTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Judge& judge = m_judges[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(judge, column);
    case IdRole:
        return judge.id.value();
    case SortRole:
        if (column == NameColumn)
            return judge.kana.isEmpty() ? judge.name : judge.kana;
        if (column == LimitColumn)
            return judge.maxEntries.value_or(-1);
        return column == LoadColumn ? QVariant(loadOf(judge.id)) : QVariant(text(judge, column));
    case NumberRole:
        return column == LimitColumn || column == LoadColumn;
    case ToneRole:
        // A member who has not pledged confidentiality must not get a packet.
        return column == PledgeColumn && judge.pledgedOn.isEmpty() &&
                       judge.state == Judge::State::Member
                   ? QVariant(int(Tone::Warning))
                   : QVariant();
    case EmptyTextRole:
        if (column == PledgeColumn)
            return tr("Not yet");
        return column == LimitColumn ? tr("No limit") : QVariant();
    default:
        return {};
    }
}

QVariant JudgesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WholeTextRole)
        return section == RefColumn || section == NameColumn;
    if (role == KanaOrderRole)
        return section == NameColumn;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RefColumn:
        return tr("No.");
    case NameColumn:
        return tr("Name");
    case StateColumn:
        return tr("State");
    case AffiliationColumn:
        return tr("Affiliation");
    case ExpertiseColumn:
        return tr("Expertise");
    case ThemesColumn:
        return tr("Themes");
    case CommitteeColumn:
        return tr("Committee");
    case TermColumn:
        return tr("Term");
    case PledgeColumn:
        return tr("Pledge of confidentiality");
    case LimitColumn:
        return tr("Entries at most");
    case LoadColumn:
        return tr("Assigned");
    default:
        return {};
    }
}

} // namespace prizedesk
