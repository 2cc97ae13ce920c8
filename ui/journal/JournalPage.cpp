#include "ui/journal/JournalPage.h"

#include "models/journal/JournalTableModel.h"
#include "models/journal/OperationWords.h"
#include "models/journal/UndoSteps.h"
#include "models/settings/DateWords.h"
#include "models/settings/UserSettings.h"
#include "models/tables/TableWriter.h"
#include "models/workspace/Workspace.h"
#include "ui/journal/JournalPane.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/TableFilter.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

namespace prizedesk {

JournalPage::JournalPage(OfficeContext& context, QWidget* parent)
    : Page(context, parent)
    , m_head(new PageHead(theme(), this))
    , m_bar(new FilterBar(theme(), this))
    , m_table(new TableView(theme(), this))
    , m_pane(new JournalPane(context, this))
    , m_splitter(new QSplitter(this))
    , m_model(new JournalTableModel(context.workspace().journal(), this))
    , m_verify(new QAction(icon(QStringLiteral("shield"), theme()), {}, this))
    , m_export(new QAction(icon(QStringLiteral("export"), theme()), {}, this))
{
    m_verify->setObjectName(QStringLiteral("journalVerify"));
    m_export->setObjectName(QStringLiteral("journalExport"));
    m_table->setObjectName(QStringLiteral("journalTable"));
    m_model->setTimeWords([this](qint64 ms) {
        const int year = QDate::currentDate().year();
        const DateWords dates = this->context().dates();
        return dates.listDate(ms, year) + QLatin1Char(' ') + dates.time(ms);
    });
    context.attempt([this] { m_model->refresh(); });
    m_table->setSourceModel(m_model);
    m_filter = new TableFilter(theme(), *m_bar, *m_table,
                               {JournalTableModel::Who, JournalTableModel::What}, this);
    buildLayout();
    m_table->rememberLayout(context.settings().store(), QStringLiteral("tables/journal"));

    connect(&context, &OfficeContext::changed, this, &JournalPage::refresh);
    connect(&context, &OfficeContext::journalVerified, this, &JournalPage::showVerified);
    connect(m_verify, &QAction::triggered, &context, &OfficeContext::verifyJournal);
    connect(m_export, &QAction::triggered, this, &JournalPage::askExport);
    connect(m_table, &TableView::currentIdChanged, this, &JournalPage::showAction);
    connect(m_pane, &JournalPane::undoWanted, this, &JournalPage::undoTo);
    connect(m_pane, &JournalPane::previousWanted, this, [this] { m_table->step(-1); });
    connect(m_pane, &JournalPane::nextWanted, this, [this] { m_table->step(1); });
    connect(m_pane, &JournalPane::closeWanted, m_pane, &QWidget::hide);
    connect(m_table, &TableView::opened, this, [this](qint64 id) {
        m_pane->setVisible(true);
        showAction(id);
    });
    JournalPage::retranslate();
}

void JournalPage::buildLayout()
{
    m_head->addAction(m_export);
    m_head->addAction(m_verify);
    auto* left = new QWidget(m_splitter);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_bar);
    leftLayout->addWidget(m_table, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_splitter, 1);
}

void JournalPage::activate(const QVariant& argument)
{
    const QVariantMap target = argument.toMap();
    if (const qint64 id = target.value(QLatin1String(Target::kAction)).toLongLong(); id > 0) {
        if (!m_table->showId(id)) {
            m_filter->clear();
            m_table->showId(id);
        }
        m_pane->setVisible(true);
    }
    if (m_table->currentId() <= 0 && m_model->rowCount() > 0)
        m_table->showId(m_model->actions().front().id.value());
    const QString ref = argument.typeId() == QMetaType::QString
                            ? argument.toString()
                            : target.value(QLatin1String(Target::kRef)).toString();
    if (!ref.isEmpty())
        m_bar->searchField().setText(ref);
}

Page::Actions JournalPage::actions() const
{
    return {.importData = nullptr, .exportData = m_export, .print = nullptr, .more = {m_verify}};
}

QWidget* JournalPage::searchTarget() const
{
    return &m_bar->searchField();
}

std::vector<QWidget*> JournalPage::panes() const
{
    return {m_table, m_pane};
}

void JournalPage::refresh()
{
    context().attempt([this] { m_model->refresh(); });
    showVerified();
    if (const qint64 id = m_table->currentId(); id > 0)
        showAction(id);
}

void JournalPage::showAction(qint64 id)
{
    const Action* action = m_model->action(ActionId(id));
    if (!action) {
        m_pane->showNothing(true);
        return;
    }
    int steps = 0;
    const std::vector<Action> all = undoSteps(m_model->actions(), m_model->rowCount());
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].id == action->id)
            steps = int(i) + 1;
    }
    m_pane->show(*action, m_model->isUndone(action->id), steps);
}

void JournalPage::undoTo(ActionId action)
{
    const int steps = context().undoDownTo(action);
    if (steps > 0)
        context().showBanner(Tone::Good, tr("%n steps undone.", nullptr, steps),
                             QStringLiteral("done"));
}

void JournalPage::showVerified()
{
    const QString count = QLocale().toString(m_model->rowCount());
    const auto& state = context().chainState();
    if (!state) {
        m_head->setSubtitle(tr("%1 actions, not verified yet").arg(count));
    } else if (state->broken > 0) {
        m_head->setSubtitle(tr("%1 actions").arg(count));
        context().showBanner(Tone::Bad,
                             tr("Action no. %1 does not match its seal. The journal was changed "
                                "outside PrizeDesk. Keep the file and restore a backup.")
                                 .arg(state->broken),
                             QStringLiteral("chain"));
    } else {
        m_head->setSubtitle(tr("%1 actions verified").arg(count));
    }
}

void JournalPage::askExport()
{
    context().prompts().saveFile(this,
                                 {.title = tr("Export the journal"),
                                  .filters = {tr("CSV table (*.csv)")},
                                  .suggestedName = tr("Journal") + QStringLiteral(".csv"),
                                  .folderKey = QStringLiteral("export")},
                                 [this](const QString& path) {
                                     if (!path.isEmpty())
                                         exportTo(path);
                                 });
}

void JournalPage::exportTo(const QString& path)
{
    OutTable table;
    table.sheet = tr("Journal");
    table.columns = {
        {tr("No."), OutColumn::Type::Integer}, {tr("Time (UTC)"), OutColumn::Type::Text},
        {tr("Who"), OutColumn::Type::Text},    {tr("What"), OutColumn::Type::Text},
        {tr("Reason"), OutColumn::Type::Text}, {tr("Seal"), OutColumn::Type::Text}};
    for (const Action& action : m_model->actions()) {
        table.rows.push_back(
            {QString::number(action.id.value()),
             QDateTime::fromMSecsSinceEpoch(action.atMs, Qt::UTC).toString(Qt::ISODate), action.who,
             action.description(), action.reason, QString::fromLatin1(action.hash.toHex())});
    }
    const Result<void> saved = FileSaver().save(path, toCsvUtf8(table));
    if (!saved) {
        context().showError(saved.error());
        return;
    }
    if (!context().isReadOnly()) {
        const Result<void> noted = context().workspace().note(
            Operation{.code = QStringLiteral("export.journal"),
                      .labels = {QFileInfo(path).fileName(), QString::number(table.rows.size())},
                      .reason = {}});
        if (!noted) {
            context().showError(noted.error());
            return;
        }
    }
    context().showBanner(Tone::Good,
                         tr("%n actions exported to %1.", nullptr, int(table.rows.size()))
                             .arg(QFileInfo(path).fileName()),
                         QStringLiteral("done"));
}

void JournalPage::retranslate()
{
    m_head->setTitle(tr("Journal"));
    m_verify->setText(tr("Verify"));
    m_verify->setToolTip(tr("Recompute every seal of the journal"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Export the journal as a CSV table"));
    m_bar->setUnit([](int count) { return tr("%n actions", nullptr, count); });
    m_table->setAccessibleName(tr("Journal"));
    m_table->setEmptyState(tr("Everything that is done in this programme stands here."));
    m_model->refreshWords();
    showVerified();
}

} // namespace prizedesk
