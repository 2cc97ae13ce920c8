#include "ui/guests/GuestSearch.h"

#include "models/core/SearchKey.h"
#include "models/guests/GuestCode.h"
#include "models/guests/GuestStore.h"
#include "models/programme/Programme.h"
#include "models/workspace/Workspace.h"

#include <QVariantMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

GuestSearch::GuestSearch(OfficeContext& context)
    : QObject(&context)
    , m_context(context)
{
    connect(&context, &OfficeContext::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(u"guest"_s) || changes.touches(u"profile"_s))
            m_isFresh = false;
    });
}

GuestSearch& GuestSearch::of(OfficeContext& context)
{
    auto* made = context.findChild<GuestSearch*>(QString(), Qt::FindDirectChildrenOnly);
    return made ? *made : *new GuestSearch(context);
}

void GuestSearch::read()
{
    m_known.clear();
    m_context.attempt([this] {
        Workspace& workspace = m_context.workspace();
        const QString prefix = guestCodePrefix(m_context.programme().code);
        for (const Guest& guest : GuestStore(workspace.database(), workspace.vault()).list()) {
            Known known;
            known.hit.ref = guest.ref;
            known.hit.text = guest.name;
            known.hit.detail =
                QStringList{guestCategoryWords(guest.category), guest.affiliation}.join(u'　').trimmed();
            known.hit.argument = QVariantMap{{QLatin1String(Target::kTab), u"guests"_s},
                                             {QLatin1String(Target::kRef), guest.ref}};
            known.refKey = searchKey(guest.ref);
            known.key = searchKey(QStringList{guest.ref, guestCode(prefix, guest.ref), guest.name,
                                              guest.kana, guest.affiliation}
                                      .join(u' '));
            m_known.push_back(std::move(known));
        }
    });
    m_isFresh = true;
}

std::vector<RecordHit> GuestSearch::find(const QString& query, int limit)
{
    if (!m_isFresh)
        read();
    const QString start = searchKey(query);
    const SearchQuery wanted(query);
    std::vector<RecordHit> hits;
    std::vector<RecordHit> rest;
    for (const Known& known : m_known) {
        if (known.refKey.startsWith(start))
            hits.push_back(known.hit);
        else if (wanted.matches(known.key))
            rest.push_back(known.hit);
    }
    hits.insert(hits.end(), rest.begin(), rest.end());
    hits.resize(std::min(hits.size(), size_t(std::max(0, limit))));
    return hits;
}

} // namespace prizedesk
