#pragma once

#include "models/storage/Statement.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

struct sqlite3;

namespace prizedesk {

class WriteTransaction;

/// One SQLite file: foreign keys on, rollback journal truncated at commit, every commit synced to
/// disk, freed pages overwritten. Reading is open to all; writing needs a `WriteTransaction`, which
/// only the workspace makes. Throws `StorageError`.
class Database
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    Database(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    /// A reading statement; one that would write throws. `sql` must be a string literal: its address
    /// is the key of the cache.
    [[nodiscard]] Statement query(const char* sql) const;

    [[nodiscard]] qint64 userVersion() const;
    [[nodiscard]] qint64 applicationId() const;
    /// SQLite's own check of pages, indexes and foreign keys; empty = sound.
    [[nodiscard]] QStringList integrityProblems() const;
    /// Copies the whole file, page by page, to a new file at `path`.
    /// `onPages` hears (done, total) pages and returns false to stop.
    void copyTo(const QString& path, const std::function<bool(int, int)>& onPages = {}) const;

private:
    friend class Statement;
    friend class WriteTransaction;
    friend class Migrator;
    friend class ChangeCapture;

    [[nodiscard]] Statement statement(const char* sql) const;
    void giveBack(const char* key, sqlite3_stmt* handle) const;
    void execute(const char* script) const;
    [[nodiscard]] int changes() const;
    [[nodiscard]] qint64 lastInsertId() const;
    [[noreturn]] void fail(const char* what) const;
    void close();

    QString m_path;
    Mode m_mode;
    sqlite3* m_handle = nullptr;
    mutable QHash<const char*, std::vector<sqlite3_stmt*>> m_idle;
};

} // namespace prizedesk
