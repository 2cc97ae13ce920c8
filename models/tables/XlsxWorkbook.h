#pragma once

#include "models/tables/NumberFormat.h"
#include "models/tables/TableReader.h"
#include "models/tables/ZipArchive.h"

namespace prizedesk {

/// What an XLSX file says about itself beside the cells: sheets, formats, and where the parts are.
/// Parts are found through relationships, absolute or relative, never by custom.
struct XlsxWorkbook
{
    struct Sheet
    {
        SheetInfo info;
        QString part;
    };

    std::vector<Sheet> sheets;
    std::vector<FormatKind> formatOfStyle; ///< By the cell's style number.
    QString sharedStringsPart;             ///< Empty when there is none.
    bool date1904 = false;

    /// TableUnusable when the package holds no workbook or no worksheet.
    [[nodiscard]] static Result<XlsxWorkbook> load(ZipArchive& archive);
    /// A sheet by name, by number from 1, or for an empty text the first visible; null when there
    /// is none.
    [[nodiscard]] const Sheet* find(const QString& wanted) const;
};

/// Where a relationship's target lies, seen from the part that names it: `/xl/a.xml` is absolute,
/// `../b.xml` relative to the folder of `source`.
[[nodiscard]] QString resolvedTarget(const QString& source, const QString& target);

} // namespace prizedesk
