#include "ui/compute/ComputeRequestsView.h"

#include "models/compute/RequestsTableModel.h"
#include "models/compute/TeamOperations.h"
#include "models/core/Numbers.h"
#include "models/workspace/Workspace.h"
#include "ui/compute/ComputeForm.h"
#include "ui/compute/ComputeImports.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/TableView.h"

#include <QAction>

namespace prizedesk {

namespace {

QString milliText(qint64 milli)
{
    return milli % 1000 == 0 ? QString::number(milli / 1000)
                             : QString::number(double(milli) / 1000.0, 'f', 3);
}

} // namespace

ComputeRequestsView::ComputeRequestsView(OfficeContext& context, ComputeImports& imports)
    : ComputeRequestsView(context, imports, new RequestsTableModel)
{
}

ComputeRequestsView::ComputeRequestsView(OfficeContext& context, ComputeImports& imports,
                                         RequestsTableModel* model)
    : ComputeListView(context, model, QStringLiteral("computeRequests"),
                      {RequestsTableModel::InstitutionColumn, RequestsTableModel::CategoryColumn,
                       RequestsTableModel::OffersColumn})
    , m_imports(imports)
    , m_model(model)
    , m_change(new QAction(icon(QStringLiteral("edit"), context.theme()), {}, this))
{
    connect(m_change, &QAction::triggered, this, &ComputeRequestsView::askChange);
    connect(&table(), &TableView::opened, m_change, &QAction::trigger);
    connect(&table(), &TableView::currentIdChanged, this, [this](qint64 id) {
        m_change->setEnabled(!this->context().isReadOnly() && m_model->row(id));
    });
    connect(&table(), &TableView::emptyActionTriggered, imports.requests(), &QAction::trigger);
}

QAction* ComputeRequestsView::primary() const
{
    return m_imports.requests();
}

std::vector<QAction*> ComputeRequestsView::buttons() const
{
    return {m_imports.teams(), m_change};
}

QAction* ComputeRequestsView::importAction() const
{
    return m_imports.requests();
}

void ComputeRequestsView::show(const ComputeData& content)
{
    std::vector<RequestsTableModel::Row> rows;
    for (const StudentTeam& team : content.teams) {
        RequestsTableModel::Row row{.team = team, .request = {}, .plannedPercent = {}};
        if (const TeamRequest* request = content.request(team.ref)) {
            row.request = *request;
            if (content.status.approved) {
                const TeamAllocation* got = content.status.approved->plan.find(team.ref);
                row.plannedPercent =
                    got ? int((got->effectiveMilli * 200 + request->request.maximumMilli) /
                              (request->request.maximumMilli * 2))
                        : 0;
            }
        }
        rows.push_back(std::move(row));
    }
    const qint64 shown = table().currentId();
    m_model->setRows(std::move(rows));
    if (!table().showId(shown) && !m_model->rows().empty())
        table().showId(m_model->rows().front().team.id.value());
    m_change->setEnabled(!context().isReadOnly() && m_model->row(table().currentId()));
}

void ComputeRequestsView::open(const QVariantMap& what)
{
    const QString team = what.value(QStringLiteral("team")).toString();
    for (const RequestsTableModel::Row& row : m_model->rows()) {
        if (row.team.ref == team)
            table().showId(row.team.id.value());
    }
}

void ComputeRequestsView::askChange()
{
    const RequestsTableModel::Row* row = m_model->row(table().currentId());
    if (!row)
        return;
    const TeamRequest before = row->request.value_or(TeamRequest{});
    auto* form = new ComputeForm(
        context().theme(), tr("Request of %1").arg(row->team.ref),
        tr("Hours of the reference GPU. Plans made before stay as they are."), tr("Save"), this);
    form->addText(QStringLiteral("merit"), tr("Merit"), true,
                  row->request ? pointsText(before.request.merit) : QString());
    form->addText(QStringLiteral("error"), tr("Standard error of the merit, if known"), false,
                  before.meritError.hundredths() > 0 ? pointsText(before.meritError) : QString());
    form->addText(QStringLiteral("least"), tr("At least (h)"), true,
                  row->request ? milliText(before.request.minimumMilli) : QString());
    form->addText(QStringLiteral("most"), tr("At most (h)"), true,
                  row->request ? milliText(before.request.maximumMilli) : QString());
    form->addText(QStringLiteral("offers"), tr("Acceptable offers, empty = any"), false,
                  before.request.offers.join(QLatin1Char(';')));
    form->addLongText(QStringLiteral("why"), tr("Justification"), false, before.justification);
    form->setCheck([form] {
        return parsePoints(form->text(QStringLiteral("merit"))) &&
               parseFixed(form->text(QStringLiteral("least")), 3) &&
               parseFixed(form->text(QStringLiteral("most")), 3) &&
               (form->text(QStringLiteral("error")).isEmpty() ||
                parsePoints(form->text(QStringLiteral("error"))));
    });
    form->ask([this, before, ref = row->team.ref](const ComputeForm& filled) {
        TeamRequest request = before;
        request.request.team = ref;
        request.request.merit = *parsePoints(filled.text(QStringLiteral("merit")));
        request.meritError = parsePoints(filled.text(QStringLiteral("error"))).value_or(Points());
        request.request.minimumMilli = *parseFixed(filled.text(QStringLiteral("least")), 3);
        request.request.maximumMilli = *parseFixed(filled.text(QStringLiteral("most")), 3);
        request.request.offers =
            filled.text(QStringLiteral("offers")).split(QLatin1Char(';'), Qt::SkipEmptyParts);
        request.justification = filled.text(QStringLiteral("why"));
        context().runUndoable(tr("The request of %1 was changed.").arg(ref), [&] {
            return TeamOperations(context().workspace()).setRequest(request);
        });
    });
}

void ComputeRequestsView::retranslate()
{
    m_change->setText(tr("Change the request…"));
    bar().setUnit([](int count) { return tr("%n teams", nullptr, count); });
    table().setAccessibleName(tr("Teams and their requests"));
    table().setEmptyState(tr("Student teams and the compute they ask for stand here."),
                          tr("Import requests…"));
}

} // namespace prizedesk
