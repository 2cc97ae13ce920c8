#pragma once

#include "models/core/Progress.h"
#include "models/core/Result.h"
#include "models/tables/Cell.h"

#include <QStringList>

#include <functional>
#include <vector>

class QIODevice;

namespace prizedesk {

struct SheetInfo
{
    QString name;
    bool hidden = false;
};

/// Where a table came from.
struct TableSource
{
    QString fileName;              ///< Without its folder.
    QString encoding;              ///< utf-8, utf-8-bom, utf-16, cp932 or xlsx.
    QString sheet;                 ///< The sheet that was read; empty for CSV.
    std::vector<SheetInfo> sheets; ///< All worksheets in their order; empty for CSV.
    QChar separator;               ///< CSV only.
    qint64 undecodable = 0;        ///< CSV only: places that read U+FFFD.
};

struct TableReadOptions
{
    /// A sheet's name, or its number from 1 (hidden ones counted); empty = the first that is not
    /// hidden.
    QString sheet;
    /// An encoding by name for a CSV file; empty = find out.
    QString encoding;
};

struct Table
{
    TableSource source;
    std::vector<RawRow> rows;
};

/// Reads CSV and XLSX; which of them is told by content, never by the file's name. Rows without
/// any value are not handed out, their numbers are. Values below a merged range are dropped except
/// the first (in sheets of up to 24 MB of XML). CSV cells are text always.
///
/// Errors: FileMissing, FileUnreadable, TableUnusable, TableProtected, TableTruncated,
/// TableTooLarge with the file's name; NotFound with the sheet's name; Usage for an unknown
/// encoding; Cancelled.
class TableReader
{
public:
    /// Gets each row as soon as it is known, on the calling thread; false = enough.
    using OnRow = std::function<bool(RawRow&&)>;

    /// Which sheets there are, or which encoding; reads no row.
    [[nodiscard]] static Result<TableSource> inspect(const QString& path);
    /// Memory stays bounded however long the file is: a few chunks, and an XLSX file's shared
    /// strings.
    [[nodiscard]] static Result<TableSource> read(const QString& path,
                                                  const TableReadOptions& options,
                                                  const OnRow& onRow,
                                                  const Progress& progress = {});
    /// The same for bytes at hand, such as standard input; `name` stands in messages.
    [[nodiscard]] static Result<TableSource> inspectBytes(const QString& name,
                                                          const QByteArray& bytes);
    [[nodiscard]] static Result<TableSource> readBytes(const QString& name, const QByteArray& bytes,
                                                       const TableReadOptions& options,
                                                       const OnRow& onRow,
                                                       const Progress& progress = {});
};

/// All rows at once; TableTooLarge beyond 20 million cells.
[[nodiscard]] Result<Table> readTable(const QString& path, const TableReadOptions& options = {},
                                      const Progress& progress = {});
[[nodiscard]] Result<Table> readTableBytes(const QString& name, const QByteArray& bytes,
                                           const TableReadOptions& options = {},
                                           const Progress& progress = {});

} // namespace prizedesk
