#include "ui/compute/ComputeCostsView.h"

#include "models/compute/OtherCostsTableModel.h"
#include "ui/compute/BudgetVerbs.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TotalsRow.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

namespace prizedesk {

ComputeCostsView::ComputeCostsView(OfficeContext& context, BudgetVerbs& verbs)
    : ComputeCostsView(context, verbs, new OtherCostsTableModel)
{
}

ComputeCostsView::ComputeCostsView(OfficeContext& context, BudgetVerbs& verbs,
                                   OtherCostsTableModel* model)
    : ComputeListView(context, model, QStringLiteral("computeCosts"),
                      {OtherCostsTableModel::HeadColumn, OtherCostsTableModel::TeamColumn})
    , m_verbs(verbs)
    , m_model(model)
    , m_totals(new TotalsRow(context.theme(), table()))
{
    column().addWidget(m_totals);
    connect(&table(), &TableView::currentIdChanged, this, &ComputeCostsView::update);
    connect(&table(), &TableView::opened, verbs.change(), &QAction::trigger);
    connect(&table(), &TableView::emptyActionTriggered, verbs.add(), &QAction::trigger);
    connect(&table(), &TableView::contextMenuWanted, this, [this](QMenu* menu) {
        for (QAction* verb : {m_verbs.charge(), m_verbs.change(), m_verbs.release(), m_verbs.remove()})
            menu->addAction(verb);
    });
}

QAction* ComputeCostsView::primary() const
{
    return m_verbs.add();
}

std::vector<QAction*> ComputeCostsView::buttons() const
{
    return {m_verbs.change(), m_verbs.charge()};
}

std::vector<QAction*> ComputeCostsView::more() const
{
    return {m_verbs.release(), m_verbs.remove(), m_verbs.settings()};
}

void ComputeCostsView::update()
{
    if (m_data)
        m_verbs.show(*m_data, m_model->cost(table().currentId()));
}

void ComputeCostsView::show(const ComputeData& content)
{
    m_data = &content;
    const qint64 shown = table().currentId();
    m_model->setCosts(content.costs, content.status.book);
    if (!table().showId(shown) && !content.costs.empty())
        table().showId(content.costs.front().id.value());
    m_totals->setTexts(m_model->totals());
    m_totals->setVisible(!content.costs.empty());
    update();
}

void ComputeCostsView::retranslate()
{
    bar().setUnit([](int count) { return tr("%n costs", nullptr, count); });
    table().setAccessibleName(tr("Other compute cost"));
    table().setEmptyState(
        tr("Storage, CPU and network that are paid from the compute budget stand here."),
        tr("Add other cost…"));
}

} // namespace prizedesk
