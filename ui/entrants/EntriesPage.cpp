#include "ui/entrants/EntriesPage.h"

#include "models/entrants/EntryOperations.h"
#include "models/entrants/EntryStore.h"
#include "models/entrants/EntryTableModel.h"
#include "models/entrants/ImportStore.h"
#include "models/programme/Programme.h"
#include "models/workspace/Workspace.h"
#include "ui/entrants/EntryFilter.h"
#include "ui/entrants/EntryListView.h"
#include "ui/entrants/EntryPane.h"
#include "ui/entrants/EntryTexts.h"
#include "ui/entrants/ImportPage.h"
#include "ui/entrants/QuarantineView.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/ScopeSwitch.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QCoreApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

EntriesPage::EntriesPage(OfficeContext& context, QWidget* parent)
    : Page(context, parent)
    , m_head(new PageHead(context.theme()))
    , m_stack(new QStackedWidget(this))
    , m_office(new QWidget)
    , m_views(new QStackedWidget)
    , m_list(new EntryListView(context))
    , m_quarantine(new QuarantineView(context))
    , m_importAction(new QAction(this))
    , m_exportAction(new QAction(this))
{
    m_importAction->setIcon(icon(u"import"_s, theme()));
    m_exportAction->setIcon(icon(u"export"_s, theme()));
    m_head->addAction(m_exportAction);
    m_head->addPrimary(m_importAction)->setIconName(u"import"_s);
    m_views->addWidget(m_list);
    m_views->addWidget(m_quarantine);
    auto* column = new QVBoxLayout(m_office);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_views, 1);
    m_stack->addWidget(m_office);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_importAction, &QAction::triggered, this, [this] { showImport({}); });
    connect(m_exportAction, &QAction::triggered, m_list, &EntryListView::exportEntries);
    connect(&m_head->scopeSwitch(), &ScopeSwitch::currentChanged, this, &EntriesPage::showTheme);
    connect(m_list, &EntryListView::importWanted, this, [this] { showImport({}); });
    connect(m_list, &EntryListView::quarantineWanted, this, &EntriesPage::showQuarantine);
    connect(m_list, &EntryListView::reloadWanted, this, &EntriesPage::reload);
    connect(m_list, &EntryListView::openWanted, this,
            [this](const QString& ref) { activate(ref); });
    connect(m_quarantine, &QuarantineView::backWanted, this, &EntriesPage::showList);
    connect(&context, &OfficeContext::changed, this, &EntriesPage::refresh);
    connect(&context, &OfficeContext::programmeChanged, this, &EntriesPage::updateCounts);
    updateCounts();
    const auto& themes = context.programme().themes;
    if (!themes.empty())
        showTheme(themes.front().code);
    EntriesPage::retranslate();
}

EntriesPage::~EntriesPage()
{
    // Views let go of the models before these go.
    delete m_stack;
}

EntryTableModel& EntriesPage::modelOf(const QString& theme)
{
    auto& model = m_models[theme];
    if (!model) {
        model = std::make_unique<EntryTableModel>(context().workspace(), context().programme(),
                                                  theme, entryWords(context()));
        model->setAssignEditor([this](const QString& ref, const QString& person) {
            const QString done = person.isEmpty()
                                     ? tr("Nobody is in charge of %1 now.").arg(ref)
                                     : tr("%1 was put in charge of %2.").arg(person, ref);
            return context().runUndoable(done, [&] {
                return EntryOperations(context().workspace(), context().programme())
                    .assign({ref}, person);
            });
        });
        context().attempt([&] { model->reload(); });
    }
    return *model;
}

EntryTableModel& EntriesPage::model() const
{
    return *m_models.at(m_theme);
}

void EntriesPage::showTheme(const QString& themeCode)
{
    if (themeCode == m_theme || !context().programme().theme(themeCode))
        return;
    m_theme = themeCode;
    m_head->scopeSwitch().setCurrent(themeCode);
    m_list->setModel(modelOf(themeCode));
}

void EntriesPage::updateCounts()
{
    std::vector<ScopeSwitch::Segment> segments;
    context().attempt([&] {
        Workspace& workspace = context().workspace();
        const EntryStore entries(workspace.database(), workspace.vault());
        int number = 0;
        for (const auto& each : context().programme().themes)
            segments.push_back(
                {each.code, tr("Theme %1").arg(++number), int(entries.count(each.code))});
        m_list->setQuarantineCount(
            ImportStore(workspace.database(), workspace.vault()).quarantineCount());
    });
    m_head->scopeSwitch().setSegments(std::move(segments));
    m_head->scopeSwitch().setCurrent(m_theme);
}

void EntriesPage::refresh(const ChangeSet& changes)
{
    context().attempt([&] {
        for (const auto& [themeCode, model] : m_models)
            model->refresh(changes);
    });
    m_list->refresh(changes);
    updateCounts();
    if (m_views->currentWidget() == m_quarantine && changes.touches(u"quarantine"_s))
        m_quarantine->reload();
}

void EntriesPage::reload()
{
    context().attempt([&] {
        for (const auto& [themeCode, model] : m_models)
            model->reload();
    });
    ChangeSet all;
    all.tables[u"entry"_s].others = true;
    m_list->refresh(all);
}

ImportPage& EntriesPage::importPage()
{
    if (!m_import) {
        m_import = new ImportPage(context());
        m_stack->addWidget(m_import);
        connect(m_import, &ImportPage::closeWanted, this, &EntriesPage::showList);
        connect(m_import, &ImportPage::entriesWanted, this,
                [this](const QString& themeCode, bool withFindings) {
                    showList();
                    showTheme(themeCode);
                    EntryFilter::Conditions conditions;
                    if (withFindings)
                        conditions[u"finding"_s] = {u"any"_s};
                    m_list->filter().setConditions(conditions);
                });
        connect(m_import, &ImportPage::quarantineWanted, this, [this] {
            showList();
            showQuarantine();
        });
    }
    return *m_import;
}

void EntriesPage::showList()
{
    m_stack->setCurrentWidget(m_office);
    m_views->setCurrentWidget(m_list);
    m_list->table().setFocus();
    Q_EMIT
    actionsChanged();
}

void EntriesPage::showQuarantine()
{
    m_quarantine->reload();
    m_views->setCurrentWidget(m_quarantine);
    m_quarantine->table().setFocus();
    Q_EMIT
    actionsChanged();
}

void EntriesPage::showImport(const QStringList& files)
{
    if (context().isReadOnly())
        return;
    m_stack->setCurrentWidget(&importPage());
    m_import->begin(m_theme, files);
    Q_EMIT
    actionsChanged();
}

void EntriesPage::activate(const QVariant& argument)
{
    if (argument.typeId() == QMetaType::QString) {
        const QString ref = argument.toString();
        if (ref.isEmpty())
            return;
        showList();
        showTheme(ref.section(u'-', 0, 0));
        m_list->openRef(ref);
        return;
    }
    const QVariantMap map = argument.toMap();
    if (map.isEmpty()) {
        if (m_stack->currentWidget() == m_office)
            m_list->table().setFocus();
        return;
    }
    const auto value = [&](const char* key) { return map.value(QLatin1String(key)); };
    if (map.contains(QLatin1String(Target::kFiles))) {
        showImport(value(Target::kFiles).toStringList());
        return;
    }
    const QString section = value(Target::kSection).toString();
    if (section == "import"_L1) {
        showImport({});
        return;
    }
    showList();
    if (!value(Target::kTheme).toString().isEmpty())
        showTheme(value(Target::kTheme).toString());
    if (section == "quarantine"_L1)
        showQuarantine();
    if (map.contains(QLatin1String(Target::kFilter))) {
        EntryFilter::Conditions conditions;
        const QVariantMap filter = value(Target::kFilter).toMap();
        for (auto it = filter.begin(); it != filter.end(); ++it)
            conditions[it.key()] = it.value().toStringList();
        m_list->filterBar().searchField().clear();
        m_list->filter().setConditions(conditions);
    }
    const QString ref = value(Target::kRef).toString();
    if (!ref.isEmpty()) {
        showTheme(ref.section(u'-', 0, 0));
        m_list->openRef(ref);
    }
}

Page::Actions EntriesPage::actions() const
{
    const bool atList = m_stack->currentWidget() == m_office && m_views->currentWidget() == m_list;
    return {m_importAction, atList ? m_exportAction : nullptr, nullptr, {}};
}

QWidget* EntriesPage::searchTarget() const
{
    return m_stack->currentWidget() == m_office ? &m_list->filterBar().searchField() : nullptr;
}

std::vector<QWidget*> EntriesPage::panes() const
{
    if (m_stack->currentWidget() != m_office || m_views->currentWidget() != m_list)
        return {};
    return {&m_list->filterBar(), &m_list->table(), &m_list->pane()};
}

void EntriesPage::retranslate()
{
    m_head->setTitle(tr("Entries"));
    m_importAction->setText(tr("Import…"));
    m_importAction->setEnabled(!context().isReadOnly());
    m_importAction->setToolTip(context().isReadOnly() ? tr("The file is open for reading only.")
                                                      : m_importAction->text());
    m_exportAction->setText(tr("Export…"));
    for (const auto& [themeCode, model] : m_models)
        model->setWords(entryWords(context()));
    m_list->retranslate();
    m_quarantine->retranslate();
    updateCounts();
}

PageInfo entriesPageInfo()
{
    PageInfo info;
    info.id = u"entries"_s;
    info.group = PageInfo::Group::Recruiting;
    info.iconName = u"entries"_s;
    info.title = [] { return QCoreApplication::translate("EntriesPage", "Entries"); };
    info.make = [](OfficeContext& context) { return std::make_unique<EntriesPage>(context); };
    return info;
}

} // namespace prizedesk
