#pragma once

#include "app/cli/Session.h"
#include "models/tables/ImportReport.h"
#include "models/tables/SourceTable.h"

#include <QJsonArray>

namespace prizedesk {

struct ImportArguments
{
    std::string kind;
    std::string file;
    std::string input;
    std::string theme;
    std::string stage;
    std::string sheet;
    std::string mapping;
    int headerRow = 0;
    bool dryRun = false;
};

/// Reads the input file, or standard input for `-`.
[[nodiscard]] Result<SourceTable> loadSource(const ImportArguments& arguments,
                                             const std::vector<FieldSpec>& fields);
/// Prints what an import found; something to look at gives exit status 1.
void answerImport(Session& session, const ImportReport& report, const QJsonArray& records);

/// Registers: teams, judges, conflicts of interest, scores, offers, requests, usage.
[[nodiscard]] Result<void> importRegister(Session& session, const ImportArguments& arguments);
/// Guests of the ceremony and their answers.
[[nodiscard]] Result<void> importGuests(Session& session, const ImportArguments& arguments);

} // namespace prizedesk
