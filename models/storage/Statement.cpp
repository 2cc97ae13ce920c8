#include "models/storage/Statement.h"

#include "models/storage/Database.h"
#include "models/storage/Sqlite.h"

namespace prizedesk {

Statement::Statement(const Database& database, sqlite3_stmt* handle, const char* key)
    : m_database(&database), m_handle(handle), m_key(key)
{
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database), m_handle(other.m_handle), m_key(other.m_key)
{
    other.m_handle = nullptr;
}

Statement::~Statement()
{
    if (m_handle)
        m_database->giveBack(m_key, m_handle);
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

void Statement::requireBound(int count) const
{
    Q_ASSERT_X(sqlite3_bind_parameter_count(m_handle) == count, "Statement::bind",
               sqlite3_sql(m_handle));
    Q_UNUSED(count)
}

bool Statement::next()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database->fail(sqlite3_sql(m_handle));
    return false;
}

int Statement::run()
{
    while (next()) {
    }
    const int changes = m_database->changes();
    reset();
    return changes;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString Statement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_handle, column));
}

QByteArray Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_handle, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_handle, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_handle);
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_handle, column));
}

void Statement::bindOne(int index, qint64 value)
{
    if (sqlite3_bind_int64(m_handle, index, value) != SQLITE_OK)
        m_database->fail(sqlite3_sql(m_handle));
}

void Statement::bindOne(int index, const QString& value)
{
    // A null QString is an empty text, never NULL: absence is said with std::optional.
    const QByteArray utf8 = value.toUtf8();
    if (sqlite3_bind_text64(m_handle, index, utf8.isNull() ? "" : utf8.constData(),
                            static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8)
        != SQLITE_OK)
        m_database->fail(sqlite3_sql(m_handle));
}

void Statement::bindOne(int index, const QByteArray& value)
{
    if (sqlite3_bind_blob64(m_handle, index, value.isNull() ? "" : value.constData(),
                            static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT)
        != SQLITE_OK)
        m_database->fail(sqlite3_sql(m_handle));
}

void Statement::bindOne(int index, std::nullptr_t)
{
    if (sqlite3_bind_null(m_handle, index) != SQLITE_OK)
        m_database->fail(sqlite3_sql(m_handle));
}

} // namespace prizedesk
