#include "ui/shell/PageRegistry.h"

#include <algorithm>

namespace prizedesk {

const PageInfo* PageRegistry::find(const QString& id) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const PageInfo& p) { return p.id == id; });
    return found == m_pages.end() ? nullptr : &*found;
}

} // namespace prizedesk
