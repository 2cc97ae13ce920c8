#include "tests/storage/RawSqlite.h"

#include <QFile>

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

#include <memory>
#include <stdexcept>

namespace prizedesk::test {

namespace {

[[noreturn]] void fail(sqlite3* handle, const QByteArray& sql)
{
    throw std::runtime_error(std::string(sqlite3_errmsg(handle)) +
                             " in: " + sql.left(200).toStdString());
}

int refuse(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

RawSqlite::RawSqlite(const QString& path)
{
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_handle,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) != SQLITE_OK)
        throw std::runtime_error("cannot open " + path.toStdString());
}

RawSqlite::~RawSqlite()
{
    sqlite3_close_v2(m_handle);
}

void RawSqlite::run(const QByteArray& script) const
{
    if (sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(m_handle, script);
}

QStringList RawSqlite::column(const QByteArray& sql) const
{
    sqlite3_stmt* raw = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &raw, nullptr) != SQLITE_OK)
        fail(m_handle, sql);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> statement(raw, sqlite3_finalize);
    QStringList values;
    int code = SQLITE_OK;
    while ((code = sqlite3_step(raw)) == SQLITE_ROW)
        values += QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(raw, 0)));
    if (code != SQLITE_DONE)
        fail(m_handle, sql);
    return values;
}

QString RawSqlite::value(const QByteArray& sql) const
{
    return column(sql).value(0);
}

void RawSqlite::applyChanges(const QByteArray& changes) const
{
    const int code =
        sqlite3changeset_apply(m_handle, static_cast<int>(changes.size()),
                               const_cast<char*>(changes.constData()), nullptr, refuse, nullptr);
    if (code != SQLITE_OK)
        throw std::runtime_error("a changeset does not apply: " + std::to_string(code));
}

QByteArray RawSqlite::schema() const
{
    return column("select sql from sqlite_schema where sql is not null order by type, name")
        .join(QLatin1Char('\n'))
        .toUtf8();
}

QByteArray RawSqlite::rows(const QStringList& leftOut) const
{
    QByteArray result;
    const QStringList tables =
        column("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' "
               "order by name");
    for (const QString& table : tables) {
        if (leftOut.contains(table))
            continue;
        const QByteArray name = table.toUtf8();
        const QByteArray quoted = value("select group_concat('quote(' || name || ')', '||'',''||') "
                                        "from pragma_table_info('" +
                                        name + "')")
                                      .toUtf8();
        const QByteArray names =
            value("select group_concat(name) from pragma_table_info('" + name + "')").toUtf8();
        const QStringList lines = column("select " + quoted + " from " + name + " order by 1");
        for (const QString& line : lines)
            result += "insert into " + name + " (" + names + ") values (" + line.toUtf8() + ");\n";
    }
    return result;
}

QByteArray RawSqlite::script() const
{
    const auto parts = [this](const QByteArray& which) {
        return column("select sql || ';' from sqlite_schema where sql is not null and type " +
                      which + " order by type, name")
                   .join(QLatin1Char('\n'))
                   .toUtf8() +
               '\n';
    };
    return "pragma foreign_keys = off;\npragma application_id = " +
           value("pragma application_id").toUtf8() +
           ";\npragma user_version = " + value("pragma user_version").toUtf8() + ";\n" +
           parts("= 'table'") + rows() + parts("<> 'table'");
}

QByteArray RawSqlite::undoableRows() const
{
    return rows({QStringLiteral("vault"), QStringLiteral("secret_key"), QStringLiteral("journal"),
                 QStringLiteral("import_file"), QStringLiteral("import_row")});
}

QByteArray undoableRows(const QString& path)
{
    return RawSqlite(path).undoableRows();
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + path.toStdString());
}

} // namespace prizedesk::test
