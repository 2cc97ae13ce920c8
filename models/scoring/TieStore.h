#pragma once

#include "models/scoring/TieBreak.h"
#include "models/storage/Database.h"

namespace prizedesk {

class WriteTransaction;

/// What the committee decided about a tie.
struct TieDecision
{
    qint64 id = 0;
    QString stage;
    QStringList entries; ///< best first
    QString reason;
    qint64 decidedAtMs = 0;
    QString decidedBy;
};

/// A lot about a tie: fixed first, drawn later.
struct TieLot
{
    qint64 id = 0;
    QString stage;
    QStringList pool; ///< in the order of their numbers
    QString source;   ///< which public values will decide
    qint64 fixedAtMs = 0;
    QString fixedBy;
    QStringList values; ///< one text per public source
    QString key;
    QStringList result; ///< in the order drawn; empty: not drawn yet
    std::optional<qint64> drawnAtMs;
    QString drawnBy;

    [[nodiscard]] bool isDrawn() const { return !result.isEmpty(); }
};

/// Rules, decisions and lots of ties by stage. Throws `StorageError`.
class TieStore
{
public:
    explicit TieStore(const Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::vector<QStringList> rules(const QString& stage) const;
    /// The newest first.
    [[nodiscard]] std::vector<TieDecision> decisions(const QString& stage) const;
    [[nodiscard]] std::vector<TieLot> lots(const QString& stage) const;
    /// What `breakTies` needs; of several decisions about the same entries, the newest.
    [[nodiscard]] TieBasis basis(const QString& stage) const;

    void setRules(const WriteTransaction& tx, const QString& stage,
                  const std::vector<QStringList>& rules) const;
    void insert(const WriteTransaction& tx, TieDecision& decision) const;
    void insert(const WriteTransaction& tx, TieLot& lot) const;
    void setDrawn(const WriteTransaction& tx, const TieLot& lot) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
