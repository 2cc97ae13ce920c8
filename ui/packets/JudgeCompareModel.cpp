#include "ui/packets/JudgeCompareModel.h"

#include "models/packets/EntryProgress.h"
#include "ui/packets/JudgeSession.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

JudgeCompareModel::JudgeCompareModel(JudgeSession& session, bool japanese, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_japanese(japanese)
    , m_criteria(session.content().criteria)
{
    std::stable_partition(m_criteria.begin(), m_criteria.end(), [](const Criterion& criterion) {
        return criterion.kind == Criterion::Kind::Gate;
    });
    for (const PacketEntry& entry : session.content().entries) {
        if (session.entry(entry.ref).declaration.state == Declaration::State::None)
            m_refs << entry.ref;
    }
    connect(&session, &JudgeSession::changed, this, [this](const QString& ref) {
        const int row = rowOf(ref);
        if (row >= 0)
            Q_EMIT
        dataChanged(index(row, 0), index(row, columnCount() - 1));
    });
}

int JudgeCompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_refs.size());
}

int JudgeCompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_criteria.size()) + 2;
}

const Criterion* JudgeCompareModel::criterionAt(int column) const
{
    const int place = column - 1;
    return place >= 0 && place < int(m_criteria.size()) ? &m_criteria[size_t(place)] : nullptr;
}

QVariant JudgeCompareModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QString ref = entryAt(index.row());
    const PacketEntry* entry = m_session.content().entry(ref);
    const EntryWork work = m_session.entry(ref);
    const Criterion* criterion = criterionAt(index.column());
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return int(Qt::AlignCenter);
    if (role == Qt::ToolTipRole && entry)
        return criterion && !work.comment(criterion->code).isEmpty() ? work.comment(criterion->code)
                                                                     : entry->title;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::UserRole)
        return {};
    if (index.column() == 0)
        return u"%1  %2"_s.arg(ref, entry ? entry->title : QString());
    if (!criterion) {
        const Points points = entryStanding(m_session.content(), work).points;
        return role == Qt::UserRole ? QVariant(points.hundredths()) : QVariant(shortPoints(points));
    }
    const auto mark = work.mark(criterion->code);
    if (role == Qt::UserRole)
        return mark ? *mark : -1;
    QString shown = u"—"_s;
    if (mark && criterion->kind == Criterion::Kind::Gate)
        shown = *mark == 1 ? u"○"_s : u"×"_s;
    else if (mark)
        shown = QString::number(*mark);
    return role == Qt::DisplayRole ? shown
                                   : u"%1 %2 %3"_s.arg(ref, criterion->name.in(m_japanese), shown);
}

QVariant JudgeCompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section == 0)
        return tr("Entry");
    if (const Criterion* criterion = criterionAt(section))
        return criterion->name.in(m_japanese);
    return tr("Points");
}

bool JudgeCompareModel::setMark(const QModelIndex& index, int mark)
{
    const Criterion* criterion = criterionAt(index.column());
    return criterion && m_session.setMark(entryAt(index.row()), *criterion, mark);
}

bool JudgeCompareModel::clearMark(const QModelIndex& index)
{
    const Criterion* criterion = criterionAt(index.column());
    return criterion && m_session.clearMark(entryAt(index.row()), *criterion);
}

} // namespace prizedesk
