#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace prizedesk {

/// A field that a table may hold, and how its column is told.
struct FieldSpec
{
    QString code;
    /// Headings people use for it, best first. Compared by `headingKey`.
    QStringList headings;
    /// Whether a cell looks like a value of this field; empty where content tells nothing.
    std::function<bool(const QString&)> looksLike;
    bool required = false;
    /// Words that, anywhere in a heading, speak against it (保護者 for a plain 氏名).
    QStringList otherWords;
};

/// Which column holds which field, and what decided it.
struct ColumnMapping
{
    enum class Basis { Heading, Content, Both, Hand };
    struct Column
    {
        int index = -1;
        Basis basis = Basis::Heading;
    };
    QMap<QString, Column> columns; ///< by field code; a field without a column is absent

    [[nodiscard]] int indexOf(const QString& field) const
    {
        const auto it = columns.constFind(field);
        return it == columns.constEnd() ? -1 : it->index;
    }
    [[nodiscard]] QMap<QString, QString> headings(const QStringList& header) const;
    [[nodiscard]] QStringList unused(const QStringList& header) const;
};

/// A heading without case, width, spaces, brackets and what stands in them, and signs.
[[nodiscard]] QString headingKey(const QString& heading);

/// Maps columns to fields by heading, then what is left by content. `samples` are rows of cells
/// below the header. A column serves one field, a field takes one column.
[[nodiscard]] ColumnMapping guessMapping(const std::vector<FieldSpec>& fields,
                                         const QStringList& header,
                                         const std::vector<QStringList>& samples);

/// The row (index into `rows`) that is most likely the header: the one whose cells name most
/// fields, else the first with two texts or more; -1 for none.
[[nodiscard]] int guessHeaderRow(const std::vector<FieldSpec>& fields,
                                 const std::vector<QStringList>& rows);

/// Tells two forms apart: a digest of the headings in their order.
[[nodiscard]] QString formSignature(const QStringList& header);

} // namespace prizedesk
