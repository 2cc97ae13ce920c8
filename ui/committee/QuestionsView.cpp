#include "ui/committee/QuestionsView.h"

#include "models/committee/QuestionOperations.h"
#include "models/committee/QuestionPapers.h"
#include "models/settings/DateWords.h"
#include "models/settings/UserSettings.h"
#include "models/workspace/Workspace.h"
#include "ui/committee/AnswerDialog.h"
#include "ui/committee/PaperExporter.h"
#include "ui/committee/QuestionDialog.h"
#include "ui/committee/QuestionPane.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/TableFilter.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QFileInfo>
#include <QSplitter>
#include <QVBoxLayout>

namespace prizedesk {

QuestionsView::QuestionsView(OfficeContext& context, QWidget* parent)
    : CommitteeView(context, parent)
    , m_bar(new FilterBar(context.theme(), this))
    , m_table(new TableView(context.theme(), this))
    , m_pane(new QuestionPane(context))
    , m_splitter(new QSplitter(this))
    , m_model(new QuestionsTableModel(this))
    , m_exporter(new PaperExporter(context, *this))
    , m_ask(new QAction(this))
    , m_change(new QAction(this))
    , m_answer(new QAction(icon(QStringLiteral("edit"), context.theme()), {}, this))
    , m_release(new QAction(icon(QStringLiteral("check"), context.theme()), {}, this))
    , m_remove(new QAction(this))
    , m_mail(new QAction(icon(QStringLiteral("mail"), context.theme()), {}, this))
    , m_export(new QAction(icon(QStringLiteral("export"), context.theme()), {}, this))
{
    m_table->setObjectName(QStringLiteral("questionsTable"));
    m_model->setDateWords([this](qint64 ms) { return this->context().dates().longDate(ms); });
    m_table->setSourceModel(m_model);
    m_filter =
        new TableFilter(context.theme(), *m_bar, *m_table,
                        {QuestionsTableModel::StateColumn, QuestionsTableModel::EntryColumn}, this);
    m_table->rememberLayout(context.settings().store(), QStringLiteral("tables/questions"));
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

    connect(m_ask, &QAction::triggered, this, &QuestionsView::ask);
    connect(m_change, &QAction::triggered, this, &QuestionsView::change);
    connect(m_answer, &QAction::triggered, this, &QuestionsView::answer);
    connect(m_release, &QAction::triggered, this, &QuestionsView::release);
    connect(m_remove, &QAction::triggered, this, &QuestionsView::remove);
    connect(m_mail, &QAction::triggered, this, &QuestionsView::saveDraft);
    connect(m_export, &QAction::triggered, this, &QuestionsView::askExport);
    connect(m_table, &TableView::currentIdChanged, this, &QuestionsView::showCurrent);
    connect(m_table, &TableView::opened, this, [this] {
        m_pane->show();
        if (m_answer->isEnabled())
            answer();
    });
    connect(m_table, &TableView::emptyActionTriggered, m_ask, &QAction::trigger);
    connect(m_table, &TableView::clearFilterWanted, m_filter, &TableFilter::clear);
    connect(m_pane, &QuestionPane::previousWanted, this, [this] { m_table->step(-1); });
    connect(m_pane, &QuestionPane::nextWanted, this, [this] { m_table->step(1); });
    connect(m_pane, &QuestionPane::closeWanted, m_pane, &QWidget::hide);
}

QuestionsView::~QuestionsView()
{
    // The view lets go of the model before it goes.
    delete m_splitter;
}

std::vector<QAction*> QuestionsView::buttons() const
{
    return {m_export, m_mail, m_answer, m_release};
}

std::vector<QAction*> QuestionsView::more() const
{
    return {m_change, m_remove};
}

QWidget* QuestionsView::searchTarget() const
{
    return &m_bar->searchField();
}

std::vector<QWidget*> QuestionsView::panes() const
{
    return {m_table, m_pane};
}

const Question* QuestionsView::current() const
{
    return m_model->question(QuestionId(m_table->currentId()));
}

void QuestionsView::open(const QString& ref)
{
    for (const Question& question : m_model->questions()) {
        if (question.entryRef == ref) {
            m_table->showId(question.id.value());
            return;
        }
    }
}

void QuestionsView::refresh()
{
    context().attempt([this] {
        Workspace& workspace = context().workspace();
        const qint64 shown = m_table->currentId();
        m_model->setQuestions(QuestionStore(workspace.database()).list(theme()),
                              workspace.clock().nowMs());
        if (!m_table->showId(shown) && m_model->rowCount() > 0)
            m_table->showId(m_model->questions().front().id.value());
        showCurrent();
    });
}

void QuestionsView::showCurrent()
{
    const Question* question = current();
    bool hasAnswers = false;
    bool hasOpen = false;
    if (question) {
        context().attempt([&] { m_pane->showQuestion(*question, m_model->nowMs()); });
        for (const Question& each : m_model->questions()) {
            const bool isSame = each.entry == question->entry;
            hasAnswers = hasAnswers || (isSame && each.answeredAtMs && !each.releasedAtMs);
            hasOpen = hasOpen || (isSame && !each.answeredAtMs);
        }
    }
    m_pane->showNothing(question == nullptr);
    const bool writes = !context().isReadOnly();
    m_ask->setEnabled(writes);
    m_answer->setEnabled(writes && question);
    m_release->setEnabled(writes && hasAnswers);
    m_mail->setEnabled(writes && hasOpen);
    m_export->setEnabled(writes && question);
    for (QAction* action : {m_change, m_remove})
        action->setEnabled(writes && question && !question->answeredAtMs);
}

void QuestionsView::ask()
{
    context().attempt([this] {
        auto* dialog = new QuestionDialog(context(), theme(), nullptr, this);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            context().runUndoable(tr("The question to %1 was noted.").arg(dialog->entry()), [&] {
                return QuestionOperations(context().workspace())
                    .ask(dialog->entry(), dialog->judge(), dialog->text(), dialog->dueAtMs());
            });
        });
        dialog->open();
    });
}

void QuestionsView::change()
{
    const Question* question = current();
    if (!question)
        return;
    context().attempt([&] {
        auto* dialog = new QuestionDialog(context(), theme(), question, this);
        connect(dialog, &QDialog::accepted, this,
                [this, dialog, id = question->id, label = question->label()] {
                    context().runUndoable(tr("Question %1 was changed.").arg(label), [&] {
                        return QuestionOperations(context().workspace())
                            .change(id, dialog->text(), dialog->dueAtMs());
                    });
                });
        dialog->open();
    });
}

void QuestionsView::answer()
{
    const Question* question = current();
    if (!question)
        return;
    auto* dialog = new AnswerDialog(context(), *question, this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = question->id, label = question->label()] {
                context().runUndoable(tr("The answer to %1 was noted.").arg(label), [&] {
                    return QuestionOperations(context().workspace())
                        .answer(id, dialog->text(), dialog->answeredAtMs());
                });
            });
    dialog->open();
}

void QuestionsView::release()
{
    const Question* question = current();
    if (!question)
        return;
    const QString ref = question->entryRef;
    context().runUndoable(
        tr("The answers of %1 were released to the judges without a conflict.").arg(ref),
        [&] { return QuestionOperations(context().workspace()).release(ref); });
}

void QuestionsView::remove()
{
    const Question* question = current();
    if (!question)
        return;
    context().runUndoable(tr("Question %1 was taken back.").arg(question->label()), [&] {
        return QuestionOperations(context().workspace()).remove(question->id);
    });
}

void QuestionsView::saveDraft()
{
    const Question* question = current();
    if (!question)
        return;
    context().prompts().saveFile(
        this,
        {.title = tr("Save the message as a draft"),
         .filters = {tr("Mail (*.eml)")},
         .suggestedName = question->entryRef + QStringLiteral(".eml"),
         .folderKey = QStringLiteral("letters")},
        [this, ref = question->entryRef](const QString& path) {
            if (path.isEmpty())
                return;
            FileSaver saver;
            const auto done = exportQuestionsMail(
                context().workspace(), ref, PaperExporter::style(context(), PaperProfile::Internal),
                path, saver);
            if (done)
                context().showBanner(
                    Tone::Good,
                    tr("The draft %1 was written. It opens in the mail program; nothing was sent.")
                        .arg(QFileInfo(path).fileName()),
                    QStringLiteral("export"));
            else
                context().showError(done.error());
        });
}

void QuestionsView::askExport()
{
    const Question* question = current();
    if (!question)
        return;
    const QString ref = question->entryRef;
    m_exporter->ask(tr("Export questions and answers of %1").arg(ref),
                    {{tr("Questions and answers"), tr("Questions and answers") + u'_' + ref,
                      [this, ref](const PaperStyle& style) {
                          return questionsPaper(context().workspace(), ref, style);
                      }}});
}

void QuestionsView::retranslate()
{
    m_ask->setText(tr("Ask a finalist…"));
    m_change->setText(tr("Change the question…"));
    m_answer->setText(tr("Note the answer…"));
    m_release->setText(tr("Release to judges"));
    m_release->setToolTip(
        tr("Releases the answers of this entry to every judge without a conflict of interest."));
    m_remove->setText(tr("Take the question back"));
    m_mail->setText(tr("Draft to the entrant…"));
    m_export->setText(tr("Export…"));
    m_bar->setUnit([](int count) { return tr("%n questions", nullptr, count); });
    m_table->setAccessibleName(tr("Questions to finalists"));
    m_table->setEmptyState(
        tr("Written questions to finalists stand here, with their answers and due dates."),
        tr("Ask a finalist…"));
    m_pane->setNothing(tr("Choose a question to see its answer and who may read it."));
}

} // namespace prizedesk
