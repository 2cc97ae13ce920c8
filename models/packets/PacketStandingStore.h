#pragma once

#include "models/packets/PacketStanding.h"
#include "models/privacy/Vault.h"
#include "models/programme/Programme.h"
#include "models/storage/Database.h"

namespace prizedesk {

/// Which judge of a stage has which packet. Throws `StorageError`.
class PacketStandingStore
{
public:
    PacketStandingStore(const Database& database, Vault& vault)
        : m_database(database)
        , m_vault(vault)
    {
    }

    /// Judges with an assignment or a packet in the stage, by reference number.
    [[nodiscard]] std::vector<PacketStanding> list(const Programme& programme,
                                                   const QString& stage) const;

private:
    const Database& m_database;
    Vault& m_vault;
};

} // namespace prizedesk
