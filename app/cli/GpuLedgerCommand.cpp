#include "app/cli/GpuCommand.h"
#include "app/cli/JsonForms.h"
#include "models/compute/LedgerOperations.h"
#include "models/compute/UsageImport.h"
#include "models/compute/UsageStore.h"
#include "models/entrants/ImportStore.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct LedgerArguments
{
    std::string file;
    std::string team;
    std::string other;
    std::string amount;
    std::string reason;
    std::string day;
    std::string offer;
    std::string document;
    qint64 number = 0;
};

QJsonObject lineJson(const LedgerLine& line, const LedgerBook& book, Yen free)
{
    QJsonObject object{{u"id"_s, line.id.value()},
                       {u"at"_s, isoTime(line.atMs)},
                       {u"who"_s, line.who},
                       {u"day"_s, line.day.toString(Qt::ISODate)},
                       {u"kind"_s, ledgerKindCode(line.kind)},
                       {u"team"_s, line.team},
                       {u"offer"_s, line.offer},
                       {u"gpu_hours"_s, double(line.hoursMilli) / 1000.0},
                       {u"deposited_yen"_s, line.deposited.amount()},
                       {u"settled_yen"_s, line.settled.amount()},
                       {u"in_flight_yen"_s, line.inFlight.amount()},
                       {u"committed_yen"_s, line.committed.amount()},
                       {u"free_yen"_s, line.free.amount()},
                       {u"free_after_yen"_s, free.amount()},
                       {u"reversed"_s, book.isReversed(line)},
                       {u"note"_s, line.note}};
    if (line.reverses.isValid())
        object.insert(u"reverses"_s, line.reverses.value());
    return object;
}

void answerBook(Session& session, const LedgerBook& book, const QString& team)
{
    QJsonArray lines;
    std::vector<QStringList> rows;
    Yen free;
    for (const LedgerLine& line : book.lines()) {
        free += line.free;
        if (!team.isEmpty() && line.team != team)
            continue;
        lines.append(lineJson(line, book, free));
        rows.push_back({QString::number(line.id.value()), line.day.toString(Qt::ISODate),
                        ledgerKindCode(line.kind), line.team, line.offer, yenDigits(line.settled),
                        yenDigits(line.inFlight), yenDigits(line.committed), yenDigits(line.free),
                        yenDigits(free)});
    }
    QJsonObject document = balancesJson(book.balances());
    document.insert(u"lines"_s, lines);
    session.answer(document, [&] {
        Session::table({u"line"_s, u"day"_s, u"kind"_s, u"team"_s, u"offer"_s, u"settled"_s,
                        u"in flight"_s, u"committed"_s, u"free"_s, u"free after"_s},
                       rows);
    });
}

Result<void> answerBalances(Session& session, Workspace& workspace)
{
    const auto book = LedgerOperations(workspace).book();
    if (!book)
        return failure(book.error());
    const LedgerBalances& balances = book->balances();
    session.answer(balancesJson(balances), [&] {
        Session::line(QCoreApplication::translate(
                          "Cli", "Settled: %1, in flight: %2, committed: %3, free: %4")
                          .arg(yenDigits(balances.settled), yenDigits(balances.inFlight),
                               yenDigits(balances.committed), yenDigits(balances.free)));
    });
    return {};
}

/// A verb that books something and then shows the balances.
void addVerb(CLI::App& gpu, Session& session, const char* name, const char* help,
             const std::function<void(CLI::App&, LedgerArguments&)>& options,
             std::function<Result<void>(Workspace&, const LedgerArguments&)> run)
{
    auto arguments = std::make_shared<LedgerArguments>();
    CLI::App* command = gpu.add_subcommand(name, help);
    command->add_option("FILE", arguments->file)->required();
    options(*command, *arguments);
    onRun(*command, session, [&session, arguments, run = std::move(run)]() -> Result<void> {
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        if (const auto done = run(**workspace, *arguments); !done)
            return done;
        return answerBalances(session, **workspace);
    });
}

template<typename T> Result<void> plain(const Result<T>& result)
{
    return result ? Result<void>() : failure(result.error());
}

void addShow(CLI::App& gpu, Session& session)
{
    auto arguments = std::make_shared<LedgerArguments>();
    CLI::App* command = gpu.add_subcommand("ledger", "The lines of the ledger");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--team", arguments->team);
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToRead(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const auto book = LedgerOperations(**workspace).book();
        if (!book)
            return failure(book.error());
        answerBook(session, *book, text(arguments->team));
        return {};
    });
}

void addMoving(CLI::App& gpu, Session& session)
{
    addVerb(
        gpu, session, "release", "Frees a part of what a team was promised",
        [](CLI::App& command, LedgerArguments& arguments) {
            command.add_option("TEAM", arguments.team)->required();
            command.add_option("YEN", arguments.amount)->required();
            command.add_option("--reason", arguments.reason);
        },
        [](Workspace& workspace, const LedgerArguments& arguments) -> Result<void> {
            const auto amount = yenOption(arguments.amount, u"YEN"_s);
            if (!amount)
                return failure(amount.error());
            return LedgerOperations(workspace).release(text(arguments.team), *amount,
                                                       text(arguments.reason));
        });
    addVerb(
        gpu, session, "transfer", "Moves a promise from one team to another",
        [](CLI::App& command, LedgerArguments& arguments) {
            command.add_option("FROM", arguments.team)->required();
            command.add_option("TO", arguments.other)->required();
            command.add_option("YEN", arguments.amount)->required();
            command.add_option("--reason", arguments.reason);
        },
        [](Workspace& workspace, const LedgerArguments& arguments) -> Result<void> {
            const auto amount = yenOption(arguments.amount, u"YEN"_s);
            if (!amount)
                return failure(amount.error());
            return LedgerOperations(workspace).transfer(text(arguments.team),
                                                        text(arguments.other), *amount,
                                                        text(arguments.reason));
        });
    addVerb(
        gpu, session, "expire", "Frees what was not used until its last day",
        [](CLI::App& command, LedgerArguments& arguments) {
            command.add_option("--on", arguments.day, "Day after the last one")->required();
        },
        [](Workspace& workspace, const LedgerArguments& arguments) -> Result<void> {
            const auto day = dayOption(arguments.day, u"--on"_s);
            return day ? plain(LedgerOperations(workspace).expire(*day)) : failure(day.error());
        });
}

/// The imports of usage with the numbers that taking one back asks for.
Result<void> answerImports(Session& session, Workspace& workspace)
{
    struct Count
    {
        int rows = 0;
        int current = 0;
    };
    std::map<ImportId, Count> counts;
    for (const UsageRow& row : UsageStore(workspace.database()).all()) {
        if (row.state == UsageRow::State::Withdrawn)
            continue;
        ++counts[row.file].rows;
        counts[row.file].current += row.state == UsageRow::State::Current ? 1 : 0;
    }
    QJsonArray imports;
    std::vector<QStringList> rows;
    for (const ImportStore::File& file :
         ImportStore(workspace.database(), workspace.vault()).files()) {
        const auto count = counts.find(file.id);
        if (file.kind != u"usage" || count == counts.end())
            continue;
        imports.append(QJsonObject{{u"import"_s, file.id.value()},
                                   {u"file"_s, file.name},
                                   {u"rows"_s, count->second.rows},
                                   {u"current"_s, count->second.current}});
        rows.push_back({QString::number(file.id.value()), file.name,
                        QString::number(count->second.rows),
                        QString::number(count->second.current)});
    }
    session.answer({{u"imports"_s, imports}}, [&] {
        Session::table({u"import"_s, u"file"_s, u"rows"_s, u"in force"_s}, rows);
    });
    return {};
}

void addWithdrawal(CLI::App& gpu, Session& session)
{
    auto arguments = std::make_shared<LedgerArguments>();
    CLI::App* command = gpu.add_subcommand("withdraw-usage", "Takes an import of usage back");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("IMPORT", arguments->number, "Number of the import; without: lists them");
    command->add_option("--reason", arguments->reason);
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        const bool lists = arguments->number == 0;
        auto workspace =
            lists ? session.openToRead(arguments->file) : session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        if (lists)
            return answerImports(session, **workspace);
        const auto done =
            UsageImport(**workspace).withdraw(ImportId(arguments->number), text(arguments->reason));
        return done ? answerBalances(session, **workspace) : done;
    });
}

void addPaying(CLI::App& gpu, Session& session)
{
    addVerb(
        gpu, session, "settle", "What was used up to a day is paid",
        [](CLI::App& command, LedgerArguments& arguments) {
            command.add_option("--through", arguments.day)->required();
            command.add_option("--offer", arguments.offer, "Else all offers and other cost");
            command.add_option("--document", arguments.document, "The bill");
        },
        [](Workspace& workspace, const LedgerArguments& arguments) -> Result<void> {
            const auto day = dayOption(arguments.day, u"--through"_s);
            if (!day)
                return failure(day.error());
            return plain(LedgerOperations(workspace).settle(text(arguments.offer), *day,
                                                            text(arguments.document)));
        });
    addVerb(
        gpu, session, "reverse", "Takes a line of the ledger back",
        [](CLI::App& command, LedgerArguments& arguments) {
            command.add_option("LINE", arguments.number)->required();
            command.add_option("--reason", arguments.reason);
        },
        [](Workspace& workspace, const LedgerArguments& arguments) {
            return LedgerOperations(workspace).reverse(LedgerLineId(arguments.number),
                                                       text(arguments.reason));
        });
    addWithdrawal(gpu, session);
}

} // namespace

void addGpuLedgerCommands(CLI::App& gpu, Session& session)
{
    addShow(gpu, session);
    addMoving(gpu, session);
    addPaying(gpu, session);
}

} // namespace prizedesk
