#pragma once

#include "models/core/Id.h"
#include "models/storage/Database.h"

#include <QString>

#include <vector>

namespace prizedesk {

class WriteTransaction;

/// One mark that one of two people typed from paper.
struct TypedMark
{
    QString entry;
    QString criterion;
    int turn = 1; ///< 1 or 2
    int mark = 0;
    QString who;
};

/// Marks from paper that do not count yet. Throws `StorageError`.
class DoubleEntryStore
{
public:
    explicit DoubleEntryStore(const Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::vector<TypedMark> marks(const QString& stage, JudgeId judge) const;

    void insert(const WriteTransaction& tx, const QString& stage, JudgeId judge, EntryId entry,
                qint64 criterion, int turn, int mark) const;
    void clear(const WriteTransaction& tx, const QString& stage, JudgeId judge) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
