#pragma once

#include "models/tables/FileSaver.h"

#include <QStringList>

#include <vector>

namespace prizedesk {

struct OutColumn
{
    enum class Type : quint8 { Text, Integer, Yen, Decimal, Date };

    QString header;
    Type type = Type::Text;
    int width = 0; ///< In characters; 0 = as wide as the content asks for, within reason.
};

/// A table to be written. Values are canonical texts (numbers 1000 or 12.5, dates 2026-06-01,
/// moments 2026-06-01T09:20:11); one that does not fit its column's type is written as text.
struct OutTable
{
    QString sheet;
    std::vector<OutColumn> columns;
    std::vector<QStringList> rows;
};

/// A character that the target encoding lacks. `row` and `column` count from 1 as a spreadsheet
/// shows them, the header being row 1; `code` reads U+9DD7.
struct UnencodableCell
{
    int row = 0;
    int column = 0;
    QString character;
    QString code;
    QString suggestion;
};

/// A text that a spreadsheet would run as a formula (it starts with = + - @, tab, return or line
/// feed, or a full-width = + - @) with an apostrophe before it; plain numbers such as -5 stay as
/// they are.
[[nodiscard]] QString neutralised(const QString& text);

/// CSV with byte order mark, CRLF line ends and neutralised cells: what Excel opens without
/// questions.
[[nodiscard]] QByteArray toCsvUtf8(const OutTable& table);
/// The same in CP932, or every character that stands in the way.
[[nodiscard]] tl::expected<QByteArray, std::vector<UnencodableCell>>
toCsvCp932(const OutTable& table);

/// XLSX with typed cells, a styled header that stays in view, and a filter. Text never becomes a
/// formula. Internal for more than Excel holds (rows, columns, 32,767 characters in a cell).
[[nodiscard]] Result<QByteArray> toXlsx(const OutTable& table);
[[nodiscard]] Result<void> writeXlsx(const QString& path, const OutTable& table, FileSaver& saver);
[[nodiscard]] Result<void> writeXlsx(const QString& path, const OutTable& table);

} // namespace prizedesk
