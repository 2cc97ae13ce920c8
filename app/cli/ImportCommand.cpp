#include "app/cli/Commands.h"
#include "app/cli/ImportAnswer.h"
#include "app/cli/JsonForms.h"
#include "models/entrants/EntryImport.h"
#include "models/programme/ProgrammeStore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

/// The records as the source gives them: fields that the source lacks are absent.
QJsonArray recordsJson(const EntryImportPlan& plan)
{
    QJsonArray records;
    for (const EntryImportPlan::Row& row : plan.rows) {
        if (row.entry.ref.isEmpty())
            continue;
        QJsonObject record{{u"row"_s, row.number},
                           {u"ref"_s, row.entry.ref},
                           {u"theme"_s, plan.theme},
                           {u"status"_s, row.entry.status}};
        const QJsonObject values = entryJson(row.entry.values, true);
        for (auto it = plan.mapping.columns.begin(); it != plan.mapping.columns.end(); ++it) {
            if (it.key() != "ref"_L1 && it.key() != "theme"_L1)
                record.insert(it.key(), values.value(it.key()));
        }
        records.append(record);
    }
    return records;
}

Result<QMap<QString, QString>> readMapping(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileMissing, {name});
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll(), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return failure(Error::Code::Usage, {name + u": "_s + problem.errorString()});
    QMap<QString, QString> headings;
    for (auto it = object.begin(); it != object.end(); ++it)
        headings.insert(it.key(), it.value().toString());
    return headings;
}

Result<void> importForms(Session& session, const ImportArguments& arguments)
{
    auto workspace =
        arguments.dryRun ? session.openToRead(arguments.file) : session.openToWrite(arguments.file);
    if (!workspace)
        return failure(workspace.error());
    const Programme programme = ProgrammeStore((*workspace)->database()).load();
    EntryImport import(**workspace, programme);
    const QString kind = text(arguments.kind);
    const QString theme = arguments.theme.empty() ? import.themeFor(kind) : text(arguments.theme);
    auto table = loadSource(arguments, EntryImport::fieldsOf(kind));
    if (!table)
        return failure(table.error());
    ColumnMapping mapping = import.mappingFor(kind, theme, *table);
    if (!arguments.mapping.empty()) {
        const auto headings = readMapping(text(arguments.mapping));
        if (!headings)
            return failure(headings.error());
        const auto byHand = EntryImport::mappingByHand(kind, *headings, *table);
        if (!byHand)
            return failure(byHand.error());
        mapping = *byHand;
    }
    auto plan = import.plan(kind, theme, *table, mapping, {});
    if (!plan)
        return failure(plan.error());
    table->rows = {};
    // People do not see the records; making them costs as much as the import of a large file.
    const QJsonArray records = session.json ? recordsJson(*plan) : QJsonArray();
    ImportReport report = plan->report();
    if (!arguments.dryRun) {
        const auto applied = import.apply(std::move(*plan));
        if (!applied)
            return failure(applied.error());
        report = *applied;
    }
    answerImport(session, report, records);
    return {};
}

} // namespace

void addImportCommand(CLI::App& app, Session& session)
{
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App* command = app.add_subcommand("import", "Takes a table into a programme");
    command
        ->add_option("KIND", arguments->kind,
                     "entries applicants teams judges conflicts assignments scores offers "
                     "requests usage guests replies")
        ->required()
        ->check(CLI::IsMember(
            {"entries", "applicants", "teams", "judges", "conflicts", "assignments", "scores",
             "offers", "requests", "usage", "guests", "replies"}));
    command->add_option("FILE", arguments->file)->required();
    command->add_option("INPUT", arguments->input)->required();
    command->add_option("--theme", arguments->theme);
    command->add_option("--stage", arguments->stage);
    command->add_option("--sheet", arguments->sheet);
    command->add_option("--mapping", arguments->mapping);
    command->add_option("--header-row", arguments->headerRow)->check(CLI::PositiveNumber);
    command->add_flag("--dry-run", arguments->dryRun);
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        if (arguments->kind == "entries" || arguments->kind == "applicants")
            return importForms(session, *arguments);
        if (arguments->kind == "guests" || arguments->kind == "replies")
            return importGuests(session, *arguments);
        return importRegister(session, *arguments);
    });
}

} // namespace prizedesk
