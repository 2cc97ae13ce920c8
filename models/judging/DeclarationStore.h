#pragma once

#include "models/core/Id.h"
#include "models/storage/Database.h"

#include <QString>
#include <QStringList>

#include <set>
#include <utility>

namespace prizedesk {

class WriteTransaction;

/// What judges have said about their interests, entry by entry. A declaration and the conflict that
/// it may hold are written here together, so that neither contradicts the other. Throws
/// `StorageError`.
class DeclarationStore
{
public:
    enum class Source { Judge, Office, Import };
    using Pair = std::pair<qint64, qint64>; ///< judge, entry

    explicit DeclarationStore(const Database& database)
        : m_database(database)
    {
    }

    /// Every pair that was declared, with an interest or with none.
    [[nodiscard]] std::set<Pair> declared() const;
    [[nodiscard]] bool isDeclared(JudgeId judge, EntryId entry) const;
    /// Whether the judge said it, in a packet or on a sheet.
    [[nodiscard]] bool isByJudge(JudgeId judge, EntryId entry) const;
    /// Pairs that the office looked at and found to be no interest.
    [[nodiscard]] std::set<Pair> dismissed() const;

    /// Writes what was declared: `category` 1 … 5, or 0 for none. An interest takes the judge's
    /// assignments to the entry away in every open stage; gives back those stages.
    QStringList put(const WriteTransaction& tx, JudgeId judge, EntryId entry, int category,
                    const QString& note, Source source) const;
    /// Undeclared again; the conflict goes too.
    void remove(const WriteTransaction& tx, JudgeId judge, EntryId entry) const;
    void dismiss(const WriteTransaction& tx, JudgeId judge, EntryId entry, const QString& reason,
                 const QString& who) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
