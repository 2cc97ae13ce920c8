#include "ui/compute/ComputeExporter.h"

#include "models/compute/PlanStore.h"
#include "models/core/Digest.h"
#include "models/reports/AllotmentLetter.h"
#include "models/reports/ComputeExport.h"
#include "models/reports/ComputeReport.h"
#include "models/workspace/Workspace.h"
#include "ui/committee/PaperExporter.h"
#include "ui/compute/ComputeData.h"
#include "ui/compute/ComputeForm.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/OfficeContext.h"
#include "ui/webview/WebviewLoader.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

namespace prizedesk {

/// Letters on their way to a folder, one after the other.
struct ComputeExporter::Letters
{
    std::vector<AllotmentLetter> letters;
    QString folder;
};

ComputeExporter::ComputeExporter(OfficeContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_export(new QAction(icon(QStringLiteral("export"), context.theme()), {}, this))
    , m_monthly(new QAction(icon(QStringLiteral("reports"), context.theme()), {}, this))
    , m_letters(new QAction(icon(QStringLiteral("mail"), context.theme()), {}, this))
{
    m_export->setObjectName(QStringLiteral("exportCompute"));
    m_monthly->setObjectName(QStringLiteral("monthlyReport"));
    connect(m_export, &QAction::triggered, this, &ComputeExporter::askExport);
    connect(m_monthly, &QAction::triggered, this, &ComputeExporter::askMonthly);
    connect(m_letters, &QAction::triggered, this, &ComputeExporter::askLetters);
}

void ComputeExporter::show(const ComputeData& data, const QString& plan)
{
    m_plan = plan;
    m_on = data.status.on;
    const bool writes = !m_context.isReadOnly(); // every export is noted
    m_export->setEnabled(writes);
    m_monthly->setEnabled(writes && data.status.approved);
    m_monthly->setToolTip(data.status.approved ? QString() : tr("No plan is approved yet."));
    m_letters->setEnabled(writes && data.status.approved);
    m_letters->setToolTip(m_monthly->toolTip());
}

void ComputeExporter::askExport()
{
    auto* form =
        new ComputeForm(m_context.theme(), tr("Export the compute budget"),
                        tr("What leaves the office is noted in the journal, with file and digest."),
                        tr("Export…"), &m_page);
    std::vector<std::pair<QString, QString>> whats{
        {QStringLiteral("ledger"), tr("The ledger with running balances")}};
    if (!m_plan.isEmpty())
        whats.emplace_back(QStringLiteral("plan"), tr("The plan “%1”").arg(m_plan));
    whats.emplace_back(QStringLiteral("report"), tr("Report on the compute budget (PDF)"));
    form->addChoice(QStringLiteral("what"), tr("What"), whats);
    form->addChoice(QStringLiteral("format"), tr("Format"),
                    {{QStringLiteral(".xlsx"), tr("Excel (XLSX)")},
                     {QStringLiteral(".pdf"), tr("PDF, A4")},
                     {QStringLiteral(".csv"), tr("CSV, UTF-8")}});
    form->ask([this](const ComputeForm& filled) {
        const QString what = filled.choice(QStringLiteral("what"));
        if (what == QLatin1String("report"))
            askFile(What::Report, QStringLiteral(".pdf"));
        else
            askFile(what == QLatin1String("plan") ? What::Plan : What::Ledger,
                    filled.choice(QStringLiteral("format")));
    });
}

void ComputeExporter::askFile(What what, const QString& ending)
{
    const QString name = what == What::Ledger ? tr("Ledger of the compute budget")
                         : what == What::Plan ? m_plan
                                              : tr("Compute budget");
    m_context.prompts().saveFile(
        &m_page,
        {.title = tr("Export the compute budget"),
         .filters = {QStringLiteral("%1 (*%2)").arg(ending.mid(1).toUpper(), ending)},
         .suggestedName = name + ending,
         .folderKey = QStringLiteral("compute")},
        [this, what, plan = what == What::Plan ? m_plan : QString()](const QString& path) {
            if (path.isEmpty())
                return;
            Workspace& workspace = m_context.workspace();
            if (what == What::Report)
                writePaper(gpuReport(workspace, m_context.japanese()), {}, path, false);
            else if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
                writeTable(plan, path);
            else
                writePaper(plan.isEmpty() ? ledgerPaper(workspace, m_context.japanese())
                                          : planPaper(workspace, plan, m_context.japanese()),
                           plan, path, true);
        });
}

void ComputeExporter::writeTable(const QString& plan, const QString& path)
{
    FileSaver saver;
    const auto done = exportCompute(m_context.workspace(), plan, path, saver);
    if (done)
        m_context.showBanner(Tone::Good, tr("%1 was written.").arg(QFileInfo(path).fileName()),
                             QStringLiteral("export"));
    else
        m_context.showError(done.error());
}

void ComputeExporter::writePaper(const Result<FiguresReport>& report, const QString& plan,
                                 const QString& path, bool isNoted)
{
    const auto renderer = WebviewLoader::load();
    if (!report || !renderer) {
        m_context.showError(report ? renderer.error() : report.error());
        return;
    }
    const int rows = report->sections.empty() ? 0 : int(report->sections.front().rows.size());
    (*renderer)->renderPdf(
        figuresHtml(*report), path, this,
        [this, plan, path, rows, isNoted](const Result<void>& done) {
            if (!done) {
                m_context.showError(done.error());
                return;
            }
            if (isNoted) {
                const auto digest = fileDigestHex(path);
                const auto noted =
                    digest
                        ? m_context.workspace().note(computeExportNote(plan, path, rows, *digest))
                        : Result<void>(failure(digest.error()));
                if (!noted) {
                    m_context.showError(noted.error());
                    return;
                }
            }
            m_context.showBanner(Tone::Good, tr("%1 was written.").arg(QFileInfo(path).fileName()),
                                 QStringLiteral("export"));
        });
}

void ComputeExporter::askMonthly()
{
    const QString month = m_on.toString(QStringLiteral("yyyy-MM"));
    m_context.prompts().saveFile(
        &m_page,
        {.title = tr("Monthly report on compute"),
         .filters = {QStringLiteral("PDF (*.pdf)")},
         .suggestedName = tr("Monthly report %1").arg(month) + QStringLiteral(".pdf"),
         .folderKey = QStringLiteral("compute")},
        [this, month](const QString& path) {
            if (!path.isEmpty())
                writePaper(monthlyReport(m_context.workspace(), month, m_context.japanese()), {},
                           path, false);
        });
}

void ComputeExporter::askLetters()
{
    m_context.prompts().openFolder(
        &m_page,
        {.title = tr("Folder for the letters of allotment"),
         .filters = {},
         .suggestedName = {},
         .folderKey = QStringLiteral("compute")},
        [this](const QString& folder) {
            if (folder.isEmpty())
                return;
            auto letters = allotmentLetters(m_context.workspace(),
                                            PaperExporter::style(m_context, PaperProfile::Nedo));
            if (!letters) {
                m_context.showError(letters.error());
                return;
            }
            m_printing = std::make_shared<Letters>(Letters{std::move(*letters), folder});
            printLetter(0);
        });
}

void ComputeExporter::printLetter(size_t at)
{
    const std::shared_ptr<Letters> all = m_printing;
    if (at >= all->letters.size()) {
        const auto noted = m_context.workspace().note(
            allotmentLettersNote(m_plan, all->folder, int(all->letters.size())));
        if (noted)
            m_context.showBanner(Tone::Good,
                                 tr("%n letters were written.", nullptr, int(all->letters.size())),
                                 QStringLiteral("export"));
        else
            m_context.showError(noted.error());
        return;
    }
    const auto renderer = WebviewLoader::load();
    if (!renderer) {
        m_context.showError(renderer.error());
        return;
    }
    const AllotmentLetter& letter = all->letters[at];
    (*renderer)->renderPdf(letter.letter.html(),
                           QDir(all->folder).filePath(letter.team + QStringLiteral(".pdf")), this,
                           [this, at](const Result<void>& done) {
                               if (done)
                                   printLetter(at + 1);
                               else
                                   m_context.showError(done.error());
                           });
}

void ComputeExporter::retranslate()
{
    m_export->setText(tr("Export…"));
    m_monthly->setText(tr("Monthly report…"));
    m_letters->setText(tr("Letters of allotment…"));
}

} // namespace prizedesk
