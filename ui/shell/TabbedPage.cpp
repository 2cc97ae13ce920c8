#include "ui/shell/TabbedPage.h"

#include "ui/overview/PageGround.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/ScopeSwitch.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

TabbedPage::TabbedPage(OfficeContext& context, std::shared_ptr<const PageInfo> info,
                       QWidget* parent)
    : Page(context, parent)
    , m_area(std::move(info))
    , m_head(new PageHead(theme(), this))
    , m_stack(new QStackedWidget(this))
{
    keepPageGround(*this, theme());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    m_head->scopeSwitch().setObjectName(QStringLiteral("tabs"));
    connect(&m_head->scopeSwitch(), &ScopeSwitch::currentChanged, this, &TabbedPage::setTab);
    const auto key = [this](const QKeySequence& keys, int by) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, by] { step(by); });
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Tab), 1);
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), -1);
    TabbedPage::retranslate();
    if (!m_area->tabs.empty())
        setTab(m_area->tabs.front().id);
}

Page* TabbedPage::currentPage() const
{
    const auto found = m_pages.find(m_current);
    return found == m_pages.end() ? nullptr : found->second;
}

void TabbedPage::setTab(const QString& id)
{
    const auto info = std::find_if(m_area->tabs.begin(), m_area->tabs.end(),
                                   [&](const PageInfo& tab) { return tab.id == id; });
    if (info == m_area->tabs.end() || id == m_current)
        return;
    auto found = m_pages.find(id);
    if (found == m_pages.end()) {
        Page* page = info->make(context()).release();
        page->setObjectName(QStringLiteral("tab.") + id);
        m_stack->addWidget(page);
        found = m_pages.emplace(id, page).first;
        connect(page, &Page::actionsChanged, this, &Page::actionsChanged);
        page->activate({});
    }
    m_current = id;
    m_stack->setCurrentWidget(found->second);
    m_head->scopeSwitch().setCurrent(id);
    Q_EMIT
    actionsChanged();
}

void TabbedPage::activate(const QVariant& argument)
{
    const QString tab = argument.toMap().value(QLatin1String(Target::kTab)).toString();
    if (!tab.isEmpty())
        setTab(tab);
    if (Page* page = currentPage())
        page->activate(argument);
}

Page::Actions TabbedPage::actions() const
{
    const Page* page = currentPage();
    return page ? page->actions() : Actions{};
}

QWidget* TabbedPage::searchTarget() const
{
    const Page* page = currentPage();
    return page ? page->searchTarget() : nullptr;
}

std::vector<QWidget*> TabbedPage::panes() const
{
    std::vector<QWidget*> all{&m_head->scopeSwitch()};
    if (Page* page = currentPage()) {
        const auto own = page->panes();
        if (own.empty())
            all.push_back(page);
        else
            all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

void TabbedPage::step(int by)
{
    const int count = int(m_area->tabs.size());
    for (int i = 0; i < count; ++i) {
        if (m_area->tabs[size_t(i)].id == m_current) {
            setTab(m_area->tabs[size_t((i + by + count) % count)].id);
            return;
        }
    }
}

void TabbedPage::retranslate()
{
    m_head->setTitle(m_area->title());
    std::vector<ScopeSwitch::Segment> segments;
    for (const PageInfo& tab : m_area->tabs)
        segments.push_back({tab.id, tab.title(), -1});
    m_head->scopeSwitch().setSegments(std::move(segments));
    if (!m_current.isEmpty())
        m_head->scopeSwitch().setCurrent(m_current);
    m_head->scopeSwitch().setAccessibleName(m_area->title());
}

PageInfo tabbedPageInfo(PageInfo area)
{
    const auto kept = std::make_shared<const PageInfo>(area);
    area.make = [kept](OfficeContext& context) -> std::unique_ptr<Page> {
        return std::make_unique<TabbedPage>(context, kept);
    };
    return area;
}

} // namespace prizedesk
