#include "ui/committee/CommentsView.h"

#include "models/committee/CommentPaper.h"
#include "models/programme/Programme.h"
#include "models/settings/DateWords.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/committee/CommentDialog.h"
#include "ui/committee/CommentPane.h"
#include "ui/committee/PaperExporter.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/TableFilter.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QComboBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

CommentsView::CommentsView(OfficeContext& context, QWidget* parent)
    : CommitteeView(context, parent)
    , m_bar(new FilterBar(context.theme(), this))
    , m_stages(new QComboBox)
    , m_table(new TableView(context.theme(), this))
    , m_pane(new CommentPane(context))
    , m_splitter(new QSplitter(this))
    , m_model(new CommentsTableModel(this))
    , m_exporter(new PaperExporter(context, *this))
    , m_draft(new QAction(this))
    , m_again(new QAction(this))
    , m_edit(new QAction(icon(QStringLiteral("edit"), context.theme()), {}, this))
    , m_approve(new QAction(icon(QStringLiteral("check"), context.theme()), {}, this))
    , m_export(new QAction(icon(QStringLiteral("export"), context.theme()), {}, this))
{
    m_table->setObjectName(QStringLiteral("commentsTable"));
    m_stages->setObjectName(QStringLiteral("commentStage"));
    m_model->setTimeWords([this](qint64 ms) { return this->context().dates().listDateTime(ms); });
    m_table->setSourceModel(m_model);
    m_bar->addTool(m_stages);
    m_filter =
        new TableFilter(context.theme(), *m_bar, *m_table, {CommentsTableModel::StateColumn}, this);
    m_table->rememberLayout(context.settings().store(), QStringLiteral("tables/comments"));
    auto* left = new QWidget(m_splitter);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    connect(m_stages, &QComboBox::activated, this, [this] {
        m_stage = m_stages->currentData().toString();
        refresh();
    });
    connect(m_draft, &QAction::triggered, this, &CommentsView::draftAll);
    connect(m_again, &QAction::triggered, this, &CommentsView::draftAgain);
    connect(m_edit, &QAction::triggered, this, &CommentsView::edit);
    connect(m_approve, &QAction::triggered, this, &CommentsView::approve);
    connect(m_export, &QAction::triggered, this, &CommentsView::askExport);
    connect(m_table, &TableView::currentIdChanged, this, &CommentsView::showCurrent);
    connect(m_table, &TableView::opened, this, [this] {
        if (m_edit->isEnabled())
            edit();
    });
    connect(m_table, &TableView::clearFilterWanted, m_filter, &TableFilter::clear);
    connect(m_pane, &CommentPane::previousWanted, this, [this] { m_table->step(-1); });
    connect(m_pane, &CommentPane::nextWanted, this, [this] { m_table->step(1); });
    connect(m_pane, &CommentPane::closeWanted, m_pane, &QWidget::hide);
}

CommentsView::~CommentsView()
{
    // The view lets go of the model before it goes.
    delete m_splitter;
}

std::vector<QAction*> CommentsView::buttons() const
{
    return {m_export, m_edit, m_approve};
}

std::vector<QAction*> CommentsView::more() const
{
    return {m_again};
}

QWidget* CommentsView::searchTarget() const
{
    return &m_bar->searchField();
}

std::vector<QWidget*> CommentsView::panes() const
{
    return {m_table, m_pane};
}

const CommentRow* CommentsView::current() const
{
    return m_model->row(EntryId(m_table->currentId()));
}

void CommentsView::open(const QString& ref)
{
    for (const CommentRow& row : m_model->rows()) {
        if (row.ref == ref) {
            m_table->showId(row.entry.value());
            return;
        }
    }
}

void CommentsView::fillStages()
{
    m_stages->clear();
    for (const Stage& stage : context().programme().stagesOf(theme()))
        m_stages->addItem(context().in(stage.name), stage.code);
    // The last stage is what entrants are told about first.
    if (m_stages->findData(m_stage) < 0)
        m_stage = m_stages->itemData(m_stages->count() - 1).toString();
    m_stages->setCurrentIndex(m_stages->findData(m_stage));
}

void CommentsView::refresh()
{
    fillStages();
    const auto rows = CommentOperations(context().workspace()).rows(m_stage);
    if (!rows) {
        context().showError(rows.error());
        return;
    }
    const qint64 shown = m_table->currentId();
    m_model->setRows(*rows);
    if (!m_table->showId(shown) && !rows->empty())
        m_table->showId(rows->front().entry.value());
    showCurrent();
}

void CommentsView::showCurrent()
{
    const CommentRow* row = current();
    if (row)
        m_pane->showComment(*row);
    m_pane->showNothing(row == nullptr);
    const bool writes = !context().isReadOnly();
    const auto& all = m_model->rows();
    const bool canDraft = std::any_of(all.begin(), all.end(), [](const CommentRow& each) {
        return !each.comment && each.judges > 0;
    });
    const bool hasApproved = std::any_of(all.begin(), all.end(), [](const CommentRow& each) {
        return each.comment && each.comment->state == EntrantComment::State::Approved;
    });
    const bool isApproved =
        row && row->comment && row->comment->state == EntrantComment::State::Approved;
    m_draft->setEnabled(writes && canDraft);
    m_draft->setToolTip(canDraft ? m_draft->text()
                                 : tr("No entry has comments of judges that wait for a draft."));
    m_again->setEnabled(writes && row && row->judges > 0 && !isApproved);
    m_edit->setEnabled(writes && row);
    m_approve->setEnabled(writes && row && row->comment && !isApproved);
    m_export->setEnabled(writes && hasApproved);
}

void CommentsView::draftAll()
{
    context().runUndoable(tr("Drafts were made from the judges' comments."), [&] {
        return CommentOperations(context().workspace()).draftAll(m_stage, context().japanese());
    });
}

void CommentsView::draftAgain()
{
    const CommentRow* row = current();
    if (!row)
        return;
    context().runUndoable(tr("A new draft for %1 was made.").arg(row->ref), [&] {
        return CommentOperations(context().workspace())
            .draftAgain(m_stage, row->ref, context().japanese());
    });
}

void CommentsView::edit()
{
    const CommentRow* row = current();
    if (!row)
        return;
    context().attempt([&] {
        auto* dialog = new CommentDialog(context(), m_stage, *row, this);
        connect(dialog, &QDialog::accepted, this, [this, dialog, stage = m_stage, ref = row->ref] {
            context().runUndoable(tr("The comment for %1 was saved.").arg(ref), [&] {
                return CommentOperations(context().workspace())
                    .save(stage, ref, dialog->strengths(), dialog->improvement());
            });
        });
        dialog->open();
    });
}

void CommentsView::approve()
{
    const CommentRow* row = current();
    if (!row)
        return;
    context().runUndoable(tr("The comment for %1 was approved.").arg(row->ref), [&] {
        return CommentOperations(context().workspace()).approve(m_stage, row->ref);
    });
}

void CommentsView::askExport()
{
    std::vector<PaperExporter::Document> documents;
    Workspace& workspace = context().workspace();
    const CommentRow* row = current();
    if (row && row->comment && row->comment->state == EntrantComment::State::Approved)
        documents.push_back(
            {tr("Comment for %1").arg(row->ref),
             tr("Comment") + u'_' + row->ref,
             [&workspace, stage = m_stage, ref = row->ref](const PaperStyle& style) {
                 return commentPaper(workspace, stage, ref, style);
             },
             {},
             false});
    documents.push_back({tr("All approved comments of the stage"),
                         tr("Comments") + u'_' + m_stage,
                         [&workspace, stage = m_stage](const PaperStyle& style) {
                             return commentsPaper(workspace, stage, style);
                         },
                         {},
                         false});
    m_exporter->ask(tr("Export comments for entrants"), documents);
}

void CommentsView::retranslate()
{
    m_draft->setText(tr("Make drafts"));
    m_again->setText(tr("Make the draft again"));
    m_edit->setText(tr("Edit…"));
    m_approve->setText(tr("Approve"));
    m_export->setText(tr("Export…"));
    m_stages->setAccessibleName(tr("Stage"));
    m_bar->setUnit([](int count) { return tr("%n entries", nullptr, count); });
    m_table->setAccessibleName(tr("Comments for entrants"));
    m_table->setEmptyState(tr("No entry is in this stage yet."));
    m_pane->setNothing(tr("Choose an entry to see its comment."));
}

} // namespace prizedesk
