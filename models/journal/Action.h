#pragma once

#include "models/core/Id.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace prizedesk {

/// One row of the journal.
struct Action
{
    enum class Kind { Do, Undo, Redo, Note };

    ActionId id;
    qint64 atMs = 0; ///< UTC
    QString who;
    Kind kind = Kind::Do;
    QString operation; ///< code
    QStringList labels;
    QString reason;
    ActionId target; ///< what an undo or redo takes back
    bool undoable = true;
    QByteArray hash; ///< 32 bytes: BLAKE2b of the previous hash and this row

    [[nodiscard]] QString description() const;
    /// The first eight hexadecimal digits.
    [[nodiscard]] QString shortHash() const;
};

} // namespace prizedesk
