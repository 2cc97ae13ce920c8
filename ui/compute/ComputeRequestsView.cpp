#include "ui/compute/ComputeRequestsView.h"

#include "models/compute/RequestsTableModel.h"
#include "models/compute/TeamOperations.h"
#include "models/compute/TeamStore.h"
#include "models/privacy/ProfileStore.h"
#include "models/workspace/Workspace.h"
#include "ui/compute/ComputeImports.h"
#include "ui/compute/RequestDialog.h"
#include "ui/compute/TeamDialog.h"
#include "ui/shared/FilterBar.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/TableView.h"

#include <QAction>
#include <QMenu>

namespace prizedesk {

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
    , m_addTeam(new QAction(icon(QStringLiteral("plus"), context.theme()), {}, this))
    , m_changeTeam(new QAction(icon(QStringLiteral("teams"), context.theme()), {}, this))
    , m_removeTeam(new QAction(icon(QStringLiteral("trash"), context.theme()), {}, this))
    , m_request(new QAction(icon(QStringLiteral("edit"), context.theme()), {}, this))
    , m_removeRequest(new QAction(this))
{
    m_addTeam->setObjectName(QStringLiteral("addTeam"));
    m_changeTeam->setObjectName(QStringLiteral("changeTeam"));
    m_removeTeam->setObjectName(QStringLiteral("removeTeam"));
    m_request->setObjectName(QStringLiteral("changeRequest"));
    m_removeRequest->setObjectName(QStringLiteral("removeRequest"));
    connect(m_addTeam, &QAction::triggered, this, [this] { askTeam({}); });
    connect(m_changeTeam, &QAction::triggered, this, [this] {
        if (const RequestsTableModel::Row* row = m_model->row(table().currentId()))
            askTeam(row->team);
    });
    connect(m_removeTeam, &QAction::triggered, this, &ComputeRequestsView::removeTeam);
    connect(m_request, &QAction::triggered, this, &ComputeRequestsView::askRequest);
    connect(m_removeRequest, &QAction::triggered, this, &ComputeRequestsView::removeRequest);
    connect(&table(), &TableView::opened, m_request, &QAction::trigger);
    connect(&table(), &TableView::currentIdChanged, this, &ComputeRequestsView::update);
    connect(&table(), &TableView::emptyActionTriggered, imports.requests(), &QAction::trigger);
    connect(&table(), &TableView::contextMenuWanted, this, [this](QMenu* menu) {
        for (QAction* verb : {m_request, m_changeTeam, m_removeRequest, m_removeTeam})
            menu->addAction(verb);
    });
}

QAction* ComputeRequestsView::primary() const
{
    return m_imports.requests();
}

std::vector<QAction*> ComputeRequestsView::buttons() const
{
    return {m_addTeam, m_request};
}

std::vector<QAction*> ComputeRequestsView::more() const
{
    return {m_changeTeam, m_imports.teams(), m_removeRequest, m_removeTeam};
}

QAction* ComputeRequestsView::importAction() const
{
    return m_imports.requests();
}

void ComputeRequestsView::show(const ComputeData& content)
{
    m_data = &content;
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
    update();
}

void ComputeRequestsView::update()
{
    const RequestsTableModel::Row* row = m_model->row(table().currentId());
    const bool writes = !context().isReadOnly();
    m_addTeam->setEnabled(writes);
    m_changeTeam->setEnabled(writes && row);
    m_removeTeam->setEnabled(writes && row);
    m_request->setEnabled(writes && row);
    m_request->setText(row && !row->request ? tr("Add a request…") : tr("Change the request…"));
    m_removeRequest->setEnabled(writes && row && row->request);
}

void ComputeRequestsView::open(const QVariantMap& what)
{
    const QString team = what.value(QStringLiteral("team")).toString();
    for (const RequestsTableModel::Row& row : m_model->rows()) {
        if (row.team.ref == team)
            table().showId(row.team.id.value());
    }
}

void ComputeRequestsView::askTeam(const StudentTeam& team)
{
    if (!m_data)
        return;
    std::vector<MembersEditor::Person> persons;
    QString suggested;
    const bool hasRead = context().attempt([&] {
        Workspace& workspace = context().workspace();
        const auto profiles =
            ProfileStore(workspace.database(), workspace.vault()).all(QStringLiteral("entrant"));
        for (const TeamApplicant& applicant : teamApplicants(workspace.database()))
            persons.push_back({applicant, profiles.value(applicant.person.value()).name});
        suggested = TeamStore(workspace.database()).nextRef();
    });
    if (!hasRead)
        return;
    QStringList taken;
    for (const StudentTeam& other : m_data->teams)
        taken << other.ref;
    auto* dialog =
        new TeamDialog(context().theme(), team, std::move(persons), taken, suggested, this);
    dialog->ask([this, dialog](const ComputeForm&) {
        const StudentTeam filled = dialog->team();
        TeamOperations operations(context().workspace());
        if (filled.id.isValid())
            context().runUndoable(tr("Team %1 was changed.").arg(filled.ref),
                                  [&] { return operations.edit(filled); });
        else
            context().runUndoable(tr("The team was added."),
                                  [&] { return operations.add(filled); });
    });
}

void ComputeRequestsView::askRequest()
{
    const RequestsTableModel::Row* row = m_model->row(table().currentId());
    if (!row || !m_data)
        return;
    auto* dialog = new RequestDialog(context().theme(), row->team.ref, row->request, m_data->offers,
                                     m_data->settings, this);
    dialog->ask([this, dialog](const ComputeForm&) {
        const TeamRequest filled = dialog->request();
        context().runUndoable(tr("The request of %1 was changed.").arg(filled.request.team), [&] {
            return TeamOperations(context().workspace()).setRequest(filled);
        });
    });
}

void ComputeRequestsView::removeTeam()
{
    const RequestsTableModel::Row* row = m_model->row(table().currentId());
    if (!row)
        return;
    const QString ref = row->team.ref;
    context().runUndoable(tr("Team %1 was removed.").arg(ref),
                          [&] { return TeamOperations(context().workspace()).remove(ref); });
}

void ComputeRequestsView::removeRequest()
{
    const RequestsTableModel::Row* row = m_model->row(table().currentId());
    if (!row)
        return;
    const QString ref = row->team.ref;
    context().runUndoable(tr("The request of %1 was removed.").arg(ref),
                          [&] { return TeamOperations(context().workspace()).removeRequest(ref); });
}

void ComputeRequestsView::retranslate()
{
    m_addTeam->setText(tr("Add a team…"));
    m_changeTeam->setText(tr("Change the team…"));
    m_removeTeam->setText(tr("Remove the team"));
    m_removeRequest->setText(tr("Remove the request"));
    update();
    bar().setUnit([](int count) { return tr("%n teams", nullptr, count); });
    table().setAccessibleName(tr("Teams and their requests"));
    table().setEmptyState(tr("Student teams and the compute they ask for stand here."),
                          tr("Import requests…"));
}

} // namespace prizedesk
