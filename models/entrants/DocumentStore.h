#pragma once

#include "models/core/Result.h"
#include "models/entrants/Document.h"
#include "models/privacy/Vault.h"
#include "models/storage/Database.h"

#include <functional>
#include <optional>
#include <vector>

namespace prizedesk {

class WriteTransaction;

/// Documents of entries, their bytes sealed in pieces of 1 MiB. Throws `StorageError`.
class DocumentStore
{
public:
    static constexpr qint64 kChunk = 1024 * 1024;

    DocumentStore(const Database& database, Vault& vault)
        : m_database(database)
        , m_vault(vault)
    {
    }

    /// Of one entry, withdrawn ones too, in the order in which they came.
    [[nodiscard]] std::vector<Document> list(EntryId entry) const;
    [[nodiscard]] std::optional<Document> find(DocumentId id) const;

    using Take = std::function<bool(QByteArrayView)>;
    /// Hands the bytes of a file to `take`, piece by piece. ErasedPerson, FileDamaged, Cancelled
    /// (where `take` gives up), NotFound for a link.
    [[nodiscard]] Result<void> read(DocumentId id, const Take& take) const;

    struct Content
    {
        qint64 id = 0;
        qint64 size = 0;
    };
    /// Bytes that an entry has already, by their keyed digest.
    [[nodiscard]] std::optional<Content> content(EntryId entry, const QString& digest) const;
    /// Is there a document with these bytes that was not withdrawn?
    [[nodiscard]] bool isInUse(const Content& content) const;

    /// Gives the number of the new content; its chunks follow.
    [[nodiscard]] qint64 insertContent(const WriteTransaction& tx, EntryId entry, qint64 size,
                                       const QString& digest) const;
    void insertChunk(const WriteTransaction& tx, const Key& key, qint64 content, qint64 number,
                     QByteArrayView plain) const;
    /// Writes a new document; `content` is nothing for a link. Sets the id.
    void insert(const WriteTransaction& tx, const Key& key, Document& document,
                std::optional<qint64> content) const;
    void withdraw(const WriteTransaction& tx, DocumentId id, const QString& reason) const;

    struct Soundness
    {
        qint64 whole = 0;
        qint64 erased = 0;
        qint64 broken = 0;
    };
    /// Opens every piece of every document.
    [[nodiscard]] Soundness check() const;

private:
    /// Where the bytes of a document lie.
    struct Place
    {
        EntryId entry;
        qint64 content = 0;
        qint64 size = 0;
        qint64 chunks = 0;
    };

    [[nodiscard]] std::optional<Place> placeOf(DocumentId id) const;
    [[nodiscard]] std::optional<QByteArray> chunk(const Key& key, qint64 content,
                                                  qint64 number) const;
    [[nodiscard]] bool isWhole(const Key& key, qint64 content, qint64 size, qint64 chunks) const;

    const Database& m_database;
    Vault& m_vault;
};

} // namespace prizedesk
