#pragma once

#include "ui/shell/PageRegistry.h"

#include <map>
#include <memory>

class QStackedWidget;

namespace prizedesk {

class PageHead;
class ScopeSwitch;

/// An area made of several pages behind tabs: a head with the area's name and its tabs, and the page
/// of the tab in force, made on its first visit. Actions, search and panes are those of that page.
/// `Target::kTab` in the argument of `activate` names the tab; the rest goes to its page. A tab's
/// page has no title of its own: it may still show a `PageHead` for its tools and verbs.
class TabbedPage : public Page
{
    Q_OBJECT

public:
    TabbedPage(OfficeContext& context, std::shared_ptr<const PageInfo> info,
               QWidget* parent = nullptr);

    void activate(const QVariant& argument) override;
    [[nodiscard]] Actions actions() const override;
    [[nodiscard]] QWidget* searchTarget() const override;
    [[nodiscard]] std::vector<QWidget*> panes() const override;

    [[nodiscard]] QString currentTab() const { return m_current; }
    [[nodiscard]] Page* currentPage() const;
    /// Shows a tab; unknown ones are left alone.
    void setTab(const QString& id);

protected:
    void retranslate() override;

private:
    void step(int by);

    const std::shared_ptr<const PageInfo> m_area;
    PageHead* m_head;
    QStackedWidget* m_stack;
    std::map<QString, Page*> m_pages;
    QString m_current;
};

/// The area with its pages behind tabs; `area` brings the tabs and needs no `make`.
[[nodiscard]] PageInfo tabbedPageInfo(PageInfo area);

} // namespace prizedesk
