#pragma once

#include <QString>

namespace prizedesk {

/// The wording of an operation in the language in force, with %1 … for its labels; empty if
/// unknown.
[[nodiscard]] QString operationWords(const QString& code);
/// What taking an operation back is called where it has a name of its own, with %1 for the
/// operation: to be done, and once it was done. Empty: it is simply undone.
struct UndoWords
{
    QString toUndo;
    QString done;
};
[[nodiscard]] UndoWords undoWords(const QString& code);
/// A label as people read it: status codes and finding codes become words, other labels stay.
[[nodiscard]] QString operationLabel(const QString& code, int index, const QString& label);
/// A workflow status in words; the code itself if it is none.
[[nodiscard]] QString statusWords(const QString& status);
/// A field of an entry in words (`phone` → Phone).
[[nodiscard]] QString fieldWords(const QString& field);

} // namespace prizedesk
