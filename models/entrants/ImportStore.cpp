#include "models/entrants/ImportStore.h"

#include "models/entrants/EntryImportPlan.h"
#include "models/storage/WriteTransaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace prizedesk {

namespace {

QByteArray rowContext(ImportId file, int row)
{
    return "prizedesk row " + QByteArray::number(file.value()) + ' ' + QByteArray::number(row);
}

QStringList listOf(const QString& json)
{
    QStringList list;
    for (const QJsonValue& value : QJsonDocument::fromJson(json.toUtf8()).array())
        list += value.toString();
    return list;
}

ImportStore::File readFile(const Statement& row)
{
    return {ImportId(row.integer(0)), row.text(1),   row.text(2), row.text(3),
            listOf(row.text(4)),      row.integer(5)};
}

} // namespace

std::optional<ImportStore::File> ImportStore::file(ImportId id) const
{
    Statement read = m_database.query(
        "select id, kind, theme, name, header, action from import_file where id = ?");
    read.bind(id.value());
    return read.next() ? std::optional(readFile(read)) : std::nullopt;
}

std::vector<ImportStore::File> ImportStore::files() const
{
    std::vector<File> files;
    Statement read = m_database.query(
        "select id, kind, theme, name, header, action from import_file order by id desc");
    while (read.next())
        files.push_back(readFile(read));
    return files;
}

std::optional<QByteArray> ImportStore::rawRow(ImportId file, int row) const
{
    Statement read = m_database.query(
        "select owner_kind, owner_id, sealed from import_row where file = ? and row = ?");
    read.bind(file.value(), row);
    if (!read.next())
        return std::nullopt;
    const auto key = m_vault.key(KeyOwner::fromWords(read.text(0), read.integer(1)));
    return key ? unseal(*key, read.blob(2), rowContext(file, row)) : std::nullopt;
}

QSet<QString> ImportStore::quarantinedDigests() const
{
    QSet<QString> digests;
    Statement read = m_database.query("select digest from quarantine");
    while (read.next())
        digests.insert(read.text(0));
    return digests;
}

std::vector<ImportStore::QuarantinedRow> ImportStore::quarantine() const
{
    std::vector<QuarantinedRow> rows;
    Statement read = m_database.query(R"(
        select q.file, f.name, q.row from quarantine q join import_file f on f.id = q.file
        where q.state = 'open' order by q.file, q.row)");
    while (read.next()) {
        const ImportId id(read.integer(0));
        const int row = int(read.integer(2));
        rows.push_back(
            {id, read.text(1), row, unpackCells(rawRow(id, row).value_or(QByteArray()))});
    }
    return rows;
}

int ImportStore::quarantineCount() const
{
    Statement read = m_database.query("select count(*) from quarantine where state = 'open'");
    read.next();
    return int(read.integer(0));
}

void ImportStore::dropQuarantined(const WriteTransaction& tx, ImportId file, int row) const
{
    tx.statement("update quarantine set state = 'dropped' where file = ? and row = ?")
        .bind(file.value(), row)
        .run();
}

std::optional<ImportStore::Source> ImportStore::sourceOf(EntryId entry) const
{
    Statement read = m_database.query("select file, row, digest from entry_source where entry = ?");
    read.bind(entry.value());
    if (!read.next())
        return std::nullopt;
    return Source{ImportId(read.integer(0)), int(read.integer(1)), read.text(2)};
}

QHash<qint64, QString> ImportStore::sourceDigests(const QString& theme) const
{
    QHash<qint64, QString> digests;
    Statement read = m_database.query(R"(
        select s.entry, s.digest from entry_source s join entry e on e.id = s.entry
        where e.theme = ?)");
    read.bind(theme);
    while (read.next())
        digests.insert(read.integer(0), read.text(1));
    return digests;
}

std::optional<QString> ImportStore::mapping(const QString& kind, const QString& theme,
                                            const QString& signature) const
{
    Statement read = m_database.query(
        "select mapping from form_mapping where kind = ? and theme = ? and signature = ?");
    read.bind(kind, theme, signature);
    return read.next() ? std::optional(read.text(0)) : std::nullopt;
}

void ImportStore::keepMapping(const WriteTransaction& tx, const QString& kind, const QString& theme,
                              const QString& signature, const QString& mapping) const
{
    tx.statement(R"(
        insert into form_mapping (kind, theme, signature, mapping) values (?, ?, ?, ?)
        on conflict (kind, theme, signature) do update set mapping = excluded.mapping)")
        .bind(kind, theme, signature, mapping)
        .run();
}

ImportId ImportStore::addFile(const WriteTransaction& tx, const EntryImportPlan& plan) const
{
    tx.statement(R"(
        insert into import_file (action, kind, theme, name, digest, encoding, sheet, header_row,
                                 header)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?))")
        .bind(tx.actionId(), plan.kind, plan.theme, plan.source.fileName, plan.digest,
              plan.source.encoding, plan.source.sheet, plan.headerRow,
              QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(plan.header))
                                    .toJson(QJsonDocument::Compact)))
        .run();
    return ImportId(tx.lastInsertId());
}

void ImportStore::addRow(const WriteTransaction& tx, ImportId file, int row, KeyOwner owner,
                         const Key& key, const QByteArray& packed) const
{
    tx.statement(
          "insert into import_row (file, row, owner_kind, owner_id, sealed) values (?, ?, ?, ?, ?)")
        .bind(file.value(), row, owner.kindWord(), owner.id,
              seal(key, packed, rowContext(file, row)))
        .run();
}

void ImportStore::addQuarantined(const WriteTransaction& tx, ImportId file, int row,
                                 const QString& code, const QString& digest) const
{
    tx.statement("insert into quarantine (file, row, code, digest) values (?, ?, ?, ?)")
        .bind(file.value(), row, code, digest)
        .run();
}

void ImportStore::setSource(const WriteTransaction& tx, EntryId entry, const Source& source) const
{
    tx.statement(R"(
        insert into entry_source (entry, file, row, digest) values (?, ?, ?, ?)
        on conflict (entry) do update set file = excluded.file, row = excluded.row,
            digest = excluded.digest)")
        .bind(entry.value(), source.file.value(), source.row, source.digest)
        .run();
}

} // namespace prizedesk
