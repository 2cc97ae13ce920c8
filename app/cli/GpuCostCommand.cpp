#include "app/cli/GpuCommand.h"
#include "models/compute/LedgerOperations.h"
#include "models/compute/OtherCostStore.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct CostArguments
{
    std::string file;
    std::string team;
    std::string amount;
    std::string note;
    std::string document;
    std::string day;
    std::string from;
    std::string to;
    std::string head = "storage";
    qint64 number = 0;
};

QJsonObject costJson(const OtherCost& cost, const LedgerBook& book)
{
    const LedgerBalances::Columns columns = book.balances().cost(cost.id);
    return {{u"id"_s, cost.id.value()},
            {u"head"_s, otherCostHeadCode(cost.head)},
            {u"team"_s, cost.team},
            {u"yen"_s, cost.yen.amount()},
            {u"starts_on"_s, cost.startsOn.toString(Qt::ISODate)},
            {u"ends_on"_s, cost.endsOn.toString(Qt::ISODate)},
            {u"billed_yen"_s, columns.used().amount()},
            {u"reserved_yen"_s, columns.committed.amount()},
            {u"open_yen"_s, book.unreserved(cost).amount()},
            {u"note"_s, cost.note},
            {u"document"_s, cost.document}};
}

/// The balances and all planned costs with their numbers, which `charge` asks for; `added`: the one
/// that was just made.
Result<void> answerCosts(Session& session, Workspace& workspace, OtherCostId added = {})
{
    const auto book = LedgerOperations(workspace).book();
    if (!book)
        return failure(book.error());
    QJsonArray costs;
    std::vector<QStringList> rows;
    for (const OtherCost& cost : OtherCostStore(workspace.database()).list()) {
        const LedgerBalances::Columns columns = book->balances().cost(cost.id);
        costs.append(costJson(cost, *book));
        rows.push_back({QString::number(cost.id.value()), otherCostHeadWords(cost.head), cost.team,
                        yenDigits(cost.yen), yenDigits(columns.used()),
                        yenDigits(columns.committed), yenDigits(book->unreserved(cost)),
                        cost.note});
    }
    QJsonObject document = balancesJson(book->balances());
    if (added.isValid())
        document.insert(u"id"_s, added.value());
    document.insert(u"costs"_s, costs);
    session.answer(document, [&] {
        Session::table({u"cost"_s, u"kind"_s, u"team"_s, u"planned"_s, u"billed"_s, u"reserved"_s,
                        u"open"_s, u"note"_s},
                       rows);
    });
    return {};
}

/// A verb on costs, which then shows them; `run` gives the cost that was made.
void addVerb(CLI::App& gpu, Session& session, const char* name, const char* help,
             const std::function<void(CLI::App&, CostArguments&)>& options,
             std::function<Result<OtherCostId>(Workspace&, const CostArguments&)> run)
{
    auto arguments = std::make_shared<CostArguments>();
    CLI::App* command = gpu.add_subcommand(name, help);
    command->add_option("FILE", arguments->file)->required();
    options(*command, *arguments);
    onRun(*command, session, [&session, arguments, run = std::move(run)]() -> Result<void> {
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const auto done = run(**workspace, *arguments);
        return done ? answerCosts(session, **workspace, *done) : failure(done.error());
    });
}

Result<OtherCostId> none(const Result<void>& result)
{
    return result ? Result<OtherCostId>(OtherCostId()) : failure(result.error());
}

Result<OtherCostId> addCostFrom(Workspace& workspace, const CostArguments& arguments)
{
    const auto amount = yenOption(arguments.amount, u"YEN"_s);
    const auto from = dayOption(arguments.from, u"--from"_s);
    const auto to = dayOption(arguments.to, u"--to"_s);
    if (!amount)
        return failure(amount.error());
    if (!from || !to)
        return failure(from ? to.error() : from.error());
    OtherCost cost;
    cost.head = otherCostHeadFromCode(text(arguments.head)).value_or(OtherCost::Head::Other);
    cost.team = text(arguments.team);
    cost.yen = *amount;
    cost.startsOn = *from;
    cost.endsOn = *to;
    cost.note = text(arguments.note);
    cost.document = text(arguments.document);
    return LedgerOperations(workspace).addCost(cost);
}

void addList(CLI::App& gpu, Session& session)
{
    auto arguments = std::make_shared<CostArguments>();
    CLI::App* command = gpu.add_subcommand("costs", "The planned costs beside GPUs");
    command->add_option("FILE", arguments->file)->required();
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToRead(arguments->file);
        return workspace ? answerCosts(session, **workspace) : failure(workspace.error());
    });
}

void addBills(CLI::App& gpu, Session& session)
{
    addVerb(
        gpu, session, "charge", "A bill for a planned cost",
        [](CLI::App& command, CostArguments& arguments) {
            command.add_option("COST", arguments.number, "Number of the cost")->required();
            command.add_option("YEN", arguments.amount)->required();
            command.add_option("--day", arguments.day)->required();
            command.add_option("--document", arguments.document, "The bill");
        },
        [](Workspace& workspace, const CostArguments& arguments) -> Result<OtherCostId> {
            const auto amount = yenOption(arguments.amount, u"YEN"_s);
            const auto day = dayOption(arguments.day, u"--day"_s);
            if (!amount || !day)
                return failure(amount ? day.error() : amount.error());
            return none(LedgerOperations(workspace).chargeCost(
                OtherCostId(arguments.number), *amount, *day, text(arguments.document)));
        });
    addVerb(
        gpu, session, "release-cost", "Frees what is left of a planned cost",
        [](CLI::App& command, CostArguments& arguments) {
            command.add_option("COST", arguments.number, "Number of the cost")->required();
            command.add_option("--reason", arguments.note);
        },
        [](Workspace& workspace, const CostArguments& arguments) {
            return none(LedgerOperations(workspace).releaseCost(OtherCostId(arguments.number),
                                                                text(arguments.note)));
        });
}

} // namespace

void addGpuCostCommands(CLI::App& gpu, Session& session)
{
    addVerb(
        gpu, session, "cost", "A planned cost beside GPUs",
        [](CLI::App& command, CostArguments& arguments) {
            command.add_option("YEN", arguments.amount)->required();
            command.add_option("--head", arguments.head)
                ->check(CLI::IsMember({"storage", "cpu", "network", "other"}));
            command.add_option("--team", arguments.team);
            command.add_option("--from", arguments.from);
            command.add_option("--to", arguments.to);
            command.add_option("--note", arguments.note);
            command.add_option("--document", arguments.document);
        },
        addCostFrom);
    addList(gpu, session);
    addBills(gpu, session);
}

} // namespace prizedesk
