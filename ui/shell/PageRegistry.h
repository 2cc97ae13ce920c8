#pragma once

#include "ui/shell/Page.h"

#include <functional>
#include <memory>
#include <vector>

namespace prizedesk {

/// What waits in an area: shown beside its name. 0 = nothing shown. Warning once something of it is
/// past its date.
struct Waiting
{
    int count = 0;
    Tone tone = Tone::Neutral;

    friend bool operator==(const Waiting&, const Waiting&) = default;
};

/// A record found by the palette (Ctrl+K).
struct RecordHit
{
    QString ref;       ///< shown first, such as T1-0001
    QString text;      ///< title or name
    QString detail;    ///< organisation, in secondary colour
    QVariant argument; ///< for `navigate`
};

/// One area as the window knows it before its page exists.
struct PageInfo
{
    enum class Group { Top, Recruiting, Judging, Operation, Records, Bottom };

    QString id; ///< overview, entries, ranking, awards, journal, settings
    Group group = Group::Top;
    QString iconName;               ///< a file of resources/icons without its ending
    std::function<QString()> title; ///< in the language in force
    std::function<std::unique_ptr<Page>(OfficeContext&)> make;
    /// Called after changes, before the page exists; must be fast. May be empty.
    std::function<Waiting(OfficeContext&)> waiting;
    /// At most `limit` records that match `query`, best first. May be empty.
    std::function<std::vector<RecordHit>(OfficeContext&, const QString& query, int limit)> search;
    /// The pages behind the tabs of a `TabbedPage`; empty for an area of one page.
    std::vector<PageInfo> tabs = {};
};

/// The areas of the window in the order of the work. Filled by the composition root; the window
/// shows what is in it and nothing else.
class PageRegistry
{
public:
    void add(PageInfo info) { m_pages.push_back(std::move(info)); }
    [[nodiscard]] const std::vector<PageInfo>& pages() const { return m_pages; }
    [[nodiscard]] const PageInfo* find(const QString& id) const;

private:
    std::vector<PageInfo> m_pages;
};

} // namespace prizedesk
