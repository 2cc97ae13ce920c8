#include "models/storage/ChangeCapture.h"

#include "models/storage/Database.h"
#include "models/storage/Sqlite.h"
#include "models/storage/StorageError.h"

#include <memory>

namespace prizedesk {

namespace {

void require(int code)
{
    if (code != SQLITE_OK)
        throw StorageError(code, QStringLiteral("changeset"));
}

void* bytesOf(const QByteArray& bytes)
{
    // SQLite takes a mutable pointer but only reads.
    return const_cast<char*>(bytes.constData());
}

QByteArray keyPart(sqlite3_value* value)
{
    QByteArray part;
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        part = 'i' + QByteArray::number(qint64(sqlite3_value_int64(value)));
        break;
    default:
        part = 't'
               + QByteArray(static_cast<const char*>(sqlite3_value_blob(value)),
                            sqlite3_value_bytes(value));
    }
    return part + '\0';
}

/// The row's primary key, in a form that can be compared.
QByteArray keyOf(sqlite3_changeset_iter* row, int operation, int columns)
{
    unsigned char* isKey = nullptr;
    int keyColumns = 0;
    require(sqlite3changeset_pk(row, &isKey, &keyColumns));
    QByteArray key;
    for (int i = 0; i < columns; ++i) {
        if (!isKey[i])
            continue;
        sqlite3_value* value = nullptr;
        if (operation == SQLITE_INSERT)
            sqlite3changeset_new(row, i, &value);
        else
            sqlite3changeset_old(row, i, &value);
        if (value)
            key += keyPart(value);
    }
    return key;
}

struct Row
{
    QString table;
    int operation = 0;
    QByteArray key;
};

/// Calls `visit` for each changed row until it returns false.
template<typename Visit>
void forEachRow(const QByteArray& changes, Visit visit)
{
    if (changes.isEmpty())
        return;
    sqlite3_changeset_iter* rows = nullptr;
    require(sqlite3changeset_start(&rows, static_cast<int>(changes.size()), bytesOf(changes)));
    const std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter*)> guard(
        rows, sqlite3changeset_finalize);
    int code = SQLITE_OK;
    QByteArray lastTable;
    QString lastName;
    while ((code = sqlite3changeset_next(rows)) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        require(sqlite3changeset_op(rows, &table, &columns, &operation, nullptr));
        if (lastTable != table) {
            lastTable = table;
            lastName = QString::fromUtf8(table);
        }
        if (!visit(Row{lastName, operation, keyOf(rows, operation, columns)}))
            return;
    }
    if (code != SQLITE_DONE)
        require(code);
}

int recordsTable(void* context, const char* table)
{
    const auto* leftOut = static_cast<const QSet<QString>*>(context);
    return leftOut->contains(QString::fromUtf8(table)) ? 0 : 1;
}

int onConflict(void* context, int kind, sqlite3_changeset_iter* row)
{
    auto* obstacle = static_cast<std::optional<ChangeCapture::Obstacle>*>(context);
    if (!*obstacle) {
        *obstacle = ChangeCapture::Obstacle{};
        if (kind != SQLITE_CHANGESET_FOREIGN_KEY) {
            const char* table = nullptr;
            int columns = 0;
            int operation = 0;
            sqlite3changeset_op(row, &table, &columns, &operation, nullptr);
            (*obstacle)->table = QString::fromUtf8(table);
            (*obstacle)->key = keyOf(row, operation, columns);
        }
    }
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

ChangeCapture::ChangeCapture(Database& database, const QSet<QString>& leftOut) : m_leftOut(leftOut)
{
    require(sqlite3session_create(database.m_handle, "main", &m_session));
    sqlite3session_table_filter(m_session, recordsTable, &m_leftOut);
    const int code = sqlite3session_attach(m_session, nullptr);
    if (code != SQLITE_OK) {
        sqlite3session_delete(m_session);
        require(code);
    }
}

ChangeCapture::~ChangeCapture()
{
    sqlite3session_delete(m_session);
}

QByteArray ChangeCapture::changes() const
{
    int size = 0;
    void* bytes = nullptr;
    require(sqlite3session_changeset(m_session, &size, &bytes));
    const std::unique_ptr<void, void (*)(void*)> guard(bytes, sqlite3_free);
    return QByteArray(static_cast<const char*>(bytes), size);
}

std::optional<ChangeCapture::Obstacle> ChangeCapture::applyInverse(Database& database,
                                                                   const QByteArray& changes)
{
    int size = 0;
    void* inverse = nullptr;
    require(sqlite3changeset_invert(static_cast<int>(changes.size()), bytesOf(changes), &size,
                                    &inverse));
    const std::unique_ptr<void, void (*)(void*)> guard(inverse, sqlite3_free);
    std::optional<Obstacle> obstacle;
    const int code = sqlite3changeset_apply(database.m_handle, size, inverse, nullptr, onConflict,
                                            &obstacle);
    // Foreign keys are looked at last and come back as a constraint.
    if ((code == SQLITE_ABORT || code == SQLITE_CONSTRAINT) && obstacle)
        return obstacle;
    require(code);
    return std::nullopt;
}

bool ChangeCapture::touches(const QByteArray& changes, const Obstacle& wanted)
{
    bool found = false;
    forEachRow(changes, [&](const Row& row) {
        found = wanted.table.isEmpty() || (row.table == wanted.table && row.key == wanted.key);
        return !found;
    });
    return found;
}

ChangeSet ChangeCapture::describe(const QByteArray& changes)
{
    ChangeSet result;
    forEachRow(changes, [&](const Row& row) {
        ChangeSet::Rows& rows = result.tables[row.table];
        // A key of exactly one integer is "i<digits>\0".
        if (!row.key.startsWith('i') || row.key.count('\0') != 1) {
            rows.others = true;
            return true;
        }
        const qint64 id = row.key.mid(1, row.key.size() - 2).toLongLong();
        if (row.operation == SQLITE_INSERT)
            rows.inserted.insert(id);
        else if (row.operation == SQLITE_DELETE)
            rows.removed.insert(id);
        else
            rows.updated.insert(id);
        return true;
    });
    return result;
}

} // namespace prizedesk
