#pragma once

#include "app/cli/Session.h"
#include "models/compute/ComputeStatus.h"

#include <QJsonArray>

namespace prizedesk {

// The verbs of `gpu`, a file each.
void addGpuPlanCommands(CLI::App& gpu, Session& session);
void addGpuEnvelopeCommand(CLI::App& gpu, Session& session);
void addGpuLedgerCommands(CLI::App& gpu, Session& session);
void addGpuCostCommands(CLI::App& gpu, Session& session);
void addGpuStatusCommands(CLI::App& gpu, Session& session);
void addGpuSettingsCommand(CLI::App& gpu, Session& session);
void addGpuPaperCommands(CLI::App& gpu, Session& session);

/// An amount of an option; `Usage` for a text that is none or below 0.
[[nodiscard]] Result<Yen> yenOption(const std::string& given, const QString& option);
/// A day of an option; invalid where it is empty, `Usage` for a text that is none.
[[nodiscard]] Result<QDate> dayOption(const std::string& given, const QString& option);

[[nodiscard]] QJsonObject allocationJson(const AllocationPlan& plan);
[[nodiscard]] QJsonObject storedPlanJson(const StoredPlan& plan);
void printAllocation(const AllocationPlan& plan);
[[nodiscard]] QJsonObject balancesJson(const LedgerBalances& balances);
[[nodiscard]] QJsonObject historyJson(const EnvelopeHistory& history, bool japanese);

} // namespace prizedesk
