#pragma once

#include "app/cli/Session.h"

namespace prizedesk {

// One function per command, each in a file of its name. They add the command's options to `app`
// and what it does; `session` outlives them.

void addNewCommand(CLI::App& app, Session& session);
void addDemoCommand(CLI::App& app, Session& session);
void addInfoCommand(CLI::App& app, Session& session);
void addTableCommand(CLI::App& app, Session& session);
void addImportCommand(CLI::App& app, Session& session);
void addEntriesCommand(CLI::App& app, Session& session);
void addEntryCommand(CLI::App& app, Session& session);
void addStageCommand(CLI::App& app, Session& session);
void addStatusCommand(CLI::App& app, Session& session);
void addAssignCommand(CLI::App& app, Session& session);
void addRankCommand(CLI::App& app, Session& session);
void addPacketCommand(CLI::App& app, Session& session);
void addAwardCommand(CLI::App& app, Session& session);
void addAwardsCommand(CLI::App& app, Session& session);
void addAwardListCommand(CLI::App& app, Session& session);
void addJournalCommand(CLI::App& app, Session& session);
void addUndoCommand(CLI::App& app, Session& session);
void addNoticesCommand(CLI::App& app, Session& session);
void addSealCommand(CLI::App& app, Session& session);
void addTieCommand(CLI::App& app, Session& session);
void addDiscussCommand(CLI::App& app, Session& session);
void addVerifyCommand(CLI::App& app, Session& session);
void addBackupCommand(CLI::App& app, Session& session);
void addReportCommand(CLI::App& app, Session& session);
void addRestoreCommand(CLI::App& app, Session& session);
void addPassphraseCommand(CLI::App& app, Session& session);
void addEraseCommand(CLI::App& app, Session& session);
void addGpuCommand(CLI::App& app, Session& session);
void addCertificatesCommand(CLI::App& app, Session& session);
void addBadgesCommand(CLI::App& app, Session& session);

} // namespace prizedesk
