#pragma once

#include "models/packets/JudgeStanding.h"
#include "models/privacy/Vault.h"
#include "models/storage/Database.h"

namespace prizedesk {

/// How far the judges of a stage are. Throws `StorageError`.
class ProgressStore
{
public:
    ProgressStore(const Database& database, Vault& vault)
        : m_database(database)
        , m_vault(vault)
    {
    }

    /// Judges with an assignment, a packet, a score sheet or a mark in the stage, by reference
    /// number.
    [[nodiscard]] std::vector<JudgeStanding> list(const QString& stage) const;

private:
    const Database& m_database;
    Vault& m_vault;
};

} // namespace prizedesk
