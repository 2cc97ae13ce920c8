#include "ui/compute/ComputePage.h"

#include "models/storage/ChangeSet.h"
#include "models/workspace/Workspace.h"
#include "ui/compute/BudgetVerbs.h"
#include "ui/compute/ComputeBudgetView.h"
#include "ui/compute/ComputeCostsView.h"
#include "ui/compute/ComputeExporter.h"
#include "ui/compute/ComputeImports.h"
#include "ui/compute/ComputeLedgerView.h"
#include "ui/compute/ComputeOffersView.h"
#include "ui/compute/ComputePlansView.h"
#include "ui/compute/ComputeRequestsView.h"
#include "ui/compute/ComputeUsageView.h"
#include "ui/compute/EnvelopeVerbs.h"
#include "ui/compute/LedgerVerbs.h"
#include "ui/compute/PlanVerbs.h"
#include "ui/overview/PageGround.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/ScopeSwitch.h"

#include <QAction>
#include <QCoreApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr auto kBudget = "budget";
constexpr auto kRequests = "requests";
constexpr auto kPlans = "plans";
constexpr auto kOffers = "offers";
constexpr auto kCosts = "costs";
constexpr auto kLedger = "ledger";
constexpr auto kUsage = "usage";

QString partTitle(const QString& key)
{
    const auto words = [](const char* text) {
        return QCoreApplication::translate("ComputePage", text);
    };
    if (key == QLatin1String(kBudget))
        return words(QT_TRANSLATE_NOOP("ComputePage", "Budget and use"));
    if (key == QLatin1String(kRequests))
        return words(QT_TRANSLATE_NOOP("ComputePage", "Requests"));
    if (key == QLatin1String(kPlans))
        return words(QT_TRANSLATE_NOOP("ComputePage", "Plans"));
    if (key == QLatin1String(kOffers))
        return words(QT_TRANSLATE_NOOP("ComputePage", "Offers"));
    if (key == QLatin1String(kCosts))
        return words(QT_TRANSLATE_NOOP("ComputePage", "Other cost"));
    if (key == QLatin1String(kLedger))
        return words(QT_TRANSLATE_NOOP("ComputePage", "Ledger"));
    return words(QT_TRANSLATE_NOOP("ComputePage", "Use"));
}

} // namespace

ComputePage::ComputePage(OfficeContext& context, QWidget* parent)
    : Page(context, parent)
    , m_head(new PageHead(theme(), this))
    , m_stack(new QStackedWidget(this))
    , m_imports(new ComputeImports(context, *this))
    , m_envelope(new EnvelopeVerbs(context, *this))
    , m_plans(new PlanVerbs(context, *this))
    , m_ledger(new LedgerVerbs(context, *this))
    , m_costs(new BudgetVerbs(context, *this))
    , m_exporter(new ComputeExporter(context, *this))
    , m_budget(new ComputeBudgetView(
          context, {*m_imports, *m_envelope, *m_plans, *m_ledger, *m_costs, *m_exporter}))
{
    keepPageGround(*this, theme());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    m_head->scopeSwitch().setObjectName(QStringLiteral("computeParts"));
    addPart(QLatin1String(kBudget), m_budget);
    addPart(QLatin1String(kRequests), new ComputeRequestsView(context, *m_imports));
    addPart(QLatin1String(kPlans), new ComputePlansView(context, *m_plans, *m_exporter));
    addPart(QLatin1String(kOffers), new ComputeOffersView(context, *m_imports, *m_costs));
    addPart(QLatin1String(kCosts), new ComputeCostsView(context, *m_costs));
    addPart(QLatin1String(kLedger), new ComputeLedgerView(context, *m_ledger, *m_exporter));
    addPart(QLatin1String(kUsage), new ComputeUsageView(context, *m_imports, *m_ledger));
    m_part = QLatin1String(kBudget);
    placeButtons();
    connect(&m_head->scopeSwitch(), &ScopeSwitch::currentChanged, this,
            [this](const QString& key) { showPart(key); });
    connect(&context, &OfficeContext::changed, this, &ComputePage::refreshSoon);
    connect(&context, &OfficeContext::wordsChanged, this, &ComputePage::refreshSoon);
    ComputePage::retranslate();
    showPart(m_part);
}

void ComputePage::addPart(const QString& key, ComputeView* view)
{
    m_stack->addWidget(view);
    m_parts.emplace(key, view);
    m_order.push_back(key);
    connect(view, &ComputeView::partWanted, this, &ComputePage::showPart);
}

/// An action of its own for a button: the same verb may stand in the head of one part and only in
/// the menu of another.
QAction* ComputePage::standIn(QAction& verb)
{
    auto* action = new QAction(this);
    const auto follow = [action, &verb] {
        action->setText(verb.text());
        action->setIcon(verb.icon());
        action->setToolTip(verb.toolTip());
        action->setEnabled(verb.isEnabled());
    };
    follow();
    connect(&verb, &QAction::changed, action, follow);
    connect(action, &QAction::triggered, &verb, &QAction::trigger);
    return action;
}

void ComputePage::placeButtons()
{
    for (const QString& key : m_order) {
        std::vector<QAction*>& own = m_buttons[key];
        for (QAction* verb : m_parts.at(key)->buttons()) {
            own.push_back(standIn(*verb));
            m_head->addAction(own.back());
        }
    }
    for (const QString& key : m_order) {
        if (QAction* verb = m_parts.at(key)->primary()) {
            m_buttons[key].push_back(standIn(*verb));
            m_head->addPrimary(m_buttons[key].back());
        }
    }
}

void ComputePage::showPart(const QString& key, const QVariantMap& what)
{
    if (!m_parts.contains(key))
        return;
    m_part = key;
    refreshIfDue();
    for (const auto& [each, actions] : m_buttons) {
        for (QAction* action : actions)
            action->setVisible(each == key);
    }
    m_stack->setCurrentWidget(&current());
    m_head->scopeSwitch().setCurrent(key);
    if (m_data)
        current().show(*m_data);
    if (!what.isEmpty())
        current().open(what);
    Q_EMIT
    actionsChanged();
}

void ComputePage::activate(const QVariant& argument)
{
    const QVariantMap map = argument.toMap();
    QString key = map.value(QLatin1String(Target::kTab)).toString();
    if (key.isEmpty())
        key = map.value(QLatin1String(Target::kSection)).toString();
    refreshIfDue();
    if (!key.isEmpty())
        showPart(key);
    const QString ref = argument.typeId() == QMetaType::QString
                            ? argument.toString()
                            : map.value(QLatin1String(Target::kRef)).toString();
    if (!ref.isEmpty())
        showPart(QLatin1String(kRequests), {{QStringLiteral("team"), ref}});
}

Page::Actions ComputePage::actions() const
{
    std::vector<QAction*> more;
    const auto add = [&](QAction* action) {
        if (action && std::find(more.begin(), more.end(), action) == more.end())
            more.push_back(action);
    };
    add(current().primary());
    for (QAction* action : current().buttons())
        add(action);
    for (QAction* action : current().more())
        add(action);
    for (QAction* action : {m_imports->usage(), m_imports->requests(), m_imports->teams(),
                            m_imports->offers(), m_costs->settings()})
        add(action);
    return {.importData = current().importAction(),
            .exportData = current().exportAction(),
            .print = nullptr,
            .more = more};
}

QWidget* ComputePage::searchTarget() const
{
    return current().searchTarget();
}

std::vector<QWidget*> ComputePage::panes() const
{
    std::vector<QWidget*> all{&m_head->scopeSwitch()};
    const auto own = current().panes();
    all.insert(all.end(), own.begin(), own.end());
    return all;
}

void ComputePage::refresh()
{
    auto content = ComputeData::load(context().workspace());
    if (!content) {
        context().showError(content.error());
        return;
    }
    // What is shown points into the content before: it goes after the new is shown.
    const std::unique_ptr<ComputeData> before = std::move(m_data);
    m_data = std::make_unique<ComputeData>(std::move(*content));
    m_envelope->show(m_data->status.envelope);
    m_plans->show(*m_data, {});
    m_costs->show(*m_data, nullptr);
    m_exporter->show(*m_data, {});
    for (const auto& [key, view] : m_parts) {
        if (view != &current())
            view->show(*m_data);
    }
    // Last, so that verbs are about what this part has in hand.
    current().show(*m_data);
    showCounts();
}

void ComputePage::showCounts()
{
    std::vector<ScopeSwitch::Segment> segments;
    for (const QString& key : m_order) {
        int count = -1;
        if (m_data && key == QLatin1String(kRequests))
            count = int(m_data->requests.size());
        else if (m_data && key == QLatin1String(kPlans))
            count = int(m_data->plans.size());
        else if (m_data && key == QLatin1String(kOffers))
            count = int(m_data->offers.size());
        else if (m_data && key == QLatin1String(kCosts))
            count = int(m_data->costs.size());
        else if (m_data && key == QLatin1String(kLedger))
            count = int(m_data->status.book.lines().size());
        segments.push_back({key, partTitle(key), count});
    }
    m_head->scopeSwitch().setSegments(std::move(segments));
    m_head->scopeSwitch().setCurrent(m_part);
}

void ComputePage::retranslate()
{
    m_head->setTitle(QCoreApplication::translate("Pages", "GPU"));
    m_head->scopeSwitch().setAccessibleName(tr("Parts of the compute budget"));
    m_imports->retranslate();
    m_envelope->retranslate();
    m_plans->retranslate();
    m_ledger->retranslate();
    m_costs->retranslate();
    m_exporter->retranslate();
    for (const auto& [key, view] : m_parts)
        view->retranslate();
    showCounts();
    refreshSoon();
}

PageInfo computePageInfo()
{
    PageInfo info{.id = QStringLiteral("compute"),
                  .group = PageInfo::Group::Operation,
                  .iconName = QStringLiteral("gpu"),
                  .title = [] { return QCoreApplication::translate("Pages", "GPU"); },
                  .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                      return std::make_unique<ComputePage>(context);
                  },
                  .waiting = {},
                  .search = {},
                  .tabs = {}};
    for (const auto* key : {kBudget, kRequests, kPlans, kOffers, kCosts, kLedger, kUsage}) {
        info.tabs.push_back({.id = QLatin1String(key),
                             .group = PageInfo::Group::Operation,
                             .iconName = QStringLiteral("gpu"),
                             .title = [key] { return partTitle(QLatin1String(key)); },
                             .make = info.make,
                             .waiting = {},
                             .search = {},
                             .tabs = {}});
    }
    return info;
}

} // namespace prizedesk
