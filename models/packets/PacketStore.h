#pragma once

#include "models/packets/Packet.h"
#include "models/privacy/Vault.h"
#include "models/storage/Database.h"

#include <optional>
#include <vector>

namespace prizedesk {

class WriteTransaction;

/// Packets that were issued, and versions of rubrics. Throws `StorageError`.
class PacketStore
{
public:
    explicit PacketStore(const Database& database)
        : m_database(database)
    {
    }

    /// Of one stage (all where empty), by judge, the newest first.
    [[nodiscard]] std::vector<Packet> list(const QString& stage = {}) const;
    [[nodiscard]] std::optional<Packet> find(const QString& uuid) const;
    /// The newest packet of a judge for a stage.
    [[nodiscard]] std::optional<Packet> current(const QString& stage, JudgeId judge) const;

    /// Entries assigned to a judge in a stage that the judge has no conflict with, by reference
    /// number.
    [[nodiscard]] QStringList entriesFor(const QString& stage, JudgeId judge) const;

    [[nodiscard]] std::vector<RubricVersion> rubricVersions(const QString& stage) const;

    /// Writes a new packet with its entries; sets the id.
    void insert(const WriteTransaction& tx, Packet& packet) const;
    void insertRubricVersion(const WriteTransaction& tx, const RubricVersion& version) const;

private:
    [[nodiscard]] QStringList entriesOf(PacketId packet) const;

    const Database& m_database;
};

} // namespace prizedesk
