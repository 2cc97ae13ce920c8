#include "ui/shell/NavigationModel.h"

#include <algorithm>

namespace prizedesk {

NavigationModel::NavigationModel(const PageRegistry& registry, OfficeContext& context, bool bottom,
                                 QObject* parent)
    : QAbstractListModel(parent)
    , m_context(context)
{
    for (const PageInfo& page : registry.pages()) {
        if ((page.group == PageInfo::Group::Bottom) != bottom)
            continue;
        const bool isHeaded =
            page.group != PageInfo::Group::Top && page.group != PageInfo::Group::Bottom;
        if (isHeaded && (m_rows.empty() || m_rows.back().group != page.group))
            m_rows.push_back({nullptr, page.group, {}});
        m_rows.push_back({&page, page.group, {}});
    }
}

QString NavigationModel::groupTitle(PageInfo::Group group)
{
    switch (group) {
    case PageInfo::Group::Recruiting:
        //: Group of areas: outreach, entries, teams.
        return tr("Recruiting");
    case PageInfo::Group::Judging:
        //: Group of areas: judging, ranking, awards.
        return tr("Judging");
    case PageInfo::Group::Operation:
        //: Group of areas: compute budget, ceremony, survey.
        return tr("Operation");
    case PageInfo::Group::Records:
        //: Group of areas: reports, journal.
        return tr("Records");
    default:
        return {};
    }
}

void NavigationModel::refreshCounts()
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const PageInfo* page = m_rows[row].page;
        if (!page || !page->waiting)
            continue;
        Waiting waiting;
        m_context.attempt([&] { waiting = page->waiting(m_context); });
        if (waiting == m_rows[row].waiting)
            continue;
        m_rows[row].waiting = waiting;
        Q_EMIT
        dataChanged(index(int(row)), index(int(row)));
    }
}

void NavigationModel::refreshWords()
{
    if (!m_rows.empty())
        Q_EMIT
    dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex NavigationModel::indexOf(const QString& pageId) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return row.page && row.page->id == pageId;
    });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int NavigationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NavigationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.page ? row.page->title() : groupTitle(row.group);
    case Qt::AccessibleTextRole:
        if (row.page && row.waiting.count > 0) {
            return row.waiting.tone == Tone::Warning || row.waiting.tone == Tone::Bad
                       ? tr("%1, %n waiting, overdue", nullptr, row.waiting.count)
                             .arg(row.page->title())
                       : tr("%1, %n waiting", nullptr, row.waiting.count).arg(row.page->title());
        }
        return data(index, Qt::DisplayRole);
    case PageIdRole:
        return row.page ? row.page->id : QString();
    case IconNameRole:
        return row.page ? row.page->iconName : QString();
    case CountRole:
        return row.waiting.count;
    case CountToneRole:
        return int(row.waiting.tone);
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !m_rows[size_t(index.row())].page)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace prizedesk
