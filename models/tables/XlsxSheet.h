#pragma once

#include "models/tables/XlsxWorkbook.h"
#include "models/tables/XmlPart.h"

#include <string>

namespace prizedesk {

/// The texts that cells name by number, kept as UTF-8 in one block: a QString for each would take
/// three times the memory.
class SharedStrings
{
public:
    /// TableTooLarge beyond 512 MB or 20 million texts.
    [[nodiscard]] Result<void> load(ZipArchive& archive, const QString& part,
                                    const Progress& progress);
    [[nodiscard]] bool has(size_t index) const { return index < m_ends.size(); }
    [[nodiscard]] QString at(size_t index) const;

private:
    friend class SharedStringsHandler;
    std::string m_texts;
    std::vector<quint32> m_ends;
};

/// `_x000D_` in a file stands for the character with that number (ECMA-376 ST_Xstring).
[[nodiscard]] QString withoutEscapes(QString text);

/// Reads one worksheet's cells row by row.
[[nodiscard]] Result<void> readXlsxSheet(ZipArchive& archive, const XlsxWorkbook& workbook,
                                         const XlsxWorkbook::Sheet& sheet,
                                         const SharedStrings& strings,
                                         const TableReader::OnRow& onRow, const Progress& progress);

} // namespace prizedesk
