#pragma once

#include "models/core/Progress.h"
#include "models/core/Result.h"
#include "models/tables/ColumnMapping.h"
#include "models/tables/TableReader.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace prizedesk {

/// One row of a source, packed: twenty cells of text cost some hundred bytes.
struct SourceRow
{
    int number = 0; ///< as the spreadsheet shows it
    QByteArray packed;

    [[nodiscard]] QStringList cells() const;
};

[[nodiscard]] QByteArray packCells(const RawRow& row);
[[nodiscard]] QStringList unpackCells(const QByteArray& packed);

struct SourceOptions
{
    QString sheet;     ///< name or number; empty = the sheet that looks most like the table wanted
    int headerRow = 0; ///< as the spreadsheet shows it; 0 = find it
};

/// A table with its header found: what every import starts from.
struct SourceTable
{
    TableSource source;
    QString digest; ///< BLAKE2b of the file
    int headerRow = 0;
    QStringList header;
    std::vector<SourceRow> rows; ///< below the header, empty rows left out

    /// The first `count` rows, unpacked.
    [[nodiscard]] std::vector<QStringList> samples(size_t count) const;

    /// `fields` help to find sheet and header row.
    [[nodiscard]] static Result<SourceTable> load(const QString& path, const SourceOptions& options,
                                                  const std::vector<FieldSpec>& fields,
                                                  const Progress& progress = {});
    [[nodiscard]] static Result<SourceTable> fromBytes(const QString& name, const QByteArray& bytes,
                                                       const SourceOptions& options,
                                                       const std::vector<FieldSpec>& fields,
                                                       const Progress& progress = {});
};

} // namespace prizedesk
