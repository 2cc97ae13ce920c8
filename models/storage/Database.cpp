#include "models/storage/Database.h"

#include "models/storage/Sqlite.h"
#include "models/storage/StorageError.h"

#include <QFile>

namespace prizedesk {

namespace {

constexpr int kBusyMs = 2000;
constexpr int kPagesPerStep = 2048;

} // namespace

Database::Database(const QString& path, Mode mode) : m_path(path), m_mode(mode)
{
    int flags = SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_FULLMUTEX;
    if (mode == Mode::ReadOnly)
        flags |= SQLITE_OPEN_READONLY;
    else
        flags |= SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create) {
        // The file exists with tight permissions before SQLite writes a byte to it.
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            throw StorageError(SQLITE_CANTOPEN, file.errorString());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK) {
        const QString text = QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : "open");
        close();
        throw StorageError(code, text);
    }
    try {
        sqlite3_busy_timeout(m_handle, kBusyMs);
        // Nothing inside a file that someone hands us may run code or reach outside it.
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        execute("pragma foreign_keys = on; pragma cell_size_check = on; pragma temp_store = memory;"
                "pragma cache_size = -32000;");
        if (mode != Mode::ReadOnly)
            execute("pragma journal_mode = truncate; pragma synchronous = full;"
                    "pragma secure_delete = on;");
    } catch (...) {
        close();
        throw;
    }
}

Database::~Database()
{
    close();
}

void Database::close()
{
    for (const auto& handles : std::as_const(m_idle)) {
        for (sqlite3_stmt* handle : handles)
            sqlite3_finalize(handle);
    }
    m_idle.clear();
    // Takes the empty journal file away, so that only the one file remains.
    if (m_handle && m_mode != Mode::ReadOnly)
        sqlite3_exec(m_handle, "pragma journal_mode = delete", nullptr, nullptr, nullptr);
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

Statement Database::statement(const char* sql) const
{
    auto& idle = m_idle[sql];
    if (!idle.empty()) {
        sqlite3_stmt* handle = idle.back();
        idle.pop_back();
        return Statement(*this, handle, sql);
    }
    sqlite3_stmt* handle = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &handle, nullptr)
        != SQLITE_OK)
        fail(sql);
    return Statement(*this, handle, sql);
}

Statement Database::query(const char* sql) const
{
    Statement result = statement(sql);
    if (!sqlite3_stmt_readonly(result.m_handle))
        throw StorageError(SQLITE_MISUSE, QStringLiteral("writing outside the gate"));
    return result;
}

void Database::giveBack(const char* key, sqlite3_stmt* handle) const
{
    sqlite3_reset(handle);
    sqlite3_clear_bindings(handle);
    m_idle[key].push_back(handle);
}

void Database::execute(const char* script) const
{
    if (sqlite3_exec(m_handle, script, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(script);
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

void Database::fail(const char* what) const
{
    const int code = sqlite3_extended_errcode(m_handle);
    throw StorageError(code, QStringLiteral("%1 (%2) in: %3")
                                 .arg(QString::fromUtf8(sqlite3_errmsg(m_handle)))
                                 .arg(code)
                                 .arg(QString::fromUtf8(what).simplified().left(120)));
}

qint64 Database::userVersion() const
{
    Statement read = query("pragma user_version");
    read.next();
    return read.integer(0);
}

qint64 Database::applicationId() const
{
    Statement read = query("pragma application_id");
    read.next();
    return read.integer(0);
}

QStringList Database::integrityProblems() const
{
    QStringList problems;
    Statement pages = query("pragma integrity_check");
    while (pages.next()) {
        if (pages.text(0) != QLatin1String("ok"))
            problems += pages.text(0);
    }
    Statement references = query("pragma foreign_key_check");
    while (references.next())
        problems += QStringLiteral("%1 row %2 points nowhere (%3)")
                        .arg(references.text(0), references.text(1), references.text(2));
    return problems;
}

void Database::copyTo(const QString& path, const std::function<bool(int, int)>& onPages) const
{
    Database target(path, Mode::Create);
    // A copy that fails is thrown away whole, so it needs no journal beside it.
    target.execute("pragma journal_mode = memory");
    sqlite3_backup* backup = sqlite3_backup_init(target.m_handle, "main", m_handle, "main");
    if (!backup)
        target.fail("backup");
    int code = SQLITE_OK;
    do {
        code = sqlite3_backup_step(backup, kPagesPerStep);
        if (onPages) {
            const int total = sqlite3_backup_pagecount(backup);
            if (!onPages(total - sqlite3_backup_remaining(backup), total))
                code = SQLITE_INTERRUPT;
        }
    } while (code == SQLITE_OK);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        throw StorageError(code, QStringLiteral("The copy could not be finished"));
}

} // namespace prizedesk
