#pragma once

#include "models/storage/Statement.h"

namespace prizedesk {

class Database;

/// Leave to write. Only the workspace (and the migrator of schema versions) can make one, and every
/// write of a Store takes one by reference, so writing outside the gate does not compile.
class WriteTransaction
{
public:
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;

    /// `sql` must be a string literal.
    [[nodiscard]] Statement statement(const char* sql) const;
    /// Id of the row inserted last.
    [[nodiscard]] qint64 lastInsertId() const;
    /// For reading what this transaction has written so far.
    [[nodiscard]] const Database& database() const { return *m_database; }
    /// Milliseconds since 1970-01-01 UTC: one time for the whole transaction.
    [[nodiscard]] qint64 nowMs() const { return m_nowMs; }
    /// The id that the journal row of this transaction will carry.
    [[nodiscard]] qint64 actionId() const { return m_actionId; }
    /// Who acts.
    [[nodiscard]] const QString& who() const { return m_who; }

private:
    friend class Workspace;

    explicit WriteTransaction(Database& database);
    ~WriteTransaction();
    void commit();

    Database* m_database;
    QString m_who;
    qint64 m_nowMs = 0;
    qint64 m_actionId = 0;
    bool m_open = false;
};

} // namespace prizedesk
