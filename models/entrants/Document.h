#pragma once

#include "models/core/Id.h"

#include <QString>

#include <optional>

namespace prizedesk {

using DocumentId = Id<struct DocumentTag>;

/// What came with an entry: a file, or a link to where something lies (a video). Name and address
/// are sealed under the entry's key.
struct Document
{
    enum class Kind { File, Link };

    DocumentId id;
    EntryId entry;
    Kind kind = Kind::File;
    QString name;      ///< the file's, or what a link is called
    QString url;       ///< of a link
    QString mediaType; ///< application/pdf …; empty for a link
    qint64 size = 0;   ///< bytes of a file
    std::optional<int> pages;
    qint64 addedAtMs = 0;
    QString addedBy;
    std::optional<qint64> withdrawnAtMs;
    QString withdrawnBy;
    QString withdrawReason;
    bool erased = false; ///< the entry's key was destroyed

    [[nodiscard]] bool isWithdrawn() const { return withdrawnAtMs.has_value(); }
};

} // namespace prizedesk
