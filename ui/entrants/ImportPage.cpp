#include "ui/entrants/ImportPage.h"

#include "models/programme/Programme.h"
#include "models/workspace/Workspace.h"
#include "ui/entrants/EntryExport.h"
#include "ui/entrants/ImportFileStep.h"
#include "ui/entrants/ImportResult.h"
#include "ui/entrants/ImportReview.h"
#include "ui/entrants/InputGuard.h"
#include "ui/entrants/MappingCard.h"
#include "ui/shared/Banner.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/ProgressRow.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/Stepper.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

using Outcome = EntryImportPlan::Outcome;

ImportPage::ImportPage(OfficeContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(context)
    , m_head(new PageHead(context.theme()))
    , m_stepper(new Stepper(context.theme(), Stepper::Kind::Numbers))
    , m_stack(new QStackedWidget)
    , m_file(new ImportFileStep(context.theme()))
    , m_review(new ImportReview(context, m_session))
    , m_result(new ImportResult(context))
    , m_trouble(new Banner(context.theme()))
    , m_foot(new QWidget)
    , m_promise(new TextLabel(context.theme(), Type::Body, Token::Text2))
    , m_progress(new ProgressRow(context.theme()))
    , m_cancel(new QPushButton)
    , m_back(new QPushButton)
    , m_aside(new QPushButton)
    , m_import(new PrimaryButton(context.theme()))
{
    const Theme& theme = context.theme();
    const int margin = theme.metric(Metric::PageMargin);
    m_head->addRight(m_stepper);
    m_trouble->hide();
    m_back->setIcon(icon(u"chevron-left"_s, theme));
    for (QWidget* step : {static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_review),
                          static_cast<QWidget*>(m_result)})
        m_stack->addWidget(step);
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(margin + theme.px(24), theme.px(10), margin, theme.px(10));
    foot->setSpacing(theme.px(8));
    m_promise->setElided(true);
    foot->addWidget(m_promise, 1);
    foot->addWidget(m_progress);
    for (QPushButton* button : {m_cancel, m_back, m_aside})
        foot->addWidget(button);
    foot->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_trouble);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_foot);

    connect(m_file, &ImportFileStep::chooseWanted, this, &ImportPage::chooseFile);
    connect(m_file, &ImportFileStep::fileDropped, this, &ImportPage::load);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_session.clear();
        Q_EMIT
        closeWanted();
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_session.clear();
        showStep(0);
    });
    connect(m_aside, &QPushButton::clicked, this, &ImportPage::exportAside);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::apply);
    connect(&m_review->mapping(), &MappingCard::keepWanted, this, &ImportPage::keepMapping);
    connect(m_trouble, &Banner::closed, m_trouble, &QWidget::hide);
    connect(m_progress, &ProgressRow::cancelWanted, &m_session, &ImportSession::cancel);
    connect(&m_session, &ImportSession::started, this, [this] { m_trouble->hide(); });
    connect(&m_session, &ImportSession::loaded, this, [this] {
        m_trouble->hide();
        showStep(1);
        m_review->showTable();
    });
    connect(&m_session, &ImportSession::planned, this, [this] {
        m_trouble->hide();
        m_review->showPlan();
        updateFoot();
    });
    connect(&m_session, &ImportSession::failed, this, [this](const Error& error) {
        if (error.code == Error::Code::Cancelled)
            return;
        if (!m_session.hasTable()) {
            m_file->showError(error.message());
            return;
        }
        m_trouble->setContent(Tone::Bad, error.message());
        m_trouble->show();
    });
    connect(&m_session, &ImportSession::progressed, this, &ImportPage::showProgress);
    connect(m_result, &ImportResult::entriesWanted, this, [this](bool withFindings) {
        Q_EMIT
        entriesWanted(m_session.theme(), withFindings);
    });
    connect(m_result, &ImportResult::quarantineWanted, this, &ImportPage::quarantineWanted);
    connect(m_result, &ImportResult::anotherWanted, this, [this] { begin(m_startTheme, {}); });
    connect(&context, &OfficeContext::wordsChanged, this, &ImportPage::retranslate);
    retranslate();
    showStep(0);
}

void ImportPage::begin(const QString& theme, const QStringList& files)
{
    m_startTheme = theme;
    m_session.clear();
    m_file->clearError();
    m_trouble->hide();
    showStep(0);
    if (!files.isEmpty())
        load(files.first());
}

void ImportPage::retranslate()
{
    m_head->setTitle(tr("Import of entries"));
    m_cancel->setText(tr("Cancel import"));
    m_back->setText(tr("Back"));
    m_review->setWords();
    m_result->setWords();
    showStep(m_step);
}

void ImportPage::showStep(int step)
{
    m_step = step;
    m_stack->setCurrentIndex(step);
    m_stepper->setSteps({tr("File"), tr("Columns and check"), tr("Import")}, step == 2 ? 3 : step);
    updateFoot();
}

void ImportPage::updateFoot()
{
    const auto* theme = m_step > 0 ? m_context.programme().theme(m_session.theme()) : nullptr;
    m_head->setSubtitle(theme ? m_context.in(theme->shortName) : QString());
    const auto& plan = m_session.plan();
    const int aside = plan ? plan->count(Outcome::Quarantined) : 0;
    const int count = plan ? plan->count(Outcome::New) + plan->count(Outcome::Changed) : 0;
    m_foot->setVisible(m_step < 2);
    m_promise->setText(
        m_step != 1 ? QString()
                    : tr("All source rows are kept. A backup is made before the import, and the "
                         "import can be undone in one step."));
    m_back->setVisible(m_step == 1);
    m_aside->setVisible(m_step == 1 && aside > 0);
    m_aside->setText(tr("Export the %n rows put aside…", nullptr, aside));
    m_import->setVisible(m_step == 1);
    m_import->setEnabled(plan && plan->changesAnything() && !m_context.isReadOnly());
    if (count > 0)
        m_import->setText(tr("Import %n rows", nullptr, count));
    else if (aside > 0)
        m_import->setText(tr("Put %n rows aside", nullptr, aside));
    else
        m_import->setText(plan && plan->changesAnything() ? tr("Import findings")
                                                          : tr("Nothing to import"));
    update();
}

void ImportPage::chooseFile()
{
    m_context.prompts().openFile(this,
                                 {tr("Choose the answers of the application form"),
                                  {tr("Tables (*.xlsx *.csv *.tsv *.txt)"), tr("All files (*)")},
                                  {},
                                  u"imports"_s},
                                 [this](const QString& path) {
                                     if (!path.isEmpty())
                                         load(path);
                                 });
}

void ImportPage::load(const QString& path)
{
    m_file->clearError();
    showStep(0);
    m_session.load(path);
    const QString name = QFileInfo(path).fileName();
    m_file->follow(m_session.task(), name);
    m_context.followTask(m_session.task(), tr("Reading %1").arg(name));
}

void ImportPage::keepMapping()
{
    m_context.runUndoable(tr("The mapping is kept for forms with the same headings."),
                          [&] { return m_session.keepMapping(); });
}

void ImportPage::exportAside()
{
    const auto& plan = m_session.plan();
    if (!plan)
        return;
    QStringList header{tr("Row")};
    header += plan->header;
    std::vector<QStringList> rows;
    for (const auto& row : plan->rows) {
        if (row.outcome == Outcome::Quarantined)
            rows.push_back(QStringList{QString::number(row.number)} + unpackCells(row.packed));
    }
    m_context.prompts().saveFile(
        this,
        {tr("Export rows put aside"),
         {tr("CSV file (*.csv)")},
         tr("rows_put_aside.csv"),
         u"exports"_s},
        [this, header, rows](const QString& path) {
            if (!path.isEmpty() && saveRowsAsCsv(m_context, path, header, rows))
                m_context.showBanner(Tone::Good,
                                     tr("%n rows were written.", nullptr, int(rows.size())),
                                     u"export"_s);
        });
}

void ImportPage::apply()
{
    const auto& plan = m_session.plan();
    if (!plan || m_session.isBusy())
        return;
    const int count = plan->count(Outcome::New) + plan->count(Outcome::Changed);
    ImportReport report;
    const bool done = m_context.runUndoable(tr("%n rows were imported.", nullptr, count), [&] {
        auto result = m_session.apply();
        if (result)
            report = *result;
        return result;
    });
    if (!done)
        return;
    m_result->setReport(report);
    showStep(2);
}

void ImportPage::showProgress(qint64 done, qint64 total)
{
    if (total <= 0) {
        m_guard.reset();
        m_progress->end();
        m_stack->setEnabled(true);
        return;
    }
    if (!m_guard) {
        m_guard = std::make_unique<InputGuard>(m_progress);
        m_stack->setEnabled(false);
        m_progress->begin(tr("Working through the rows"));
    }
    m_progress->report(done, total);
}

void ImportPage::paintEvent(QPaintEvent*)
{
    if (m_step != 1)
        return;
    const Theme& theme = m_context.theme();
    QPainter painter(this);
    painter.fillRect(QRect(0, m_foot->y(), width(), 1), theme.color(Token::Border));
    const int side = theme.metric(Metric::SmallIcon);
    paintIcon(painter,
              QRect(theme.metric(Metric::PageMargin), m_foot->geometry().center().y() - side / 2,
                    side, side),
              u"shield"_s, theme.color(Token::Text2));
}

} // namespace prizedesk
