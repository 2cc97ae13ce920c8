#include "ui/compute/ComputeUsageView.h"

#include "models/compute/UsageImport.h"
#include "models/compute/UsageTableModel.h"
#include "models/workspace/Workspace.h"
#include "ui/compute/ComputeImports.h"
#include "ui/compute/LedgerVerbs.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/Prompts.h"
#include "ui/shared/TableFilter.h"
#include "ui/shared/TableView.h"

#include <QAction>

namespace prizedesk {

ComputeUsageView::ComputeUsageView(OfficeContext& context, ComputeImports& imports,
                                   LedgerVerbs& verbs)
    : ComputeUsageView(context, imports, verbs, new UsageTableModel)
{
}

ComputeUsageView::ComputeUsageView(OfficeContext& context, ComputeImports& imports,
                                   LedgerVerbs& verbs, UsageTableModel* model)
    : ComputeListView(context, model, QStringLiteral("computeUsage"),
                      {UsageTableModel::TeamColumn, UsageTableModel::OfferColumn,
                       UsageTableModel::StateColumn, UsageTableModel::DayColumn})
    , m_imports(imports)
    , m_verbs(verbs)
    , m_model(model)
    , m_withdraw(new QAction(icon(QStringLiteral("undo"), context.theme()), {}, this))
{
    connect(m_withdraw, &QAction::triggered, this, &ComputeUsageView::askWithdraw);
    connect(&table(), &TableView::emptyActionTriggered, imports.usage(), &QAction::trigger);
    connect(&table(), &TableView::opened, this, [this](qint64 id) {
        if (const UsageRow* row = m_model->row(id)) {
            Q_EMIT
            partWanted(QStringLiteral("ledger"), {{QStringLiteral("team"), row->team}});
        }
    });
    connect(&table(), &TableView::currentIdChanged, this, [this](qint64 id) {
        const UsageRow* row = m_model->row(id);
        m_withdraw->setEnabled(!this->context().isReadOnly() && row &&
                               row->state == UsageRow::State::Current);
    });
}

QAction* ComputeUsageView::primary() const
{
    return m_imports.usage();
}

std::vector<QAction*> ComputeUsageView::buttons() const
{
    return {m_verbs.remark(), m_withdraw};
}

QAction* ComputeUsageView::importAction() const
{
    return m_imports.usage();
}

void ComputeUsageView::show(const ComputeData& content)
{
    std::set<UsageId> charged;
    for (const LedgerLine* line : content.status.book.usageCharges())
        charged.insert(line->usage);
    const qint64 shown = table().currentId();
    m_model->setRows(content.usage, std::move(charged));
    if (!table().showId(shown) && !content.usage.empty())
        table().showId(content.usage.back().id.value());
    const UsageRow* row = m_model->row(table().currentId());
    m_withdraw->setEnabled(!context().isReadOnly() && row &&
                           row->state == UsageRow::State::Current);
}

void ComputeUsageView::open(const QVariantMap& what)
{
    const QDate day = QDate::fromString(what.value(QStringLiteral("day")).toString(), Qt::ISODate);
    const QString team = what.value(QStringLiteral("team")).toString();
    TableFilter::Conditions conditions;
    if (day.isValid())
        conditions[UsageTableModel::DayColumn] = {dayWords(day)};
    if (!team.isEmpty())
        conditions[UsageTableModel::TeamColumn] = {team};
    filter().setConditions(conditions);
    const qint64 id = what.value(QStringLiteral("usage")).toLongLong();
    if (id > 0)
        table().showId(id);
}

void ComputeUsageView::askWithdraw()
{
    const UsageRow* row = m_model->row(table().currentId());
    if (!row)
        return;
    context().prompts().askReason(
        this,
        {.title = tr("Withdraw the report of this row"),
         .text = tr("Every row that came with the same file is taken back; what was charged is "
                    "reversed."),
         .verb = tr("Withdraw"),
         .suggestions = {}},
        [this, file = row->file](const std::optional<QString>& reason) {
            if (!reason)
                return;
            context().runUndoable(tr("The report was withdrawn."), [&] {
                return UsageImport(context().workspace()).withdraw(file, *reason);
            });
        });
}

void ComputeUsageView::retranslate()
{
    m_withdraw->setText(tr("Withdraw the report…"));
    bar().setUnit([](int count) { return tr("%n rows", nullptr, count); });
    table().setAccessibleName(tr("Use reported by providers"));
    table().setEmptyState(tr("What providers report per day stands here."), tr("Import use…"));
}

} // namespace prizedesk
