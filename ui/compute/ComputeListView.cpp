#include "ui/compute/ComputeListView.h"

#include "models/compute/ComputeTableModel.h"
#include "models/programme/Programme.h"
#include "models/settings/DateWords.h"
#include "models/settings/UserSettings.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/TableFilter.h"
#include "ui/shared/TableView.h"

#include <QVBoxLayout>

namespace prizedesk {

ComputeListView::ComputeListView(OfficeContext& context, ComputeTableModel* model,
                                 const QString& name, const std::vector<int>& filters)
    : ComputeView(context)
    , m_bar(new FilterBar(context.theme()))
    , m_table(new TableView(context.theme()))
    , m_body(new QWidget(this))
    , m_column(new QVBoxLayout(m_body))
{
    model->setParent(this);
    model->setDayWords([this](const QDate& day) { return dayWords(day); });
    m_table->setObjectName(name);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(m_bar);
    m_column->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_body);
    m_table->setSourceModel(model);
    m_filter = new TableFilter(context.theme(), *m_bar, *m_table, filters, this);
    m_table->rememberLayout(context.settings().store(), QStringLiteral("tables/") + name);
    connect(m_table, &TableView::clearFilterWanted, m_filter, &TableFilter::clear);
}

ComputeListView::~ComputeListView()
{
    // The view lets go of the model before it goes.
    delete m_body;
}

QWidget* ComputeListView::searchTarget() const
{
    return &m_bar->searchField();
}

std::vector<QWidget*> ComputeListView::panes() const
{
    return {m_bar, m_table};
}

QString ComputeListView::dayWords(const QDate& day) const
{
    return context().dates().listDate(context().programme().toMs(day, QTime(12, 0)));
}

} // namespace prizedesk
