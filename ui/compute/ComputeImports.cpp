#include "ui/compute/ComputeImports.h"

#include "models/compute/ComputeImport.h"
#include "models/compute/ComputeTables.h"
#include "models/compute/UsageImport.h"
#include "ui/scoring/ImportFlow.h"
#include "ui/shared/IconEngine.h"
#include "ui/shell/OfficeContext.h"

#include <QAction>
#include <QWidget>

namespace prizedesk {

namespace {

ImportFlow::Kind usageKind(OfficeContext& context)
{
    return {.title = ComputeImports::tr("Import use"),
            .fields = UsageImport::fields(),
            .run =
                [&context](const ImportTable& table, bool dryRun) {
                    return UsageImport(context.workspace()).usage(table, dryRun);
                },
            .done =
                [](int rows) {
                    return ComputeImports::tr("%n rows of use were imported.", nullptr, rows);
                }};
}

} // namespace

ComputeImports::ComputeImports(OfficeContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_flow(new ImportFlow(context, page))
    , m_offers(new QAction(icon(QStringLiteral("import"), context.theme()), {}, this))
    , m_teams(new QAction(icon(QStringLiteral("import"), context.theme()), {}, this))
    , m_requests(new QAction(icon(QStringLiteral("import"), context.theme()), {}, this))
    , m_usage(new QAction(icon(QStringLiteral("import"), context.theme()), {}, this))
{
    m_usage->setObjectName(QStringLiteral("importUsage"));
    for (QAction* action : {m_offers, m_teams, m_requests, m_usage})
        action->setEnabled(!context.isReadOnly());
    const auto start = [this](QAction* action, auto kind) {
        connect(action, &QAction::triggered, this, [this, kind] { m_flow->start(kind()); });
    };
    start(m_offers, [this] {
        return ImportFlow::Kind{
            .title = tr("Import offers"),
            .fields = offerFields(),
            .run =
                [this](const ImportTable& table, bool dryRun) {
                    return ComputeImport(m_context.workspace()).offers(table, dryRun);
                },
            .done = [](int rows) { return tr("%n offers were imported.", nullptr, rows); }};
    });
    start(m_teams, [this] {
        return ImportFlow::Kind{
            .title = tr("Import student teams"),
            .fields = ComputeImport::teamFields(),
            .run =
                [this](const ImportTable& table, bool dryRun) {
                    return ComputeImport(m_context.workspace()).teams(table, dryRun);
                },
            .done = [](int rows) { return tr("%n rows of teams were imported.", nullptr, rows); }};
    });
    start(m_requests, [this] {
        return ImportFlow::Kind{
            .title = tr("Import requests"),
            .fields = requestFields(),
            .run =
                [this](const ImportTable& table, bool dryRun) {
                    return ComputeImport(m_context.workspace()).requests(table, dryRun);
                },
            .done = [](int rows) { return tr("%n requests were imported.", nullptr, rows); }};
    });
    start(m_usage, [this] { return usageKind(m_context); });
}

void ComputeImports::importUsage(const QString& path)
{
    m_flow->startWith(usageKind(m_context), path);
}

void ComputeImports::retranslate()
{
    m_offers->setText(tr("Import offers…"));
    m_teams->setText(tr("Import teams…"));
    m_requests->setText(tr("Import requests…"));
    m_usage->setText(tr("Import use…"));
}

} // namespace prizedesk
