#pragma once

#include "models/ceremony/logistics/PrepTask.h"
#include "models/core/Result.h"
#include "models/storage/Database.h"

#include <QByteArray>

namespace prizedesk {

class Workspace;
class WriteTransaction;

using ClippingId = Id<struct ClippingTag>;

/// A file kept of an article or a broadcast; its bytes are read one by one.
struct Clipping
{
    /// A page of a newspaper as PDF or picture; recordings lie elsewhere, under a link.
    static constexpr qsizetype kMostBytes = 10 * 1024 * 1024;

    ClippingId id;
    CoverageId coverage;
    QString name; ///< of the file
    qint64 size = 0;

    friend bool operator==(const Clipping&, const Clipping&) = default;
};

/// Throws `StorageError`.
class ClippingStore
{
public:
    explicit ClippingStore(const Database& database)
        : m_database(database)
    {
    }

    /// By coverage, in the order they were kept.
    [[nodiscard]] std::vector<Clipping> list() const;
    /// Empty where there is none of this number.
    [[nodiscard]] QByteArray bytes(ClippingId id) const;
    [[nodiscard]] ClippingId insert(const WriteTransaction& tx, const Clipping& clipping,
                                    const QByteArray& bytes) const;
    void remove(const WriteTransaction& tx, ClippingId id) const;
    void removeOf(const WriteTransaction& tx, CoverageId coverage) const;

private:
    const Database& m_database;
};

/// What the office does with clippings. Everything can be undone.
class ClippingOperations
{
public:
    explicit ClippingOperations(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Only the file's own name is kept of `path`. Refused: an empty file, one of more than 10 MB.
    Result<ClippingId> add(CoverageId coverage, const QString& path, const QByteArray& bytes);
    Result<void> remove(const Clipping& clipping);

private:
    Workspace& m_workspace;
};

} // namespace prizedesk
