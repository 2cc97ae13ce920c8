#include "ui/shell/EntrySearch.h"

#include "models/core/SearchKey.h"
#include "models/entrants/EntryStore.h"
#include "models/workspace/Workspace.h"

namespace prizedesk {

EntrySearch::EntrySearch(OfficeContext& context)
    : QObject(&context)
    , m_context(context)
{
    connect(&context, &OfficeContext::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(QStringLiteral("entry")) || changes.touches(QStringLiteral("profile")))
            m_isFresh = false;
    });
}

void EntrySearch::read()
{
    m_known.clear();
    m_context.attempt([this] {
        Workspace& workspace = m_context.workspace();
        for (const Entry& entry : EntryStore(workspace.database(), workspace.vault()).list()) {
            const auto value = [&](EntryField field) { return entry.values[field]; };
            const QString name = value(EntryField::Representative);
            const QString title = value(EntryField::Title);
            const QString organisation = value(EntryField::Organisation).isEmpty()
                                             ? value(EntryField::School)
                                             : value(EntryField::Organisation);
            Known known;
            known.hit.ref = entry.ref;
            known.hit.text = title.isEmpty() ? name : title;
            known.hit.detail = organisation;
            known.hit.argument = entry.ref;
            known.refKey = searchKey(entry.ref);
            known.key = searchKey(
                QStringList{entry.ref, title, organisation, name, value(EntryField::Kana)}.join(
                    QLatin1Char(' ')));
            m_known.push_back(std::move(known));
        }
    });
    m_isFresh = true;
}

std::vector<RecordHit> EntrySearch::find(const QString& query, int limit)
{
    if (!m_isFresh)
        read();
    const QString start = searchKey(query);
    const SearchQuery wanted(query);
    std::vector<RecordHit> first;
    std::vector<RecordHit> rest;
    for (const Known& known : m_known) {
        if (int(first.size()) >= limit)
            break;
        if (known.refKey.startsWith(start))
            first.push_back(known.hit);
        else if (int(rest.size()) < limit && wanted.matches(known.key))
            rest.push_back(known.hit);
    }
    for (RecordHit& hit : rest) {
        if (int(first.size()) >= limit)
            break;
        first.push_back(std::move(hit));
    }
    return first;
}

} // namespace prizedesk
