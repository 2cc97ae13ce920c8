#include "ui/compute/BudgetVerbs.h"

#include "models/compute/LedgerOperations.h"
#include "models/workspace/Workspace.h"
#include "ui/compute/ComputeData.h"
#include "ui/compute/ComputeForm.h"
#include "ui/compute/ComputeSettingsDialog.h"
#include "ui/shared/IconEngine.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/OfficeContext.h"

#include <QAction>

#include <algorithm>

namespace prizedesk {

namespace {

QString key(const char* name)
{
    return QLatin1String(name);
}

const OtherCost* costIn(const ComputeData* data, OtherCostId id)
{
    if (!data)
        return nullptr;
    const auto found = std::find_if(data->costs.begin(), data->costs.end(),
                                    [id](const OtherCost& cost) { return cost.id == id; });
    return found == data->costs.end() ? nullptr : &*found;
}

OtherCost filledCost(const ComputeForm& form, OtherCost cost)
{
    cost.head = otherCostHeadFromCode(form.choice(key("head"))).value_or(OtherCost::Head::Other);
    cost.team = form.choice(key("team"));
    cost.yen = form.yen(key("amount")).value_or(Yen(0));
    cost.startsOn = form.day(key("starts"));
    cost.endsOn = form.day(key("ends"));
    cost.document = form.text(key("document"));
    cost.note = form.text(key("note"));
    return cost;
}

} // namespace

BudgetVerbs::BudgetVerbs(OfficeContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_settings(new QAction(icon(QStringLiteral("settings"), context.theme()), {}, this))
    , m_add(new QAction(icon(QStringLiteral("plus"), context.theme()), {}, this))
    , m_change(new QAction(icon(QStringLiteral("edit"), context.theme()), {}, this))
    , m_charge(new QAction(this))
    , m_release(new QAction(this))
    , m_remove(new QAction(icon(QStringLiteral("trash"), context.theme()), {}, this))
{
    m_settings->setObjectName(QStringLiteral("computeSettings"));
    m_add->setObjectName(QStringLiteral("addCost"));
    m_change->setObjectName(QStringLiteral("changeCost"));
    m_charge->setObjectName(QStringLiteral("chargeCost"));
    m_release->setObjectName(QStringLiteral("releaseCost"));
    m_remove->setObjectName(QStringLiteral("removeCost"));
    connect(m_settings, &QAction::triggered, this, &BudgetVerbs::askSettings);
    connect(m_add, &QAction::triggered, this, &BudgetVerbs::askAdd);
    connect(m_change, &QAction::triggered, this, &BudgetVerbs::askChange);
    connect(m_charge, &QAction::triggered, this, &BudgetVerbs::askCharge);
    connect(m_release, &QAction::triggered, this, &BudgetVerbs::askRelease);
    connect(m_remove, &QAction::triggered, this, &BudgetVerbs::removeChosen);
}

void BudgetVerbs::show(const ComputeData& data, const OtherCost* cost)
{
    m_data = &data;
    m_cost = cost ? cost->id : OtherCostId();
    const bool writes = !m_context.isReadOnly();
    m_settings->setEnabled(writes);
    m_add->setEnabled(writes);
    m_change->setEnabled(writes && cost);
    const bool hasEnvelope = data.status.balances().envelope > Yen(0);
    m_charge->setEnabled(writes && cost && hasEnvelope);
    m_charge->setToolTip(hasEnvelope ? QString() : tr("No figure of the envelope is confirmed."));
    m_release->setEnabled(writes && cost &&
                          data.status.balances().cost(cost->id).committed > Yen(0));
    const bool isNamed = cost && data.status.balances().costs.contains(cost->id);
    m_remove->setEnabled(writes && cost && !isNamed);
    m_remove->setToolTip(isNamed ? tr("The ledger names this cost, so it stays.") : QString());
}

void BudgetVerbs::askSettings()
{
    if (!m_data)
        return;
    QStringList categories;
    QStringList institutions;
    for (const StudentTeam& team : m_data->teams) {
        categories << team.category;
        institutions << team.institution;
    }
    for (QStringList* names : {&categories, &institutions}) {
        names->removeDuplicates();
        names->sort();
    }
    auto* dialog = new ComputeSettingsDialog(m_context.theme(), m_data->settings, categories,
                                             institutions, &m_page);
    dialog->ask([this, dialog](const ComputeForm&) {
        m_context.runUndoable(tr("The settings of the compute budget were changed."), [&] {
            return changeComputeSettings(m_context.workspace(), dialog->settings());
        });
    });
}

ComputeForm* BudgetVerbs::costForm(const OtherCost& cost)
{
    const bool isNew = !cost.id.isValid();
    const Yen held = isNew ? Yen(0) : m_data->status.balances().cost(cost.id).total();
    const bool isNamed = !isNew && m_data->status.balances().costs.contains(cost.id);
    auto* form = new ComputeForm(
        m_context.theme(), tr("Other compute cost"),
        tr("Storage, CPU and network are paid from the same envelope. Plans leave room for it; the "
           "next approval reserves it."),
        isNew ? tr("Add") : tr("Save"), &m_page);
    form->beginColumns();
    std::vector<std::pair<QString, QString>> heads;
    for (const auto head : {OtherCost::Head::Storage, OtherCost::Head::Cpu,
                            OtherCost::Head::Network, OtherCost::Head::Other})
        heads.emplace_back(otherCostHeadCode(head), otherCostHeadWords(head));
    form->addChoice(key("head"), tr("Kind"), heads, otherCostHeadCode(cost.head));
    std::vector<std::pair<QString, QString>> teams{{QString(), tr("All teams")}};
    for (const StudentTeam& team : m_data->teams)
        teams.emplace_back(team.ref, QStringLiteral("%1　%2").arg(team.ref, team.name));
    form->addChoice(key("team"), tr("Team"), teams, cost.team);
    for (const char* fixed : {"head", "team"})
        form->setFieldEnabled(key(fixed), !isNamed);
    form->addYen(key("amount"), tr("Amount, tax included"), true,
                 isNew ? std::nullopt : std::optional(cost.yen), std::max(held, Yen(1)));
    form->addText(key("document"), tr("Document"), false, cost.document);
    form->addOpenDay(key("starts"), tr("From"), cost.startsOn);
    form->addOpenDay(key("ends"), tr("To"), cost.endsOn);
    form->addLongText(key("note"), tr("Note"), false, cost.note);
    form->setTroubles([form]() -> std::vector<FieldTrouble> {
        const QDate from = form->day(key("starts"));
        const QDate to = form->day(key("ends"));
        if (from.isValid() && to.isValid() && to < from)
            return {{key("ends"), tr("The period ends before it begins.")}};
        return {};
    });
    return form;
}

void BudgetVerbs::askAdd()
{
    if (!m_data)
        return;
    OtherCost cost;
    cost.startsOn = m_data->status.period.startsOn;
    cost.endsOn = m_data->status.period.endsOn;
    costForm(cost)->ask([this](const ComputeForm& filled) {
        const OtherCost added = filledCost(filled, {});
        m_context.runUndoable(
            tr("Other compute cost of %1 was added.").arg(yenDigits(added.yen)),
            [&] { return LedgerOperations(m_context.workspace()).addCost(added); });
    });
}

void BudgetVerbs::askChange()
{
    const OtherCost* cost = costIn(m_data, m_cost);
    if (!cost)
        return;
    costForm(*cost)->ask([this, before = *cost](const ComputeForm& filled) {
        const OtherCost changed = filledCost(filled, before);
        m_context.runUndoable(
            tr("Other compute cost was changed to %1.").arg(yenDigits(changed.yen)),
            [&] { return LedgerOperations(m_context.workspace()).editCost(changed); });
    });
}

void BudgetVerbs::askCharge()
{
    const OtherCost* cost = costIn(m_data, m_cost);
    if (!cost)
        return;
    const LedgerBalances& sums = m_data->status.balances();
    const Yen reserved = sums.cost(cost->id).committed;
    auto* form = new ComputeForm(
        m_context.theme(),
        tr("Bill for other compute cost: %1").arg(otherCostHeadWords(cost->head)),
        tr("A bill is charged to what is reserved for it first, then to what is free. It is not "
           "undone but taken back by a reversal."),
        tr("Record the bill"), &m_page);
    form->addNote(m_context.theme(),
                  tr("Planned %1, reserved %2, free %3")
                      .arg(yenDigits(cost->yen), yenDigits(reserved), yenDigits(sums.free)));
    form->addYen(key("amount"), tr("Amount, tax included"), true);
    form->addDay(key("day"), tr("Day of the bill"), m_data->status.on);
    form->addText(key("document"), tr("Bill"), true);
    form->setTroubles([form, most = reserved + sums.free]() -> std::vector<FieldTrouble> {
        if (form->yen(key("amount")).value_or(Yen(0)) > most)
            return {{key("amount"), tr("Only %1 is reserved or free.").arg(yenDigits(most))}};
        return {};
    });
    form->ask([this, id = cost->id](const ComputeForm& filled) {
        const Yen amount = filled.yen(key("amount")).value_or(Yen(0));
        m_context.runUndoable(tr("The bill of %1 was recorded.").arg(yenDigits(amount)), [&] {
            return LedgerOperations(m_context.workspace())
                .chargeCost(id, amount, filled.day(key("day")), filled.text(key("document")));
        });
    });
}

void BudgetVerbs::askRelease()
{
    const OtherCost* cost = costIn(m_data, m_cost);
    if (!cost)
        return;
    const Yen open = m_data->status.balances().cost(cost->id).committed;
    m_context.prompts().askReason(
        &m_page,
        {.title = tr("No more bills for this cost"),
         .text = tr("%1 that is reserved becomes free, and no later plan reserves it again. It is "
                    "not undone but taken back by a reversal.")
                     .arg(yenDigits(open)),
         .verb = tr("Release"),
         .suggestions = {}},
        [this, id = cost->id, open](const std::optional<QString>& reason) {
            if (!reason)
                return;
            m_context.runUndoable(tr("%1 became free.").arg(yenDigits(open)), [&] {
                return LedgerOperations(m_context.workspace()).releaseCost(id, *reason);
            });
        });
}

void BudgetVerbs::removeChosen()
{
    const OtherCost* cost = costIn(m_data, m_cost);
    if (!cost)
        return;
    m_context.runUndoable(
        tr("Other compute cost of %1 was removed.").arg(yenDigits(cost->yen)),
        [&] { return LedgerOperations(m_context.workspace()).removeCost(cost->id); });
}

void BudgetVerbs::retranslate()
{
    m_settings->setText(tr("Settings of the compute budget…"));
    m_add->setText(tr("Add other cost…"));
    m_change->setText(tr("Change the cost…"));
    m_charge->setText(tr("Record a bill…"));
    m_release->setText(tr("No more bills…"));
    m_remove->setText(tr("Remove the cost"));
}

} // namespace prizedesk
