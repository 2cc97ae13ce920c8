#pragma once

#include <QString>
#include <QStringList>

namespace prizedesk {

/// What someone does, as the journal keeps it. `code` is stable; `labels` fill its wording and name
/// records by reference number only, never by a person's name.
struct Operation
{
    QString code;
    QStringList labels;
    QString reason;
    /// The operation is refused when `reason` is empty.
    bool needsReason = false;
    /// False for what cannot be taken back, such as an erasure.
    bool undoable = true;
    /// Recorded although no row changes, such as an export.
    bool isNote = false;

    /// In the language in force: `Status of T1-0001: accepted`.
    [[nodiscard]] QString description() const;
    [[nodiscard]] static QString describe(const QString& code, const QStringList& labels);
};

} // namespace prizedesk
