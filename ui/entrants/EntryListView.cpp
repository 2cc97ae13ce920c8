#include "ui/entrants/EntryListView.h"

#include "models/journal/OperationWords.h"
#include "models/settings/UserSettings.h"
#include "ui/entrants/EntryExport.h"
#include "ui/entrants/EntryFilter.h"
#include "ui/entrants/EntryPane.h"
#include "ui/entrants/EntryTexts.h"
#include "ui/entrants/EntryVerbs.h"
#include "ui/shared/Banner.h"
#include "ui/shared/BulkBar.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/TableView.h"
#include "ui/shell/OfficeContext.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

QString layoutKey(const EntryTableModel& model)
{
    return u"entries/%1/list"_s.arg(model.theme());
}

} // namespace

EntryListView::EntryListView(OfficeContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new FilterBar(context.theme(), this))
    , m_table(new TableView(context.theme(), this))
    , m_filter(new EntryFilter(context, *m_bar, *m_table, this))
    , m_quarantine(new Banner(context.theme(), this))
    , m_bulk(new BulkBar(context.theme(), this))
    , m_pane(new EntryPane(context, this))
    , m_splitter(new QSplitter(this))
    , m_verbs(new EntryVerbs(context, *this))
    , m_currentVerbs(new EntryVerbs(context, *this))
    , m_export(new EntryExport(context, *this))
    , m_exportVerb(new QAction(this))
    , m_showQuarantine(new QAction(this))
{
    m_table->setCheckable(true);
    m_quarantine->addAction(m_showQuarantine);
    m_quarantine->setClosable(false);
    m_quarantine->hide();
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_quarantine);
    column->addWidget(m_table, 1);
    column->addWidget(m_bulk);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    QSettings& settings = context.settings().store();
    m_splitter->restoreState(settings.value(u"entries/splitter"_s).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this, [this, &settings] {
        settings.setValue(u"entries/splitter"_s, m_splitter->saveState());
    });

    for (QAction* verb : {&m_verbs->status(), &m_verbs->giveBack(), &m_verbs->assign(),
                          m_exportVerb, &m_verbs->addZero()})
        m_bulk->addVerb(verb);
    m_bulk->follow(*m_table);
    m_bulk->setCountText([](int count) { return tr("%n selected", nullptr, count); });
    makeMenus();
    connect(m_table, &TableView::selectedCountChanged, this, &EntryListView::selectionChanged);
    connect(m_table, &TableView::currentIdChanged, this, &EntryListView::currentChanged);
    connect(m_table, &TableView::opened, this, [this] {
        m_pane->setVisible(true);
        m_pane->setFocus();
    });
    connect(m_table, &TableView::emptyActionTriggered, this, &EntryListView::importWanted);
    connect(
        m_table, &TableView::contextMenuWanted, this,
        [this](QMenu* menu, qint64, int sourceColumn) { fillContextMenu(*menu, sourceColumn); });
    connect(m_exportVerb, &QAction::triggered, this, &EntryListView::exportEntries);
    connect(m_showQuarantine, &QAction::triggered, this, &EntryListView::quarantineWanted);
    connect(m_pane, &DetailPane::previousWanted, this, [this] { m_table->step(-1); });
    connect(m_pane, &DetailPane::nextWanted, this, [this] { m_table->step(1); });
    connect(m_pane, &DetailPane::closeWanted, this, [this] {
        m_pane->hide();
        m_table->setFocus();
    });
    connect(m_pane, &EntryPane::openWanted, this, [this](const QString& ref) {
        if (!openRef(ref))
            Q_EMIT
        openWanted(ref);
    });
    for (EntryVerbs* verbs : {m_verbs, m_currentVerbs})
        connect(verbs, &EntryVerbs::erased, this, &EntryListView::reloadWanted);
    retranslate();
}

void EntryListView::makeMenus()
{
    auto* menu = new QMenu(m_pane);
    menu->addMenu(m_currentVerbs->status().menu());
    menu->addMenu(m_currentVerbs->assign().menu());
    menu->addAction(&m_currentVerbs->addZero());
    menu->addSeparator();
    menu->addAction(&m_currentVerbs->erase());
    m_pane->setMenu(menu);
}

void EntryListView::setModel(EntryTableModel& model)
{
    m_model = &model;
    // Columns of the other theme's list must not stay hidden here.
    m_table->rememberLayout(m_context.settings().store(), layoutKey(model));
    QHeaderView* head = m_table->horizontalHeader();
    for (int column = 0; column < head->count(); ++column)
        head->setSectionHidden(column, false);
    m_table->filterProxy().setPredicate(u"entries"_s, {});
    m_table->setSourceModel(&model);
    m_table->horizontalHeader()->setSectionHidden(EntryTableModel::SearchText, true);
    if (m_table->filterProxy().sortKeys().empty())
        m_table->orderBy(EntryTableModel::Applicant, false);
    m_filter->setModel(model);
    m_table->fitColumns();
    retranslate();
    currentChanged();
    if (m_table->currentId() <= 0 && m_table->filterProxy().rowCount() > 0)
        m_table->step(1);
    m_table->clearChecks();
}

void EntryListView::refresh(const ChangeSet& changes)
{
    m_pane->refresh(changes);
    selectionChanged();
    m_currentVerbs->setEntries(m_model, {m_table->currentId()});
    m_filter->show();
}

void EntryListView::retranslate()
{
    m_exportVerb->setText(tr("Export…"));
    m_showQuarantine->setText(tr("Show rows"));
    m_verbs->retranslate();
    m_currentVerbs->retranslate();
    m_currentVerbs->status().menu()->setTitle(tr("Change state"));
    m_currentVerbs->assign().menu()->setTitle(tr("Put in charge"));
    m_table->setEmptyState(
        tr("There are no entries yet. Import the answers of the application form."),
        m_context.isReadOnly() ? QString() : tr("Import…"));
    m_table->setAccessibleName(tr("Entries"));
    if (m_model)
        m_filter->show();
    setQuarantineCount(m_quarantineCount);
    selectionChanged();
}

void EntryListView::setQuarantineCount(int count)
{
    m_quarantineCount = count;
    m_quarantine->setContent(Tone::Warning, tr("%n rows are put aside: nothing tells whose they "
                                               "are.",
                                               nullptr, count));
    m_quarantine->setVisible(count > 0);
}

void EntryListView::selectionChanged()
{
    m_verbs->setEntries(m_model, m_model ? m_table->selectedIds() : std::vector<qint64>());
    m_bulk->setSharedText(m_verbs->sharedText());
}

void EntryListView::currentChanged()
{
    const qint64 id = m_table->currentId();
    m_pane->show(EntryId(id > 0 ? id : 0));
    m_currentVerbs->setEntries(m_model, {id});
}

bool EntryListView::openRef(const QString& ref)
{
    const qint64 id = m_model ? m_model->idOf(ref) : 0;
    if (id <= 0)
        return false;
    if (!m_table->showId(id)) {
        m_filter->clear();
        m_table->showId(id);
    }
    m_pane->setVisible(true);
    return true;
}

void EntryListView::exportEntries()
{
    if (!m_model)
        return;
    std::vector<qint64> shown;
    const FilterProxy& proxy = m_table->filterProxy();
    for (int row = 0; row < proxy.rowCount(); ++row)
        shown.push_back(m_model->entryAt(proxy.sourceRow(row))->id.value());
    std::vector<qint64> selected = m_table->selectedIds();
    if (selected.size() < 2)
        selected.clear();
    m_export->ask(*m_model, shown, selected);
}

void EntryListView::fillContextMenu(QMenu& menu, int column)
{
    EntryVerbs& verbs = m_table->selectedCount() > 1 ? *m_verbs : *m_currentVerbs;
    menu.addMenu(verbs.status().menu());
    menu.addMenu(verbs.assign().menu());
    menu.addAction(&verbs.giveBack());
    menu.addAction(&verbs.addZero());
    menu.addSeparator();
    if (!m_model || m_table->currentSourceRow() < 0)
        return;
    struct Offer
    {
        int column;
        QString property;
        QString value;
    };
    const Entry& entry = *m_model->entryAt(m_table->currentSourceRow());
    const std::vector<Offer> offers{
        {EntryTableModel::Status, u"status"_s, entry.status},
        {EntryTableModel::Assignee, u"assignee"_s, entry.assignee},
        {EntryTableModel::Prefecture, u"prefecture"_s, entry.values[EntryField::Prefecture]},
    };
    for (const Offer& offer : offers) {
        if (offer.column != column)
            continue;
        const QString words = m_model->valueWords(offer.property, offer.value);
        connect(menu.addAction(tr("Only “%1”").arg(words)), &QAction::triggered, this,
                [this, offer] {
                    auto conditions = m_filter->conditions();
                    conditions[offer.property] = {offer.value};
                    m_filter->setConditions(conditions);
                });
    }
}

} // namespace prizedesk
