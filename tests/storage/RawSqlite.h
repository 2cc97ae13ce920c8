#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

struct sqlite3;

namespace prizedesk::test {

/// Plain SQLite without the gate, for looking into files and for breaking copies of them.
/// Throws std::runtime_error.
class RawSqlite
{
public:
    /// Opens `path` for writing and makes it where it is missing; ":memory:" is one in memory.
    explicit RawSqlite(const QString& path);
    ~RawSqlite();
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    void run(const QByteArray& script) const;
    /// First column of every row, as text.
    [[nodiscard]] QStringList column(const QByteArray& sql) const;
    [[nodiscard]] QString value(const QByteArray& sql) const;
    /// Does again what a recorded changeset did. Any conflict throws.
    void applyChanges(const QByteArray& changes) const;

    /// Every table, index and trigger as SQL, sorted by name.
    [[nodiscard]] QByteArray schema() const;
    /// Every row of every table but `leftOut`, as `insert` statements sorted by table and row.
    [[nodiscard]] QByteArray rows(const QStringList& leftOut = {}) const;
    /// The rows of every table that takes part in undo.
    [[nodiscard]] QByteArray undoableRows() const;
    /// A script that makes the whole file again, with its version and application id.
    [[nodiscard]] QByteArray script() const;

private:
    sqlite3* m_handle = nullptr;
};

[[nodiscard]] QByteArray undoableRows(const QString& path);
/// All bytes of a file; throws where it cannot be read.
[[nodiscard]] QByteArray fileBytes(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

} // namespace prizedesk::test
