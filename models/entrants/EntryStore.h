#pragma once

#include "models/entrants/Entry.h"
#include "models/entrants/Finding.h"
#include "models/privacy/ProfileStore.h"
#include "models/storage/Database.h"

#include <QHash>

#include <optional>
#include <vector>

namespace prizedesk {

class WriteTransaction;

/// What the office changed and what had been received.
struct Correction
{
    EntryId entry;
    EntryField field = EntryField::Title;
    QString received;
    qint64 atMs = 0;
    QString who;
    QString reason;
};

/// Entries with their findings and corrections. Throws `StorageError`.
class EntryStore
{
public:
    EntryStore(const Database& database, Vault& vault)
        : m_database(database)
        , m_profiles(database, vault)
    {
    }

    /// All of one theme (all themes where empty), by reference number.
    [[nodiscard]] std::vector<Entry> list(const QString& theme = {}) const;
    [[nodiscard]] std::optional<Entry> find(EntryId id) const;
    [[nodiscard]] std::optional<Entry> findRef(const QString& ref) const;
    /// Throws `OperationFailed{NotFound}`.
    [[nodiscard]] Entry require(const QString& ref) const;
    [[nodiscard]] EntryId idOf(const QString& ref) const; ///< invalid where there is none
    [[nodiscard]] qint64 count(const QString& theme) const;

    [[nodiscard]] std::vector<Finding> findings(EntryId entry) const;
    /// All findings of a theme's entries, by entry id.
    [[nodiscard]] QHash<qint64, std::vector<Finding>> findingsOf(const QString& theme) const;
    [[nodiscard]] std::optional<Finding> finding(FindingId id) const;
    [[nodiscard]] std::vector<Correction> corrections(const Entry& entry) const;

    /// Writes a new entry with a new person; sets id and person.
    void insert(const WriteTransaction& tx, Entry& entry);
    /// Writes values, receipt and profile of an entry that exists.
    void update(const WriteTransaction& tx, const Entry& entry);
    void setStatus(const WriteTransaction& tx, EntryId id, const QString& status) const;
    void setAssignee(const WriteTransaction& tx, EntryId id, const QString& person) const;

    void insertFinding(const WriteTransaction& tx, const Finding& finding) const;
    void removeFinding(const WriteTransaction& tx, FindingId id) const;
    void setFindingState(const WriteTransaction& tx, FindingId id, Finding::State state,
                         const QString& note) const;
    /// Keeps the value that had been received, once per field.
    void insertCorrection(const WriteTransaction& tx, const Entry& entry, EntryField field,
                          const QString& reason);
    void removeCorrection(const WriteTransaction& tx, EntryId entry, EntryField field) const;

    [[nodiscard]] ProfileStore& profiles() { return m_profiles; }

private:
    const Database& m_database;
    ProfileStore m_profiles;
};

} // namespace prizedesk
