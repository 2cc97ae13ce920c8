#pragma once

#include "models/core/Id.h"
#include "models/scoring/ScoreSheet.h"
#include "models/storage/Database.h"

#include <optional>
#include <vector>

namespace prizedesk {

class WriteTransaction;

/// Where a mark comes from: a table, a judge's packet or score sheet, two people who typed paper.
enum class MarkSource { List, Packet, Sheet, Paper };

/// `list`, `packet`, `sheet`, `paper`.
[[nodiscard]] QString markSourceCode(MarkSource source);
[[nodiscard]] MarkSource markSourceFromCode(const QString& code);

/// One mark as stored.
struct Mark
{
    JudgeId judge;
    EntryId entry;
    qint64 criterion = 0; ///< id
    int mark = 0;         ///< for a gate 1 = pass, 0 = fail
    QString comment;

    friend bool operator==(const Mark&, const Mark&) = default;
};

/// Marks of judges by stage. Throws `StorageError`.
class ScoreStore
{
public:
    explicit ScoreStore(const Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::vector<Mark> marks(const QString& stage) const;
    /// The same as sheets with reference numbers and codes, by entry and judge.
    [[nodiscard]] std::vector<ScoreSheet> sheets(const QString& stage) const;
    [[nodiscard]] bool hasMarks(const QString& stage, EntryId entry) const;

    /// Writes a new mark or changes one that exists, and who gave it when: the one who acts, now, or
    /// the judge at `judgeAtMs` where that is given.
    void put(const WriteTransaction& tx, const QString& stage, const Mark& mark,
             MarkSource source = MarkSource::List,
             std::optional<qint64> judgeAtMs = std::nullopt) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
