#include "app/cli/GpuCommand.h"
#include "app/cli/JsonForms.h"
#include "models/compute/EnvelopeOperations.h"
#include "models/programme/ProgrammeStore.h"
#include "models/settings/Language.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct EnvelopeArguments
{
    std::string file;
    std::string confirm;
    std::string basis;
    std::string second;
    std::string amend;
    std::string document;
    std::string received;
    std::string tax = "unstated";
    std::string withdraw;
    std::string reason;
    bool countersign = false;
    bool revoke = false;

    [[nodiscard]] bool writes() const
    {
        return !confirm.empty() || !amend.empty() || !withdraw.empty() || countersign || revoke;
    }
};

Result<void> amend(EnvelopeOperations& operations, const EnvelopeArguments& arguments)
{
    const auto amount = yenOption(arguments.amend, u"--amend"_s);
    const auto received = dayOption(arguments.received, u"--received"_s);
    if (!amount || !received)
        return failure(amount ? received.error() : amount.error());
    EnvelopeFigure figure;
    figure.amount = *amount;
    figure.basis.ja = text(arguments.basis);
    figure.document = text(arguments.document);
    figure.receivedOn = *received;
    figure.taxBasis = taxBasisFromCode(text(arguments.tax))
                          .value_or(EnvelopeFigure::TaxBasis::Unstated);
    const auto done = operations.amend(figure);
    return done ? Result<void>() : failure(done.error());
}

Result<void> withdraw(EnvelopeOperations& operations, const EnvelopeArguments& arguments)
{
    const auto amount = yenOption(arguments.withdraw, u"--withdraw"_s);
    const auto history = operations.history();
    if (!amount || !history)
        return failure(amount ? history.error() : amount.error());
    for (const EnvelopeFigure* figure : history->waiting()) {
        if (figure->amount == *amount)
            return operations.withdraw(figure->id, text(arguments.reason));
    }
    return failure(Error::Code::NotFound, {yenDigits(*amount)});
}

Result<void> write(Workspace& workspace, const EnvelopeArguments& arguments)
{
    EnvelopeOperations operations(workspace);
    if (!arguments.amend.empty()) {
        if (const auto done = amend(operations, arguments); !done)
            return done;
    }
    if (!arguments.confirm.empty()) {
        const auto amount = yenOption(arguments.confirm, u"--confirm"_s);
        if (!amount)
            return failure(amount.error());
        const auto done =
            operations.confirm(*amount, text(arguments.basis), text(arguments.second));
        if (!done)
            return failure(done.error());
    }
    if (arguments.countersign) {
        if (const auto done = operations.countersign(); !done)
            return done;
    }
    if (!arguments.withdraw.empty()) {
        if (const auto done = withdraw(operations, arguments); !done)
            return done;
    }
    return arguments.revoke ? operations.revoke(text(arguments.reason)) : Result<void>();
}

void printHistory(const EnvelopeHistory& history, bool japanese)
{
    std::vector<QStringList> rows;
    for (const EnvelopeFigure& figure : history.figures) {
        QStringList people{figure.confirmedBy, figure.secondBy};
        people.removeAll(QString());
        rows.push_back({envelopeStateCode(figure.state()),
                        yenInWords(figure.amount) + u' ' + yenDigits(figure.amount),
                        figure.ceiling ? yenDigits(*figure.ceiling) : u"-"_s,
                        taxBasisWords(figure.taxBasis), people.join(u", "_s),
                        figure.basis.in(japanese)});
    }
    Session::table({u"state"_s, u"amount"_s, u"ceiling"_s, u"tax"_s, u"confirmed by"_s, u"basis"_s},
                   rows);
}

} // namespace

QJsonObject historyJson(const EnvelopeHistory& history, bool japanese)
{
    QJsonArray figures;
    for (const EnvelopeFigure& figure : history.figures) {
        QJsonObject object{
            {u"amount_yen"_s, figure.amount.amount()},
            {u"ceiling_yen"_s,
             figure.ceiling ? QJsonValue(figure.ceiling->amount()) : QJsonValue()},
            {u"state"_s, envelopeStateCode(figure.state())},
            {u"basis"_s, figure.basis.in(japanese)},
            {u"document"_s, figure.document},
            {u"received_on"_s, figure.receivedOn.toString(Qt::ISODate)},
            {u"tax_basis"_s, taxBasisCode(figure.taxBasis)}};
        if (figure.confirmedAtMs) {
            QStringList people{figure.confirmedBy, figure.secondBy};
            people.removeAll(QString());
            object.insert(u"confirmed_by"_s, QJsonArray::fromStringList(people));
            object.insert(u"confirmed_at"_s, isoTime(*figure.confirmedAtMs));
            object.insert(u"confirmed_basis"_s, figure.confirmedBasis);
        }
        figures.append(object);
    }
    return {{u"figures"_s, figures}};
}

void addGpuEnvelopeCommand(CLI::App& gpu, Session& session)
{
    auto arguments = std::make_shared<EnvelopeArguments>();
    CLI::App* command = gpu.add_subcommand("envelope", "Shows or confirms the budget");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--confirm", arguments->confirm, "Yen");
    command->add_option("--basis", arguments->basis, "Document and section it rests on");
    command->add_option("--second", arguments->second, "The second person, if present");
    command->add_flag("--countersign", arguments->countersign,
                      "Confirms the governing figure as the second person");
    command->add_option("--amend", arguments->amend, "Yen of a further figure, which then waits");
    command->add_option("--document", arguments->document, "Reference of the document");
    command->add_option("--received", arguments->received, "Day the document came in");
    command->add_option("--tax", arguments->tax)
        ->check(CLI::IsMember({"unstated", "included", "excluded"}));
    command->add_option("--withdraw", arguments->withdraw, "Yen of a figure that waits");
    command->add_flag("--revoke", arguments->revoke, "Takes the last confirmation back");
    command->add_option("--reason", arguments->reason);
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = arguments->writes() ? session.openToWrite(arguments->file)
                                             : session.openToRead(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        if (const auto done = write(**workspace, *arguments); !done)
            return done;
        const auto status = ComputeStatus::load(**workspace);
        if (!status)
            return failure(status.error());
        const bool japanese = Language::current() == Language::Code::Japanese;
        const Programme programme = ProgrammeStore((*workspace)->database()).load();
        QJsonObject envelope = envelopeJson(programme.envelope, japanese);
        const EnvelopeFigure* governing = status->envelope.governing();
        if (governing) {
            envelope.insert(u"basis"_s, governing->confirmedBasis);
            envelope.insert(u"countersigned"_s, governing->isConfirmedByTwo());
        }
        const QJsonObject history = historyJson(status->envelope, japanese);
        envelope.insert(u"figures"_s, history.value(u"figures"_s));
        session.answer({{u"envelope"_s, envelope},
                        {u"balances"_s, balancesJson(status->balances())}},
                       [&] { printHistory(status->envelope, japanese); });
        return {};
    });
}

} // namespace prizedesk
