#include "ui/ceremony/CeremonyPage.h"

#include "ui/ceremony/CeremonyExport.h"
#include "ui/overview/PageGround.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/PrimaryButton.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

CeremonyPage::CeremonyPage(OfficeContext& context, QWidget* parent)
    : Page(context, parent)
    , m_head(new PageHead(theme(), this))
    , m_layout(new QVBoxLayout(this))
    , m_exporter(new CeremonyExport(context, *this))
{
    keepPageGround(*this, theme());
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(m_head);
    connect(&context, &OfficeContext::changed, this, &CeremonyPage::refreshSoon);
    connect(&context, &OfficeContext::programmeChanged, this, &CeremonyPage::refreshSoon);
}

QAction* CeremonyPage::makeVerb(const QString& iconName, std::function<void()> act)
{
    auto* action = new QAction(this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName, theme()));
    connect(action, &QAction::triggered, this, std::move(act));
    m_verbs.push_back(action);
    return action;
}

QAction* CeremonyPage::addVerb(const QString& iconName, std::function<void()> act)
{
    QAction* action = makeVerb(iconName, std::move(act));
    m_head->addAction(action);
    return action;
}

QAction* CeremonyPage::addPrimaryVerb(const QString& iconName, std::function<void()> act)
{
    QAction* action = makeVerb({}, std::move(act));
    m_head->addPrimary(action)->setIconName(iconName);
    return action;
}

QAction* CeremonyPage::addMenuVerb(std::function<void()> act)
{
    return makeVerb({}, std::move(act));
}

void CeremonyPage::setBody(QWidget* body)
{
    m_layout->addWidget(body, 1);
}

Page::Actions CeremonyPage::actions() const
{
    std::vector<QAction*> more;
    std::copy_if(m_verbs.begin(), m_verbs.end(), std::back_inserter(more),
                 [&](QAction* each) { return each != m_export && each != m_print; });
    return {.importData = nullptr, .exportData = m_export, .print = m_print, .more = more};
}

} // namespace prizedesk
