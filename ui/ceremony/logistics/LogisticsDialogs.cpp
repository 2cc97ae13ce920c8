#include "ui/ceremony/logistics/LogisticsDialogs.h"

#include "models/ceremony/logistics/LogisticsRows.h"
#include "models/programme/Programme.h"
#include "ui/shell/OfficeContext.h"

namespace prizedesk {

namespace {

QString key(const char* text)
{
    return QLatin1String(text);
}

QString amountText(const std::optional<Yen>& amount)
{
    return amount ? QString::number(amount->amount()) : QString();
}

} // namespace

PrepTaskDialog::PrepTaskDialog(OfficeContext& context, const PrepTask& task,
                               const std::vector<PrepTask>& all, QWidget* parent)
    : FieldsDialog(context.theme(), task.id.isValid() ? tr("Task") : tr("New task"), {},
                   task.id.isValid() ? tr("Change") : tr("Add"), parent)
    , m_task(task)
{
    addLine(key("title"), tr("What"), task.title, true);
    addLine(key("owner"), tr("Owner"), task.owner);
    addDate(key("startsOn"), tr("Starts on"), task.startsOn);
    addDate(key("dueOn"), tr("Due on"), task.dueOn);
    std::vector<Option> options;
    for (const PrepTask& each : all) {
        if (each.id != task.id)
            options.push_back({QString::number(each.id.value()), each.title});
    }
    QStringList needs;
    for (const PrepTaskId need : task.needs)
        needs += QString::number(need.value());
    addChoices(key("needs"), tr("Waits for"), options, needs);
    addText(key("note"), tr("Note"), task.note, 3);
}

PrepTask PrepTaskDialog::task() const
{
    PrepTask changed = m_task;
    changed.title = line(key("title"));
    changed.owner = line(key("owner"));
    changed.startsOn = date(key("startsOn"));
    changed.dueOn = date(key("dueOn"));
    changed.needs.clear();
    for (const QString& need : choices(key("needs")))
        changed.needs.emplace_back(need.toLongLong());
    changed.note = line(key("note"));
    return changed;
}

ContactDialog::ContactDialog(OfficeContext& context, const CeremonyContact& contact,
                             QWidget* parent)
    : FieldsDialog(context.theme(), contact.id.isValid() ? tr("Contact") : tr("New contact"),
                   tr("Name, address and note are sealed like those of entrants."),
                   contact.id.isValid() ? tr("Change") : tr("Add"), parent)
    , m_contact(contact)
{
    using Kind = CeremonyContact::Kind;
    std::vector<Option> kinds;
    for (const Kind kind : {Kind::Venue, Kind::Supplier, Kind::Press, Kind::Other})
        kinds.push_back({QString::number(int(kind)), LogisticsRows::contactKindWords(kind)});
    addChoice(key("kind"), tr("Kind"), kinds, QString::number(int(contact.kind)));
    addLine(key("organisation"), tr("Organisation"), contact.organisation);
    addLine(key("name"), tr("Name"), contact.name);
    addLine(key("email"), tr("E-mail"), contact.email);
    addLine(key("phone"), tr("Phone"), contact.phone);
    addText(key("note"), tr("Note"), contact.note, 3);
}

CeremonyContact ContactDialog::contact() const
{
    CeremonyContact changed = m_contact;
    changed.kind = CeremonyContact::Kind(choice(key("kind")).toInt());
    changed.organisation = line(key("organisation"));
    changed.name = line(key("name"));
    changed.email = line(key("email"));
    changed.phone = line(key("phone"));
    changed.note = line(key("note"));
    return changed;
}

CostDialog::CostDialog(OfficeContext& context, const CostLine& cost,
                       const std::vector<CeremonyContact>& contacts, QWidget* parent)
    : FieldsDialog(context.theme(), cost.id.isValid() ? tr("Cost") : tr("New cost"),
                   tr("Amounts in yen with tax; 30万円 is read as well."),
                   cost.id.isValid() ? tr("Change") : tr("Add"), parent)
    , m_cost(cost)
{
    addLine(key("title"), tr("What"), cost.title, true);
    std::vector<Option> heads;
    for (const BudgetHead& head : context.programme().budgetHeads)
        heads.push_back({head.code, context.in(head.name)});
    addChoice(key("head"), tr("Budget head"), heads, cost.budgetHead);
    std::vector<Option> options{{QString(), tr("Nobody yet")}};
    for (const CeremonyContact& contact : contacts)
        options.push_back(
            {QString::number(contact.id.value()), LogisticsRows::contactName(contact)});
    addChoice(key("contact"), tr("Paid to"), options, QString::number(cost.contact.value()));
    addLine(key("planned"), tr("Planned (yen)"),
            cost.id.isValid() ? amountText(cost.planned) : QString(), true);
    addLine(key("actual"), tr("Actual (yen), once the invoice is there"), amountText(cost.actual));
    addText(key("note"), tr("Note"), cost.note, 2);
}

std::optional<CostLine> CostDialog::cost() const
{
    CostLine changed = m_cost;
    changed.title = line(key("title"));
    changed.budgetHead = choice(key("head"));
    changed.contact = ContactId(choice(key("contact")).toLongLong());
    const auto planned = parseYen(line(key("planned")));
    if (!planned)
        return std::nullopt;
    changed.planned = *planned;
    changed.actual.reset();
    if (const QString actual = line(key("actual")); !actual.isEmpty()) {
        changed.actual = parseYen(actual);
        if (!changed.actual)
            return std::nullopt;
    }
    changed.note = line(key("note"));
    return changed;
}

CoverageDialog::CoverageDialog(OfficeContext& context, const Coverage& coverage, QWidget* parent)
    : FieldsDialog(context.theme(), coverage.id.isValid() ? tr("Coverage") : tr("New coverage"), {},
                   coverage.id.isValid() ? tr("Change") : tr("Add"), parent)
    , m_coverage(coverage)
{
    addDate(key("on"), tr("Day"), coverage.on, false);
    addLine(key("outlet"), tr("Outlet"), coverage.outlet, true);
    addLine(key("title"), tr("Title"), coverage.title, true);
    addLine(key("link"), tr("Link"), coverage.link);
    addText(key("note"), tr("Note"), coverage.note, 2);
}

Coverage CoverageDialog::coverage() const
{
    Coverage changed = m_coverage;
    changed.on = date(key("on"));
    changed.outlet = line(key("outlet"));
    changed.title = line(key("title"));
    changed.link = line(key("link"));
    changed.note = line(key("note"));
    return changed;
}

} // namespace prizedesk
