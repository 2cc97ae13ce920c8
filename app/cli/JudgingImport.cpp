#include "app/cli/ImportAnswer.h"

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

Result<void> importForJudging(Session& session, const ImportArguments& arguments)
{
    const auto& fields = arguments.kind == "judges"        ? JudgeImport::judgeFields()
                         : arguments.kind == "conflicts"   ? JudgeImport::conflictFields()
                         : arguments.kind == "assignments" ? AssignmentImport::fields()
                                                           : ScoreImport::fields();
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
    const auto report =
        arguments.kind == "judges" ? JudgeImport(**workspace).judges(*table, arguments.dryRun)
        : arguments.kind == "conflicts"
            ? JudgeImport(**workspace).conflicts(*table, arguments.dryRun)
        : arguments.kind == "assignments"
            ? AssignmentImport(**workspace)
                  .assignments(text(arguments.stage), *table, arguments.dryRun)
            : ScoreImport(**workspace).scores(text(arguments.stage), *table, arguments.dryRun);
    if (!report)
        return failure(report.error());
    answerImport(session, *report, {});
    return {};
}

} // namespace prizedesk
