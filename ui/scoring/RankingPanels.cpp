#include "ui/scoring/RankingPanels.h"

#include "models/reports/RankingReport.h"
#include "models/workspace/Workspace.h"
#include "ui/scoring/CalculationDialog.h"
#include "ui/scoring/ProjectorDialog.h"
#include "ui/scoring/ProjectorWindow.h"
#include "ui/scoring/RankingExport.h"
#include "ui/shared/BannerStack.h"
#include "ui/shared/ChartTableDialog.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/OfficeContext.h"
#include "ui/webview/WebviewLoader.h"

#include <QAction>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace prizedesk {

RankingPanels::RankingPanels(OfficeContext& context, RankingTasks& tasks, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_tasks(tasks)
    , m_page(page)
    , m_changes(new QAction(this))
{
    retranslate();
}

void RankingPanels::retranslate()
{
    m_changes->setText(tr("Show the list"));
}

void RankingPanels::showCalculation(const QString& ref)
{
    if (!m_shown)
        return;
    const RankedEntry* entry = m_shown->ranking.find(ref);
    const auto member = std::find_if(m_shown->members.begin(), m_shown->members.end(),
                                     [&](const StageMember& each) { return each.ref == ref; });
    if (entry && member != m_shown->members.end())
        (new CalculationDialog(m_context, m_shown->ranking, *entry, *member, m_shown->marks,
                               &m_page))
            ->open();
}

void RankingPanels::showAnalysis(AnalysisDialog::Part part)
{
    if (!m_shown)
        return;
    auto* dialog = new AnalysisDialog(m_context, m_tasks, m_shown->ranking, m_shown->places,
                                      m_shown->criteria, &m_page);
    dialog->open();
    dialog->showPart(part);
}

void RankingPanels::tellChanges(const Ranking& now, BannerStack& notes, QAction* keep)
{
    if (!m_shown)
        return;
    QHash<QString, QString> titles;
    for (const StageMember& member : m_shown->members)
        titles.insert(member.ref, member.title);
    const AnalysisText text = AnalysisWords::methods(m_shown->ranking, now, titles);
    m_changes->disconnect();
    connect(m_changes, &QAction::triggered, this, [this, rows = text.rows] {
        auto* dialog =
            new ChartTableDialog(m_context.theme(), tr("Ranks before and after"), rows, &m_page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->resize(m_context.theme().px(720), m_context.theme().px(480));
        dialog->open();
    });
    Banner& banner = notes.show(QStringLiteral("method"), Tone::Information,
                                tr("%1 instead of %2: %3")
                                    .arg(AnalysisWords::method(now.method),
                                         AnalysisWords::method(m_shown->ranking.method),
                                         text.sentences.join(u' ')));
    if (text.rows.size() > 1)
        banner.addAction(m_changes);
    if (keep && keep->isEnabled())
        banner.addAction(keep);
}

void RankingPanels::askProjector()
{
    if (!m_shown)
        return;
    auto* dialog = new ProjectorDialog(
        m_context.theme(),
        ProjectorPlan(m_shown->ranking, m_shown->members, m_shown->marks, m_shown->places),
        &m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { project(*dialog); });
    dialog->open();
}

void RankingPanels::project(const ProjectorDialog& dialog)
{
    auto* window = new ProjectorWindow(m_context.theme());
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, window, &QObject::deleteLater);
    window->setShow(dialog.plan().show(dialog.choice(), m_shown ? m_shown->stageName : QString()));
    const QList<QScreen*> screens = QGuiApplication::screens();
    const int screen = dialog.screen();
    if (screen >= 0 && screen < screens.size()) {
        window->setGeometry(screens.at(screen)->geometry());
        window->showFullScreen();
    } else {
        window->show();
    }
    window->activateWindow();
    Q_EMIT projected(window);
}

void RankingPanels::askExport()
{
    if (!m_shown)
        return;
    m_context.prompts().saveFile(
        &m_page,
        {.title = tr("Export the ranking: %1").arg(m_shown->stageName),
         .filters = {tr("Excel (*.xlsx)"), tr("PDF (*.pdf)"), tr("CSV, UTF-8 (*.csv)")},
         .suggestedName = tr("Ranking") + u'_' + m_shown->stageCode + QStringLiteral(".xlsx"),
         .folderKey = QStringLiteral("ranking")},
        [this](const QString& path) {
            if (!path.isEmpty())
                write(path);
        });
}

void RankingPanels::write(const QString& path)
{
    if (!m_shown)
        return;
    const auto tell = [this, path,
                       rows = int(m_shown->ranking.entries.size())](const Result<void>& done) {
        if (!done)
            m_context.showError(done.error());
        else
            m_context.showBanner(
                Tone::Good,
                tr("%1 was written with %n rows.", nullptr, rows).arg(QFileInfo(path).fileName()));
    };
    Workspace& workspace = m_context.workspace();
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        tell(exportRanking(
            workspace,
            rankingTable(m_shown->ranking, m_shown->members, m_shown->marks, m_shown->stageName),
            m_shown->stageCode, path));
        return;
    }
    const auto report = rankingReport(workspace, m_shown->ranking, m_shown->members,
                                      m_shown->stageName, m_shown->places, m_context.japanese());
    const auto renderer = WebviewLoader::load();
    if (!report || !renderer) {
        m_context.showError(report ? renderer.error() : report.error());
        return;
    }
    (*renderer)->renderPdf(
        figuresHtml(*report), path, this,
        [this, path, tell, stage = m_shown->stageCode,
         rows = int(m_shown->ranking.entries.size())](const Result<void>& done) {
            tell(done ? noteRankingExport(m_context.workspace(), stage, path, rows) : done);
        });
}

} // namespace prizedesk
