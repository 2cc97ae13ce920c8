#pragma once

#include "models/storage/StorageError.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace prizedesk {

class Database;

/// Brings a file to the newest schema: numbered SQL files replayed in order, each in one
/// transaction together with its version number. A new file is made by replaying all of them, so
/// fresh and upgraded files cannot differ.
class Migrator
{
public:
    enum class Outcome { Current, Upgraded, TooNew, NotOurs, Damaged, Failed };

    struct Step
    {
        int version; ///< 1, 2, 3 … without gaps
        QByteArray sql;
    };

    /// The steps compiled into the program (resources/schema/NNNN_*.sql).
    [[nodiscard]] static std::vector<Step> builtInSteps();
    /// 'PzDk': stands in the header of every programme file.
    static constexpr qint64 kApplicationId = 0x507A446B;

    explicit Migrator(std::vector<Step> steps = builtInSteps());

    [[nodiscard]] int newestVersion() const;
    /// What opening would find, without changing anything. `Upgraded` = an upgrade is due.
    [[nodiscard]] Outcome inspect(const Database& database) const;
    /// Fills an empty file or upgrades an old one. `problem` hears what SQLite reported where that
    /// stopped it.
    [[nodiscard]] Outcome migrate(Database& database,
                                  std::optional<StorageError>* problem = nullptr) const;

private:
    std::vector<Step> m_steps;
};

} // namespace prizedesk
