#pragma once

#include "models/ceremony/logistics/PrepTask.h"
#include "models/privacy/ProfileStore.h"
#include "models/storage/Database.h"

namespace prizedesk {

class WriteTransaction;

/// Preparations of the ceremony. Throws `StorageError`.
class LogisticsStore
{
public:
    LogisticsStore(const Database& database, Vault& vault)
        : m_database(database)
        , m_profiles(database, vault)
    {
    }

    /// By section, due day and title; without a due day last.
    [[nodiscard]] std::vector<PrepTask> tasks() const;
    [[nodiscard]] std::vector<CeremonyContact> contacts() const;
    [[nodiscard]] std::vector<CostLine> costs() const;
    [[nodiscard]] std::vector<Coverage> coverage() const;
    /// In the order of the programme's budget heads.
    [[nodiscard]] std::vector<CostSum> costSums() const;

    // Each writes a new record (and sets its id) or one that exists.
    void put(const WriteTransaction& tx, PrepTask& task) const;
    void put(const WriteTransaction& tx, CeremonyContact& contact);
    void put(const WriteTransaction& tx, CostLine& cost) const;
    void put(const WriteTransaction& tx, Coverage& coverage) const;

    void remove(const WriteTransaction& tx, PrepTaskId id) const;
    /// Takes the contact from the list. The person's sealed profile stays for undo.
    void remove(const WriteTransaction& tx, ContactId id) const;
    void remove(const WriteTransaction& tx, CostLineId id) const;
    void remove(const WriteTransaction& tx, CoverageId id) const;

private:
    const Database& m_database;
    ProfileStore m_profiles;
};

} // namespace prizedesk
