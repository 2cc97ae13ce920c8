#include "models/storage/WriteTransaction.h"

#include "models/storage/Database.h"
#include "models/storage/StorageError.h"

namespace prizedesk {

WriteTransaction::WriteTransaction(Database& database) : m_database(&database)
{
    database.execute("begin immediate");
    m_open = true;
}

WriteTransaction::~WriteTransaction()
{
    if (!m_open)
        return;
    try {
        m_database->execute("rollback");
    } catch (const StorageError&) {
        // After a full disk SQLite has rolled back by itself; nothing is left to undo.
    }
}

Statement WriteTransaction::statement(const char* sql) const
{
    return m_database->statement(sql);
}

qint64 WriteTransaction::lastInsertId() const
{
    return m_database->lastInsertId();
}

void WriteTransaction::commit()
{
    m_database->execute("commit");
    m_open = false;
}

} // namespace prizedesk
