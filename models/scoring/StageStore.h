#pragma once

#include "models/core/Id.h"
#include "models/storage/Database.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace prizedesk {

class WriteTransaction;

/// How an entry came into a stage.
enum class StageOrigin { Hand, List, Ranking };

/// An entry in a stage. Nothing in it is personal.
struct StageMember
{
    EntryId entry;
    QString ref;
    QString title;
    QString organisation; ///< or the school; empty for a private person
    QString status;
    qint64 enteredAtMs = 0;
    StageOrigin origin = StageOrigin::Hand;

    /// Withdrawn or disqualified: out of the competition, though still listed in the stage.
    [[nodiscard]] bool hasLeft() const
    {
        return status == QLatin1String("withdrawn") || status == QLatin1String("disqualified");
    }
};

/// Who is in which stage. Throws `StorageError`.
class StageStore
{
public:
    explicit StageStore(const Database& database)
        : m_database(database)
    {
    }

    /// By reference number.
    [[nodiscard]] std::vector<StageMember> members(const QString& stage) const;
    [[nodiscard]] QStringList refs(const QString& stage) const;
    [[nodiscard]] bool contains(const QString& stage, EntryId entry) const;
    /// Codes of the stages an entry is in, in their order.
    [[nodiscard]] QStringList stagesOf(EntryId entry) const;

    void enter(const WriteTransaction& tx, const QString& stage, EntryId entry,
               StageOrigin origin) const;
    void remove(const WriteTransaction& tx, const QString& stage, EntryId entry) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
