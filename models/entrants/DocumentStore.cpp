#include "models/entrants/DocumentStore.h"

#include "models/storage/WriteTransaction.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

QByteArray chunkContext(qint64 content, qint64 number)
{
    return "prizedesk document " + QByteArray::number(content) + ' ' + QByteArray::number(number);
}

QByteArray nameContext(EntryId entry)
{
    return "prizedesk document name " + QByteArray::number(entry.value());
}

/// The columns of `document` with the size of its content.
Document read(const Statement& row, Vault& vault)
{
    Document document;
    document.id = DocumentId(row.integer(0));
    document.entry = EntryId(row.integer(1));
    document.kind = row.isNull(2) ? Document::Kind::Link : Document::Kind::File;
    document.mediaType = row.text(4);
    if (const auto pages = row.optionalInteger(5))
        document.pages = int(*pages);
    document.addedAtMs = row.integer(6);
    document.addedBy = row.text(7);
    document.withdrawnAtMs = row.optionalInteger(8);
    document.withdrawnBy = row.text(9);
    document.withdrawReason = row.text(10);
    document.size = row.isNull(11) ? 0 : row.integer(11);
    const auto key = vault.key(KeyOwner::entry(document.entry));
    const auto plain = key ? unseal(*key, row.blob(3), nameContext(document.entry)) : std::nullopt;
    if (!plain) {
        document.erased = true;
        return document;
    }
    const QJsonObject names = QJsonDocument::fromJson(*plain).object();
    document.name = names.value(u"name"_s).toString();
    document.url = names.value(u"url"_s).toString();
    return document;
}

} // namespace

std::vector<Document> DocumentStore::list(EntryId entry) const
{
    Statement rows = m_database.query(R"(
        select d.id, d.entry, d.content, d.sealed, d.media_type, d.pages, d.added_at_ms, d.added_by,
               d.withdrawn_at_ms, d.withdrawn_by, d.withdraw_reason, c.size
        from document d left join document_content c on c.id = d.content
        where d.entry = ? order by d.id)");
    rows.bind(entry.value());
    std::vector<Document> documents;
    while (rows.next())
        documents.push_back(prizedesk::read(rows, m_vault));
    return documents;
}

std::optional<Document> DocumentStore::find(DocumentId id) const
{
    Statement rows = m_database.query(R"(
        select d.id, d.entry, d.content, d.sealed, d.media_type, d.pages, d.added_at_ms, d.added_by,
               d.withdrawn_at_ms, d.withdrawn_by, d.withdraw_reason, c.size
        from document d left join document_content c on c.id = d.content where d.id = ?)");
    rows.bind(id.value());
    return rows.next() ? std::optional(prizedesk::read(rows, m_vault)) : std::nullopt;
}

std::optional<QByteArray> DocumentStore::chunk(const Key& key, qint64 content, qint64 number) const
{
    Statement row =
        m_database.query("select sealed from document_chunk where content = ? and number = ?");
    row.bind(content, number);
    return row.next() ? unseal(key, row.blob(0), chunkContext(content, number)) : std::nullopt;
}

std::optional<DocumentStore::Place> DocumentStore::placeOf(DocumentId id) const
{
    // Read and let go: an open row would keep everybody else from writing until the last chunk.
    Statement row = m_database.query(R"(
        select d.entry, c.id, c.size, c.chunks from document d
        join document_content c on c.id = d.content where d.id = ?)");
    row.bind(id.value());
    if (!row.next())
        return std::nullopt;
    return Place{EntryId(row.integer(0)), row.integer(1), row.integer(2), row.integer(3)};
}

Result<void> DocumentStore::read(DocumentId id, const Take& take) const
{
    const QString name = QString::number(id.value());
    const auto place = placeOf(id);
    if (!place)
        return failure(Error::Code::NotFound, {name});
    const auto key = m_vault.key(KeyOwner::entry(place->entry));
    if (!key)
        return failure(Error::Code::ErasedPerson, {name});
    qint64 left = place->size;
    for (qint64 number = 0; number < place->chunks; ++number) {
        const auto plain = chunk(*key, place->content, number);
        if (!plain || plain->size() > left)
            return failure(Error::Code::FileDamaged, {name});
        left -= plain->size();
        if (!take(*plain))
            return failure(Error::Code::Cancelled);
    }
    if (left != 0)
        return failure(Error::Code::FileDamaged, {name});
    return {};
}

std::optional<DocumentStore::Content> DocumentStore::content(EntryId entry,
                                                             const QString& digest) const
{
    Statement row =
        m_database.query("select id, size from document_content where entry = ? and digest = ?");
    row.bind(entry.value(), digest);
    return row.next() ? std::optional(Content{row.integer(0), row.integer(1)}) : std::nullopt;
}

bool DocumentStore::isInUse(const Content& content) const
{
    Statement row =
        m_database.query("select 1 from document where content = ? and withdrawn_at_ms is null");
    row.bind(content.id);
    return row.next();
}

qint64 DocumentStore::insertContent(const WriteTransaction& tx, EntryId entry, qint64 size,
                                    const QString& digest) const
{
    tx.statement("insert into document_content (entry, size, chunks, digest) values (?, ?, ?, ?)")
        .bind(entry.value(), size, (size + kChunk - 1) / kChunk, digest)
        .run();
    return tx.lastInsertId();
}

void DocumentStore::insertChunk(const WriteTransaction& tx, const Key& key, qint64 content,
                                qint64 number, QByteArrayView plain) const
{
    tx.statement("insert into document_chunk (content, number, sealed) values (?, ?, ?)")
        .bind(content, number, seal(key, plain, chunkContext(content, number)))
        .run();
}

void DocumentStore::insert(const WriteTransaction& tx, const Key& key, Document& document,
                           std::optional<qint64> content) const
{
    const QJsonObject names{{u"name"_s, document.name}, {u"url"_s, document.url}};
    tx.statement(R"(
        insert into document (entry, content, sealed, media_type, pages, added_at_ms, added_by)
        values (?, ?, ?, ?, ?, ?, ?))")
        .bind(document.entry.value(), content,
              seal(key, QJsonDocument(names).toJson(QJsonDocument::Compact),
                   nameContext(document.entry)),
              document.mediaType, document.pages, tx.nowMs(), tx.who())
        .run();
    document.id = DocumentId(tx.lastInsertId());
}

void DocumentStore::withdraw(const WriteTransaction& tx, DocumentId id, const QString& reason) const
{
    tx.statement(R"(
        update document set withdrawn_at_ms = ?, withdrawn_by = ?, withdraw_reason = ?
        where id = ?)")
        .bind(tx.nowMs(), tx.who(), reason, id.value())
        .run();
}

bool DocumentStore::isWhole(const Key& key, qint64 content, qint64 size, qint64 chunks) const
{
    qint64 found = 0;
    for (qint64 number = 0; number < chunks; ++number) {
        const auto plain = chunk(key, content, number);
        if (!plain)
            return false;
        found += plain->size();
    }
    return found == size;
}

DocumentStore::Soundness DocumentStore::check() const
{
    Soundness sound;
    Statement rows = m_database.query("select id, entry, size, chunks from document_content");
    while (rows.next()) {
        const auto key = m_vault.key(KeyOwner::entry(EntryId(rows.integer(1))));
        if (!key)
            ++sound.erased;
        else if (isWhole(*key, rows.integer(0), rows.integer(2), rows.integer(3)))
            ++sound.whole;
        else
            ++sound.broken;
    }
    return sound;
}

} // namespace prizedesk
