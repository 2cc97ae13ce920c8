#pragma once

#include "models/programme/Programme.h"
#include "models/storage/Database.h"

namespace prizedesk {

class WriteTransaction;

/// The edition in the file. Throws `StorageError`.
class ProgrammeStore
{
public:
    explicit ProgrammeStore(const Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Programme load() const;
    /// Writes all of it but the closing of stages and the envelope, which is only ever amended;
    /// rows that are equal stay untouched, rows that are left out go. A row that other records
    /// point at cannot be left out.
    void save(const WriteTransaction& tx, const Programme& programme) const;

    void closeStage(const WriteTransaction& tx, const QString& stage, std::optional<qint64> atMs,
                    const QString& reason) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
