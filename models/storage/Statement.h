#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace prizedesk {

class Database;

/// One prepared SQL statement, borrowed from its database's cache and handed back when it goes out
/// of scope. Parameters are bound by position; a wrong count is our bug. Throws `StorageError`.
class Statement
{
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    /// Binds all parameters, 1st to last, after resetting the statement.
    template<typename... Values>
    Statement& bind(const Values&... values)
    {
        reset();
        int index = 0;
        (bindOne(++index, values), ...);
        requireBound(index);
        return *this;
    }

    /// Moves to the next row; false after the last.
    bool next();
    /// Runs a statement that returns no rows. Gives the number of rows it changed.
    int run();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] QString columnName(int column) const;

private:
    friend class Database;
    Statement(const Database& database, sqlite3_stmt* handle, const char* key);

    void reset();
    void requireBound(int count) const;
    void bindOne(int index, qint64 value);
    void bindOne(int index, int value) { bindOne(index, qint64(value)); }
    void bindOne(int index, bool value) { bindOne(index, qint64(value ? 1 : 0)); }
    void bindOne(int index, const QString& value);
    void bindOne(int index, const QByteArray& value);
    void bindOne(int index, std::nullptr_t);
    template<typename T>
    void bindOne(int index, const std::optional<T>& value)
    {
        if (value)
            bindOne(index, *value);
        else
            bindOne(index, nullptr);
    }

    const Database* m_database;
    sqlite3_stmt* m_handle;
    const char* m_key;
};

} // namespace prizedesk
