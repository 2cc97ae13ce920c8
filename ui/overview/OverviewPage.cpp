#include "ui/overview/OverviewPage.h"

#include "models/overview/OverviewStore.h"
#include "models/settings/DateWords.h"
#include "models/tables/FileSaver.h"
#include "models/workspace/Workspace.h"
#include "ui/overview/OverviewBoard.h"
#include "ui/overview/OverviewPdf.h"
#include "ui/overview/OverviewWords.h"
#include "ui/overview/PageGround.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/ScopeSwitch.h"
#include "ui/shell/OfficeContext.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace prizedesk {

OverviewPage::OverviewPage(OfficeContext& context, QWidget* parent)
    : Page(context, parent)
    , m_head(new PageHead(theme(), this))
    , m_scroll(new QScrollArea(this))
    , m_board(new OverviewBoard(theme(), context))
    , m_export(new QAction(icon(QStringLiteral("export"), theme()), QString(), this))
{
    keepPageGround(*this, theme());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_scroll, 1);
    m_scroll->setWidget(m_board);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_head->addAction(m_export);

    connect(m_export, &QAction::triggered, this, &OverviewPage::exportPdf);
    connect(&m_head->scopeSwitch(), &ScopeSwitch::currentChanged, this, [this](const QString& key) {
        m_theme = key;
        refresh();
    });
    connect(&context, &OfficeContext::changed, this, &OverviewPage::refreshSoon);
    connect(&context, &OfficeContext::programmeChanged, this, &OverviewPage::retranslate);
    OverviewPage::retranslate();
}

void OverviewPage::activate(const QVariant& argument)
{
    const QString code = argument.toMap().value(QLatin1String(Target::kTheme)).toString();
    if (!code.isEmpty()) {
        m_head->scopeSwitch().setCurrent(code);
        m_theme = code;
    }
    refresh();
}

Page::Actions OverviewPage::actions() const
{
    return {.importData = nullptr, .exportData = m_export, .print = nullptr, .more = {}};
}

void OverviewPage::retranslate()
{
    m_head->setTitle(tr("Overview"));
    m_export->setText(tr("Export as PDF"));
    std::vector<ScopeSwitch::Segment> segments{{QString(), tr("All"), -1}};
    for (const auto& each : context().programme().themes)
        segments.push_back({each.code, OverviewWords::theme(each.code), -1});
    m_head->scopeSwitch().setSegments(std::move(segments));
    m_head->scopeSwitch().setCurrent(m_theme);
    m_head->scopeSwitch().setVisible(context().programme().themes.size() > 1);
    refreshSoon();
}

void OverviewPage::refresh()
{
    const qint64 nowMs = context().workspace().clock().nowMs();
    m_head->setSubtitle(tr("as of %1").arg(context().dates().longDateTime(nowMs)));
    context().attempt([this] {
        m_data = readOverview(context().workspace(), context().programme());
    });
    m_board->OverviewBoard::show(m_data, m_theme, nowMs);
}

void OverviewPage::exportPdf()
{
    context().prompts().saveFile(
        this,
        {.title = tr("Export the overview"),
         .filters = {tr("PDF (*.pdf)")},
         .suggestedName = tr("Overview") + QStringLiteral(".pdf"),
         .folderKey = QStringLiteral("overview")},
        [this](const QString& path) {
            if (path.isEmpty())
                return;
            FileSaver saver;
            const auto saved = saver.save(path, overviewPdf(context(), m_data, m_theme,
                                                            context().workspace().clock().nowMs()));
            if (!saved)
                context().showError(saved.error());
            else
                context().showBanner(Tone::Good,
                                     tr("%1 was written.").arg(QFileInfo(path).fileName()));
        });
}

PageInfo overviewPageInfo()
{
    return {.id = QStringLiteral("overview"),
            .group = PageInfo::Group::Top,
            .iconName = QStringLiteral("overview"),
            .title = [] { return QCoreApplication::translate("OverviewPage", "Overview"); },
            .make = [](OfficeContext& context) -> std::unique_ptr<Page> {
                return std::make_unique<OverviewPage>(context);
            },
            .waiting = {},
            .search = {}};
}

} // namespace prizedesk
