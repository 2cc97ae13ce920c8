#include "app/cli/ImportAnswer.h"

#include "models/compute/ComputeImport.h"
#include "models/compute/ComputeTables.h"
#include "models/compute/UsageImport.h"
#include "models/core/Error.h"
#include "models/judging/AssignmentImport.h"
#include "models/judging/JudgeImport.h"
#include "models/scoring/ScoreImport.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

const std::vector<FieldSpec>& fieldsOf(const std::string& kind)
{
    if (kind == "judges")
        return JudgeImport::judgeFields();
    if (kind == "conflicts")
        return JudgeImport::conflictFields();
    if (kind == "assignments")
        return AssignmentImport::fields();
    if (kind == "teams")
        return ComputeImport::teamFields();
    if (kind == "offers")
        return offerFields();
    if (kind == "requests")
        return requestFields();
    return kind == "usage" ? UsageImport::fields() : ScoreImport::fields();
}

Result<ImportReport> take(Workspace& workspace, const ImportArguments& arguments,
                          const ImportTable& table)
{
    const std::string& kind = arguments.kind;
    if (kind == "judges")
        return JudgeImport(workspace).judges(table, arguments.dryRun);
    if (kind == "conflicts")
        return JudgeImport(workspace).conflicts(table, arguments.dryRun);
    if (kind == "assignments")
        return AssignmentImport(workspace)
            .assignments(text(arguments.stage), table, arguments.dryRun);
    if (kind == "teams")
        return ComputeImport(workspace).teams(table, arguments.dryRun);
    if (kind == "offers")
        return ComputeImport(workspace).offers(table, arguments.dryRun);
    if (kind == "requests")
        return ComputeImport(workspace).requests(table, arguments.dryRun);
    if (kind == "usage")
        return UsageImport(workspace).usage(table, arguments.dryRun);
    return ScoreImport(workspace).scores(text(arguments.stage), table, arguments.dryRun);
}

} // namespace

Result<void> importRegister(Session& session, const ImportArguments& arguments)
{
    const std::vector<FieldSpec>& fields = fieldsOf(arguments.kind);
    ImportTable::Options options;
    options.source = {.sheet = text(arguments.sheet), .headerRow = arguments.headerRow};
    if (!arguments.mapping.empty()) {
        QFile file(text(arguments.mapping));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Code::FileMissing, {QFileInfo(file.fileName()).fileName()});
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            options.mapping.insert(it.key(), it.value().toString());
    }
    if ((arguments.kind == "scores" || arguments.kind == "assignments") && arguments.stage.empty())
        return failure(Error::Code::Usage,
                       {QCoreApplication::translate("Cli", "Say which stage: --stage.")});
    Result<ImportTable> table = failure(Error::Code::Internal);
    if (arguments.input == "-") {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return failure(Error::Code::FileUnreadable, {u"-"_s});
        table = ImportTable::fromBytes(u"-"_s, input.readAll(), options, fields);
    } else {
        table = ImportTable::load(text(arguments.input), options, fields);
    }
    if (!table)
        return failure(table.error());
    auto workspace =
        arguments.dryRun ? session.openToRead(arguments.file) : session.openToWrite(arguments.file);
    if (!workspace)
        return failure(workspace.error());
    const auto report = take(**workspace, arguments, *table);
    if (!report)
        return failure(report.error());
    answerImport(session, *report, {});
    return {};
}

} // namespace prizedesk
