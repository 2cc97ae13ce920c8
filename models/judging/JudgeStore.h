#pragma once

#include "models/judging/Judge.h"
#include "models/privacy/ProfileStore.h"
#include "models/storage/Database.h"

#include <QHash>

#include <optional>
#include <vector>

namespace prizedesk {

class WriteTransaction;

/// Judges and their conflicts of interest. Throws `StorageError`.
class JudgeStore
{
public:
    JudgeStore(const Database& database, Vault& vault)
        : m_database(database)
        , m_profiles(database, vault)
    {
    }

    /// All, by reference number.
    [[nodiscard]] std::vector<Judge> list() const;
    [[nodiscard]] std::optional<Judge> find(JudgeId id) const;
    [[nodiscard]] std::optional<Judge> findRef(const QString& ref) const;
    /// Ids by reference number, without opening a profile.
    [[nodiscard]] QHash<QString, JudgeId> ids() const;

    /// Entries of each judge in all open stages, by judge id.
    [[nodiscard]] QHash<qint64, int> loads() const;

    /// Writes a new judge with a new person; sets id and person.
    void insert(const WriteTransaction& tx, Judge& judge);
    /// Writes register and profile of a judge that exists. An erased profile stays erased.
    void update(const WriteTransaction& tx, const Judge& judge);

    /// Whether marks, assignments or declarations name the judge: such a judge stays.
    [[nodiscard]] bool isReferred(JudgeId judge) const;
    /// Takes the judge from the register. The person's sealed profile stays for undo until it is
    /// erased.
    void remove(const WriteTransaction& tx, JudgeId judge) const;

    /// All, by judge and entry; of one entry where given.
    [[nodiscard]] std::vector<Conflict> conflicts(EntryId entry = {}) const;
    [[nodiscard]] bool inConflict(JudgeId judge, EntryId entry) const;

private:
    const Database& m_database;
    ProfileStore m_profiles;
};

} // namespace prizedesk
