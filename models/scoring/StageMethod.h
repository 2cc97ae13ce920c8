#pragma once

#include "models/scoring/Ranking.h"
#include "models/storage/Database.h"

namespace prizedesk {

class WriteTransaction;

/// By which method a stage is ranked wherever its ranking is used: the office's choice, or what its
/// last seal fixed. Throws `StorageError`.
class StageMethodStore
{
public:
    explicit StageMethodStore(const Database& database)
        : m_database(database)
    {
    }

    /// Nothing where nobody chose.
    [[nodiscard]] std::optional<RankingMethod> chosen(const QString& stage) const;
    /// Number of the seal that fixed the method; 0: none.
    [[nodiscard]] int seal(const QString& stage) const;

    void set(const WriteTransaction& tx, const QString& stage, RankingMethod method,
             int seal = 0) const;

private:
    const Database& m_database;
};

/// The method of a stage: chosen or sealed, else adjusted. Throws `StorageError`.
[[nodiscard]] RankingMethod stageMethod(const Database& database, const QString& stage);

} // namespace prizedesk
